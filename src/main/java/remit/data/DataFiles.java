package remit.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.PagePlan;
import remit.pages.comparison.Compared;
import remit.pages.comparison.ComparisonIndexPage;
import remit.pages.comparison.ComparisonPage;
import remit.pages.part.Address;
import remit.pages.part.Addresses;
import remit.pages.part.DataAddresses;
import remit.pages.part.GuideAddresses;
import remit.pages.part.PartyUses;
import remit.pages.part.Words;
import remit.pages.review.ReviewsPage;
import remit.pages.role.RolePage;
import remit.problem.Problems;

/**
 * All data of a handbook that stands beside its pages. What it has none of has no file, but for the problems: their file
 * says that there are none.
 */
public final class DataFiles {

    private static final String ALL = "handbook.yaml";

    private final Handbook handbook;
    private final PagePlan plan;
    private final Words words;
    private final Addresses addresses;
    private final List<DataFile> files = new ArrayList<>();

    private DataFiles(Handbook handbook, PagePlan plan, Words words) {
        this.handbook = handbook;
        this.plan = plan;
        this.words = words;
        this.addresses = new Addresses(handbook);
    }

    /**
     * The files, none of them made yet.
     *
     * @param problems the warnings of this build
     */
    public static List<DataFile> of(Handbook handbook, PagePlan plan, Words words, Problems problems) {
        DataFiles all = new DataFiles(handbook, plan, words);
        List<Compared> compared = Compared.all(handbook);
        all.add(DataAddresses.HANDBOOK, ALL, new HandbookJson(handbook, plan, compared)::text);
        all.addRoles();
        all.addComparisons(compared);
        all.addPicker();
        all.add(DataAddresses.SEARCH, ALL, new SearchScript(handbook, plan, words)::text);
        all.addGuides();
        all.addLists();
        all.add(DataAddresses.PROBLEMS, ALL, () -> ProblemsJson.of(problems));
        return all.files;
    }

    private void addRoles() {
        Map<String, RolePage> pages = new HashMap<>();
        plan.of(RolePage.class).forEach(page -> pages.put(page.source(), page));
        PartyUses uses = new PartyUses(handbook);
        for (Role role : handbook.roles().values()) {
            RolePage page = pages.get(role.upkeep().file());
            add(DataAddresses.role(role.id()), page.source(), new RoleJson(handbook, uses, role, page)::text);
        }
    }

    private void addComparisons(List<Compared> all) {
        Map<String, ComparisonPage> pages = new HashMap<>();
        plan.of(ComparisonPage.class).forEach(page -> pages.put(page.id(), page));
        for (Compared compared : all) {
            ComparisonPage page = pages.get(compared.id());
            ComparisonData data = new ComparisonData(compared, page, words);
            add(DataAddresses.comparison(compared.id()), page.source(), data::json);
            add(DataAddresses.comparisonCsv(compared.id()), page.source(), data::csv);
        }
    }

    /** The table of results is for guides whose page shows it. */
    private void addGuides() {
        GuideAddresses byPath = new GuideAddresses(handbook, addresses);
        for (Guide guide : handbook.guides().values()) {
            GuideData data = new GuideData(guide, byPath, words);
            add(DataAddresses.guide(guide.id()), guide.upkeep().file(), data::json);
            if (byPath.byPath(guide)) {
                add(DataAddresses.guideCsv(guide.id()), guide.upkeep().file(), data::csv);
            }
        }
    }

    private void addLists() {
        if (!handbook.topics().isEmpty()) {
            add(
                    DataAddresses.TOPICS,
                    "topics.yaml",
                    () -> TopicsJson.of(handbook.topics().values(), addresses));
        }
        if (!handbook.duties().isEmpty()) {
            add(
                    DataAddresses.DUTIES,
                    "responsibilities.yaml",
                    () -> DutiesJson.of(handbook.duties().values()));
            add(DataAddresses.DUTIES_CSV, "responsibilities.yaml", new DutiesCsv(handbook, words)::text);
        }
        if (!plan.of(ReviewsPage.class).isEmpty()) {
            add(DataAddresses.REVIEWS, ALL, () -> ReviewsJson.of(handbook, addresses));
        }
    }

    private void addPicker() {
        for (ComparisonIndexPage index : plan.of(ComparisonIndexPage.class)) {
            if (index.picker() != null) {
                files.addAll(new PickerScripts(handbook, words, index.picker()).files());
            }
        }
    }

    private void add(Address address, String source, Supplier<String> text) {
        files.add(new DataFile(address, source, text));
    }
}
