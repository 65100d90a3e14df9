package remit.pages.here;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Section;

/**
 * What every page of a handbook links to, worked out once for all of them: the menu, and in the footer whatever neither
 * the menu nor the home page links to.
 *
 * @param menu the sections that an editor wants in the menu, in order, without those that have nothing to show
 * @param foot the other sections that have something to show, in the order of {@link Section}
 * @param pages the free pages that the home page does not show, by their paths; empty where there are too many, since
 *     "About this handbook" shows all of them
 */
public record Navigation(List<Section> menu, List<Section> foot, List<FreePage> pages) {

    /** With more free pages than this, the footer shows none of them, because they would hide the sections. */
    private static final int PAGES = 5;

    static Navigation of(Handbook handbook) {
        List<Section> menu = new ArrayList<>(handbook.menu());
        List<Section> foot = new ArrayList<>(Arrays.asList(Section.values()));
        foot.removeAll(menu);
        menu.removeIf(section -> !section.hasContent(handbook));
        foot.removeIf(section -> !section.hasContent(handbook));
        List<FreePage> pages = new ArrayList<>(handbook.listedPages());
        pages.removeIf(page -> handbook.home().pages().contains(page.path()));
        return new Navigation(menu, foot, pages.size() <= PAGES ? pages : List.of());
    }
}
