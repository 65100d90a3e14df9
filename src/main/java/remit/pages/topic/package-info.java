/**
 * Who can help: problems in the asker's words, each with the party to ask, and the contacts. The context comes in, the
 * index and a page for each problem go out. May import {@code words}, {@code model}, {@code shape} and {@code prose},
 * and of {@code pages} {@code link}, {@code here}, {@code frame} and {@code part}.
 */
@NullMarked
package remit.pages.topic;

import org.jspecify.annotations.NullMarked;
