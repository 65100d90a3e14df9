/**
 * Text, data and assets become the files of a site: {@link remit.publish.SiteFiles} takes them one by one,
 * {@link remit.publish.SiteFolder} is the folder they may be written into, {@link remit.publish.Publisher} moves them
 * there once all are known. {@link remit.publish.EditorFiles} writes what editors need beside the content. The only writer of files. May import {@code problem} and nothing else of ours.
 */
@NullMarked
package remit.publish;

import org.jspecify.annotations.NullMarked;
