/**
 * The content folder comes in; out go documents whose every node knows its position. YAML faults are reported here in
 * words of their own, and nothing is decided about what a key means. May import {@code problem}; the only user of SnakeYAML.
 */
@NullMarked
package remit.read;

import org.jspecify.annotations.NullMarked;
