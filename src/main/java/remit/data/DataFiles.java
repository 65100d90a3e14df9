package remit.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.model.ComparisonTable;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.PagePlan;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.Picker;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.role.RolePage;
import remit.problem.Problems;
import remit.shape.RecordKind;

/**
 * All files of data of a handbook. A file with nothing in it is not made, except the one of problems, which then says
 * that there are none.
 */
public final class DataFiles {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Context context;
    private final Handbook handbook;
    private final PagePlan plan;
    private final List<DataFile> files = new ArrayList<>();

    private DataFiles(Context context, PagePlan plan) {
        this.context = context;
        this.handbook = context.handbook();
        this.plan = plan;
    }

    /**
     * The files as values; their texts are not made yet.
     *
     * @param plan the pages made from the same context
     * @param problems the warnings of this build
     */
    public static List<DataFile> of(Context context, PagePlan plan, Problems problems) {
        DataFiles all = new DataFiles(context, plan);
        all.add(DataAddresses.HANDBOOK, ALL, HandbookJson.of(context.facts(), plan));
        all.addRoles();
        all.addComparisons();
        all.addPicker();
        all.add(DataAddresses.SEARCH, ALL, SearchScript.of(context, plan));
        all.addGuides();
        all.addLists();
        all.add(DataAddresses.PROBLEMS, ALL, new ProblemsJson("", problems.sorted()));
        return all.files;
    }

    private void addRoles() {
        Map<Address, RolePage> pages = new HashMap<>();
        plan.of(RolePage.class).forEach(page -> pages.put(page.address(), page));
        for (Role role : handbook.roles().values()) {
            RolePage page = pages.get(Addresses.role(role.id()));
            add(DataAddresses.role(role.id()), page.source(), RoleJson.of(context.facts(), role, page));
        }
    }

    private void addComparisons() {
        Map<String, ComparisonPage> pages = new HashMap<>();
        plan.of(ComparisonPage.class).forEach(page -> pages.put(page.id(), page));
        for (ComparisonTable table : context.facts().tables()) {
            ComparisonPage page = pages.get(table.id());
            ComparisonData data = ComparisonData.of(table, page);
            add(DataAddresses.comparison(table.id()), page.source(), new ComparisonJson(data));
            add(DataAddresses.comparisonCsv(table.id()), page.source(), new ComparisonCsv(data, context.words()));
        }
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
