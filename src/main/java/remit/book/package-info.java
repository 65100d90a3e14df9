/**
 * Makes one page of many: takes the main parts of pages that have been rendered, gives their ids a beginning of their own,
 * moves their headings down and leads their links to the same page. Texts of pages come in, the record of the page with
 * the whole handbook comes out. May import {@code pages}, {@code model}, {@code prose} and {@code problem}.
 */
@NullMarked
package remit.book;

import org.jspecify.annotations.NullMarked;
