package remit.check.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.check.bind.Content;
import remit.problem.FileHint;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Suggestions;
import remit.shape.RecordKind;

/** Checks that every Markdown file belongs to a record: to the YAML file beside it, or to a step of its guide. */
public final class MarkdownCheck {

    private static final List<RecordKind> BESIDE = List.of(RecordKind.ROLE, RecordKind.COMPARISON);

    private final Content content;
    private final Map<RecordKind, List<String>> ids;
    private final MissingRecords missing;
    private final Suggestions suggestions;
    private final Problems problems;

    private MarkdownCheck(Content content, MissingRecords missing, Suggestions suggestions, Problems problems) {
        this.content = content;
        this.ids = BESIDE.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> content.documents().yaml().keySet().stream()
                                .filter(kind::holds)
                                .map(kind::id)
                                .toList()));
        this.missing = missing;
        this.suggestions = suggestions;
        this.problems = problems;
    }

    /**
     * Checks all Markdown files.
     *
     * @param missing takes the texts whose record is not there
     * @param suggestions finds similar ids
     */
    public static void check(Content content, MissingRecords missing, Suggestions suggestions, Problems problems) {
        MarkdownCheck check = new MarkdownCheck(content, missing, suggestions, problems);
        for (String file : content.documents().markdown().keySet()) {
            for (RecordKind kind : BESIDE) {
                kind.idOf(file).ifPresent(id -> check.checkBeside(file, kind, id));
            }
            RecordKind.guideOf(file).ifPresent(guide -> check.checkStep(file, guide));
        }
    }

    private void checkBeside(String file, RecordKind kind, String id) {
        String record = kind.file(id);
        Set<String> known = content.documents().yaml().keySet();
        if (!known.contains(record) && !content.documents().failed().contains(record)) {
            Set<String> texts = content.documents().markdown().keySet();
            missing.addExplanation(
                    kind,
                    id,
                    Message.NO_RECORD
                            .at(Position.startOf(file), record)
                            .hint(suggestions
                                    .near(id, ids.getOrDefault(kind, List.of()))
                                    .filter(near -> !texts.contains(kind.explanation(near)))
                                    .map(near -> FileHint.nameIt(kind.explanation(near)))
                                    .orElse(FileHint.createOrRename(record))));
        }
    }

    private void checkStep(String file, String id) {
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
                    .hint(suggestions
                            .near(step, steps)
                            .map(near -> stepFile(RecordKind.GUIDE.explanation(id, near), near))
                            .orElse(Hint.existing(step, steps, suggestions))));
        }
    }

    /** Returns the hint to name a text as this file, which is about a step; where the step has a text, to add it there. */
    private String stepFile(String file, String step) {
        return content.documents().markdown().containsKey(file) ? FileHint.addTo(step, file) : FileHint.nameIt(file);
    }
}
