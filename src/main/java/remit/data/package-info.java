/**
 * Everything that other programs read: the report of a run, the list of a site's files, the sitemap, and the data
 * beside the pages. A handbook and its pages come in, text goes out; {@link remit.data.Json} gives all JSON one form.
 * The only user of Jackson, of FastCSV and of the XML writer. May import {@code pages}, {@code words},
 * {@code decision}, {@code shape}, {@code model}, {@code prose} and {@code problem}.
 *
 * <p>{@code src/docs/output.md} describes every file for those who write such programs. {@code data/compare/<id>.json}
 * is the table of a comparison that has a page; {@code src/docs/sameness.md} says what its words mean. An id that
 * redirects has no file. Keys that are described with "if any" are left out where there is none. In detail:
 *
 * <ul>
 *   <li>Links in {@code html} are relative to the page that shows the table, {@code compare/<id>.html}, and a number's
 *       {@code html} has its unit: it is exactly the markup of that page.
 *   <li>Each row says after its {@code difference} which roles do not state it, by their ids in the columns' order:
 *       {@code not-stated}, an empty list where all do.
 *   <li>{@code in-short} and {@code note} are plain words, without markup.
 *   <li>The {@code sources} and the {@code note} of the whole value of a cell, if any, are in its item where it has
 *       exactly one; else they are beside its {@code state}.
 *   <li>{@code shared-with} is in the columns' order.
 *   <li>{@code more} is the page's second table: what the rest of the handbook says about the roles. Its rows have the
 *       {@code id} of the row on the page ({@code _duties}, {@code _does}, {@code _asked}, {@code _told},
 *       {@code _topics}, {@code _reports-to}, {@code _works-with}) and a {@code name}; one in which no role has
 *       anything is left out. Its items have {@code text} and {@code html}, the {@code value} (the id of the duty,
 *       topic, role or contact), {@code shared-with} (the roles that have the same part in the same duty), and a
 *       {@code note}, if any.
 * </ul>
 *
 * <p>{@code data/compare/<id>.csv} is the same table for a spreadsheet: the header, then a row for each row that the
 * page shows, so without those that no role states. In a cell of several items each is on a line of its own; notes and
 * sources are left out. The unit of a number is beside the name of its criterion, {@code Typical team (people)}, and
 * the number is alone in its cell. {@link remit.data.Csv} says how a spreadsheet is kept from running a text as a
 * formula.
 *
 * <p>Every other file of data is also described where it is made: {@link remit.data.HandbookJson},
 * {@link remit.data.RoleJson}, {@link remit.data.GuideJson}, {@link remit.data.GuideCsv},
 * {@link remit.data.TopicsJson}, {@link remit.data.DutiesJson}, {@link remit.data.DutiesCsv},
 * {@link remit.data.ReviewsJson}, {@link remit.data.ProblemsJson}. Readers find all of them on "About this handbook".
 */
@NullMarked
package remit.data;

import org.jspecify.annotations.NullMarked;
