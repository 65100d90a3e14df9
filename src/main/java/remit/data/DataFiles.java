package remit.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.fact.Edition;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Section;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.Picker;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
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

    /** A file whose data are not made yet. */
    private record Planned(Address address, String source, Supplier<Data> data) {

        private DataFile make() {
            return new DataFile(address, source, data.get());
        }
    }

    private final Context context;
    private final Handbook handbook;
    private final List<Planned> files = new ArrayList<>();
    private @Nullable Edition edition;

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
        return beside.made();
    }

    /**
     * Returns the addresses of all files of data, without making any; those of scripts are left out.
     *
     * @param pages the addresses of all pages
     */
    public static Set<Address> addresses(Context context, Set<Address> pages) {
        Set<Address> all = new HashSet<>();
        DataFiles files = new DataFiles(context);
        for (Role role : context.handbook().roles().values()) {
            if (pages.contains(Addresses.role(role.id()))) {
                ids(role.id(), role.formerly()).forEach(id -> all.add(DataAddresses.role(id)));
            }
        }
        for (String comparison : context.facts().tables().ids()) {
            if (pages.contains(Addresses.comparison(comparison))) {
                for (String id : files.comparisonIds(context.facts().tables().get(comparison))) {
                    all.add(DataAddresses.comparison(id));
                    all.add(DataAddresses.comparisonCsv(id));
                }
            }
        }
        files.addAll(List.of(), new Problems());
        files.files.forEach(file -> all.add(file.address()));
        return all;
    }

    /**
     * The files that are beside no single page.
     *
     * @param pages all pages
     * @param problems the warnings of this build
     */
    public static List<DataFile> of(Context context, List<PageEntry> pages, Problems problems) {
        DataFiles all = new DataFiles(context);
        all.addAll(pages, problems);
        List<DataFile> files = new ArrayList<>(all.made());
        if (Section.COMPARE.hasContent(all.handbook)) {
            files.add(new DataFile(DataAddresses.TABLE_WORDS, ALL, new TableWordsScript(context.words())));
        }
        Picker picker = Picker.of(context);
        if (picker != null) {
            files.addAll(PickerScripts.files(all.handbook, picker));
        }
        return files;
    }

    private List<DataFile> made() {
        return files.stream().map(Planned::make).toList();
    }

    private void addAll(List<PageEntry> pages, Problems problems) {
        add(DataAddresses.HANDBOOK, ALL, () -> HandbookJson.of(context.facts(), pages));
        add(DataAddresses.SEARCH, ALL, () -> SearchScript.of(context, pages));
        addGuides();
        addLists();
        add(DataAddresses.FACTS, ALL, () -> new FactsJson(edition()));
        add(DataAddresses.FACTS_CSV, ALL, () -> new FactsCsv(edition().facts()));
        add(DataAddresses.PROBLEMS, ALL, () -> ProblemsJson.inFolder("", problems));
    }

    /** Returns all statements, which are made once. */
    private Edition edition() {
        if (edition == null) {
            edition = Edition.of(context);
        }
        return edition;
    }

    /** Returns the id of something and its old ids, under which programs find its data, too. */
    private static Set<String> ids(String id, List<String> formerly) {
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        ids.addAll(formerly);
        return ids;
    }

    /** Returns the ids of a comparison; of a pair, also those by the old ids of its roles. */
    private Set<String> comparisonIds(ComparisonTable table) {
        Comparison declared = handbook.comparisons().get(table.id());
        if (declared != null) {
            return ids(table.id(), declared.formerly());
        }
        Set<String> ids = new LinkedHashSet<>(List.of(table.id()));
        Role first = table.roles().get(0);
        Role second = table.roles().get(1);
        for (String a : ids(first.id(), first.formerly())) {
            ids(second.id(), second.formerly()).forEach(b -> ids.add(Comparison.pairId(a, b)));
        }
        return ids;
    }

    private void addRole(RolePage page) {
        Role role = handbook.roles().get(page.id());
        for (String id : ids(role.id(), role.formerly())) {
            add(DataAddresses.role(id), page.source(), () -> RoleJson.of(context.facts(), role, page));
        }
    }

    private void addComparison(ComparisonPage page) {
        ComparisonTable table = context.facts().tables().get(page.id());
        ComparisonData data = ComparisonData.of(table, page);
        for (String id : comparisonIds(table)) {
            add(DataAddresses.comparison(id), page.source(), () -> new ComparisonJson(data));
            add(DataAddresses.comparisonCsv(id), page.source(), () -> new ComparisonCsv(data, context.words()));
        }
    }

    /** Adds the guides; the table of results is added only for guides whose page shows it. */
    private void addGuides() {
        for (Guide guide : handbook.guides().values()) {
            String source = guide.upkeep().file();
            for (String id : ids(guide.id(), guide.formerly())) {
                add(DataAddresses.guide(id), source, () -> GuideJson.of(guide, context.guides()));
                if (context.guides().byPath(guide)) {
                    add(DataAddresses.guideCsv(id), source, () -> GuideCsv.of(guide, context.words()));
                }
            }
        }
    }

    private void addLists() {
        if (!handbook.topics().isEmpty()) {
            add(
                    DataAddresses.TOPICS,
                    RecordKind.TOPIC.file(),
                    () -> new TopicsJson(List.copyOf(handbook.topics().values())));
        }
        if (!handbook.duties().isEmpty()) {
            add(
                    DataAddresses.DUTIES,
                    RecordKind.DUTY.file(),
                    () -> new DutiesJson(List.copyOf(handbook.duties().values())));
            add(DataAddresses.DUTIES_CSV, RecordKind.DUTY.file(), () -> DutiesCsv.of(handbook, context.words()));
        }
        if (context.facts().reviews().any()) {
            add(DataAddresses.REVIEWS, ALL, () -> ReviewsJson.of(context));
        }
    }

    private void add(Address address, String source, Supplier<Data> data) {
        files.add(new Planned(address, source, data));
    }
}
