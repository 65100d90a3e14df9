package remit.shape;

import static remit.shape.CommonShape.EMAIL_WORD;
import static remit.shape.CommonShape.PAGE_WORD;
import static remit.shape.CommonShape.TEXT;
import static remit.shape.Key.Need.OPTIONAL;
import static remit.shape.Key.Need.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.model.Section;
import remit.problem.Message;
import remit.shape.Constraint.Distinct;
import remit.shape.Constraint.Holds;
import remit.shape.Constraint.OneForm;

/** The file {@code handbook.yaml}. */
public final class HandbookShape {

    /** The value of {@code show-gaps} by which only editors see what is contested, orphaned or missing. */
    public static final String EDITORS = "editors";

    /** The value of {@code pairs} by which every two roles have a page. */
    public static final String ALL_PAIRS = "all";

    /** The value of {@code pairs} by which only declared pairs have a page. */
    public static final String DECLARED_PAIRS = "declared";

    /** The part of an edit link that the path of a file replaces. */
    public static final String FILE_PLACE = "{file}";

    public static final Key.Text TITLE =
            new Key.Text("title", TEXT, REQUIRED, "The name of the handbook.", "Who looks after the park");
    public static final Key.Markdown IN_SHORT =
            new Key.Markdown("in-short", "What it is for, in a sentence.", "Who does what in the park.");
    public static final Key.Text ORGANISATION =
            new Key.Text("organisation", TEXT, REQUIRED, "Whose handbook it is.", "Example Organisation");
    public static final Key.Text LANGUAGE = new Key.Text(
            "language", new KeyKind.Word(TextForm.LANGUAGE), REQUIRED, "The language it is written in.", "en");
    public static final Key.Date EDITION = new Key.Date("edition", "The day this edition stands for.", "2026-11-21");
    public static final Key.Text ADDRESS = new Key.Text(
            "address",
            new KeyKind.Word(TextForm.WEB_ADDRESS),
            OPTIONAL,
            "Where it is published.",
            "https://handbook.example.com/park/");
    public static final Key.Text EDIT_LINK = new Key.Text(
            "edit-link",
            new KeyKind.Word(TextForm.WEB_ADDRESS),
            OPTIONAL,
            "Where a file can be edited, with {file} for its path.",
            "\"https://git.example.com/edit/{file}\"");
    public static final Key.Nested ROLE_WORD =
            new Key.Nested("role-word", RoleWord.SHAPE, "What readers see a role called, if it is not a role.");
    public static final Key.Texts ROLES =
            new Key.Texts("roles", CommonShape.ROLE, OPTIONAL, "The order of all roles.", "[gardener, ranger]");
    public static final Key.Text PAIRS = new Key.Text(
            "pairs",
            new KeyKind.Choice(List.of(ALL_PAIRS, DECLARED_PAIRS)),
            OPTIONAL,
            "Whether every two roles get a page.",
            ALL_PAIRS);
    public static final Key.Texts MENU = new Key.Texts(
            "menu",
            new KeyKind.Choice(Stream.of(Section.values()).map(Section::word).toList()),
            OPTIONAL,
            "What the menu shows, in order.",
            "[help, roles]");
    public static final Key.Text SHOW_GAPS = new Key.Text(
            "show-gaps",
            new KeyKind.Choice(List.of("everyone", EDITORS)),
            OPTIONAL,
            "Who sees what is contested, orphaned or missing.",
            "everyone");

    /** How readers can report that something is wrong. */
    public static final class Feedback {
        public static final Key.Text LABEL =
                new Key.Text("label", TEXT, REQUIRED, "Who reads what readers say.", "Estate office");
        public static final Key.Text EMAIL =
                new Key.Text("email", EMAIL_WORD, OPTIONAL, "Where to write to.", "handbook@example.com");
        public static final Key.Text PAGE =
                new Key.Text("page", PAGE_WORD, OPTIONAL, "A form or page instead.", "https://example.com/feedback");
        public static final Shape SHAPE =
                new Shape("feedback", List.of(LABEL, EMAIL, PAGE), OneForm.of(Message.ONE_WAY, EMAIL, PAGE));

        private Feedback() {}
    }

    /** What a role is called, as within a sentence. */
    public static final class RoleWord {
        public static final Key.Text ONE = new Key.Text("one", TEXT, REQUIRED, "The word for one of them.", "licence");
        public static final Key.Text OTHER =
                new Key.Text("other", TEXT, REQUIRED, "The word for several of them.", "licences");
        public static final Shape SHAPE = new Shape("the word for a role", List.of(ONE, OTHER));

