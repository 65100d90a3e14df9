package remit.check.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.bind.Pairs;
import remit.model.Comparison;
import remit.model.Guide;
import remit.model.Section;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.shape.CommonShape;
import remit.shape.GuideShape;
import remit.shape.RecordKind;
import remit.shape.ReservedIds;
import remit.shape.TopicShape;

/**
 * Reports ids and assets that would make a file which some system, or every system, cannot hold, before a build makes
 * any page. Each is reported where the id is written, or at the file that is named by it. {@code src/docs/output.md}
 * lists the addresses under "Addresses".
 */
public final class AddressCheck {

    private static final int LONGEST = Guide.LONGEST_ADDRESS;

    /**
     * The longest address that a role's id makes by itself. The addresses of pairs are longer; see {@link #checkPairs}.
     */
    private static final String OF_ROLE = "data/picker/" + Section.ROLES.word() + "/%s.js";

    private static final String OF_PAIR = "data/" + Comparison.FOLDER + "%s" + Comparison.BETWEEN + "%s.json";
    private static final String OF_COMPARISON = "data/" + Comparison.FOLDER + "%s.json";
    private static final String OF_GUIDE = Guide.FOLDER + "%s/" + ReservedIds.INDEX + ".html";
    private static final String OF_TOPIC = Section.HELP.word() + "/%s.html";
    private static final String OF_PAGE = RecordKind.PAGE.folder() + "%s.html";

    private final Content content;
    private final Problems problems;

    private AddressCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    public static void check(Content content, Problems problems) {
        AddressCheck check = new AddressCheck(content, problems);
        check.files(RecordKind.ROLE, content.roles(), OF_ROLE);
        check.files(RecordKind.COMPARISON, content.comparisons(), OF_COMPARISON);
        check.files(RecordKind.PAGE, content.pages(), OF_PAGE);
        check.checkPairs();
        check.checkPairsAlike();
        content.guides().forEach(check::inGuide);
        content.topics().forEach(topic -> {
            Bound.Word id = topic.word(TopicShape.ID);
            if (id != null) {
                check.checkId(id.text(), OF_TOPIC.formatted(id.text()), id.position());
            }
            check.old(topic, OF_TOPIC);
        });
        check.assets();
    }

    /** Checks records whose ids are the names of their files. */
    private void files(RecordKind kind, Map<String, Fields> records, String address) {
        records.forEach((id, record) -> {
            checkId(id, address.formatted(id), Position.startOf(kind.file(id)));
            old(record, address);
        });
    }

    /**
     * Checks the addresses of pairs, which consist of two ids. Where one is too long, the ids that take more than half
     * of the room are reported.
     */
    private void checkPairs() {
        List<String> byLength = content.roles().keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        if (byLength.size() < 2) {
            return;
        }
        int half = (LONGEST - OF_PAIR.formatted("", "").length()) / 2;
        for (String role : byLength) {
            String other = byLength.get(role.equals(byLength.get(0)) ? 1 : 0);
            boolean alone = OF_ROLE.formatted(role).length() <= LONGEST;
            if (alone && role.length() > half) {
                checkLength(role, OF_PAIR.formatted(role, other), Position.startOf(RecordKind.ROLE.file(role)));
            }
        }
    }

    /**
     * Reports two pairs with the same address, which is possible where an id ends in {@code -vs} and another begins
     * with {@code vs-}.
     */
    private void checkPairsAlike() {
        List<String> roles = content.roles().keySet().stream()
                .filter(role -> role.startsWith("vs-") || role.endsWith("-vs"))
                .toList();
        boolean all = Pairs.all(content);
        if (all && content.roles().size() > Pairs.ALL_AT_MOST) {
            return; // which has been reported
        }
        Map<String, List<String>> declared = all ? Map.of() : partners();
        Map<String, List<String>> pairs = new HashMap<>();
        for (String role : roles) {
            for (String other : all ? content.roles().keySet() : declared.getOrDefault(role, List.of())) {
                String id = Comparison.pairId(role, other);
                List<String> both = Stream.of(role, other).sorted().toList();
                List<String> first = role.equals(other) ? both : pairs.putIfAbsent(id, both);
                if (first != null && !first.equals(both)) {
                    problems.add(Message.ADDRESS_TAKEN
                            .at(Position.startOf(RecordKind.ROLE.file(role)), Comparison.FOLDER + id + ".html")
                            .hint(FileHint.pairTaken(id, "'" + first.get(0) + "' and '" + first.get(1) + "'")));
                }
            }
        }
    }

    /** Returns the roles with which each role has a pair whose address is that of a declared pair. */
    private Map<String, List<String>> partners() {
        Set<String> roles = content.roles().keySet();
        Map<String, List<String>> partners = new HashMap<>();
        for (String id : Pairs.declared(content)) {
            for (int at = id.indexOf(Comparison.BETWEEN); at >= 0; at = id.indexOf(Comparison.BETWEEN, at + 1)) {
                String one = id.substring(0, at);
                String other = id.substring(at + Comparison.BETWEEN.length());
                if (roles.contains(one) && roles.contains(other)) {
                    partners.computeIfAbsent(one, role -> new ArrayList<>()).add(other);
                    partners.computeIfAbsent(other, role -> new ArrayList<>()).add(one);
                }
            }
        }
        return partners;
    }

