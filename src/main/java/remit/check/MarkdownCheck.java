package remit.check;

import java.util.List;
import java.util.Optional;
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
                    .hint(near(record, known).orElse(Hint.createOrDelete(record))));
        }
    }

    private static void checkStep(String file, Content content, Problems problems) {
        String[] parts = file.split("/");
        String guide = "guides/" + parts[1] + "/guide.yaml";
        if (content.documents().failed().contains(guide)) {
            return;
        }
        if (!content.documents().yaml().containsKey(guide)) {
            problems.add(Message.NO_RECORD.at(Position.startOf(file), guide).hint(Hint.createOrDelete(guide)));
            return;
        }
        String step = parts[parts.length - 1].replaceFirst("\\.md$", "");
        Set<String> steps = GuideCheck.steps(content, parts[1]);
        if (GuideCheck.knowsSteps(content, parts[1]) && !step.equals("guide") && !steps.contains(step)) {
            problems.add(Message.NO_STEP
                    .at(Position.startOf(file), step, guide)
                    .hint(Suggestion.near(step, steps)
                            .map(near -> Hint.nameIt("guides/" + parts[1] + "/" + near + ".md"))
                            .orElse(Hint.existing(step, steps))));
        }
    }

    /** The name the file should have; empty where no record has one that is near. */
    private static Optional<String> near(String record, Set<String> known) {
        String folder = record.substring(0, record.indexOf('/') + 1);
        List<String> stems = known.stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> stem(file, folder))
                .toList();
        return Suggestion.near(stem(record, folder), stems).map(stem -> Hint.nameIt(folder + stem + ".md"));
    }

    private static String stem(String record, String folder) {
        return record.substring(folder.length(), record.length() - ".yaml".length());
    }
}
