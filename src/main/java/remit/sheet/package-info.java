/**
 * Carries records to spreadsheets and back. What comes in is a content folder, or a workbook or CSV file; what goes out
 * are the bytes of such a file, or a plan of what an import would change. Nothing in the content is written here;
 * {@code publish} does that. May import {@code edit}, {@code read}, {@code check}, {@code shape}, {@code model} and
 * {@code problem}.
 */
@NullMarked
package remit.sheet;

import org.jspecify.annotations.NullMarked;
