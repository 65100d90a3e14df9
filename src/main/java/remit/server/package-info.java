/**
 * The configurations by which web servers serve a site: old addresses lead on with status 301, types, compression, how
 * long browsers keep files, and the policy of the pages as a header. What is known about a site comes in, text goes out.
 * Imports no package of ours.
 */
@NullMarked
package remit.server;

import org.jspecify.annotations.NullMarked;
