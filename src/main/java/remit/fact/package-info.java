/**
 * The handbook as one flat list of statements, each with the place on the site where readers find it. Data files publish
 * it, and two lists can be compared. Nothing here reads content.
 */
@NullMarked
package remit.fact;

import org.jspecify.annotations.NullMarked;