        private RoleWord() {}
    }

    /** The organisation's colour, logo and letters. */
    public static final class Look {
        public static final Key.Text ACCENT = new Key.Text(
                "accent",
                new KeyKind.Word(TextForm.COLOUR),
                OPTIONAL,
                "The colour of the bar and of links.",
                "\"#7a1f5c\"");
        public static final Key.Text ACCENT_IN_DARK = new Key.Text(
                "accent-in-dark",
                new KeyKind.Word(TextForm.COLOUR),
                OPTIONAL,
                "The colour of links on dark pages, if not a lighter accent.",
                "\"#e3a7cf\"");
        public static final Key.Text LOGO = new Key.Text(
                "logo", TEXT, OPTIONAL, "A picture among the assets, shown in the bar.", "assets/logo.svg");
        public static final Key.Text FONT = new Key.Text(
                "font",
                new KeyKind.Word(TextForm.FONT),
                OPTIONAL,
                "A font that readers' computers have.",
                "Source Sans 3");
        public static final Shape SHAPE = new Shape("the look", List.of(ACCENT, ACCENT_IN_DARK, LOGO, FONT));

        private Look() {}
    }

    /** What the home page shows. */
    public static final class Home {
        public static final Key.Text COMPARISON = new Key.Text(
                "comparison",
                new KeyKind.Reference(Target.COMPARISON),
                OPTIONAL,
                "The comparison shown first.",
                "gardeners");
        public static final Key.Texts TOPICS = new Key.Texts(
                "topics", new KeyKind.Reference(Target.TOPIC), OPTIONAL, "The problems shown, in order.", "[lost-key]");
        public static final Key.Texts GUIDES = new Key.Texts(
                "guides",
                new KeyKind.Reference(Target.GUIDE),
                OPTIONAL,
                "The guides shown, in order.",
                "[who-decides]");
        public static final Key.Texts PAGES = new Key.Texts(
                "pages",
                new KeyKind.Reference(Target.PAGE),
                OPTIONAL,
                "The pages shown, in order.",
                "[working-together]");
        public static final Shape SHAPE = new Shape(
                "the home page",
                List.of(COMPARISON, TOPICS, GUIDES, PAGES),
                new Distinct(TOPICS),
                new Distinct(GUIDES),
                new Distinct(PAGES));

        private Home() {}
    }

    /** Limits that an editor sets. */
    public static final class Limits {

        /** The value of {@code changes} by which a build warns of changes that nobody has written about. */
        private static final String RECORDED = "recorded";

        public static final Key.Count GUIDE_PATHS = new Key.Count(
                "guide-paths", TextForm.COUNT, "How many paths a guide may have and still get a page each.", 400, 400);
        public static final Key.Count NOT_STATED = new Key.Count(
                "not-stated", TextForm.PERCENT, "The share of values that may be left out before a warning.", 10, null);
        public static final Key.Text CHANGES = new Key.Text(
                "changes",
                new KeyKind.Choice(List.of(RECORDED)),
                OPTIONAL,
                "Whether to warn when the handbook says something else and nobody has written why.",
                RECORDED);
        public static final Shape SHAPE = new Shape("limits", List.of(GUIDE_PATHS, NOT_STATED, CHANGES));

        private Limits() {}
    }

    public static final Key.Nested FEEDBACK =
            new Key.Nested("feedback", Feedback.SHAPE, "Where readers say that something is wrong.");
    public static final Key.Nested LOOK =
            new Key.Nested("look", Look.SHAPE, "The organisation's colour, logo and font.");
    public static final Key.Nested HOME = new Key.Nested("home", Home.SHAPE, "What the home page shows.");
    public static final Key.Nested LIMITS = new Key.Nested("limits", Limits.SHAPE, "Bounds of your own.");

    public static final Shape SHAPE = new Shape(
            "the handbook",
            keys(),
            new Distinct(ROLES),
            new Distinct(MENU),
            new Holds(EDIT_LINK, FILE_PLACE, Message.NO_PLACE_FOR_FILE));

    private HandbookShape() {}

    private static List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(
                TITLE,
                IN_SHORT,
                ORGANISATION,
                LANGUAGE,
                EDITION,
                ADDRESS,
                FEEDBACK,
                EDIT_LINK,
                ROLE_WORD,
                ROLES,
                PAIRS,
                MENU,
                SHOW_GAPS,
                LOOK,
                HOME,
                LIMITS));
        keys.addAll(CommonShape.UPKEEP);
        return keys;
    }
}
