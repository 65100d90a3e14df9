package remit.pages.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.model.Guide;
import remit.model.Handbook;
import remit.pages.about.AboutPage.DataLink;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;

/**
 * Links to the data files that a handbook has for other programs. Where there is one file for each thing, only the
 * first of them is linked.
 */
final class DataLinks {

    private final Here here;
    private final List<DataLink> links = new ArrayList<>();

    private DataLinks(Here here) {
        this.here = here;
    }

    static List<DataLink> of(Here here) {
        DataLinks all = new DataLinks(here);
        Handbook handbook = here.handbook();
        all.add("handbook", DataAddresses.HANDBOOK);
        all.add("roles", DataAddresses.role(handbook.roles().keySet().iterator().next()));
        all.firstComparison().ifPresent(first -> {
            all.add("comparisons", DataAddresses.comparison(first));
            all.add("tables", DataAddresses.comparisonCsv(first));
        });
        handbook.guides().keySet().stream()
                .findFirst()
                .ifPresent(first -> all.add("guides", DataAddresses.guide(first)));
        all.firstTabled().ifPresent(first -> all.add("results", DataAddresses.guideCsv(first)));
        if (!handbook.topics().isEmpty()) {
            all.add("topics", DataAddresses.TOPICS);
        }
        if (!handbook.duties().isEmpty()) {
            all.add("duties", DataAddresses.DUTIES);
            all.add("duty_table", DataAddresses.DUTIES_CSV);
        }
        all.add("facts", DataAddresses.FACTS);
        all.add("fact_table", DataAddresses.FACTS_CSV);
        if (here.facts().reviews().any()) {
            all.add("reviews", DataAddresses.REVIEWS);
        }
        if (handbook.gapsForEveryone()) {
            all.add("problems", DataAddresses.PROBLEMS);
        }
        return all.links;
    }

    /**
     * Returns the id of the first comparison that has a page; empty where only readers themselves put roles side by
     * side.
     */
    private Optional<String> firstComparison() {
        return here.facts().tables().ids().stream().findFirst();
    }

    /**
     * Returns the id of the first guide whose results are few enough for a table; empty where there is no such guide.
     */
    private Optional<String> firstTabled() {
        return here.handbook().guides().values().stream()
                .filter(here.guides()::byPath)
                .map(Guide::id)
                .findFirst();
    }

    private void add(String kind, Address address) {
        String says = here.words().say("about.data_files." + kind);
        links.add(new DataLink(new PageLink(address.path(), here.to(address)), says));
    }
}
