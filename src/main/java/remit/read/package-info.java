/**
 * The content folder comes in; documents whose nodes all know their positions go out. What a file is read as depends
 * only on its name and bytes. {@link remit.read.yaml} makes nodes and reports what is wrong with YAML in an editor's
 * words. Nothing is decided here about what a key means. May import {@code shape} and {@code problem}.
 */
@NullMarked
package remit.read;

import org.jspecify.annotations.NullMarked;
