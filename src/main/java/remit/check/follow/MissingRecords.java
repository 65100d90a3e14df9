package remit.check.follow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import remit.problem.FileHint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.TooManyErrors;
import remit.read.Documents;
import remit.read.Misplaced;
import remit.shape.RecordKind;
import remit.shape.Target;

/**
 * Gathers the problems about records and files that are not there. Where many places need the same one, it was probably
 * deleted, renamed or saved elsewhere: this is then one problem, from which the others follow. So it is where there are
 * no roles at all, or the file of a list is not there. Otherwise each is reported alone, since it is probably a slip.
 */
public final class MissingRecords {

    /** From so many places on, a record is taken to be gone even where another has a similar id. */
    private static final int MANY = 5;

    /** From so many places on, a record of a list is taken to be gone where no other has a similar id. */
    private static final int SEVERAL = 3;

    /** The same for a file, whose whole path was written several times. */
    private static final int SEVERAL_FILES = 2;

    /**
     * What is missing.
     *
     * @param target {@code PARTY} for roles and contacts, since a reference may allow both
     * @param id the path where it is a file that holds no record
     * @param path whether it is such a file
     */
    private record Missing(Target target, String id, boolean path) {}

    private static final class Needs {
        private final List<Problem> problems = new ArrayList<>();
        private final Set<Target> targets = EnumSet.noneOf(Target.class);
        private boolean similar;
        private boolean explained;
    }

    private final Documents documents;
    private final Problems problems;
    private final Map<Missing, Needs> places = new LinkedHashMap<>();
    private int gathered;

