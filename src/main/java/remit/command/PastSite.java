package remit.command;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.Generator;
import remit.PreviewRun;
import remit.history.PastContent;
import remit.publish.SiteInMemory;

/** The site of a revision of git, made in memory with the templates of today when its first file is wanted. */
final class PastSite {

    private final Path content;
    private final String revision;
    private final @Nullable Path templates;
    private @Nullable SiteInMemory made;

    /**
     * @param content the content folder as it is now
     * @param revision one whose content has no errors
     * @param templates as in {@link Generator.Options}
     */
    PastSite(Path content, String revision, @Nullable Path templates) {
        this.content = content;
        this.revision = revision;
        this.templates = templates;
    }

    /** Returns a file by its address; null where there is none. Several threads may ask at once. */
    synchronized byte @Nullable [] file(String address) {
        SiteInMemory site = made;
        if (site == null) {
            site = make();
            made = site;
        }
        SiteInMemory.File file = site.file(address);
        return file == null ? null : file.content();
    }

    private SiteInMemory make() {
        try (PastContent past = PastContent.of(content, revision)) {
            Generator generator = new Generator(new Generator.Options(past.folder(), templates, false));
            PreviewRun.Made site = Objects.requireNonNull(generator.preview().site(null), "its content has no errors");
            return site.site();
        }
    }
}
