package remit.problem;

/**
 * How large the parts of a content may be, so that runs end soon and within 512 MB. Each limit is several times what a
 * large handbook needs; {@code src/docs/content.md} gives the reason for each, and says for which contents they do not
 * suffice. A part beyond its limit is an error, and the rest of its file is not read.
 */
public final class InputLimits {

    /** The bytes of a file of text, in MB of 1,048,576 bytes. */
    public static final int FILE_MB = 5;

    /** The files of text and the assets in a content folder. */
    public static final int FILES = 40_000;

    /** The bytes of all files of text, in MB of 1,048,576 bytes. */
    public static final int TEXT_MB = 50;

    /** The signs in all files of text that may begin or end markup in Markdown. */
    public static final int MARKUP_SIGNS = 500_000;

    /** The characters of a line, in Java's UTF-16 units. */
    public static final int LINE = 50_000;

    /** The characters of one text in YAML, in UTF-16 units. */
    public static final int TEXT = 50_000;

    /** The items of a list in YAML, and the keys of a map. */
    public static final int LIST = 20_000;

    /** The criteria of a handbook. */
    public static final int CRITERIA = 500;

    /** The old ids of a record; each makes a file that leads to the present one. */
    public static final int OLD_IDS = 500;

    /** The old ids of all records. */
    public static final int ALL_OLD_IDS = 10_000;

    /** The questions of a guide, and as many outcomes. */
    public static final int STEPS = 1_000;

    /** The answers of a question. */
    public static final int ANSWERS = 200;

    /** The folders inside each other. */
    public static final int FOLDERS = 50;

    /** The lists and maps in YAML inside each other. */
    public static final int NESTING = 50;

    /** The nodes that the aliases of one file may repeat. */
    public static final int REPEATED = 100_000;

    /** The characters of a text of Markdown, in UTF-16 units. */
    public static final int MARKDOWN = 500_000;

    /** The characters of Markdown between two blank lines, in UTF-16 units. */
    public static final int PARAGRAPH = 50_000;

    /** The links and pictures of a text of Markdown. */
    public static final int LINKS = 10_000;

    /** The pairs of characters that a run compares to find words which were probably meant. */
    static final long COMPARED = 20_000_000;

    /** The same for a mistake for which one file alone has the right words, such as a wrong choice of a criterion. */
    static final long COMPARED_ONCE = 100_000;

    /** The errors that a run looks for. Then it ends. */
    public static final int ERRORS = 1_000;

    /** The errors that a check gathers before it looks which of them follow from others. */
    public static final int GATHERED = 5_000;

    /** The problems that a report shows; it counts the others. */
    public static final int REPORTED = 200;

    /** The characters of a piece of the content that a message quotes, in code points. */
    static final int QUOTED = 200;

    /** The characters of a line of a hint, in code points; of a longer one, the beginning and the end are shown. */
    static final int HINT_LINE = 1_000;

    /** The lines of a hint; of more, the first and the last ones are shown. */
    static final int HINT_LINES = 100;

    private InputLimits() {}
}
