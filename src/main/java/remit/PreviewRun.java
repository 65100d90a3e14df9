package remit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.problem.Position;
import remit.publish.SiteInMemory;
import remit.read.Documents;
import remit.source.SourcePlaces;

/**
 * A checked content of which a preview shows the site: first the pages that are open, then all. To be used before the
 * next run of the same generator that has a site.
 */
public final class PreviewRun {

    /**
     * A whole site.
     *
     * @param places returns where the parts of a page are written, by their anchors, given the page's address; may be
     *     asked by several threads at once
     * @param stated returns all that the content states; may be asked at any time, by any thread
     */
    public record Made(
            SiteInMemory site, Function<String, Map<String, Position>> places, Supplier<StatedContent> stated) {}

    private final Documents documents;
    private final Checked checked;
    private final @Nullable SiteAssembly assembly;

    /**
     * @param assembly null where there are errors
     */
    PreviewRun(Documents documents, Checked checked, @Nullable SiteAssembly assembly) {
        this.documents = documents;
        this.checked = checked;
        this.assembly = assembly;
    }

    /** What checking found; {@link #site} may add to its problems. */
    public Checked checked() {
        return checked;
    }

    /** Whether there is a site to make; there is none where the content has errors. */
    public boolean hasSite() {
        return assembly != null;
    }

    /**
     * Makes some pages, and nothing else.
     *
     * @param addresses the pages'; those that need all other pages, and those that the site does not have, are passed over
     * @return the text of each page that was made; empty where there are errors
     */
    public Map<String, byte[]> pages(Set<String> addresses) {
        return assembly == null ? Map.of() : assembly.pages(addresses);
    }

    /**
     * Makes the whole site, whose files are those that a build writes.
     *
     * @param before the site of an earlier run, of which unchanged files are used again; null for none
     * @return null where there are errors
     */
    public @Nullable Made site(@Nullable SiteInMemory before) {
        if (assembly == null) {
            return null;
        }
        SiteInMemory site = new SiteInMemory(before);
        List<PageEntry> pages = assembly.make(site, checked.problems());
        return checked.problems().hasErrors()
                ? null
                : new Made(site, places(assembly.context(), pages), () -> assembly.stated(checked));
    }

    private Function<String, Map<String, Position>> places(Context context, List<PageEntry> pages) {
        SourcePlaces places = new SourcePlaces(context, documents);
        Map<String, PageEntry> byAddress = new HashMap<>();
        pages.forEach(page -> byAddress.put(page.address().path(), page));
        return address -> {
            PageEntry page = byAddress.get(address);
            return page == null ? Map.of() : places.of(page);
        };
    }
}
