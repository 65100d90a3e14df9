package remit.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what can be wrong with content, in the words an editor reads; an {@link Explanation} says more about
 * each. The name of a constant is the problem's lasting id ({@code UNKNOWN_KEY} is {@code unknown-key}); each {@code %s} is filled by {@link #at}. A message
 * may have a hint of its own. If the hint depends on what was found, the check that reports the problem takes it from
 * {@link Hint} or a class named after it.
 */
public enum Message {

    // Files
    FILE_MISSING("this file is missing"),
    FILE_EMPTY("this file is empty"),
    NOT_A_FILE("a folder stands where a file should be", FileHint.otherName()),
    NOT_A_FOLDER("a file stands where a folder should be", FileHint.otherName()),
    LINK_LEAVES_CONTENT("this symbolic link leads out of the content folder", FileHint.removeLink()),
    NOT_UTF_8("this file is not UTF-8 text: the byte here is part of no character"),
    FILE_UNREADABLE("this cannot be read"),
    NAME_UNREADABLE(
            "the name of this file has letters that cannot be read here",
            "give it a name of the letters a to z, digits and hyphens, or let the build run with UTF-8 names"),
    FILE_TOO_LARGE("this file is too large: %s"),
    LINE_TOO_LONG("this line is too long: %s characters"),
    TOO_MANY_FILES("these are too many files: %s"),
    TOO_MUCH_TEXT("the files of text are too large together: %s"),
    FILE_NAME("'%s' cannot be an id"),
    FILE_CASE("the name '%s' must be written in lower case"),
    WRONG_ENDING("a content file must not be named '%s'"),
    FILE_COPY("this looks like a copy of '%s', made by an open editor or a program that syncs files"),
    FILE_ELSEWHERE("what stands here is ignored, but needed as '%s'"),
    UNEXPECTED_FOLDER(Severity.WARNING, "nothing is expected in this folder, so its %s files are ignored"),
    UNEXPECTED_FILE(Severity.WARNING, "no record is expected here, so this file is ignored"),
    NO_ROLES("a handbook needs at least one role, and there is none"),
    MERGE_MARKER(
            "a merge was left unfinished here",
            "decide which lines to keep, then delete the lines with <<<<<<<, ======= and >>>>>>>"),
    NOT_ORDINARY("this is no ordinary file"),
    LINK_DANGLING("this symbolic link leads to nothing", FileHint.removeLink()),
    LINK_LOOP("this symbolic link leads back to a folder it stands in", FileHint.removeLink()),
    FRONT_MATTER_HERE(
            "front matter is for the files under pages/ only",
            "write these keys into the record's YAML file, and delete them here"),
    FRONT_MATTER_OPEN("the front matter is not closed", "write '---' on a line of its own below the last key"),
    FRONT_MATTER_UNOPENED("the '---' that opens the front matter is missing"),
    FRONT_MATTER_LATE("something stands before the '---' that begins the front matter"),
    FRONT_MATTER_KEYS("front matter wants keys with values", Hint.example("title: Working together")),

    // YAML
    YAML_SYNTAX("this is not valid YAML: %s"),
    TAB("a tab stands here, and YAML does not allow one"),
    TAG("'%s' is a YAML tag, and tags are not allowed"),
    SECOND_DOCUMENT(
            "a second document begins here, and only the first would be read",
            "delete the '---', or move what follows into a file of its own"),
    ALIASES("too many YAML aliases in this file", "write the text out instead of repeating it by '*'"),
    TOO_MANY_OLD_IDS("there are too many old ids: %s"),
    LIST_TOO_LONG("this list or map has too many entries"),
    TEXT_TOO_LONG("this text is too long: %s characters"),
    TOO_DEEP("this is nested too deeply"),
    ALIAS_LOOP("this value contains itself"),
    DUPLICATE_KEY("the key '%s' stands here a second time"),
    COLON_IN_TEXT("': ' inside the text would make '%s' a key"),
    TEXT_CUT_OFF("YAML cuts this text off at ' #' and loses '%s'"),
    COMMA_SPLITS("a comma splits this entry, so '%s' became a key of its own"),
    YAML_SIGN("text that begins with '%s' has a special meaning in YAML"),
    UNCLOSED_QUOTE("the quote that opens here is not closed"),
    CONTROL_CHARACTER("a control character (%s) stands here"),
    TEXT_AFTER_QUOTE("the quote that opens here ends before '%s'"),
    BAD_ESCAPE(
            "'\\%s' means nothing in double quotes", "write '\\\\' for a backslash, or put the text in single quotes"),
    BRACKET_WITHIN("what '%s' opens ends at this '%s', and more follows"),
    UNCLOSED_BRACKET("the '%s' that opens here is not closed"),
    EXTRA_COMMA("no entry comes before this comma"),
    WRONG_INDENT("'%s' is indented by %s, and the line above by %s"),
    MISSING_COLON("'%s' is neither a key nor part of the text above"),
    COLON_SPACE("a space is missing after the colon of '%s'"),
    DASH_MISSING("the dash of a new entry seems to be missing before '%s'"),
    DASH_SPACE("a space is missing after the dash"),
    LIST_IN_TEXT(
            "this '-' is read as part of the text above, because its line is indented deeper",
            "indent it like the '-' above; where it is text, write '|' after the key and the text below it"),
    LIST_ON_KEY_LINE("a list cannot begin on the line of its key"),
    TWO_KEYS("two keys stand on one line, '%s' and '%s'"),
    KEY_BELOW_TEXT("the text '%s' has no key, so '%s' cannot stand below it"),
    LIST_AND_KEYS(
            "keys and list items stand side by side",
            "make every entry here a list item ('- …') or every entry a key ('…: …')"),
    BULLETS(Severity.WARNING, "'%s' makes no list in YAML, so this is read as one text"),
    UNSEEN_SIGN("%s stands here, and YAML wants plain spaces"),
    COMPLEX_KEY("a list or a map cannot be a key"),
    UNKNOWN_ALIAS("there is no '&%s' for '*%s'"),
    BAD_MERGE("'<<' wants the alias of a map"),

