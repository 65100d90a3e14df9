package remit.source;

import java.util.Map;
import remit.model.Handbook;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.problem.Position;
import remit.read.Documents;
import remit.shape.RecordKind;

/**
 * Where each part of a page is written: its title, its rows, cells, entries and sections. A part is named by its anchor,
 * as {@code src/docs/output.md} lists them. Several threads may ask at once.
 */
public final class SourcePlaces {

    /** Stands for the anchor of the page's title, which has none. */
    public static final String TITLE = "_title";

    /** Stands for the anchor of the sentence below the title. */
    public static final String IN_SHORT = "_in-short";

    private final Context context;
    private final WrittenRecords written;

    /**
     * @param context of the handbook that these documents hold
     */
    public SourcePlaces(Context context, Documents documents) {
        this.context = context;
        this.written = new WrittenRecords(documents);
    }

    /** Returns the places of the parts of a page, by their anchors; empty for a page that nobody writes. */
    public Map<String, Position> of(PageEntry page) {
        Handbook handbook = context.handbook();
        PageParts parts = new PageParts(page, context, written);
        switch (page.kind()) {
            case HOME -> parts.addHome();
            case ROLE -> parts.addRole();
            case COMPARISON -> parts.addComparison();
            case GUIDE_QUESTION -> parts.addQuestion();
            case GUIDE_OUTCOME -> parts.addOutcome();
            case GUIDE_WHOLE -> parts.addWholeGuide();
            case TOPIC_INDEX ->
                parts.addRecords(RecordKind.CONTACT, handbook.contacts().keySet());
            case TOPIC -> parts.addTopic();
            case DUTIES -> parts.addDuties();
            case GLOSSARY -> parts.addRecords(RecordKind.TERM, handbook.terms().keySet());
            case SOURCES ->
                parts.addRecords(RecordKind.SOURCE, handbook.sources().keySet());
            case FREE -> parts.addFreePage();
            case EDITION -> parts.addEdition();
            default -> {} // the index pages and the reports are made from other pages' records
        }
        return parts.places();
    }
}
