package remit.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The catalogue of what to do about a problem: the words that stand below its line. */
public final class Hint {

    /** Where there are more choices than this, only the near one is named. */
    private static final int FEW = 24;

    private Hint() {}

    /** "did you mean" where a choice is near, then all of them where they are few; null where neither helps. */
    public static @Nullable String choices(String found, Collection<String> choices, String introduction) {
        String near = Suggestion.near(found, choices)
                .map(n -> "did you mean '" + n + "'?")
                .orElse("");
        String all = choices.isEmpty() || choices.size() > FEW ? "" : introduction + ": " + String.join(", ", choices);
        String both = near.isEmpty() || all.isEmpty() ? near + all : near + " " + all;
        return both.isEmpty() ? null : both;
    }

    /** The line as it should stand. */
    public static String write(String line) {
        return "write: " + line;
    }

    /** A line that is not there yet. */
    public static String add(String line) {
        return "add a line such as: " + line;
    }

    /** For a key that ends in its colon. */
    public static String valueOrNothing(String line) {
        return "write: " + line + "\nor leave the key out";
    }

    /** For text that was cut off. */
    public static String quoteOrComment(String quoted) {
        return "write: " + quoted
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** For an id with other characters in it. */
    public static String idForm(String proposal) {
        return "an id is made of lower case letters, digits and single hyphens: " + proposal;
    }

    /** For an id that addresses of the site need. */
    public static String reservedId(String proposal) {
        return "the site needs this word for an address of its own; take another: " + proposal;
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
        return "the first one stands at " + place;
    }

    /** For a reference to a draft. */
    public static String draft() {
        return "take 'draft: yes' out of it, or leave this reference out until it is ready";
    }

    /** For a link that climbs too far. */
    public static String linkInside() {
        return "a link names a file of the content folder, from the folder of the file it stands in";
    }

    /** The three states a value may have. */
    public static String states() {
        return "leave the key out, or write one of: not stated, none, does not apply";
    }

    /** For a state that stands among items. */
    public static String stateAlone(String criterion, String state) {
        return "write: " + criterion + ": " + state;
    }

    /** For a value that should be links. */
    public static String linkForm() {
        return "write: \"[words](https://…)\"";
    }

    /** For an order that names some roles. */
    public static String completeOrder() {
        return "name every role once, or leave 'roles' out: then they stand by their titles";
    }

    /** For a guide past its limit. */
    public static String tooManyPaths() {
        return "split the guide, ask fewer questions, or raise 'guide-paths' under 'limits' in handbook.yaml";
    }

    /** For a guide whose addresses are too long. */
    public static String shorterIds() {
        return "give the answers shorter ids, or ask fewer questions";
    }

    /** For answers that no rule covers. */
    public static String addRule() {
        return "add a rule for them, or end the rules with: - otherwise: …";
    }

    /** For a question that changes nothing. */
    public static String withoutEffect() {
        return "leave the question out, or let one of its answers lead to another result";
    }

    /** For a rule that others are always ahead of. */
    public static String shadowed(String above) {
        return above.isEmpty()
                ? "it allows some question no answer at all"
                : "the rules above it match all that it would: " + above;
    }

    /** Names the other source of an address that two files would have. */
    public static String addressTaken(String other) {
        return other + " is published there: rename one of the two";
    }

    /** For a link that would run a program. */
    public static String safeLink() {
        return "a link leads to a content file, or to an address such as https://…";
    }

    /** For a link or picture with nothing in its round brackets. */
    public static String linkTarget() {
        return "name what it leads to: [words](../roles/treasurer.yaml)";
    }

    /** For a link that a reader cannot see. */
    public static String linkWords() {
        return "put words between the square brackets: [words](address)";
    }

    /** For a picture of another site. */
    public static String pictureInAssets() {
        return "put the picture into the folder 'assets' and name it there: ![words](../assets/picture.png)";
    }

    /** For a footnote in a value. */
    public static String noFootnote() {
        return "write it into the sentence, or take the keys 'note' and 'source'";
    }

    /** For Markdown past the parser's limits. */
    public static String splitMarkdown() {
        return "split it: the largest table, or what is nested deepest";
    }

    /** For raw HTML whose words are kept. */
    public static String wordsStay() {
        return "the words in it stay; use Markdown for how they look";
    }

    /** For raw HTML that goes with its content. */
    public static String contentGoes() {
        return "what stands in it is left out, too";
    }

    /** For a language the interface has no words in. */
    public static String addWords(String file) {
        return "add the words to the templates as " + file;
    }

    // Reading files

    public static String saveAsUtf8(String encoding) {
        return "the file seems to be " + encoding + ": save it again as UTF-8";
    }

    public static String saveAsUtf8() {
        return "save the file again as UTF-8 text";
    }

    /** @param meant the character the bytes stand for where they were written, "é" */
    public static String probablyMeant(String meant) {
        return "'%s' was probably meant: save the file again as UTF-8".formatted(meant);
    }

    public static String nameIt(String path) {
        return "name it '" + path + "'";
    }

    public static String keptName(String name) {
        return "'%s' is kept for the site's own pages: choose another name".formatted(name);
    }

    public static String idWords() {
        return "a name is lower case letters, digits and single hyphens: choose such a name";
    }

    /** @param what "a role" @param path "roles/<id>.yaml" */
    public static String belongs(String what, String path) {
        return "%s belongs into %s".formatted(what, path);
    }

    public static String create(String path) {
        return "create '" + path + "'";
    }

    public static String allowReading() {
        return "check who may read it";
    }

    public static String removeLink() {
        return "put the file itself into the content folder";
    }

    public static String atMost(String size) {
        return "a text file has at most " + size;
    }

    public static String fillOrDelete(String what) {
        return "write " + what + " into it, or delete the file";
    }

    public static String fill(String what) {
        return "write " + what + " into it";
    }

    public static String finishMerge() {
        return "decide which lines to keep, then delete the lines with <<<<<<<, ======= and >>>>>>>";
    }

    public static String closeFrontMatter() {
        return "write '---' on a line of its own below the last key";
    }

    public static String recordInstead() {
        return "write these keys into the record's YAML file, and delete them here";
    }

    /** @param more how many others the file has */
    public static String deleteCharacters(int more) {
        return "delete it" + (more == 0 ? "" : ", and %d more in this file".formatted(more));
    }

    // YAML

    /** @param more other lines that begin with a tab */
    public static String spaces(Collection<Integer> more) {
        return "use spaces"
                + (more.isEmpty()
                        ? ""
                        : "; so begin further lines: "
                                + String.join(
                                        ", ", more.stream().map(String::valueOf).toList()));
    }

    public static String orIsText(String line) {
        return "delete it, or, where it is text, write: " + line;
    }

    public static String firstIsAt(int line) {
        return "it stands first in line %d: delete one of the two, or make them one".formatted(line);
    }

    public static String indentLike(int blanks, String above) {
        return "give it %s, so that it stands below '%s'".formatted(blanks(blanks), above);
    }

    public static String orQuote(String hint) {
        return hint + "; where it is part of the text above, put that text in quotes";
    }

    /** "1 space", "3 spaces", "no spaces". */
    public static String blanks(int count) {
        return count == 0 ? "no spaces" : count == 1 ? "1 space" : count + " spaces";
    }

    public static String closeQuote(char quote) {
        return "write %s where the text ends, and indent its further lines deeper than its key".formatted(quote);
    }

    public static String escapes() {
        return "write '\\\\' for a backslash, or put the text in single quotes";
    }

    public static String closeBracket(char bracket) {
        return "write '" + bracket + "' where it ends";
    }

    public static String keyOrText() {
        return "write ': ' after a key; indent text that goes on deeper than its key";
    }

    public static String listBelow() {
        return "write each item on a line of its own below the key, after '- '";
    }

    public static String listInText() {
        return "indent it like the '-' above; where it is text, write '|' after the key and the text below it";
    }

    public static String oneKind() {
        return "make every entry here a list item ('- …') or every entry a key ('…: …')";
    }

    public static String oneDocument() {
        return "delete the '---', or move what follows into a file of its own";
    }

    public static String fewerAliases() {
        return "write the text out instead of repeating it by '*'";
    }

    public static String flatter(int levels) {
        return "nothing in a handbook needs more than %d levels".formatted(levels);
    }
}