    // Shapes
    UNKNOWN_KEY("unknown key '%s' in %s"),
    LINE_MISSING("the line '%s:' seems to be missing above '%s'"),
    ENTRY_MISSING("the line that begins an entry seems to be missing above '%s'"),
    LINES_SWAPPED("this key seems to have changed places with the line above it"),
    LINE_TWICE("this line stands twice", "delete this line"),
    KEY_OUTSIDE("'%s' is not indented deeper than '%s', although it belongs to it"),
    CRITERION_WITHIN("'%s' is a criterion, but stands within the value of '%s'"),
    MISSING_KEY("the key '%s' is missing in %s"),
    NO_VALUE("%s has no value"),
    WRONG_KIND("%s wants %s, and this is %s"),
    NOT_A_CHOICE("'%s' is no value for '%s'"),
    BAD_ID("'%s' cannot be an id"),
    DUPLICATE_ID("there is a %s '%s' already"),
    TERMS_ALIKE(
            "'%s' and '%s' differ by signs alone, and both would have the address '#%s'",
            "write one of them another way, such as in words"),
    EMPTY_LIST("'%s' is empty"),
    TWICE_IN_LIST("'%s' stands in '%s' twice"),
    GROUP_TWICE("there is a group '%s' already"),
    GROUP_NEARLY("the group '%s' is nearly, but not quite, '%s'"),

    // Values
    VALUE_AND_ITEMS("'value' and 'items' stand side by side, and only one of them can count"),
    ONE_VALUE("'%s' takes one value (%s), and this is a list"),
    STATE_IN_LIST("'%s' stands in a list, and it says something about the whole value"),
    QUOTES_SHOWN(Severity.WARNING, "these quotation marks are a part of the text, so readers see: %s"),
    PLACEHOLDER(Severity.WARNING, "'%s' says nothing, but would be shown and compared as a fact"),
    PLACEHOLDER_TEXT(Severity.WARNING, "'%s' says nothing, but '%s' would show it to readers as a fact"),
    TEXT_OR_ITEM(
            "an item has either 'text' or 'item'",
            "'text' is for words of its own, 'item' for the id of a wording in criteria.yaml"),
    VALUES_UNFIT("%s, in %s places"),
    NO_ITEM("the criterion '%s' has no item '%s'"),
    NOT_A_LINK("'%s' wants lines that are links, and this one has none"),
    KEY_OF_OTHER_KIND("'%s' is for criteria of kind %s, and this one is of kind %s"),

