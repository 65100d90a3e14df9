package remit.problem;

import java.util.Collection;

/** The hints that mend the YAML of a file: its indentation, quotes, brackets and signs. */
public final class YamlHint {

    private YamlHint() {}

    /** Returns the hint for text on the line of a sign, {@code |} or {@code >}, whose text begins on the next line. */
    public static String textBelowSign(char sign) {
        return "write it below the '%s', indented like the rest".formatted(sign)
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** Returns the hint for text behind brackets. */
    public static String textInBrackets() {
        return "write it between the brackets, in quotes\nor, if it is a remark for editors, put a blank behind the '#'";
    }

    /**
     * Returns the hint for a line that begins with a tab.
     *
     * @param more the other lines that do
     */
    public static String spaces(Collection<Integer> more) {
        String lines = String.join(", ", more.stream().map(String::valueOf).toList());
        return switch (more.size()) {
            case 0 -> "use spaces";
            case 1 -> "use spaces, also in line " + lines;
            default -> "use spaces, also in lines " + lines;
        };
    }

    /** Returns the hint for a key that a record has twice. */
    public static String firstIsAt(int line) {
        return "it stands first in line " + line + ": delete one of the two, or make them one";
    }

    /** Returns the hint for a line that is indented too little or too much. */
    public static String indentLike(int blanks, String above) {
        return "give it %s, so that it stands below '%s'".formatted(blanks(blanks), above);
    }

    /** Returns the hint for the dash of a line that may be part of the text above it. */
    public static String orBlock(String hint) {
        return hint + "; where it is text, write '|' after the key and the text below it";
    }

    /** Returns the hint for a text on the line of a sign whose text begins on the next line. */
    public static String orBlockSign(String hint, char sign) {
        return hint + "\nor, where the '" + sign + "' is for a text of several lines, begin the text on the next line";
    }

    /** Returns the same as {@link #indentLike}, for a line that is like one below it. */
    public static String indentLikeBelow(int blanks, String below) {
        return "give it %s, so that it begins where '%s' below it begins".formatted(blanks(blanks), below);
    }

    /** Returns the hint for a key that belongs to the key above it, whose value is empty. */
    public static String indentWithin(int blanks, String above) {
        return "give it %s, so that it belongs to '%s'".formatted(blanks(blanks), above);
    }

    /** Returns the same as {@link #indentWithin}, for a key with more lines that belong there. */
    public static String indentAllWithin(String above) {
        return "give it, and the lines below that belong to '%s', 2 spaces more".formatted(above);
    }

    /** Returns the hint for the first entry of a value whose key seems to have been deleted. */
    public static String keyAbove(int blanks, String key) {
        return "write this line above it, with %s before it: %s:".formatted(blanks(blanks), key);
    }

    /** Returns the hint for the first item of a list whose key seems to have been deleted: one of several keys. */
    public static String oneOfKeysAbove(int blanks, Collection<String> keys) {
        return "write the line with the key of the list above it, with %s before it, one of: %s:"
                .formatted(blanks(blanks), String.join(":, ", keys));
    }

    /** Returns the hint for an entry whose first line seems to have been deleted. */
    public static String entryAbove(String line) {
        return "write that line above it, such as: " + line
                + "\nor, where it is still the same entry, delete what stands twice";
    }

    /** Returns the hint for a key that a record has twice, also where a second entry may begin. */
    public static String orNextEntry(String hint) {
        return hint + "\nor, where the next entry begins here, write its first line above it";
    }

    /** Returns the hint for a line that may be part of the text above it. */
    public static String orQuote(String hint) {
        return hint + "; where it is part of the text above, put that text in quotes";
    }

    /** Returns the hint for a key in the middle of the value of another. */
    public static String moveBelow(int blanks, String key) {
        return "move it below all lines of '%s', and give it %s".formatted(key, blanks(blanks));
    }

    /** Returns a number of spaces in words: "1 space", "3 spaces", "no spaces". */
    public static String blanks(int count) {
        return count == 0 ? "no spaces" : count == 1 ? "1 space" : count + " spaces";
    }

    /** Returns the hint for a quote that opens and does not close. */
    public static String closeQuote(char quote) {
        return "write %s where the text ends, and indent its further lines deeper than its key".formatted(quote);
    }

    /** Returns the hint for text that begins with an apostrophe and goes on over several lines. */
    public static String quoteWhole() {
        return "put the whole text in double quotes, since it begins with an apostrophe";
    }

    /** Returns the hint for a single quote that may be an apostrophe. */
    public static String closeOrApostrophe(String closed, String quoted) {
        return Hint.write(closed) + "\nor, if it is an apostrophe: " + quoted.replaceFirst("^write: ", "");
    }

    /** Returns the hint for a bracket or brace that opens and does not close. */
    public static String closeBracket(char bracket) {
        return "write '" + bracket + "' where it ends";
    }

    /** Returns the hint for the sign of an item within brackets or braces. */
    public static String deleteSign() {
        return "delete the sign: commas separate the entries here";
    }

    /** Returns the hint for an entry with the bracket in it that ends the list. */
    public static String quoteEntry(char bracket) {
        return "put the entry that has this '" + bracket + "' in it in quotes";
    }

    /** Returns the hint for a line that is neither a key nor part of the text above it. */
    public static String keyOrText() {
        return "write ': ' after a key; indent text that goes on deeper than its key";
    }

    /** Returns the hint for a list on the line of its key. */
    public static String listBelow() {
        return "write each item on a line of its own below the key, after '- '";
    }

    /** Returns the hint for a list below a key that may want one text. */
    public static String orOneText(String hint) {
        return hint + "\nwhere the key takes one text, write '|' behind it and the same below";
    }

    /**
     * Returns the hint for a sign that only looks like a space.
     *
     * @param line with its indentation
     */
    public static String plainSpaces(String line) {
        return "write the line with plain spaces:\n" + line;
    }

    /** Returns the same as {@link #plainSpaces(String)}, for several lines below each other. */
    public static String plainSpaces(int from, int to, String lines) {
        return "write lines %d to %d with plain spaces:\n%s".formatted(from, to, lines);
    }

    /** Returns the hint for the first line of an item whose dash is missing. */
    public static String dashedLine(String line) {
        return "write the line with its dash:\n" + line;
    }

    /** Returns the hint for a dash alone, which may stand for nothing. */
    public static String loneDash() {
        return listBelow() + "; where there is nothing to say, write one of: not stated, none, does not apply";
    }

    /** Returns the hint for lists and keys within each other, deeper than anything a handbook says. */
    public static String flatter(int levels) {
        return "nothing in a handbook needs more than " + levels + " levels";
    }

    /** Returns the hint for a list or map with too many entries. */
    public static String shorterList(int most) {
        return "a list or map has at most " + most + " entries: split it";
    }

    /** Returns the hint for a text that is too long for a value. */
    public static String shorterText(int most) {
        return "a text has at most " + most + " characters: write a longer one into a Markdown file";
    }

    /** Returns the hint for a text that goes on in a line which is not indented deep enough. */
    public static String indentText(int blanks, String above) {
        return "give it %s, so that it goes on with the text of '%s'".formatted(blanks(blanks), above);
    }

    /** Returns the hint for a line that may also be a key without its colon. */
    public static String orKey(String hint, String key) {
        return hint + "\nor, where '" + key + "' is a key, write ': ' after it";
    }

    /** Returns the hint for a key below the first line of its value. */
    public static String moveLineUp() {
        return "move this line up by one line";
    }

    /** Returns the hint for a line that says nothing. */
    public static String deleteLine() {
        return "delete this line";
    }

    /**
     * Returns the hint for a line that seems to be meant for editors.
     *
     * @param remark the line with a number sign before it
     */
    public static String remark(String remark) {
        return Hint.write(remark) + "\nreaders do not see such a line, only editors do";
    }
}
