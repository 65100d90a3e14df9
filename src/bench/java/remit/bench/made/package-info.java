/**
 * Handbooks of made-up words, as Remit's content and as a Hugo site, and whether both sites hold their facts. Comes in: a
 * seed and a size. Goes out: folders of files, and a list of what is missing.
 */
@NullMarked
package remit.bench.made;

import org.jspecify.annotations.NullMarked;
