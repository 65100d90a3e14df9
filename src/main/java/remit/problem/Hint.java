package remit.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what to do about a problem: the words that are shown below its line, grouped as the {@link Message}s
 * they are for.
 */
public final class Hint {

    /** Where there are more choices than this, only a similar one is named. */
    private static final int FEW = 24;

    private Hint() {}

    // Any record

    /**
     * Proposes a similar choice with "did you mean", then lists all choices where they are few; null where there is
     * nothing to propose or list.
     */
    public static @Nullable String choices(String found, Collection<String> choices, String introduction) {
        String near = Suggestion.near(Signs.latin(found), choices)
                .or(() -> Suggestion.near(found, choices))
                .map(n -> "did you mean '" + n + "'?")
                .orElse("");
        String all = choices.isEmpty() || choices.size() > FEW ? "" : introduction + ": " + String.join(", ", choices);
        String both = near.isEmpty() || all.isEmpty() ? near + all : near + " " + all;
        return both.isEmpty() ? null : withLookAlike(found, both);
    }

    /** As {@link #choices}, for ids that exist. */
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

    /**
     * A hint, followed by the name of a sign in the word found that looks like a letter from a to z but is another one.
     */
    public static String withLookAlike(String found, String hint) {
        return Signs.lookAlike(found).map(sign -> hint + "\n" + sign).orElse(hint);
    }

    /** The line as it should be written, or several lines. */
    public static String write(String lines) {
        return shown("write", lines);
    }

    /** As {@link #write(String)}, for lines of the file that these take the place of. */
    public static String write(int from, int to, String lines) {
        return from == to ? write(lines) : shown("write in place of lines " + from + " to " + to, lines);
    }

    /** For a value that is written on the line of its key, without a dash. */
    public static String onKeyLine(String line) {
        return "write it on the line of its key, without the dash: " + line;
    }

    /** For several values where one is wanted. */
    public static String keepOne(String line) {
        return "write one of them alone, such as " + line;
    }

    /** For a text that does not show what was meant. */
    public static String example(String lines) {
        return shown("for example", lines);
    }

    /** For lines that are missing. */
    public static String add(String lines) {
        return shown(lines.contains("\n") ? "add lines such as" : "add a line such as", lines);
    }

    private static String shown(String introduction, String lines) {
        return introduction + (lines.contains("\n") ? ":\n" : ": ") + lines;
    }

    /** For a key without a value that can also be left out. */
    public static String orNoKey(String hint) {
        return hint + "\nor leave the key out";
    }

    /** For an item without words that can also be left out. */
    public static String orNoItem(String hint) {
        return hint + "\nor delete the '-'";
    }

