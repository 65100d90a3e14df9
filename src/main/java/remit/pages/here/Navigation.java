package remit.pages.here;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Section;

/**
 * Where every page of a handbook leads, worked out once for all of them: the menu, and below the page what neither the
 * menu nor the home page shows.
 *
 * @param menu the sections an editor wants in the menu, in order, as far as they have something to show
 * @param foot the other sections that have something to show, in their own order
 * @param pages the free pages that the home page does not show, by their paths; none where they are many, as "About this
 *     handbook" shows all
 */
public record Navigation(List<Section> menu, List<Section> foot, List<FreePage> pages) {

    /** More pages than this would bury the sections. */
    private static final int PAGES = 5;

    static Navigation of(Handbook handbook) {
        List<Section> menu = new ArrayList<>(handbook.menu());
        List<Section> foot = new ArrayList<>(Arrays.asList(Section.values()));
        foot.removeAll(menu);
        menu.removeIf(section -> !section.hasContent(handbook));
        foot.removeIf(section -> !section.hasContent(handbook));
        List<FreePage> pages = new ArrayList<>(handbook.pages().values());
        pages.removeIf(page -> handbook.home().pages().contains(page.path()));
        return new Navigation(menu, foot, pages.size() <= PAGES ? pages : List.of());
    }
}
