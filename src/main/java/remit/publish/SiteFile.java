package remit.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the new site.
 *
 * @param address from the site's root, with forward slashes: {@code roles/treasurer.html}
 * @param source the content file it is made from, relative to the content folder: {@code roles/treasurer.yaml};
 *     {@code handbook.yaml} for a file that is made from all of the content
 * @param hash the SHA-256 of its content, in Base64
 * @param size how many bytes it has
 * @param there whether the site has the same content already
 * @param waiting where its content waits to be moved into the site; null where nothing waits
 */
record SiteFile(
        String address,
        String source,
        String hash,
        int size,
        boolean there,
        @Nullable Path waiting) {}
