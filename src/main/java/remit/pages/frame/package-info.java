/**
 * What every page is: a {@link remit.pages.frame.Page} with its kind, and the frame around it, which holds the menu,
 * the breadcrumb, who keeps the page and the footer. A page's point of view comes in, its frame goes out. May import
 * {@code model}, {@code shape} and {@code prose}, and of {@code pages} {@code link} and {@code here}.
 */
@NullMarked
package remit.pages.frame;

import org.jspecify.annotations.NullMarked;
