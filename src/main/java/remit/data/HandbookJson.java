package remit.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Facts;
import remit.model.Handbook;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageKind;

/**
 * {@code data/handbook.json}: what a handbook is called, how much it holds, and all its pages.
 *
 * <p>{@code counts} has the number of {@code roles}, {@code criteria}, {@code contacts}, {@code comparisons} (declared
 * ones), {@code pairs} (undeclared ones that have a page), {@code guides}, {@code topics}, {@code responsibilities},
 * {@code glossary} terms, {@code sources} and {@code pages}. Each of the pages, in code-point order of their addresses,
 * has an {@code address}, a {@code kind}, a {@code title} except {@code 404.html}, and a {@code source}: the content
 * file it shows, relative to the content folder. Redirects do not count as pages.
 */
record HandbookJson(
        String title, String language, @Nullable LocalDate edition, Map<String, Integer> counts, List<Line> pages)
        implements Data {

    /**
     * @param title null for {@code 404.html}
     */
    private record Line(
            String address, String kind, @Nullable String title, String source) {}

    static HandbookJson of(Facts facts, List<PageEntry> entries) {
        Handbook handbook = facts.handbook();
        List<Line> pages = entries.stream()
                .filter(page -> page.kind() != PageKind.REDIRECT)
                .sorted(Comparator.comparing(PageEntry::address))
                .map(HandbookJson::line)
                .toList();
        return new HandbookJson(
                handbook.title(), handbook.language(), handbook.edition(), counts(facts, pages.size()), pages);
    }

    @Override
    public String text() {
        return Json.object(json -> json.put("title", title)
                .put("language", language)
                .putIfAny("edition", edition)
                .object("counts", all -> counts.forEach(all::put))
                .objects("pages", pages, HandbookJson::putPage));
    }

    private static Line line(PageEntry page) {
        return new Line(page.address().path(), page.kind().word(), page.title(), page.source());
    }

    private static Map<String, Integer> counts(Facts facts, int pages) {
        Handbook handbook = facts.handbook();
        int declared = handbook.comparisons().size();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("roles", handbook.roles().size());
        counts.put("criteria", handbook.allCriteria().size());
        counts.put("contacts", handbook.contacts().size());
        counts.put("comparisons", declared);
        counts.put("pairs", facts.tables().ids().size() - declared);
        counts.put("guides", handbook.guides().size());
        counts.put("topics", handbook.topics().size());
        counts.put("responsibilities", handbook.duties().size());
        counts.put("glossary", handbook.terms().size());
        counts.put("sources", handbook.sources().size());
        counts.put("pages", pages);
        return counts;
    }

    private static void putPage(Json json, Line page) {
        json.put("address", page.address())
                .put("kind", page.kind())
                .putIfAny("title", page.title())
                .put("source", page.source());
    }
}
