package remit.read.yaml.fault;

import remit.problem.UnicodePattern;

/** Puts text in quotes, for the corrected lines that hints show. */
public final class Quoting {

    private static final UnicodePattern WORD_FIRST = UnicodePattern.of("[\\p{L}\\p{N}].*");

    private Quoting() {}

    /**
     * Returns the text as a YAML scalar of one line: in double quotes; in single quotes where it contains double quotes
     * or backslashes and neither single quotes nor line breaks.
     */
    public static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0) {
            return '"' + text + '"';
        }
        if (text.indexOf('\'') < 0 && text.indexOf('\n') < 0) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Returns the text as it is where YAML reads it as a text by itself, and otherwise in quotes. */
    public static String plainOrQuoted(String text) {
        return WORD_FIRST.matches(text) && !text.matches(".*[,\\[\\]{}].*|.*: .*|.*:| *#.*|.* #.*")
                ? text
                : quoted(text);
    }

    /** Returns a key with quoted text: {@code in-short: "Outward: customers first"}. */
    public static String line(String key, String text) {
        return key + ": " + quoted(text);
    }

    /** Returns a list item of quoted text: {@code - "Outward: customers first"}. */
    public static String item(String text) {
        return "- " + quoted(text);
    }
}
