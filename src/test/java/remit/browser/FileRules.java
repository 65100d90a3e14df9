package remit.browser;

import java.util.List;

/** What must hold for every page as it lies in the folder, among the other files. */
final class FileRules {

    static final List<Rule<SitePage>> ALL = List.of(
            new Rule<>("links", FileRules::links),
            new Rule<>("ids", FileRules::ids),
            new Rule<>("reach", FileRules::reach),
            new Rule<>("weight", Weight::faults));

    private FileRules() {}

    /** No link of the page leads to nothing. */
    private static List<String> links(SitePage page) {
        return ofPage(page, page.site().links().dead()).stream()
                .map(link -> link + " leads nowhere")
                .toList();
    }

    private static List<String> ids(SitePage page) {
        return ofPage(page, page.site().links().doubleIds()).stream()
                .map(id -> "#" + id + " stands twice")
                .toList();
    }

    private static List<String> reach(SitePage page) {
        boolean lost = page.site().links().unreachable().contains(page.address());
        return lost ? List.of("no link leads there from the home page") : List.of();
    }

    /** What stands after {@code page: }. */
    private static List<String> ofPage(SitePage page, List<String> told) {
        String start = page.address() + ": ";
        return told.stream()
                .filter(fault -> fault.startsWith(start))
                .map(fault -> fault.substring(start.length()))
                .toList();
    }
}
