package remit.read.yaml.fault;

/** Text put into quotes, for the corrected lines that hints show. */
public final class Quoting {

    private Quoting() {}

    /**
     * The text as a YAML scalar of one line: in double quotes; in single ones where it holds double quotes or
     * backslashes.
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

    /** A key with quoted text: {@code in-short: "Outward: customers first"}. */
    public static String line(String key, String text) {
        return key + ": " + quoted(text);
    }

    /** A list item of quoted text: {@code - "Outward: customers first"}. */
    public static String item(String text) {
        return "- " + quoted(text);
    }
}
