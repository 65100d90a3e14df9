package remit.check;

import java.util.Set;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Suggestion;

/** Every Markdown file belongs to a record: to the YAML file beside it, or to a step of its guide. */
final class MarkdownCheck {

    private MarkdownCheck() {}

    static void check(Content content, Problems problems) {
        for (String file : content.documents().markdown().keySet()) {
            if (file.startsWith("roles/") || file.startsWith("comparisons/")) {
                checkBeside(file, content, problems);
            } else if (file.startsWith("guides/")) {
                checkStep(file, content, problems);
            }
        }
    }

    private static void checkBeside(String file, Content content, Problems problems) {
        String record = file.substring(0, file.length() - ".md".length()) + ".yaml";
        Set<String> known = content.documents().yaml().keySet();
        if (!known.contains(record) && !content.documents().failed().contains(record)) {
            problems.add(Message.NO_RECORD
                    .at(Position.startOf(file), record)
                    .hint(Suggestion.near(record, known).map(Hint::didYouMean).orElse(null)));
        }
    }

    private static void checkStep(String file, Content content, Problems problems) {
        String[] parts = file.split("/");
        String guide = "guides/" + parts[1] + "/guide.yaml";
        if (content.documents().failed().contains(guide)) {
            return;
        }
        if (!content.documents().yaml().containsKey(guide)) {
            problems.add(Message.NO_RECORD.at(Position.startOf(file), guide));
            return;
        }
        String step = parts[parts.length - 1].replaceFirst("\\.md$", "");
        Set<String> steps = GuideCheck.steps(content, parts[1]);
        if (content.guides().containsKey(parts[1]) && !step.equals("guide") && !steps.contains(step)) {
            problems.add(Message.NO_STEP
                    .at(Position.startOf(file), step, guide)
                    .hint(Hint.choices(step, steps, "there is")));
        }
    }
}
