package remit.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a problem, where that depends on what was found: the line as it should be, what was probably meant,
 * what is allowed there. Each method returns the words that are shown below the problem's line.
 *
 * <p>A hint that a message always has is in {@link Message}; hints about one thing are in {@link FileHint}, {@link
 * YamlHint}, {@link MarkdownHint} and {@link RecordHint}.
 */
public final class Hint {

    /** What introduces a list of choices. */
    public static final String THERE_ARE = "there are";

    public static final String IT_MAY_BE = "it may be";
    public static final String MAY_HAVE = "may have";

    /** Where there are more choices than this, only the near one is named. */
    private static final int FEW = 24;

    private Hint() {}

    /** Returns "did you mean" where a choice is near, then all choices where they are few; null where neither helps. */
    public static @Nullable String choices(String found, Collection<String> choices, String introduction) {
        return choices(found, choices, choices, introduction);
    }

    /**
     * Returns the same as {@link #choices(String, Collection, String)}.
     *
     * @param likely the choices of which a near one is proposed
     */
    public static @Nullable String choices(
            String found, Collection<String> likely, Collection<String> choices, String introduction) {
        return choices(found, likely, choices, introduction, Suggestions.once());
    }

    /**
     * Returns the same as {@link #choices(String, Collection, Collection, String)}.
     *
     * @param suggestions finds the near choice
     */
    public static @Nullable String choices(
            String found,
            Collection<String> likely,
            Collection<String> choices,
            String introduction,
            Suggestions suggestions) {
        String near = suggestions
                .near(Signs.latin(found), likely)
                .or(() -> suggestions.near(found, likely))
                .map(n -> "did you mean '" + n + "'?")
                .orElse("");
        String all = choices.isEmpty() || choices.size() > FEW ? "" : introduction + ": " + String.join(", ", choices);
        String both = near.isEmpty() || all.isEmpty() ? near + all : near + "\n" + all;
        return both.isEmpty() ? null : withLookAlike(found, both);
    }

    /** Returns the same as {@link #choices}, for the ids of what there is. */
    public static @Nullable String existing(String found, Collection<String> ids) {
        return existing(found, ids, Suggestions.once());
    }

    /**
     * Returns the same as {@link #existing(String, Collection)}.
     *
     * @param suggestions finds the near id
     */
    public static @Nullable String existing(String found, Collection<String> ids, Suggestions suggestions) {
        if (ids.isEmpty()) {
            return "there is none yet: write it first, or leave this out";
        }
        return ids.size() == 1
                ? Suggestion.near(Signs.latin(found), ids)
                        .map(near -> withLookAlike(found, didYouMean(near)))
                        .orElse("there is only: " + ids.iterator().next())
                : choices(found, ids, ids, THERE_ARE, suggestions);
    }

    /**
     * Returns the hint. If a sign of the word that was found only looks like a letter from a to z, a further line names
     * this sign.
     */
    public static String withLookAlike(String found, String hint) {
        return Signs.lookAlike(found).map(sign -> hint + "\n" + sign).orElse(hint);
    }

    /** Returns the hint to write one or several lines, as they should be. */
    public static String write(String lines) {
        return shown("write", lines);
    }

    /** Returns the same as {@link #write(String)}, for lines that take the place of others in the file. */
    public static String write(int from, int to, String lines) {
        return from == to ? write(lines) : shown("write in place of lines " + from + " to " + to, lines);
    }

    /** Returns the hint for a value that needs no dash. */
    public static String onKeyLine(String line) {
        return "write it on the line of its key, without the dash: " + line;
    }

    /** Returns the hint for several values where one is wanted. */
    public static String keepOne(String line) {
        return "write one of them alone, such as " + line;
    }

    /** Returns the hint for a place where it is not known what was meant. */
    public static String example(String lines) {
        return shown("for example", lines);
    }

    /** Returns the hint to add lines that are missing. */
    public static String add(String lines) {
        return shown(lines.contains("\n") ? "add lines such as" : "add a line such as", lines);
    }

    private static String shown(String introduction, String lines) {
        return introduction + (lines.contains("\n") ? ":\n" : ": ") + lines;
    }

    /** Returns the hint for a key without a value that may be left out. */
    public static String orNoKey(String hint) {
        return hint + "\nor leave the key out";
    }

    /** Returns the hint for a list item without a value. */
    public static String orNoItem(String hint) {
        return hint + "\nor delete the '-'";
    }

    /** Returns the hint for text that was cut off. */
    public static String quoteOrComment(int from, int to, String quoted) {
        return write(from, to, quoted)
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** Returns the hint for an id with other characters in it. */
    public static String idForm(String proposal) {
        return write(proposal) + "\nan id is made of lower case letters, digits and single hyphens";
    }

    /** Returns the hint for an id that addresses of the site need. */
    public static String reservedId(String proposal) {
        return "the site needs this word for an address of its own; take another, such as: " + proposal;
    }

    /** Returns the hint for an item that a list has a second time. */
    public static String deleteOne() {
        return "delete one of the two";
    }

    /** Returns the hint that lists the keys of a record. */
    public static String keys(String record, Collection<String> keys) {
        return record + " " + MAY_HAVE + ": " + String.join(", ", keys);
    }

    /** Returns the hint for a page that does not begin with its title. */
    public static String frontMatter(String title) {
        return "begin the file with:\n---\ntitle: " + title + "\n---";
    }

    /** Returns the hint for one near word. */
    public static String didYouMean(String near) {
        return "did you mean '" + near + "'?";
    }

    /** Returns the hint for something that the content already has at another place. */
    public static String firstAt(String place) {
        return "the first one stands at " + place + ": change it here, or delete one of the two";
    }

    /** Returns the hint for text that YAML would take for something else. */
    public static String quoteText() {
        return "put the whole text in quotes";
    }
}
