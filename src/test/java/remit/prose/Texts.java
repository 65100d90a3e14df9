package remit.prose;

import java.util.List;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;

/** Short ways to read and render a text in a test. */
final class Texts {

    static final String FILE = "pages/mooring.md";

    static final ProseWords WORDS = new ProseWords(
            "Footnotes",
            "Footnote {number}",
            "our view",
            "Back to footnote {number} in the text",
            "Done:",
            "To do:",
            "Table",
            "Note",
            "Tip",
            "Important",
            "Warning",
            "Caution");

    private static final Markdown MARKDOWN = new Markdown();

    private Texts() {}

    static Prose value(String text) {
        return MARKDOWN.value(text, Origin.file(FILE), new Problems());
    }

    static Prose document(String text) {
        return MARKDOWN.document(text, Origin.file(FILE), new Problems());
    }

    /** Links lead to {@code to:} and their target; headings begin at level 2. */
    static Rendering page() {
        return new Rendering(
                target -> "to:" + target, 2, id -> id, "", target -> target.equals("sources.yaml#ours"), WORDS);
    }

    static String htmlOfValue(String text) {
        return value(text).html(page()).markup();
    }

    static String html(String text) {
        return document(text).html(page()).markup();
    }

    /** The problems of a document, each as {@code line:column-endColumn id: message}. */
    static List<String> problems(String text) {
        Problems problems = new Problems();
        MARKDOWN.document(text, Origin.file(FILE), problems);
        return worded(problems);
    }

    static List<String> problemsOfValue(String text) {
        Problems problems = new Problems();
        MARKDOWN.value(text, Origin.file(FILE), problems);
        return worded(problems);
    }

    static List<String> worded(Problems problems) {
        return problems.sorted().stream().map(Texts::worded).toList();
    }

    /** {@code 2:5-9}: line, column, and the column after the end. */
    static String place(Position position) {
        String end = position.endLine() == position.line() ? "" : position.endLine() + ":";
        return position.place() + "-" + end + position.endColumn();
    }

    private static String worded(Problem problem) {
        return place(problem.position()) + " " + problem.id() + ": " + problem.message();
    }
}