    /**
     * Checks the ids of a guide. Every answer has a file; a step has one where the guide has too many paths for a file
     * each.
     */
    private void inGuide(String guide, Fields fields) {
        checkNames(guide, Position.startOf(RecordKind.GUIDE.file(guide)));
        old(fields, OF_GUIDE);
        List<Bound.Word> steps = new ArrayList<>();
        for (Bound.BoundEntry question : fields.get(GuideShape.QUESTIONS)) {
            steps.add(question.key());
            for (Fields answer : ((Fields) question.value()).get(GuideShape.Question.ANSWERS)) {
                Bound.Word id = answer.word(GuideShape.Answer.ID);
                if (id != null) {
                    checkNames(id.text(), id.position());
                }
                old(answer, Guide.FOLDER + guide + "/%s.html");
            }
        }
        fields.get(GuideShape.OUTCOMES).forEach(outcome -> steps.add(outcome.key()));
        checkSteps(guide, steps);
    }

    /**
     * Checks the addresses of a guide's steps. Where the ids of the guide and of a step are too long together, the
     * longer one is reported.
     */
    private void checkSteps(String guide, List<Bound.Word> steps) {
        String address = Guide.FOLDER + guide + "/" + ReservedIds.STEP + "/%s.html";
        String longest = "";
        for (Bound.Word step : steps) {
            if (step.text().length() >= guide.length()) {
                checkId(step.text(), address.formatted(step.text()), step.position());
            } else {
                checkNames(step.text(), step.position());
                longest = step.text().length() > longest.length() ? step.text() : longest;
            }
        }
        checkLength(guide, address.formatted(longest), Position.startOf(RecordKind.GUIDE.file(guide)));
    }

    /** Checks old ids. There is a file at the address of each, which leads to the present one. */
    private void old(Fields record, String address) {
        for (Bound.Word id : record.words(CommonShape.FORMERLY)) {
            Optional<String> fault = fault(id.text());
            int length = address.formatted(id.text()).length();
            if (fault.isPresent()) {
                problems.add(Message.NAME_NOT_EVERYWHERE
                        .at(id.position(), id.text(), fault.get())
                        .hint(FileHint.noRedirect()));
            } else if (length > LONGEST) {
                problems.add(Message.ADDRESS_OF_FILE_TOO_LONG
                        .at(id.position(), length, LONGEST)
                        .hint(FileHint.noRedirect()));
            }
        }
    }

    private void checkId(String id, String address, Position place) {
        if (!checkNames(id, place)) {
            checkLength(id, address, place);
        }
    }

    /** Reports an id, or a part of a page's path, that cannot be the name of a file; returns whether there is one. */
    private boolean checkNames(String path, Position place) {
        for (String name : path.split("/")) {
            Optional<String> fault = fault(name);
            if (fault.isPresent()) {
                problems.add(Message.NAME_NOT_EVERYWHERE
                        .at(place, name, fault.get())
                        .hint(FileHint.otherId(FileNames.better(name))));
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what is wrong with an id as the name of a file, as half a sentence; empty where nothing is. An id that is
     * only too long is left to the check of its address, whose message says more.
     */
    private static Optional<String> fault(String id) {
        return FileNames.better(id).equals(id) ? Optional.empty() : FileNames.fault(id);
    }

    private void checkLength(String id, String address, Position place) {
        int more = address.length() - LONGEST;
        if (more > 0) {
            problems.add(Message.ADDRESS_OF_FILE_TOO_LONG
                    .at(place, address.length(), LONGEST)
                    .hint(id.contains("/") ? FileHint.shorterPath(more) : FileHint.shorterId(more)));
        }
    }

    /** Checks assets, which are published under the names that they have in the content. */
    private void assets() {
        Map<String, String> files = new HashMap<>();
        Map<String, String> folders = new HashMap<>();
        Map<String, String> spelled = new HashMap<>();
        for (String asset : content.documents().assets()) {
            for (int slash = asset.indexOf('/'); slash > 0; slash = asset.indexOf('/', slash + 1)) {
                String folder = asset.substring(0, slash);
                folders.putIfAbsent(FileNames.key(folder), asset);
                String other = spelled.putIfAbsent(FileNames.key(folder), folder);
                if (other != null && !other.equals(folder) && !files.containsKey(FileNames.key(asset))) {
                    problems.add(Message.ADDRESS_TAKEN
                            .at(Position.startOf(asset), folder)
                            .hint(FileHint.addressTaken(other)));
                }
            }
            String first = files.putIfAbsent(FileNames.key(asset), asset);
            if (first != null) {
                taken(asset, first);
            } else {
                asset(asset);
            }
        }
        files.forEach((key, file) -> {
            if (folders.containsKey(key)) {
                taken(file, folders.get(key));
            }
        });
    }

    private void taken(String asset, String first) {
        problems.add(Message.ADDRESS_TAKEN.at(Position.startOf(asset), asset).hint(FileHint.addressTaken(first)));
    }

    private void asset(String asset) {
        Position place = Position.startOf(asset);
        String[] names = asset.split("/");
        for (int i = 0; i < names.length; i++) {
            Optional<String> fault = FileNames.fault(names[i]);
            if (fault.isPresent()) {
                String better = FileNames.better(names[i]);
                names[i] = better;
                boolean known = !better.isEmpty() && FileNames.fault(better).isEmpty();
                problems.add(Message.NAME_NOT_EVERYWHERE
                        .at(place, asset.split("/")[i], fault.get())
                        .hint(known ? FileHint.nameIt(String.join("/", names)) : FileHint.shorterName()));
                return;
            }
        }
        if (asset.length() > LONGEST) {
            problems.add(Message.ADDRESS_OF_FILE_TOO_LONG
                    .at(place, asset.length(), LONGEST)
                    .hint(FileHint.shorterPath(asset.length() - LONGEST)));
        }
    }
}