    // Markdown
    UNSAFE_LINK(
            "a link must not begin with '%s:'", "a link leads to a content file, or to an address such as https://…"),
    LOCAL_FILE("this leads to a file of one computer, and nobody else can open it"),
    BAD_ADDRESS("'%s' is no address that a browser can open"),
    LINK_TO_NOWHERE(
            "no address stands in the round brackets here", "name what it leads to: [words](../roles/treasurer.yaml)"),
    LINK_WITHOUT_WORDS(
            "this link has no words, so a reader cannot see where it leads",
            "put words between the square brackets: [words](address)"),
    FOREIGN_PICTURE(
            "this picture would be loaded from another site",
            "put the picture into the folder 'assets' and name it there: ![words](../assets/picture.png)"),
    FOOTNOTE_IN_VALUE("a footnote cannot stand here, only in a Markdown file", MarkdownHint.noFootnote()),
    PARAGRAPH_TOO_LONG(
            "too much stands here without a blank line", MarkdownHint.shorterParagraph(InputLimits.PARAGRAPH)),
    TOO_MANY_LINKS("this text has too many links: %s", MarkdownHint.fewerLinks(InputLimits.LINKS)),
    MARKDOWN_TOO_LARGE(
            "this Markdown is too large or nested too deeply to be read",
            "split it: the largest table, or what is nested deepest"),
    HTML_ELEMENT_DROPPED(Severity.WARNING, "the HTML element '<%s>' is not kept"),
    HTML_ATTRIBUTE_DROPPED(Severity.WARNING, "the HTML attribute '%s' of '<%s>' is not kept"),
    HTML_DROPPED(Severity.WARNING, "this HTML instruction is not kept"),
    HTML_UNKNOWN(Severity.WARNING, "'%s' is read as an HTML tag, so readers do not see it"),
    EMPTY_HEADING(Severity.WARNING, "this heading has no words, so it is left out"),
    COMMENT_OPEN(Severity.WARNING, "the comment that opens here is not closed, so readers do not see '%s'"),
    MARKUP_AS_TEXT(Severity.WARNING, "this is not read as markup, so readers see it as it stands: '%s'"),
    WORDS_MISSING(Severity.WARNING, "these words are not on the page, because they are read as markup: '%s'"),
    WORDS_UNUSED(Severity.WARNING, "nothing refers to this, so readers do not see '%s'"),

    // References and links
    RECORD_GONE("there is no %s '%s', and %s places need it"),
    DANGLING("there is no %s '%s'"),
    SEVERAL_IDS("a comma or a bracket is missing, so '%s' is read as one id"),
    DRAFT(
            "'%s' is a draft, so nothing may refer to it yet",
            "take 'draft: yes' out of it, or leave this reference out until it is ready"),
    CONTACT_AS_ROLE(
            "'%s' is a contact, and a role is wanted here",
            "name a role: a contact has no column and no page of its own"),
    NAMES_ITSELF("'%s' names itself", "name another one, or leave the key out"),
    BROKEN_LINK("the link '%s' leads nowhere: there is no file %s"),
    LINK_TO_NOTHING("'%s' holds nothing that is shown, so no link can lead there"),
    BROKEN_ANCHOR("there is no '#%s' in %s"),
    LINK_OUTSIDE("the link '%s' leads out of the content folder"),
    NO_RECORD("this file explains a record that is not there: %s"),
    NO_STEP("this file is named after '%s', which is no question or outcome of %s"),
    FORMERLY_IN_USE(
            "the %s '%s' is there under this id, so it cannot lead here",
            "delete it here: an old id leads on only while nothing has that id"),
    FORMERLY_TWICE("the old id '%s' leads to two places"),
    NAME_NOT_EVERYWHERE("no file can be called '%s' on every system: %s"),
    ADDRESS_OF_FILE_TOO_LONG("this makes an address of %s characters, and the limit is %s"),
    ADDRESS_TAKEN("this would be published as '%s', and that address is taken"),

    OWN_ADDRESS(
            Severity.WARNING,
            "this names a page of this handbook by its address on the web, so in a copy of the site it leads out of the copy"),

    // The handbook and its comparisons
    REVIEW_AHEAD("this review lies after the %s (%s)"),
    ORDER_INCOMPLETE(
            "the order of roles leaves out: %s",
            "name every role once, or leave 'roles' out: then they stand by their titles"),
    TOO_MANY_PAIRS("with %s roles there would be %s pages of pairs"),
    LOW_CONTRAST("the colour %s has a contrast of %s with %s, and people need %s to read it"),
    NO_LOGO("there is no picture '%s'"),
    ONE_WAY("exactly one of these must be given: %s"),
    NO_PLACE_FOR_FILE("'edit-link' has no {file} in it, so every page would have the same link"),
    TOO_FEW_ROLES("a comparison needs two roles or more"),
    ROW_NOT_SHOWN("this comparison does not show the criterion '%s'", "add it to 'criteria', or delete this row"),

