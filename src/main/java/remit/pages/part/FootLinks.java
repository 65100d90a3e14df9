package remit.pages.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Section;

/** What stands in the footer: the sections and pages that neither the menu nor the home page shows. */
final class FootLinks {

    /** More pages than this stand on "About this handbook" alone. */
    private static final int PAGES = 5;

    private FootLinks() {}

    /** The sections that have something to show and no place in the menu, in their own order. */
    static List<Section> sections(Handbook handbook) {
        List<Section> left = new ArrayList<>(Arrays.asList(Section.values()));
        left.removeAll(handbook.menu());
        left.removeIf(section -> !section.hasContent(handbook));
        return left;
    }

    /** The free pages that the home page does not show, by their paths; none where they are many. */
    static List<FreePage> pages(Handbook handbook) {
        List<FreePage> left = new ArrayList<>(handbook.pages().values());
        left.removeIf(page -> handbook.home().pages().contains(page.path()));
        return left.size() <= PAGES ? left : List.of();
    }
}
