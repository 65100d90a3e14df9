/** "About this handbook", and the page that lists its sources and where each of them is used. */
@NullMarked
package remit.pages.about;

import org.jspecify.annotations.NullMarked;
