/**
 * What other programs read: the report of a run, the list of a site's files, the sitemap, and the data beside the
 * pages. A handbook and its pages come in, text goes out; {@link remit.data.Json} gives all JSON one form. The only
 * user of Jackson and of the XML writer. May import {@code pages}, {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.data;

import org.jspecify.annotations.NullMarked;
