package remit;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.publish.SiteInMemory;

/**
 * A checked content of which a preview shows the site: first the pages that are open, then all. To be used before the
 * next run of the same generator.
 */
public final class PreviewRun {

    private final Checked checked;
    private final @Nullable SiteAssembly assembly;

    /**
     * @param assembly null where there are errors
     */
    PreviewRun(Checked checked, @Nullable SiteAssembly assembly) {
        this.checked = checked;
        this.assembly = assembly;
    }

    /** What checking found; {@link #site} may add to its problems. */
    public Checked checked() {
        return checked;
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
    public @Nullable SiteInMemory site(@Nullable SiteInMemory before) {
        if (assembly == null) {
            return null;
        }
        SiteInMemory site = new SiteInMemory(before);
        assembly.make(site, checked.problems());
        return checked.problems().hasErrors() ? null : site;
    }
}
