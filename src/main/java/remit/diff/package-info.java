/** Which words of a text changed. Two texts come in, pieces in reading order go out; nothing here knows the handbook. */
@NullMarked
package remit.diff;

import org.jspecify.annotations.NullMarked;
