package remit.pages.comparison;

import java.util.List;
import java.util.Map;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Criterion;
import remit.model.Handbook;
import remit.pages.GivenContent;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.link.Address;

/** The handbook of a park with a gardener, a treasurer and a warden; tests say what each of them states. */
final class Park {

    private final GivenContent content = new GivenContent();

    Park() {
        content.file("criteria.yaml", """
                - group: What the role is for
                  criteria:
                    - id: duties
                      name: Main duties
                    - id: looks
                      name: Looks
                      kind: choice
                      choices: [inward, outward]
                - group: How it works
                  criteria:
                    - id: team
                      name: Typical team
                      kind: number
                      unit: people
                    - id: keys
                      name: Has keys
                      kind: yes-no
                """);
        role("gardener", "HG", "");
        role("treasurer", "TR", "");
        role("warden", "WA", "");
        content.file("sources.yaml", "- id: charter\n  title: The charter\n- id: diary\n  title: The diary\n");
        order("gardener, treasurer, warden");
    }

    /**
     * @param values the lines below {@code values:}; empty for none
     */
    Park role(String id, String abbreviation, String values) {
        return record(id, "abbreviation: " + abbreviation + "\n" + (values.isEmpty() ? "" : "values:\n" + values));
    }

    /**
     * @param more the lines of the record below its title
     */
    Park record(String id, String more) {
        return file("roles/" + id + ".yaml", "title: The " + id + "\n" + more);
    }

    Park file(String path, String text) {
        content.file(path, text);
        return this;
    }

    Park order(String roles) {
        return handbook("roles: [" + roles + "]\n");
    }

    /**
     * @param more lines of {@code handbook.yaml}
     */
    Park handbook(String more) {
        return file("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n" + more);
    }

    Context context() {
        return content.context();
    }

    /** The table of these roles with all criteria. */
    ComparisonTable table(String... roles) {
        Handbook handbook = content.handbook();
        List<String> criteria =
                handbook.allCriteria().stream().map(Criterion::id).toList();
        Comparison comparison =
                new Comparison("some", "Some", List.of(roles), criteria, null, Map.of(), null, List.of(), null);
        return ComparisonTable.of(comparison, handbook);
    }

    /** The page of a comparison at this address. */
    ComparisonPage page(String address) {
        return ComparisonPages.of(context()).stream()
                .map(PageMaker::page)
                .filter(page -> page.address().equals(new Address(address)))
                .map(page -> (ComparisonPage) page)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + address));
    }

    ComparisonIndexPage index() {
        return (ComparisonIndexPage) ComparisonPages.of(context()).get(0).page();
    }
}
