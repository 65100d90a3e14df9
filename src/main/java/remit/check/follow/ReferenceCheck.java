package remit.check.follow;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Found;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.Suggestions;
import remit.shape.RecordKind;
import remit.shape.Target;

/** Follows every id that refers to another record. */
public final class ReferenceCheck {

    /** The folder and the ending of a file, which some write with the id that is the file's name. */
    private static final Pattern FILE = Pattern.compile("^.*/|\\.(?:ya?ml|md|html)$");

    private final Names names;
    private final Set<String> failedFiles;
    private final Set<String> drafts;
    private final MissingRecords missing;
    private final Suggestions suggestions;
    private final Problems problems;

    /**
     * Makes a check of references.
     *
     * @param failedFiles files that could not be read; references to what they would have declared are not reported
     * @param drafts the ids and files of records that are left out as drafts
     * @param missing takes the references to what is not there
     * @param suggestions finds similar ids
     */
    public ReferenceCheck(
            Names names,
            Set<String> failedFiles,
            Set<String> drafts,
            MissingRecords missing,
            Suggestions suggestions,
            Problems problems) {
        this.names = names;
        this.failedFiles = failedFiles;
        this.drafts = drafts;
        this.missing = missing;
        this.suggestions = suggestions;
        this.problems = problems;
    }

    /** Checks all references, except those to a word that was reported as an invalid id where it is declared. */
    public void check(Found found) {
        found.references().stream()
                .filter(r -> !isLocal(r.target()) && !found.badIds().contains(r.id()))
                .forEach(this::check);
    }

    /** Returns whether a target is within the same record. The check of that record follows such references. */
    private static boolean isLocal(Target target) {
        return switch (target) {
            case STEP, QUESTION, OUTCOME, ANSWER, ITEM -> true;
            default -> false;
        };
    }

    private void check(Found.Reference reference) {
        if (isThere(reference.target(), reference.id())
                || reference.target() == Target.CRITERION
                        && names.ids(Target.CRITERION).isEmpty()
                || names.isUncertain(reference.target())) {
            return;
        }
        if (!reference.several().isEmpty()
                && reference.several().stream().allMatch(id -> isThere(reference.target(), id))) {
            problems.add(
                    Message.SEVERAL_IDS.at(reference.position(), reference.id()).hint(Hint.write(reference.list())));
        } else if (drafts.contains(reference.id())) {
            problems.add(Message.DRAFT.at(reference.position(), reference.id()));
        } else if (reference.target() == Target.ROLE && names.isDeclared(Target.CONTACT, reference.id())) {
            problems.add(Message.CONTACT_AS_ROLE.at(reference.position(), reference.id()));
        } else {
            missing.add(
                    reference.target(),
                    reference.id(),
                    Message.DANGLING
                            .at(reference.position(), reference.target().word(), reference.id())
                            .hint(hint(reference)),
                    hasSimilar(reference));
        }
    }

    private boolean hasSimilar(Found.Reference reference) {
        return names.otherName(reference.id()) != null
                || suggestions
                        .near(reference.id(), names.ids(reference.target()))
                        .isPresent();
    }

    private @Nullable String hint(Found.Reference reference) {
        Set<String> ids = names.ids(reference.target());
        String named = names.otherName(reference.id());
        if (named != null && ids.contains(named)) {
            return Hint.didYouMean(named);
        }
        String name = FILE.matcher(reference.id()).replaceAll("");
        return ids.contains(name) ? Hint.didYouMean(name) : Hint.existing(reference.id(), ids, suggestions);
    }

    /** Returns whether a record is there, or may be in a file that could not be read. */
    private boolean isThere(Target target, String id) {
        if (names.isDeclared(target, id)) {
            return true;
        }
        return target == Target.PARTY
                ? isUnread(RecordKind.ROLE, id) || isUnread(RecordKind.CONTACT, id)
                : RecordKind.of(target).filter(kind -> isUnread(kind, id)).isPresent();
    }

    private boolean isUnread(RecordKind kind, String id) {
        return failedFiles.contains(kind.file(id));
    }
}
