package remit.shape;

import static remit.shape.CommonShapes.DATE;
import static remit.shape.CommonShapes.DRAFT;
import static remit.shape.CommonShapes.FORMERLY;
import static remit.shape.CommonShapes.ID;
import static remit.shape.CommonShapes.MARKDOWN;
import static remit.shape.CommonShapes.PAGE;
import static remit.shape.CommonShapes.SOURCES;
import static remit.shape.CommonShapes.TEXT;
import static remit.shape.CommonShapes.TEXTS;
import static remit.shape.CommonShapes.kept;
import static remit.shape.Key.optional;
import static remit.shape.Key.required;

import java.util.List;

/** {@code glossary.yaml}, {@code sources.yaml} and the front matter of {@code pages/*.md}. */
final class ReferenceShapes {

    static final Shape TERM = new Shape(
            "a term",
            kept(
                    required("term", TEXT, "The word.", "Mulch"),
                    optional("means", MARKDOWN, "What it stands for or means, in a few words.", "Cover for soil"),
                    optional("explained", MARKDOWN, "More about it.", "Bark or straw that keeps soil moist."),
                    optional("also", TEXTS, "Other spellings.", "[mulching]")));

    static final Shape SOURCE = new Shape(
            "a source",
            kept(
                    required("id", ID, "Names the source.", "annual-report"),
                    required("title", TEXT, "Its title.", "The park in 2025"),
                    optional("publisher", TEXT, "Who published it.", "Example Organisation"),
                    optional("date", DATE, "When.", "2025-02-25"),
                    optional("link", PAGE, "Where to read it.", "https://example.com/report"),
                    optional("kind", TEXT, "What it is; 'judgement' is the handbook's own opinion.", "article")));

    static final Shape FRONT_MATTER = new Shape(
            "the front matter of a page",
            List.of(
                    required("title", TEXT, "The page's title.", "Working together"),
                    optional("in-short", MARKDOWN, "The page in a sentence.", "Why the park needs both."),
                    optional("owner", TEXT, "Who keeps it up to date.", "Estate office"),
                    optional("reviewed", DATE, "The day somebody last checked it.", "2026-11-01"),
                    optional("sources", SOURCES, "Where it comes from.", "[annual-report]"),
                    FORMERLY,
                    DRAFT));

    private ReferenceShapes() {}
}