    /** For text that was cut off. */
    public static String quoteOrComment(int from, int to, String quoted) {
        return write(from, to, quoted)
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** For text after the sign {@code |} or {@code >}, which belongs on the lines below it. */
    public static String textBelowSign(char sign) {
        return "write it below the '%s', indented like the rest".formatted(sign)
                + "\nor, if it is a remark for editors, leave two blanks before the '#' and one after it";
    }

    /** For text after a closing bracket. */
    public static String textInBrackets() {
        return "write it between the brackets, in quotes\nor, if it is a remark for editors, put a blank behind the '#'";
    }

    /** For an id with other characters in it. */
    public static String idForm(String proposal) {
        return write(proposal) + "\nan id is made of lower case letters, digits and single hyphens";
    }

    /** For an id that the site needs for addresses of its own. */
    public static String reservedId(String proposal) {
        return "the site needs this word for an address of its own; take another, such as: " + proposal;
    }

    /** Lists the keys that a record may have. */
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

    /** Names the place where the same is written already. */
    public static String firstAt(String place) {
        return "the first one stands at " + place + ": change it here, or delete one of the two";
    }

    // References and links

    /** For a contact among the roles of a comparison or of the handbook's order. */
    public static String contactAsRole() {
        return "name a role: a contact has no column and no page of its own";
    }

    /** For a record that refers to itself. */
    public static String anotherOrNone() {
        return "name another one, or leave the key out";
    }

    /** For an old id that is in use, or in use again. */
    public static String notFormerly() {
        return "delete it here: an old id leads on only while nothing has that id";
    }

    /** For a reference to a draft. */
    public static String draft() {
        return "take 'draft: yes' out of it, or leave this reference out until it is ready";
    }

    /** For a link that leads out of the content folder. */
    public static String linkInside() {
        return "a link names a file of the content folder, from the folder of the file it stands in";
    }

    /** For a Markdown file without its record. */
    public static String createOrDelete(String record) {
        return "create '" + record + "', or delete this file";
    }

    /** For an address that would be taken for a file. */
    public static String webAddress(String written) {
        return "an address of another site begins with https://, as in: https://" + written;
    }

    // Values

    /** The three states a value may have. */
    public static String states() {
        return "leave the key out, or write one of: not stated, none, does not apply";
    }

    /** For an item that says nothing. */
    public static String stateInstead() {
        return "delete this item; where there is no other, write for the whole value one of:"
                + " not stated, none, does not apply";
    }

    /** For a state that is the only item of a list. */
    public static String stateAlone(String criterion, String state) {
        return onKeyLine(criterion + ": " + state);
    }

    /** For a state that is written among items. */
    public static String stateAmongItems() {
        return "delete this item: there are others, so it cannot be true";
    }

    /** For a number with a comma before three digits. */
    public static String thousandOrFraction(String thousand, String fraction) {
        return "write: " + thousand + "\nor, if the comma begins a fraction: " + fraction;
    }

    /** For an e-mail address with words beside it. */
    public static String addressAlone(String line) {
        return "write the address alone: " + line;
    }

    /** For the 30th of February. */
    public static String noSuchDay() {
        return "there is no such day: check the month and the day";
    }

    /** For an item without words, or with words of two kinds. */
    public static String textOrItem() {
        return "'text' is for words of its own, 'item' for the id of a wording in criteria.yaml";
    }

    /** For a key that criteria of another kind have. */
    public static String deleteOrWrite(String line) {
        return "delete it, or write: " + line;
    }

    // The handbook and its comparisons

    /** For a row that its comparison leaves out. */
    public static String showRow() {
        return "add it to 'criteria', or delete this row";
    }

    /** For terms whose letters and digits are the same. */
    public static String renameTerm() {
        return "write one of them another way, such as in words";
    }

    /** For a group that is in two places. */
    public static String oneGroup(String place) {
        return "put its criteria into the other one, which stands at " + place;
    }

    /** For an order that names only some roles. */
    public static String completeOrder() {
        return "name every role once, or leave 'roles' out: then they stand by their titles";
    }

    // Guides

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

    /** For a question or outcome that a flow does not come to. */
    public static String leadHere() {
        return "let the 'next' of an answer lead to it, or delete it";
    }

    /** For an outcome that no rule gives. */
    public static String ruleForIt() {
        return "let a rule have it as its outcome, or delete it";
    }

    /** For a question that changes nothing. */
    public static String withoutEffect() {
        return "leave the question out, or let one of its answers lead to another result";
    }

    /** For a rule that can never match. */
    public static String shadowed(String above) {
        return above.isEmpty()
                ? "it allows some question no answer at all"
                : "the rules above it match all that it would: " + above;
    }

    // Addresses

    /** For an id that no file can be named after. */
    public static String otherId(String proposal) {
        return "take another id, such as: " + proposal;
    }

    /** For an old id that makes an address no file can have. */
    public static String noRedirect() {
        return "delete it here: nothing at such an address can lead on";
    }

    /** For an id that makes an address too long by some characters. */
    public static String shorterId(int characters) {
        return "take a shorter id: " + tooMany(characters);
    }

    /** For the path of a file that makes an address too long by some characters. */
    public static String shorterPath(int characters) {
        return "shorten the name of the file or of a folder it is in: " + tooMany(characters);
    }

    private static String tooMany(int characters) {
        return characters + (characters == 1 ? " character is too many" : " characters are too many");
    }

    /** For a file's name for which no other can be proposed. */
    public static String shorterName() {
        return "give it another, shorter name";
    }

    /** Names the other source of an address that two files would have. */
    public static String addressTaken(String other) {
        return other + " is published there: rename one of the two";
    }

    /** For two pairs of roles whose ids make one address. */
    public static String pairTaken(String id, String other) {
        return "'" + id + "' is also the address of " + other + ": take another id for this role";
    }

    /** For two comparisons of the same two roles. */
    public static String samePair(String other) {
        return other + " compares the same two, and a pair has one page: make the two files one";
    }

    // Markdown

    /** For a link that would run a program. */
    public static String safeLink() {
        return "a link leads to a content file, or to an address such as https://…";
    }

    /** For a link to a file of the writer's computer. */
    public static String fileInAssets(String path) {
        return "copy the file into the folder 'assets' and name it there: " + path;
    }

    /**
     * For a link and a file that have the same name, while in one of the two a letter and its accent are separate
     * characters.
     *
     * @param path the file's path, in whole letters
     * @param file whether the file's name is the one with separate characters
     */
    public static String wholeLetters(String path, boolean file) {
        return file
                ? "the file's name looks the same, but is written in parts, a letter and its accent: rename the file to '"
                        + path.substring(path.lastIndexOf('/') + 1) + "', or copy its name from the folder to here"
                : "the file's name looks the same, but here it is written in parts, a letter and its accent: write "
                        + path;
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

    /** For raw HTML that is left out, while its words are kept. */
    public static String wordsStay() {
        return "the words in it stay; use Markdown for how they look";
    }

    /** For raw HTML that is left out with its content. */
    public static String contentGoes() {
        return "what stands in it is left out, too";
    }

    /** For raw HTML that is not closed, so that all that follows is left out. */
    public static String contentGoesToTheEnd(String name) {
        return ("it is not closed, so all that follows it here is left out, too: write </%s> where it ends"
                        + "\nif readers should see it, write: \\<%s>")
                .formatted(name, name);
    }

    /**
     * For a tag that HTML does not know.
     *
     * @param tag {@code <manager>}
     */
    public static String tagAsText(String tag) {
        return "if readers should see it, write: \\" + tag;
    }

    /** For a heading without words. */
    public static String headingWords(int level) {
        String signs = "#".repeat(level);
        return "write its words: %s Opening hours\nor delete the line; if readers should see the sign, write: \\%s"
                .formatted(signs, signs);
    }

    /** For signs that were meant as markup, or perhaps for readers. */
    public static String orAsText(String hint, String escaped) {
        return hint + "\nif readers should see the signs, put a backslash there: " + escaped;
    }

    /** For a link or picture with a slip in it. */
    public static String linkAs(String link) {
        return write(link);
    }

    /** For a link as wikis write it. */
    public static String wikiLink() {
        return "a link has its words and the file it leads to: [words](file.md)";
    }

    /** For a link whose label has no address. */
    public static String noSuchLabel() {
        return "write the address in round brackets: [words](address)";
    }

    /**
     * For a footnote that is not there.
     *
     * @param mark {@code [^1]}
     */
    public static String writeFootnote(String mark) {
        return add(mark + ": the footnote's words");
    }

    /** For words set apart in the way of another dialect of Markdown. */
    public static String alert() {
        return write("> [!NOTE]\n> the words") + "\nor TIP, IMPORTANT, WARNING or CAUTION in place of NOTE";
    }

    /** For what a template of another generator would fill in. */
    public static String delete() {
        return "nothing fills this in here: delete it";
    }

    /** For {@code {#id .class}}. */
    public static String deleteAttributes() {
        return "delete it: a heading has its address from its words, and the site decides how things look";
    }

    /** For stars that do not make words bold. */
    public static String bold(String words) {
        return write(words) + "\nno blank stands next to the words within the stars, and signs stand behind them";
    }

    /** For stars on one side only. */
    public static String closeBold() {
        return "bold words have two stars before them and two behind: **words**";
    }

    /** For {@code <!--} without its end. */
    public static String closeComment() {
        return "a comment ends with three signs, two hyphens and a >: write --> where it ends";
    }

    /**
     * For lines that begin with a sign that does not make a list.
     *
     * @param sign {@code •}
     */
    public static String dashedLines(String sign) {
        return "write a hyphen and a blank in place of each %s: - words\nif these lines are no list, leave an empty line between them"
                .formatted(sign);
    }

    /** For two tables that became one. */
    public static String emptyLineAboveTable() {
        return "a table goes on up to an empty line: leave one above the head of the second table";
    }

    /** For words that are lost with the markup around them. */
    public static String wordsAsText() {
        return "write a backslash before the sign that makes them markup, as in \\< or \\[";
    }

    /** For words after the signs that begin code. */
    public static String codeBelowFence() {
        return "nothing but the language of the code may stand on that line: begin the code on the next one"
                + "\nif no code was meant, write a backslash before the first sign, as in \\``` or \\~~~";
    }

    /** For cells beyond the columns of their table. */
    public static String wordsInCells() {
        return "the head of this table has fewer columns than this row: add a column there, or write \\| for a | in a cell";
    }

    /** For the address of a link that the text does not use. */
    public static String useDefinition(String label) {
        return "it is the address of a link that would be written: [words][%s]\nif readers should see it, write: \\[%s]: …"
                .formatted(label, label);
    }

    /** For a footnote without its mark in the text. */
    public static String useFootnote(String label) {
        return "put its mark where the text refers to it: words[^%s]".formatted(label)
                + "\nwhere two footnotes have one mark, only the first is shown: give the other another mark";
    }

    // Worth a look

    public static String oneAccountable() {
        return "leave one under 'accountable', and name the others under 'responsible', 'consulted' or 'informed'";
    }

    public static String nameUnder(String key) {
        return "name a role or contact under '" + key + "'";
    }

    /** For a first contact that is a role. */
    public static String reachableRole() {
        return "give the role a way under 'contacts'";
    }

    /** For a first contact of {@code contacts.yaml}. */
    public static String reachableContact() {
        return "give the contact a phone, email, chat or page in contacts.yaml";
    }

    public static String addBackup() {
        return "name in 'backup' whom to ask until then";
    }

    public static String review() {
        return "check that it is still right, then write the day into 'reviewed'";
    }

    /** For an outcome that sends people to a role which nobody has. */
    public static String actsNow() {
        return "name whoever has the task now";
    }

    /**
     * For an outcome that sends people to a role whose record is overdue.
     *
     * @param file the role's
     */
    public static String reviewFirst(String file) {
        return "check " + file + ", then write the day into its 'reviewed'";
    }

    public static String fillOrDrop() {
        return "state it for a role, or delete the criterion";
    }

    public static String citeOrDrop() {
        return "name it under 'source' or 'sources' where it was used, or delete it";
    }

    public static String leadToRole() {
        return "name the role in a topic, under 'first', 'backup' or 'escalate'";
    }

    public static String ownNames() {
        return "readers cannot tell them apart by this name: give it to one of them only";
    }

    public static String stateMore() {
        return "state more values, or raise the limit";
    }

    /** For a language the interface has no words in. */
    public static String addWords(String file) {
        return "add the words to the templates as " + file;
    }

    // Files

    public static String saveAsUtf8(String encoding) {
        return "the file seems to be " + encoding + ": save it again as UTF-8";
    }

    public static String saveAsUtf8() {
        return "save the file again as UTF-8 text";
    }

    /** @param meant the character that the bytes mean in the encoding they were written in, "é" */
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
        return "%s belongs in %s".formatted(what, path);
    }

    public static String create(String path) {
        return "create '" + path + "'";
    }

    public static String otherName() {
        return "give it another name, or move it out of the content folder";
    }

    public static String plainName() {
        return "give it a name of the letters a to z, digits and hyphens, or let the build run with UTF-8 names";
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

    /** For front matter below empty lines or blanks. */
    public static String frontMatterFirst() {
        return "delete what stands before it, so that the file begins with '---'";
    }

    /** For front matter below text. */
    public static String textBelowFrontMatter() {
        return "move the text above it below the second '---', so that the file begins with '---'";
    }

    public static String recordInstead() {
        return "write these keys into the record's YAML file, and delete them here";
    }

    /** @param more how many others the file has */
    public static String deleteCharacters(int more) {
        return "delete it" + (more == 0 ? "" : ", and " + more + " more in this file");
    }

    // YAML

    /** @param more other lines that begin with a tab */
    public static String spaces(Collection<Integer> more) {
        String lines = String.join(", ", more.stream().map(String::valueOf).toList());
        return switch (more.size()) {
            case 0 -> "use spaces";
            case 1 -> "use spaces, also in line " + lines;
            default -> "use spaces, also in lines " + lines;
        };
    }

    public static String firstIsAt(int line) {
        return "it stands first in line " + line + ": delete one of the two, or make them one";
    }

    public static String indentLike(int blanks, String above) {
        return "give it %s, so that it stands below '%s'".formatted(blanks(blanks), above);
    }

    public static String orQuote(String hint) {
        return hint + "; where it is part of the text above, put that text in quotes";
    }

    /** A number of spaces in words: "1 space", "3 spaces", "no spaces". */
    public static String blanks(int count) {
        return count == 0 ? "no spaces" : count == 1 ? "1 space" : count + " spaces";
    }

    public static String closeQuote(char quote) {
        return "write %s where the text ends, and indent its further lines deeper than its key".formatted(quote);
    }

    /** For text that begins with an apostrophe and goes on over several lines. */
    public static String quoteWhole() {
        return "put the whole text in double quotes, since it begins with an apostrophe";
    }

    /** For a single quote that may be an apostrophe. */
    public static String closeOrApostrophe(String closed, String quoted) {
        return write(closed) + "\nor, if it is an apostrophe: " + quoted.replaceFirst("^write: ", "");
    }

    public static String escapes() {
        return "write '\\\\' for a backslash, or put the text in single quotes";
    }

    public static String closeBracket(char bracket) {
        return "write '" + bracket + "' where it ends";
    }

    /** For the sign of an item within brackets or braces. */
    public static String deleteSign() {
        return "delete the sign: commas separate the entries here";
    }

    /** For a list where text with several lines is wanted. */
    public static String listAsText() {
        return "write '|' behind the key, and the same below it without the dashes";
    }

    public static String quoteText() {
        return "put the whole text in quotes";
    }

    public static String quoteEntry(char bracket) {
        return "put the entry that has this '" + bracket + "' in it in quotes";
    }

    public static String keyOrText() {
        return "write ': ' after a key; indent text that goes on deeper than its key";
    }

    public static String listBelow() {
        return "write each item on a line of its own below the key, after '- '";
    }

    /** For a list below a key that may want one text. */
    public static String orOneText(String hint) {
        return hint + "\nwhere the key takes one text, write '|' behind it and the same below";
    }

    /** @param line with its indentation */
    public static String plainSpaces(String line) {
        return "write the line with plain spaces:\n" + line;
    }

    /** For a dash without words, which may mean that there is nothing to say. */
    public static String loneDash() {
        return listBelow() + "; where there is nothing to say, write one of: not stated, none, does not apply";
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
        return "nothing in a handbook needs more than " + levels + " levels";
    }
}
