package remit.pages.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.prose.Html;
import remit.shape.RecordKind;

/**
 * The page that says what readers saw differently in each edition, and why.
 *
 * @param editions the newest first; never empty
 */
public record ChangesPage(Address address, Frame frame, List<EditionSection> editions, ExplainedTerms explained)
        implements FramedPage {

    /**
     * One edition.
     *
     * @param id its anchor: {@code 2026-11-21}
     * @param title the edition with its day, in words of the interface
     * @param entries what was changed together; never empty
     */
    public record EditionSection(String id, String title, List<EntrySection> entries) {}

    /**
     * What was changed together.
     *
     * @param records what readers see differently; may be empty
     */
    public record EntrySection(Html why, List<ChangedRecord> records) {}

    /**
     * A record that changed.
     *
     * @param id its anchor; null where the edition names the record in an earlier entry, too
     * @param kind the kind of record, in words of the interface
     * @param title what it was called then
     * @param href where it is now; null where there is no such record any more
     * @param state that it was new or gone, in words of the interface; null where it was neither
     * @param changes what it says differently; may be empty
     * @param many how many changes there are, in words of the interface, where there are so many that they are folded;
     *     null for few
     */
    public record ChangedRecord(
            @Nullable String id,
            String kind,
            String title,
            @Nullable String href,
            @Nullable String state,
            List<ChangedLine> changes,
            @Nullable String many) {}

    /**
     * One change.
     *
     * @param point the name of the point or row, or the answers of a guide
     * @param sign in words of the interface, that something is new, gone or worded differently
     * @param pieces the words, in reading order; never empty
     */
    public record ChangedLine(String point, String sign, List<Piece> pieces) {}

    /**
     * Some words of a change.
     *
     * @param kind {@code same} for words that stay, {@code was} for those that are gone, {@code now} for new ones
     * @param words whether the text is words of the interface
     */
    public record Piece(String kind, String text, boolean words) {}

    static ChangesPage of(Context context) {
        Here here = new Here(context, Addresses.CHANGES);
        Frame frame = FrameBuilder.said(here, here.words().say("changes.title"))
                .belowAbout()
                .lead(here.words().say("changes.lead"))
                .build();
        List<EditionSection> editions = context.handbook().changes().stream()
                .map(edition -> new EditionView(here, edition).edition())
                .toList();
        return new ChangesPage(here.address(), frame, editions, here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.CHANGES;
    }

    @Override
    public String source() {
        return RecordKind.HANDBOOK.file();
    }
}
