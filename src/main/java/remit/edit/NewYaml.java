package remit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.problem.UnicodePattern;
import remit.read.yaml.ScalarText;
import remit.read.yaml.fault.Quoting;
import remit.shape.TextForm;

/** Writes a new piece of YAML in the style of this handbook: block style for sentences, brackets for lists of ids. */
public final class NewYaml {

    private static final String INDENT = "  ";

    /** A text that YAML reads as it is. It makes no difference to the result, and saves reading most texts once more. */
    private static final Pattern SIMPLE =
            Pattern.compile("[A-Za-z][A-Za-z0-9.'()/]* [A-Za-z0-9.'()/ ]*[A-Za-z0-9.'()/]");

    /** A character that is not written as it is below a vertical bar. */
    private static final UnicodePattern UNSEEN = UnicodePattern.of("[\\p{Cc}\\p{Cs}\\p{Cn}\\u2028\\u2029\\uFEFF]");

    private NewYaml() {}

    /** Returns the lines of an entry of a map, without indentation. */
    static List<String> entry(String key, NewNode value) {
        List<String> lines = new ArrayList<>();
        List<String> below = below(value);
        if (below.isEmpty()) {
            lines.add(key + ": " + inLine(value));
        } else {
            lines.add(key + ":" + (value instanceof NewText ? " |" : ""));
            below.forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
        }
        return lines;
    }

    /** Returns the lines of an item of a list, without indentation. */
    public static List<String> item(NewNode item) {
        List<String> lines = new ArrayList<>();
        List<String> below = below(item);
        if (below.isEmpty()) {
            lines.add("- " + inLine(item));
        } else if (item instanceof NewMap) {
            below.forEach(line -> lines.add(line.isEmpty() ? "" : (lines.isEmpty() ? "- " : INDENT) + line));
        } else {
            lines.add("- |");
            below.forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
        }
        return lines;
    }

    /** Returns the lines of a map that is a whole file. */
    public static List<String> file(NewMap map) {
        return map.entries().entrySet().stream()
                .flatMap(entry -> entry(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Returns the lines that are written below a key; empty where the value is written behind it. */
    private static List<String> below(NewNode node) {
        if (node instanceof NewText text) {
            String bare = NewNode.withoutEnds(text.text());
            List<String> lines = List.of(bare.split("\n", -1));
            return lines.size() > 1 && canBeLines(lines) ? lines : List.of();
        }
        if (node instanceof NewList list) {
            return isOfIds(list)
                    ? List.of()
                    : list.items().stream().flatMap(item -> item(item).stream()).toList();
        }
        return file((NewMap) node);
    }

    /** Returns whether a text can be written line by line below a vertical bar, which keeps each line as it is. */
    private static boolean canBeLines(List<String> lines) {
        return lines.get(0).matches("\\S.*")
                && lines.stream().noneMatch(line -> UNSEEN.matcher(line).find() || line.isBlank() && !line.isEmpty());
    }

    private static boolean isOfIds(NewList list) {
        return list.items().stream().allMatch(item -> item instanceof NewText text && TextForm.isId(text.text()));
    }

    private static String inLine(NewNode node) {
        return node instanceof NewText text ? text(text.text()) : inBrackets(node);
    }

    /** Returns a text as the value of a key or an item in lines, in one line. */
    static String text(String text) {
        String bare = NewNode.withoutEnds(text);
        if (mustBeQuoted(bare)) {
            return Quoting.quoted(bare);
        }
        return SIMPLE.matcher(bare).matches() ? bare : ScalarText.of(bare);
    }

    /** Returns a piece of YAML as part of a list or map in brackets, in one line. */
    static String inBrackets(NewNode node) {
        if (node instanceof NewText text) {
            String bare = NewNode.withoutEnds(text.text());
            return mustBeQuoted(bare) ? Quoting.quoted(bare) : ScalarText.inBrackets(bare);
        }
        if (node instanceof NewList list) {
            return list.items().stream().map(NewYaml::inBrackets).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((NewMap) node)
                .entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + inBrackets(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static boolean mustBeQuoted(String text) {
        return text.indexOf('\n') >= 0
                || !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