    // Guides
    TOO_FEW_ANSWERS("the question '%s' needs two answers or more"),
    ANSWER_TWICE("the answer '%s' is given twice"),
    START_WITH_RULES("'start' has no place in a guide with rules, which asks in the order given"),
    NEXT_WITH_RULES("'next' has no place in a guide with rules"),
    RULE_FORM("a rule has 'when' and 'outcome', or 'otherwise' alone"),
    OTHERWISE_NOT_LAST("'otherwise' fits always, so the rules below it can never match"),
    NEXT_STEP_FORM("a next step is text, or has exactly one of: compare, role, text"),
    LOOP("the answers lead round in a circle, back to '%s'"),
    UNREACHABLE("no answers lead to the %s '%s'"),
    RULE_NEVER_MATCHES("this rule can never match"),
    NO_RULE_MATCHES("no rule matches the answers %s", "add a rule for them, or end the rules with: - otherwise: …"),
    WITHOUT_EFFECT(
            "whatever is answered to '%s', the result is the same",
            "leave the question out, or let one of its answers lead to another result"),
    TOO_MANY_PATHS("these rules make %s paths, and the limit is %s", RecordHint.splitGuide()),
    ADDRESS_TOO_LONG(
            "the address of the longest path would have %s characters, and the limit is %s",
            "give the answers shorter ids, or ask fewer questions"),
    RULES_TOO_LARGE("these rules depend on each other in too many ways to be proved", RecordHint.splitGuide()),

    // Worth a look
    SHARED_NAME(
            Severity.WARNING,
            "'%s' names several roles: %s",
            "readers cannot tell them apart by this name: give it to one of them only"),
    CONTESTED(
            Severity.WARNING,
            "several answer for '%s': %s",
            "leave one under 'accountable', and name the others under 'responsible', 'consulted' or 'informed'"),
    ORPHANED(Severity.WARNING, "nobody answers for '%s'"),
    UNSTAFFED(Severity.WARNING, "nobody is named to do '%s'"),
    UNREACHABLE_FIRST(
            Severity.WARNING, "the first contact '%s' cannot be reached: no telephone, address, chat or page"),
    ABSENT_FIRST(
            Severity.WARNING,
            "the first contact '%s' is %s, and there is no backup",
            "name in 'backup' whom to ask until then"),
    OVERDUE(Severity.WARNING, "this review was due on %s"),
    OVERDUE_PAST_GRACE(Severity.ERROR, "this review was due on %s, which is too long ago"),
    ABSENT_IN_OUTCOME(
            Severity.WARNING, "the outcome '%s' sends people to '%s', which is %s", "name whoever has the task now"),
    OVERDUE_IN_OUTCOME(Severity.WARNING, "the outcome '%s' sends people to '%s', whose review was due on %s"),
    UNFILLED(
            Severity.WARNING,
            "no role says anything for the criterion '%s'",
            "state it for a role, or delete the criterion"),
    ROW_UNSTATED(
            Severity.WARNING,
            "no role of this comparison says anything for the criterion '%s', so its page does not show this sentence"),
    UNCITED(
            Severity.WARNING,
            "nothing cites the source '%s'",
            "name it under 'source' or 'sources' where it was used, or delete it"),
    UNLED(
            Severity.WARNING,
            "no topic leads to the role '%s'",
            "name the role in a topic, under 'first', 'backup' or 'escalate'"),
    NO_WORDS(Severity.WARNING, "the interface has no words in the language '%s', so it speaks English"),
    TOO_MUCH_NOT_STATED(
            Severity.WARNING,
            "%s of %s values are not stated, and the limit is %s %%",
            "state more values, or raise the limit"),
    NOTHING_RECORDED(
            Severity.WARNING,
            "changes are to be recorded, and none is yet",
            "type: remit changes --record \"Why it is as it is\""),
    CHANGES_UNRECORDED(
            Severity.WARNING,
            "the handbook says something else than when changes were last recorded, in the edition of %s",
            "type: remit changes --record \"Why it was changed\"");

    private final Severity severity;
    private final String pattern;
    private final @Nullable String hint;

    Message(String pattern) {
        this(Severity.ERROR, pattern, null);
    }

    Message(String pattern, String hint) {
        this(Severity.ERROR, pattern, hint);
    }

    Message(Severity severity, String pattern) {
        this(severity, pattern, null);
    }

    Message(Severity severity, String pattern, @Nullable String hint) {
        this.severity = severity;
        this.pattern = pattern;
        this.hint = hint;
    }

    /** The kind of problem with this id; empty where there is none. */
    public static Optional<Message> of(String id) {
        return Stream.of(values()).filter(message -> message.id().equals(id)).findFirst();
    }

    /** The lasting name programs may rely on: {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** This problem at a place, its words filled in, the first 200 characters of each, with the hint that it always has. */
    public Problem at(Position position, Object... words) {
        Object[] shown = Stream.of(words)
                .map(word -> word instanceof String text ? Shortened.words(text) : word)
                .toArray();
        return new Problem(position, severity, id(), pattern.formatted(shown), hint);
    }
}
