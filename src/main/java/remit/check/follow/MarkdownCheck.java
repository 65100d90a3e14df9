package remit.check.follow;

import java.util.List;
import java.util.Set;
import remit.check.bind.Content;
import remit.problem.FileHint;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Suggestion;
import remit.shape.RecordKind;

/** Checks that every Markdown file belongs to a record: to the YAML file beside it, or to a step of its guide. */
public final class MarkdownCheck {

    private MarkdownCheck() {}

    /**
     * Checks all Markdown files.
     *
     * @param missing takes the texts whose record is not there
     */
    public static void check(Content content, MissingRecords missing, Problems problems) {
        for (String file : content.documents().markdown().keySet()) {
            for (RecordKind kind : List.of(RecordKind.ROLE, RecordKind.COMPARISON)) {
                kind.idOf(file).ifPresent(id -> checkBeside(file, kind, id, content, missing));
            }
            RecordKind.guideOf(file).ifPresent(guide -> checkStep(file, guide, content, missing, problems));
        }
    }

    private static void checkBeside(String file, RecordKind kind, String id, Content content, MissingRecords missing) {
        String record = kind.file(id);
        Set<String> known = content.documents().yaml().keySet();
        if (!known.contains(record) && !content.documents().failed().contains(record)) {
            Set<String> texts = content.documents().markdown().keySet();
            List<String> ids = known.stream().filter(kind::holds).map(kind::id).toList();
            missing.addExplanation(
                    kind,
                    id,
                    Message.NO_RECORD
                            .at(Position.startOf(file), record)
                            .hint(Suggestion.near(id, ids)
                                    .filter(near -> !texts.contains(kind.explanation(near)))
                                    .map(near -> FileHint.nameIt(kind.explanation(near)))
                                    .orElse(FileHint.createOrRename(record))));
        }
    }

    private static void checkStep(String file, String id, Content content, MissingRecords missing, Problems problems) {
        String guide = RecordKind.GUIDE.file(id);
        if (content.documents().failed().contains(guide)) {
            return;
        }
        if (!content.documents().yaml().containsKey(guide)) {
            missing.addExplanation(
                    RecordKind.GUIDE,
                    id,
                    Message.NO_RECORD.at(Position.startOf(file), guide).hint(FileHint.createOrRename(guide)));
            return;
        }
        String step = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        Set<String> steps = content.steps(id);
        boolean explainsGuide = file.equals(RecordKind.GUIDE.explanation(id));
        if (content.knowsSteps(id) && !explainsGuide && !steps.contains(step)) {
            problems.add(Message.NO_STEP
                    .at(Position.startOf(file), step, guide)
                    .hint(Suggestion.near(step, steps)
                            .map(near -> stepFile(RecordKind.GUIDE.explanation(id, near), near, content))
                            .orElse(Hint.existing(step, steps))));
        }
    }

    /** Returns the hint to name a text as this file, which is about a step; where the step has a text, to add it there. */
    private static String stepFile(String file, String step, Content content) {
        return content.documents().markdown().containsKey(file) ? FileHint.addTo(step, file) : FileHint.nameIt(file);
    }
}
