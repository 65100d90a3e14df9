package remit.pages.change;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.prose.Html;
import remit.shape.RecordKind;

/**
 * The page that says what readers saw differently in the newest edition, and why, and leads to the editions before it.
 *
 * @param earlier the editions before it, the newest first; may be empty
 */
public record ChangesPage(
        Address address, Frame frame, EditionSection edition, List<EarlierEdition> earlier, ExplainedTerms explained)
        implements FramedPage {

    /** How many earlier editions say in the list what changed; the others are only named. */
    private static final int TOLD = 6;

    /** How many records the list names of an edition. */
    private static final int NAMED = 3;

    /**
     * An edition that has a page of its own.
     *
     * @param id its anchor, which was that of the whole edition while it was the newest: {@code 2026-11-21}
     * @param titles what some of its records were called; may be empty
     * @param more how many other records changed, in words of the interface; null for none
     * @param why what was changed together first, where the edition says of no record that it changed; null otherwise
     */
    public record EarlierEdition(
            String id,
            PageLink link,
            List<String> titles,
            @Nullable String more,
            @Nullable Html why) {}

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
     * @param rows what readers see differently; may be empty
     */
    public record EntrySection(Html why, List<ChangedRow> rows) {}

    /**
     * A record that changed; or several of one kind, one after the other, that are all new or all gone, and of which no
     * more is said.
     *
     * @param kind the kind of record, in words of the interface
     * @param state that they were new or gone, in words of the interface; null where they were neither
     * @param records never empty
     */
    public record ChangedRow(String kind, @Nullable String state, List<ChangedRecord> records) {}

    /**
     * A record that changed.
     *
     * @param id its anchor; null where the edition names the record in an earlier entry, too
     * @param title what it was called then
     * @param href where it is now; null where there is no such record any more, or {@code instead} leads there
     * @param instead the record that has its old address, where it is gone itself; null where there is none
     * @param changes what it says differently; may be empty
     * @param many how many changes there are, in words of the interface, where there are so many that they are folded;
     *     null for few
     */
    public record ChangedRecord(
            @Nullable String id,
            String title,
            @Nullable String href,
            @Nullable PageLink instead,
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

    /** Makes the page of a handbook of which somebody has written down what changed. */
    static ChangesPage of(Context context) {
        Here here = new Here(context, Addresses.CHANGES);
        List<EditionChanges> changes = context.handbook().changes();
        FrameBuilder frame = FrameBuilder.said(here, here.words().say("changes.title"))
                .belowAbout()
                .lead(here.words().say("changes.lead"))
                .style(Addresses.CHANGES_STYLE);
        if (changes.size() > 1) {
            frame.scripts(Addresses.CHANGES_SCRIPT);
        }
        EditionSection newest = new EditionView(here, changes.get(0)).edition();
        List<EarlierEdition> earlier = IntStream.range(1, changes.size())
                .mapToObj(place -> earlier(here, changes.get(place), place <= TOLD ? NAMED : 0))
                .toList();
        return new ChangesPage(here.address(), frame.build(), newest, earlier, here.explained());
    }

    private static EarlierEdition earlier(Here here, EditionChanges changes, int named) {
        List<String> titles = changes.entries().stream()
                .flatMap(entry -> entry.what().stream())
                .map(EditionChanges.Changed::title)
                .distinct()
                .toList();
        int more = titles.size() - named;
        return new EarlierEdition(
                changes.edition().toString(),
                PageLink.said(
                        EditionView.title(here, changes),
                        here.to(here.addresses().changes(changes.edition()))),
                titles.stream().limit(named).map(here::text).toList(),
                named > 0 && more > 0 ? here.words().count("changes.more", more) : null,
                named > 0 && titles.isEmpty()
                        ? here.inProse().value(changes.entries().get(0).why())
                        : null);
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
