package remit.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.model.Handbook;
import remit.pages.PagePlan;
import remit.pages.comparison.Compared;
import remit.pages.comparison.ComparisonPage;
import remit.pages.part.DataAddresses;
import remit.pages.part.Words;

/** All data of a handbook that stands beside its pages. */
public final class DataFiles {

    private final Handbook handbook;
    private final PagePlan plan;
    private final Words words;
    private final List<DataFile> files = new ArrayList<>();

    private DataFiles(Handbook handbook, PagePlan plan, Words words) {
        this.handbook = handbook;
        this.plan = plan;
        this.words = words;
    }

    /** The files, none of them made yet. */
    public static List<DataFile> of(Handbook handbook, PagePlan plan, Words words) {
        DataFiles all = new DataFiles(handbook, plan, words);
        all.addComparisons();
        return all.files;
    }

    private void addComparisons() {
        Map<String, ComparisonPage> pages = new HashMap<>();
        plan.of(ComparisonPage.class).forEach(page -> pages.put(page.id(), page));
        for (Compared compared : Compared.all(handbook)) {
            ComparisonPage page = pages.get(compared.id());
            ComparisonData data = new ComparisonData(compared, page, words);
            files.add(new DataFile(DataAddresses.comparison(compared.id()), page.source(), data::json));
            files.add(new DataFile(DataAddresses.comparisonCsv(compared.id()), page.source(), data::csv));
        }
    }
}
