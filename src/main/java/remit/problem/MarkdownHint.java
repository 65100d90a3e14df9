package remit.problem;

/** The hints about the Markdown of a text: its links, pictures, footnotes, tables and HTML. */
public final class MarkdownHint {

    private MarkdownHint() {}

    /** Returns the hint for a text of Markdown that is too long. */
    public static String shorterText(int most) {
        return "a text has at most " + most + " characters: split it into several pages";
    }

    /** Returns the hint for a paragraph that is too long. */
    public static String shorterParagraph(int most) {
        return "a paragraph, list or table has at most " + most + " characters: put a blank line into it";
    }

    /** Returns the hint for a text with too many links. */
    public static String fewerLinks(int most) {
        return "a text has at most " + most + " links and pictures: split it into several pages";
    }

    /** Returns the hint for a link that climbs too far. */
    public static String linkInside() {
        return "a link names a file of the content folder, from the folder of the file it stands in";
    }

    /** Returns the hint for an address that would be taken for a file. */
    public static String webAddress(String written) {
        return "an address of another site begins with https://, as in: https://" + written;
    }

    /** Returns the hint for a link to a file of the writer's computer. */
    public static String fileInAssets(String path) {
        return "copy the file into the folder 'assets' and name it there: " + path;
    }

    /** Returns the hint for a footnote in a value. */
    public static String noFootnote() {
        return "write it into the sentence, or take the keys 'note' and 'source'";
    }

    /** Returns the hint for raw HTML whose words are kept. */
    public static String wordsStay() {
        return "the words in it stay; use Markdown for how they look";
    }

    /** Returns the hint for raw HTML that goes with its content. */
    public static String contentGoes() {
        return "what stands in it is left out, too";
    }

    /** Returns the hint for raw HTML that goes with its content and is not closed. */
    public static String contentGoesToTheEnd(String name) {
        return ("it is not closed, so all that follows it here is left out, too: write </%s> where it ends"
                        + "\nif readers should see it, write: \\<%s>")
                .formatted(name, name);
    }

    /**
     * Returns the hint for a tag that HTML does not know.
     *
     * @param tag {@code <manager>}
     */
    public static String tagAsText(String tag) {
        return "if readers should see it, write: \\" + tag;
    }

    /** Returns the hint for the signs of a heading without words. */
    public static String headingWords(int level) {
        String signs = "#".repeat(level);
        return "write its words: %s Opening hours\nor delete the line; if readers should see the sign, write: \\%s"
                .formatted(signs, signs);
    }

    /** Returns the hint for signs that were to be markup; words that are meant for readers can stay. */
    public static String orAsText(String hint, String escaped) {
        return hint + "\nif readers should see the signs, put a backslash there: " + escaped;
    }

    /** Returns the hint for a link as wikis write it. */
    public static String wikiLink() {
        return "a link has its words and the file it leads to: [words](file.md)";
    }

    /** Returns the hint for a link whose label has no address. */
    public static String noSuchLabel() {
        return "write the address in round brackets: [words](address)";
    }

    /**
     * Returns the hint for a footnote that is not there.
     *
     * @param mark {@code [^1]}
     */
    public static String writeFootnote(String mark) {
        return Hint.add(mark + ": the footnote's words");
    }

    /** Returns the hint for words set apart as another dialect does it. */
    public static String alert() {
        return Hint.write("> [!NOTE]\n> the words") + "\nor TIP, IMPORTANT, WARNING or CAUTION in place of NOTE";
    }

    /** Returns the hint for what a template of another generator would fill in. */
    public static String delete() {
        return "nothing fills this in here: delete it";
    }

    /** Returns the hint for {@code {#id .class}}. */
    public static String deleteAttributes() {
        return "delete it: a heading has its address from its words, and the site decides how things look";
    }

    /** Returns the hint for stars that neither open nor close. */
    public static String bold(String words) {
        return Hint.write(words) + "\nno blank stands next to the words within the stars, and signs stand behind them";
    }

    /** Returns the hint for stars on one side only. */
    public static String closeBold() {
        return "bold words have two stars before them and two behind: **words**";
    }

    /** Returns the hint for {@code <!--} without its end. */
    public static String closeComment() {
        return "a comment ends with three signs, two hyphens and a >: write --> where it ends";
    }

    /**
     * Returns the hint for lines that begin with a sign that makes no list.
     *
     * @param sign {@code •}
     */
    public static String dashedLines(String sign) {
        return "write a hyphen and a blank in place of each %s: - words\nif these lines are no list, leave an empty line between them"
                .formatted(sign);
    }

    /** Returns the hint for two tables that became one. */
    public static String emptyLineAboveTable() {
        return "a table goes on up to an empty line: leave one above the head of the second table";
    }

    /** Returns the hint for words that went with markup around them. */
    public static String wordsAsText() {
        return "write a backslash before the sign that makes them markup, as in \\< or \\[";
    }

    /** Returns the hint for words behind the signs that begin code. */
    public static String codeBelowFence() {
        return "nothing but the language of the code may stand on that line: begin the code on the next one"
                + "\nif no code was meant, write a backslash before the first sign, as in \\``` or \\~~~";
    }

    /** Returns the hint for cells beyond the columns of their table. */
    public static String wordsInCells() {
        return "the head of this table has fewer columns than this row: add a column there, or write \\| for a | in a cell";
    }

    /** Returns the hint for the address of a link that is not there. */
    public static String useDefinition(String label) {
        return "it is the address of a link that would be written: [words][%s]\nif readers should see it, write: \\[%s]: …"
                .formatted(label, label);
    }

    /** Returns the hint for a footnote without its mark in the text. */
    public static String useFootnote(String label) {
        return "put its mark where the text refers to it: words[^%s]".formatted(label)
                + "\nwhere two footnotes have one mark, only the first is shown: give the other another mark";
    }
}
