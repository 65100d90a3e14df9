/**
 * Everything that other programs read: the report of a run, the list of a site's files, the sitemap, the data beside
 * the pages, and the schemas of the content. A handbook and its pages come in, text goes out; {@link remit.data.Json} gives all JSON one form.
 * The only user of Jackson, of FastCSV and of the XML writer. {@code src/docs/output.md} describes every file for
 * those who write programs that read them. May import {@code changes}, {@code fact}, {@code pages}, {@code words}, {@code decision}, {@code shape},
 * {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.data;

import org.jspecify.annotations.NullMarked;
