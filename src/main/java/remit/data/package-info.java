/**
 * What other programs read: the report of a run, the list of a site's files, the sitemap, and the data beside the
 * pages. A handbook and its pages come in, text goes out; {@link remit.data.Json} gives all JSON one form. The only
 * user of Jackson, of FastCSV and of the XML writer. May import {@code pages},
 * {@code words}, {@code decision}, {@code shape}, {@code model}, {@code prose} and {@code problem}.
 *
 * <p>{@code data/compare/<id>.json} is the table of a comparison that has a page, as the data format lays it down; its
 * words mean what {@code src/docs/sameness.md} says. An id that redirects has no file. Keys that are said to stand "if
 * any" are left out where there is none.
 * Of what that leaves open:
 *
 * <ul>
 *   <li>Links in {@code html} are relative to the page that shows the table, {@code compare/<id>.html}, and a number's
 *       {@code html} has its unit: it is the very markup of that page.
 *   <li>{@code in-short} and {@code note} are plain words.
 *   <li>What is said of the whole value of a cell stands at its one item; where it has several or none, beside its
 *       {@code state}, as {@code sources} and {@code note}, if any.
 *   <li>{@code shared-with} is in the columns' order.
 *   <li>{@code more} is the page's second table: what the rest of the handbook says of the roles. Its rows have the
 *       {@code id} of the row on the page ({@code _duties}, {@code _does}, {@code _asked}, {@code _told},
 *       {@code _topics}, {@code _reports-to}, {@code _works-with}) and a {@code name}; one in which no role has anything
 *       is left out. Its items have {@code text} and {@code html}, the {@code value} (the id of the duty, topic, role or
 *       contact), {@code shared-with} (the roles that have the same part in the same duty), and a {@code note}, if any.
 * </ul>
 *
 * <p>{@code data/compare/<id>.csv} is the same table for a spreadsheet: the header, then a row for each row that the
 * page shows, so without those that no role states. A cell of several items has each on a line of its own; notes and
 * sources are left out. The unit of a number stands by the name of its point, {@code Typical team (people)}, and the
 * number alone in its cell. {@link remit.data.Csv} says what keeps a spreadsheet from running a text.
 *
 * <p>Every other file of data is described where it is made: {@link remit.data.HandbookJson},
 * {@link remit.data.RoleJson}, {@link remit.data.GuideJson}, {@link remit.data.GuideCsv}, {@link remit.data.TopicsJson},
 * {@link remit.data.DutiesJson}, {@link remit.data.DutiesCsv}, {@link remit.data.ReviewsJson},
 * {@link remit.data.ProblemsJson}. Readers find all of them on "About this handbook".
 */
@NullMarked
package remit.data;

import org.jspecify.annotations.NullMarked;
