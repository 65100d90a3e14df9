package remit.data;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.pages.PagePlan;
import remit.pages.comparison.Compared;
import remit.pages.part.FramedPage;
import remit.pages.part.Page;
import remit.pages.part.PageKind;

/**
 * {@code data/handbook.json}: what a handbook is called, how much it holds, and all its pages.
 *
 * <p>{@code counts} has the number of {@code roles}, {@code criteria}, {@code contacts}, {@code comparisons} (written
 * ones), {@code pairs} (those with a page that nobody wrote), {@code guides}, {@code topics}, {@code responsibilities},
 * {@code glossary} terms, {@code sources} and {@code pages}. Each of the pages, in code-point order of their addresses,
 * has an {@code address}, a {@code kind}, a {@code title} but for {@code 404.html}, and a {@code source}: the content
 * file it shows, relative to the content folder. Redirects are no pages.
 */
final class HandbookJson {

    private final Handbook handbook;
    private final PagePlan plan;
    private final List<Compared> compared;

    /**
     * @param compared every comparison that has a page
     */
    HandbookJson(Handbook handbook, PagePlan plan, List<Compared> compared) {
        this.handbook = handbook;
        this.plan = plan;
        this.compared = compared;
    }

    String text() {
        return Json.object(json -> json.put("title", handbook.title())
                .put("language", handbook.language())
                .putIfAny("edition", handbook.edition())
                .object("counts", this::putCounts)
                .objects("pages", pages(), HandbookJson::putPage));
    }

    private void putCounts(Json json) {
        json.put("roles", handbook.roles().size())
                .put("criteria", handbook.allCriteria().size())
                .put("contacts", handbook.contacts().size())
                .put("comparisons", handbook.comparisons().size())
                .put("pairs", compared.size() - handbook.comparisons().size())
                .put("guides", handbook.guides().size())
                .put("topics", handbook.topics().size())
                .put("responsibilities", handbook.duties().size())
                .put("glossary", handbook.terms().size())
                .put("sources", handbook.sources().size())
                .put("pages", plan.count());
    }

    private List<Page> pages() {
        return plan.pages().stream()
                .filter(page -> page.kind() != PageKind.REDIRECT)
                .sorted(Comparator.comparing(Page::address))
                .toList();
    }

    private static void putPage(Json json, Page page) {
        json.put("address", page.address().path())
                .put("kind", page.kind().word())
                .putIfAny("title", title(page))
                .put("source", page.source());
    }

    private static @Nullable String title(Page page) {
        return page instanceof FramedPage framed ? framed.frame().title() : null;
    }
}
