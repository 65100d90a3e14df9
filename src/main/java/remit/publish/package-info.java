/**
 * Text, data and assets, all in memory, become the files of a site: {@link remit.publish.SiteFiles} gathers them by
 * address, {@link remit.publish.SiteFolder} is the folder they may be written into, {@link remit.publish.Publisher}
 * writes them. The only writer of files. May import {@code problem} and nothing else of ours.
 */
@NullMarked
package remit.publish;

import org.jspecify.annotations.NullMarked;
