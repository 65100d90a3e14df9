package remit.problem;

/** How a report sets its parts apart: by colours, which only a terminal can show, or not at all. */
public enum Ink {
    PLAIN,
    COLOURED;

    /** By the numbers of ECMA-48, "select graphic rendition". */
    private static final String ERROR = "1;31";

    private static final String WARNING = "1;33";
    private static final String PLACE = "1";
    private static final String QUIET = "2";

    /** Returns a word or sign that says how bad a problem is. */
    String severity(Severity severity, String text) {
        return in(severity == Severity.ERROR ? ERROR : WARNING, text);
    }

    /** Returns the place of a problem. */
    String place(String text) {
        return in(PLACE, text);
    }

    /** Returns what only helps to find one's way. */
    public String quiet(String text) {
        return in(QUIET, text);
    }

    private String in(String rendition, String text) {
        return this == PLAIN ? text : "\u001b[" + rendition + "m" + text + "\u001b[0m";
    }
}
