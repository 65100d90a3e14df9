package remit.read.yaml;

import java.util.List;
import remit.problem.Problems;
import remit.read.yaml.fault.Quoting;
import remit.read.yaml.fault.SourceText;

/** Writes a text of one line as YAML: as it is where it would be read as it is, and else in quotes. */
public final class ScalarText {

    private ScalarText() {}

    /** Returns the text as the value of a key or as an item of a list in lines. */
    public static String of(String text) {
        return isReadAsItIs(text) ? text : Quoting.quoted(text);
    }

    /** Returns the text as part of a list or map in brackets. */
    public static String inBrackets(String text) {
        return text.matches("[^,\\[\\]{}]*") && isReadAsItIs(text) ? text : Quoting.quoted(text);
    }

    private static boolean isReadAsItIs(String text) {
        Problems problems = new Problems();
        SourceText source = new SourceText("", 1, List.of("- " + text));
        return YamlReader.read(source, problems).root() instanceof Sequence list
                && problems.sorted().isEmpty()
                && list.items().get(0) instanceof Scalar scalar
                && !scalar.absent()
                && !scalar.saysNull()
                && scalar.comment() == null
                && scalar.text().equals(text);
    }
}
