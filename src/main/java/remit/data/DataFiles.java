package remit.data;

import java.util.ArrayList;
import java.util.List;
import remit.fact.Edition;
import remit.model.ComparisonTable;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.Picker;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.DataAddresses;
import remit.pages.role.RolePage;
import remit.problem.Problems;
import remit.shape.RecordKind;

/**
 * All files of data of a handbook, as values whose texts are not made yet. A file with nothing in it is not made, except
 * the one of problems, which then says that there are none.
 */
public final class DataFiles {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Context context;
    private final Handbook handbook;
    private final List<DataFile> files = new ArrayList<>();

    private DataFiles(Context context) {
        this.context = context;
        this.handbook = context.handbook();
    }

    /** The files beside a page, which say the same as the page; empty for a page that has none. */
    public static List<DataFile> beside(Page page, Context context) {
        DataFiles beside = new DataFiles(context);
        if (page instanceof RolePage role) {
            beside.addRole(role);
        } else if (page instanceof ComparisonPage comparison) {
            beside.addComparison(comparison);
        }
        return beside.files;
    }

    /**
     * The files that are beside no single page.
     *
     * @param pages all pages
     * @param problems the warnings of this build
     */
    public static List<DataFile> of(Context context, List<PageEntry> pages, Problems problems) {
        DataFiles all = new DataFiles(context);
        all.add(DataAddresses.HANDBOOK, ALL, HandbookJson.of(context.facts(), pages));
        all.addPicker();
        all.add(DataAddresses.SEARCH, ALL, SearchScript.of(context, pages));
        all.addGuides();
        all.addLists();
        Edition edition = Edition.of(context);
        all.add(DataAddresses.FACTS, ALL, new FactsJson(edition));
        all.add(DataAddresses.FACTS_CSV, ALL, new FactsCsv(edition.facts()));
        all.add(DataAddresses.PROBLEMS, ALL, new ProblemsJson("", problems.sorted(), problems.causes()));
        return all.files;
    }

    private void addRole(RolePage page) {
        Role role = handbook.roles().get(page.id());
        add(DataAddresses.role(role.id()), page.source(), RoleJson.of(context.facts(), role, page));
    }

    private void addComparison(ComparisonPage page) {
        ComparisonTable table = context.facts().tables().get(page.id());
        ComparisonData data = ComparisonData.of(table, page);
        add(DataAddresses.comparison(table.id()), page.source(), new ComparisonJson(data));
        add(DataAddresses.comparisonCsv(table.id()), page.source(), new ComparisonCsv(data, context.words()));
    }

    /** Adds the guides; the table of results is added only for guides whose page shows it. */
    private void addGuides() {
        for (Guide guide : handbook.guides().values()) {
            String source = guide.upkeep().file();
            add(DataAddresses.guide(guide.id()), source, GuideJson.of(guide, context.guides()));
            if (context.guides().byPath(guide)) {
                add(DataAddresses.guideCsv(guide.id()), source, GuideCsv.of(guide, context.words()));
            }
        }
    }

    private void addLists() {
        if (!handbook.topics().isEmpty()) {
            add(
                    DataAddresses.TOPICS,
                    RecordKind.TOPIC.file(),
                    new TopicsJson(List.copyOf(handbook.topics().values())));
        }
        if (!handbook.duties().isEmpty()) {
            add(
                    DataAddresses.DUTIES,
                    RecordKind.DUTY.file(),
                    new DutiesJson(List.copyOf(handbook.duties().values())));
            add(DataAddresses.DUTIES_CSV, RecordKind.DUTY.file(), DutiesCsv.of(handbook, context.words()));
        }
        if (context.facts().reviews().any()) {
            add(DataAddresses.REVIEWS, ALL, ReviewsJson.of(context));
        }
    }

    private void addPicker() {
        Picker picker = Picker.of(context);
        if (picker != null) {
            files.addAll(PickerScripts.files(handbook, context.words(), picker));
        }
    }

    private void add(Address address, String source, Data data) {
        files.add(new DataFile(address, source, data));
    }
}
