/**
 * The content as it was, out of the git repository that holds it. A folder and the name of a revision come in; a folder
 * in memory goes out, which can be read like any other. Nothing is written to a disk, and no git need be installed.
 */
@NullMarked
package remit.history;

import org.jspecify.annotations.NullMarked;
