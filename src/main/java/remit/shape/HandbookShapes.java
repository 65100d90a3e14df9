package remit.shape;

import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.PAGE;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.UPKEEP;
import static remit.shape.CommonShapes.record;
import static remit.shape.CommonShapes.reference;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.ArrayList;
import java.util.List;

/** {@code handbook.yaml}. */
final class HandbookShapes {

    static final Shape FEEDBACK = new Shape(
            "feedback",
            List.of(
                    required("label", TEXT, "Who reads what readers say.", "Estate office"),
                    optional("email", new Kind.Word(Form.EMAIL), "Where to write to.", "handbook@example.com"),
                    optional("page", PAGE, "A form or page instead.", "https://example.com/feedback")));

    static final Shape HOME = new Shape(
            "the home page",
            List.of(
                    optional("comparison", reference(Target.COMPARISON), "The comparison shown first.", "gardeners"),
                    optional(
                            "topics",
                            new Kind.ListOf(reference(Target.TOPIC)),
                            "The problems shown, in order.",
                            "[lost-key]"),
                    optional(
                            "guides",
                            new Kind.ListOf(reference(Target.GUIDE)),
                            "The guides shown, in order.",
                            "[who-decides]"),
                    optional(
                            "pages",
                            new Kind.ListOf(reference(Target.PAGE)),
                            "The pages shown, in order.",
                            "[working-together]")));

    static final Shape LIMITS = new Shape(
            "limits",
            List.of(
                    optional(
                            "guide-paths",
                            new Kind.Word(Form.COUNT),
                            "How many paths a guide may have and still get a page each.",
                            "400"),
                    optional(
                            "not-stated",
                            new Kind.Word(Form.PERCENT),
                            "The share of values that may be left out before a warning.",
                            "10 %")));

    static final Shape HANDBOOK = new Shape("the handbook", handbookKeys());

    private HandbookShapes() {}

    private static List<Key> handbookKeys() {
        List<Key> keys = new ArrayList<>(List.of(
                required("title", TEXT, "The name of the handbook.", "Who looks after the park"),
                optional("in-short", MARKDOWN, "What it is for, in a sentence.", "Who does what in the park."),
                required("organisation", TEXT, "Whose handbook it is.", "Example Organisation"),
                required("language", new Kind.Word(Form.LANGUAGE), "The language it is written in.", "en"),
                optional("edition", CommonShapes.DATE, "The day this edition stands for.", "2026-11-21"),
                optional(
                        "address",
                        new Kind.Word(Form.WEB_ADDRESS),
                        "Where it is published.",
                        "https://handbook.example.com/park/"),
                optional("feedback", record(() -> FEEDBACK), "Where readers say that something is wrong.", "…"),
                optional(
                        "edit-link",
                        new Kind.Word(Form.WEB_ADDRESS),
                        "Where a file can be edited, with {file} for its path.",
                        "\"https://git.example.com/edit/{file}\""),
                optional(
                        "roles",
                        new Kind.ListOf(reference(Target.ROLE)),
                        "The order of all roles.",
                        "[gardener, ranger]"),
                optional(
                        "pairs",
                        new Kind.Choice(List.of("all", "declared")),
                        "Whether every two roles get a page.",
                        "all"),
                optional(
                        "menu",
                        new Kind.ListOf(new Kind.Choice(
                                List.of("help", "compare", "guides", "roles", "responsibilities", "glossary"))),
                        "What the menu shows, in order.",
                        "[help, roles]"),
                optional(
                        "show-gaps",
                        new Kind.Choice(List.of("everyone", "editors")),
                        "Who sees what is contested, orphaned or missing.",
                        "everyone"),
                optional("home", record(() -> HOME), "What the home page shows.", "…"),
                optional("limits", record(() -> LIMITS), "Bounds of your own.", "…")));
        keys.addAll(UPKEEP);
        return keys;
    }
}