    /**
     * Makes a gatherer. Where the problems are limited, it reports by itself once it has many more than there is room for.
     *
     * @param documents what was read; its files in places where nothing is looked for are reported, too
     * @param problems has the problem that there are no roles, where that is so: missing roles follow from it
     */
    public MissingRecords(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    /**
     * Takes the problem of a place that refers to a record which is not there.
     *
     * @param similar whether another record has a similar id
     */
    void add(Target target, String id, Problem problem, boolean similar) {
        add(new Missing(group(target), id, false), target, problem, similar);
    }

    /** Takes the problem of a link to a file that is not there. */
    void addFile(String file, Problem problem, boolean similar) {
        Optional<RecordKind> kind = RecordKind.of(file).filter(one -> one.hasFolder() && one.target() != null);
        if (kind.isPresent()) {
            add(target(kind.get()), kind.get().id(file), problem, similar);
        } else {
            add(new Missing(Target.PAGE, file, true), Target.PAGE, problem, similar);
        }
    }

    private void add(Missing missing, Target target, Problem problem, boolean similar) {
        Needs found = places.computeIfAbsent(missing, one -> new Needs());
        found.problems.add(problem);
        found.targets.add(target);
        found.similar |= similar;
        if (++gathered >= InputLimits.GATHERED && problems.isLimited()) {
            report();
        }
    }

    /** Takes the problem of a text whose record is not there, although it explains this record. */
    void addExplanation(RecordKind kind, String id, Problem problem) {
        add(target(kind), id, problem, false);
        places.get(new Missing(group(target(kind)), id, false)).explained = true;
    }

    /**
     * Reports all that was gathered.
     *
     * @throws TooManyErrors where the problems end there
     */
    public void report() {
        List<Misplaced> misplaced = documents.misplaced();
        Problem noRoles = problems.sorted().stream()
                .filter(problem -> problem.id().equals(Message.NO_ROLES.id()))
                .findFirst()
                .orElse(null);
        Map<String, List<Problem>> lists = absentLists(documents);
        Map<Misplaced, List<Problem>> needed = new LinkedHashMap<>();
        Map<Misplaced, String> needs = new HashMap<>();
        Map<String, Misplaced> meant = new HashMap<>();
        misplaced.forEach(one -> one.meant().forEach(file -> meant.putIfAbsent(file, one)));
        places.forEach((missing, found) -> {
            String file = file(missing, target(found));
            Misplaced place = meant.get(file);
            if (place != null) {
                needed.computeIfAbsent(place, m -> new ArrayList<>()).addAll(found.problems);
                needs.putIfAbsent(place, file);
            } else if (noRoles != null && isRole(missing, found)) {
                problems.addFollowing(noRoles, found.problems);
            } else if (lists.containsKey(list(missing, found))) {
                String list = list(missing, found);
                problems.addFollowing(absent(list, lists.get(list).size()), found.problems);
            } else if (isGone(missing, found)) {
                problems.addFollowing(cause(missing, found), found.problems);
            } else {
                found.problems.forEach(problems::add);
            }
        });
        for (Misplaced place : misplaced) {
            if (needed.containsKey(place)) {
                problems.addFollowing(place.needed(needs.get(place)), needed.get(place));
            } else {
                problems.add(place.remark());
            }
        }
    }

    /** Returns whether a role is missing; where it may be a contact as well, whether none has a similar id. */
    private static boolean isRole(Missing missing, Needs found) {
        return found.targets.contains(Target.ROLE) || missing.target == Target.PARTY && !found.similar;
    }

    /**
     * Returns the places that need a list whose file is not there or something in it, by file. A file that nobody links
     * to was perhaps never written, so it is among them only where many places need something in it.
     */
    private Map<String, List<Problem>> absentLists(Documents documents) {
        Map<String, List<Problem>> lists = new HashMap<>();
        places.forEach((missing, found) -> {
            String list = list(missing, found);
            if (!list.isEmpty() && !documents.yaml().containsKey(list)) {
                lists.computeIfAbsent(list, file -> new ArrayList<>()).addAll(found.problems);
            }
        });
        lists.entrySet().removeIf(list -> list.getValue().size() < (isLinked(list.getKey()) ? SEVERAL_FILES : MANY));
        return lists;
    }

    private boolean isLinked(String file) {
        return places.containsKey(new Missing(Target.PAGE, file, true));
    }

    /**
     * Returns the file of the list that is missing or would hold what is missing; empty for what has a file of its own.
     * What may be a role or a contact would be in the list of contacts where that is linked to.
     */
    private String list(Missing missing, Needs found) {
        String contacts = RecordKind.CONTACT.file();
        if (missing.target == Target.PARTY && !found.targets.contains(Target.CONTACT)) {
            boolean contact = !found.targets.contains(Target.ROLE) && !found.similar && isLinked(contacts);
            return contact ? contacts : "";
        }
        String file = file(missing, target(found));
        return RecordKind.of(file).filter(kind -> !kind.hasFolder()).isPresent() ? file : "";
    }

    private static Problem absent(String file, int places) {
        return Message.RECORD_GONE
                .at(Position.startOf(file), "file", file, places)
                .hint(FileHint.bringBack(file));
    }

    private static boolean isGone(Missing missing, Needs found) {
        int count = found.problems.size();
        boolean file = found.targets.contains(Target.ROLE)
                || RecordKind.of(missing.target).filter(RecordKind::hasFolder).isPresent();
        return count >= MANY || count >= (file ? SEVERAL_FILES : SEVERAL) && (found.explained || !found.similar);
    }

    private static Problem cause(Missing missing, Needs found) {
        Target target = target(found);
        String file = file(missing, target);
        boolean ownFile = missing.path || target != Target.PARTY && file.contains("/");
        Position position = target == Target.PARTY ? found.problems.get(0).position() : Position.startOf(file);
        String what = missing.path ? "file" : target.word();
        return Message.RECORD_GONE
                .at(position, what, missing.id, found.problems.size())
                .hint(ownFile ? FileHint.bringBack(file) : FileHint.writeAgain(target.withArticle(), missing.id));
    }

    /** Returns what is missing, as exactly as the places say; they may leave open whether it is a role or a contact. */
    private static Target target(Needs found) {
        return Stream.of(Target.ROLE, Target.CONTACT)
                .filter(found.targets::contains)
                .findFirst()
                .orElse(found.targets.iterator().next());
    }

    /** Returns the file in which a record would be; for a role or contact, that of a role. */
    private static String file(Missing missing, Target target) {
        RecordKind kind = RecordKind.of(target).orElse(RecordKind.ROLE);
        return missing.path ? missing.id : kind.file(missing.id);
    }

    /** Roles and contacts are one group, since many references allow both. */
    private static Target group(Target target) {
        return target == Target.ROLE || target == Target.CONTACT ? Target.PARTY : target;
    }

    private static Target target(RecordKind kind) {
        Target target = kind.target();
        if (target == null) {
            throw new IllegalArgumentException("no record refers to " + kind);
        }
        return target;
    }
}
