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

    public static void check(Content content, Problems problems) {
        for (String file : content.documents().markdown().keySet()) {
            for (RecordKind kind : List.of(RecordKind.ROLE, RecordKind.COMPARISON)) {
                kind.idOf(file).ifPresent(id -> checkBeside(file, kind, id, content, problems));
            }
            RecordKind.guideOf(file).ifPresent(guide -> checkStep(file, guide, content, problems));
        }
    }

    private static void checkBeside(String file, RecordKind kind, String id, Content content, Problems problems) {
        String record = kind.file(id);
        Set<String> known = content.documents().yaml().keySet();
        if (!known.contains(record) && !content.documents().failed().contains(record)) {
            List<String> ids = known.stream().filter(kind::holds).map(kind::id).toList();
            problems.add(Message.NO_RECORD
                    .at(Position.startOf(file), record)
                    .hint(Suggestion.near(id, ids)
                            .map(near -> FileHint.nameIt(kind.explanation(near)))
                            .orElse(FileHint.createOrDelete(record))));
        }
    }

    private static void checkStep(String file, String id, Content content, Problems problems) {
        String guide = RecordKind.GUIDE.file(id);
        if (content.documents().failed().contains(guide)) {
            return;
        }
        if (!content.documents().yaml().containsKey(guide)) {
            problems.add(Message.NO_RECORD.at(Position.startOf(file), guide).hint(FileHint.createOrDelete(guide)));
            return;
        }
        String step = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        Set<String> steps = content.steps(id);
        boolean explainsGuide = file.equals(RecordKind.GUIDE.explanation(id));
        if (content.knowsSteps(id) && !explainsGuide && !steps.contains(step)) {
            problems.add(Message.NO_STEP
                    .at(Position.startOf(file), step, guide)
                    .hint(Suggestion.near(step, steps)
                            .map(near -> FileHint.nameIt(RecordKind.GUIDE.explanation(id, near)))
                            .orElse(Hint.existing(step, steps))));
        }
    }
}
