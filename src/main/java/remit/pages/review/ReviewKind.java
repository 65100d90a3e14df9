package remit.pages.review;

import java.util.Locale;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Reviews.Review;
import remit.shape.RecordKind;

/** What kind of thing was reviewed, in the order in which the kinds are listed: what readers see, then the editors' own. */
enum ReviewKind {
    HANDBOOK,
    ROLES,
    COMPARISONS,
    GUIDES,
    TOPICS,
    PAGES,
    RESPONSIBILITIES,
    CONTACTS,
    GLOSSARY,
    SOURCES,
    MANUAL;

    /** Returns the kind, which is that of the record's file or folder; {@link #MANUAL} for a page for editors. */
    static ReviewKind of(Handbook handbook, Review review) {
        ReviewKind kind = valueOf(stem(review).toUpperCase(Locale.ROOT));
        return kind == PAGES && forEditors(handbook, review.upkeep().file()) ? MANUAL : kind;
    }

    /** Returns the word of a kind, as it is in addresses and in keys of words: {@code roles}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the beginning of a record's place up to the first slash or dot: {@code roles}. */
    static String stem(Review review) {
        return review.target().split("[/.]", 2)[0];
    }

    private static boolean forEditors(Handbook handbook, String file) {
        FreePage page = handbook.pages().get(RecordKind.PAGE.id(file));
        return page != null && page.forEditors();
    }
}
