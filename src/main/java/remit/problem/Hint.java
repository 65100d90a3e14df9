package remit.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a problem, where that depends on what was found: the line as it should stand, what was probably meant,
 * what may stand there. Each method gives the words that stand below the problem's line.
 *
 * <p>A hint that a message always has stands in {@link Message}; hints about one thing in {@link FileHint}, {@link
 * YamlHint}, {@link MarkdownHint} and {@link RecordHint}.
 */
public final class Hint {

    /** Where there are more choices than this, only the near one is named. */
    private static final int FEW = 24;

    private Hint() {}

    /** "did you mean" where a choice is near, then all of them where they are few; null where neither helps. */
    public static @Nullable String choices(String found, Collection<String> choices, String introduction) {
        String near = Suggestion.near(Signs.latin(found), choices)
                .or(() -> Suggestion.near(found, choices))
                .map(n -> "did you mean '" + n + "'?")
                .orElse("");
        String all = choices.isEmpty() || choices.size() > FEW ? "" : introduction + ": " + String.join(", ", choices);
        String both = near.isEmpty() || all.isEmpty() ? near + all : near + " " + all;
        return both.isEmpty() ? null : withLookAlike(found, both);
    }

    /** As {@link #choices}, for the ids of what there is. */
    public static @Nullable String existing(String found, Collection<String> ids) {
        if (ids.isEmpty()) {
            return "there is none yet: write it first, or leave this out";
        }
        return ids.size() == 1
                ? Suggestion.near(Signs.latin(found), ids)
                        .map(near -> withLookAlike(found, didYouMean(near)))
                        .orElse("there is only: " + ids.iterator().next())
                : choices(found, ids, "there are");
    }

    /** Names the sign of a word that looks like a letter from a to z and is none. */
    public static String withLookAlike(String found, String hint) {
        return Signs.lookAlike(found).map(sign -> hint + "\n" + sign).orElse(hint);
    }

    /** The line as it should stand, or several of them. */
    public static String write(String lines) {
        return shown("write", lines);
    }

    /** As {@link #write(String)}, for lines of the file that these take the place of. */
    public static String write(int from, int to, String lines) {
        return from == to ? write(lines) : shown("write in place of lines " + from + " to " + to, lines);
    }

    /** For a value that needs no dash. */
    public static String onKeyLine(String line) {
        return "write it on the line of its key, without the dash: " + line;
    }

    /** For several values where one is wanted. */
    public static String keepOne(String line) {
        return "write one of them alone, such as " + line;
    }

    /** Where it is not known what was meant. */
    public static String example(String lines) {
        return shown("for example", lines);
    }

    /** Lines that are not there yet. */
    public static String add(String lines) {
        return shown(lines.contains("\n") ? "add lines such as" : "add a line such as", lines);
    }

    private static String shown(String introduction, String lines) {
        return introduction + (lines.contains("\n") ? ":\n" : ": ") + lines;
    }

    /** For a key that ends in its colon and need not be there. */
    public static String orNoKey(String hint) {
        return hint + "\nor leave the key out";
    }

    /** For a list item that ends in its dash. */
    public static String orNoItem(String hint) {
        return hint + "\nor delete the '-'";
    }

    /** For text that was cut off. */
    public static String quoteOrComment(int from, int to, String quoted) {
        return write(from, to, quoted)
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** For an id with other characters in it. */
    public static String idForm(String proposal) {
        return write(proposal) + "\nan id is made of lower case letters, digits and single hyphens";
    }

    /** For an id that addresses of the site need. */
    public static String reservedId(String proposal) {
        return "the site needs this word for an address of its own; take another, such as: " + proposal;
    }

    /** What may stand in a record. */
    public static String keys(String record, Collection<String> keys) {
        return record + " may have: " + String.join(", ", keys);
    }

    /** For a page that does not begin with its title. */
    public static String frontMatter(String title) {
        return "begin the file with:\n---\ntitle: " + title + "\n---";
    }

    /** For one near word. */
    public static String didYouMean(String near) {
        return "did you mean '" + near + "'?";
    }

    /** Where the same stands already. */
    public static String firstAt(String place) {
        return "the first one stands at " + place + ": change it here, or delete one of the two";
    }

    /** For text that YAML would take for something else. */
    public static String quoteText() {
        return "put the whole text in quotes";
    }
}
