/**
 * What is wrong with a YAML text, in an editor's words: lines and the parser's error come in, problems with corrected
 * lines go out. May import {@code shape} and {@code problem}, and nothing else of {@code read}.
 */
@NullMarked
package remit.read.yaml.fault;

import org.jspecify.annotations.NullMarked;
