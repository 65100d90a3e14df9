/**
 * Markdown, from an editor's text with its place in a file to checked HTML. Comes in: text and its origin. Goes out:
 * {@link remit.prose.Prose}, which knows its links, headings and plain text and becomes {@link remit.prose.Html} for
 * a given page. May import {@code problem}; alone uses commonmark and the HTML sanitiser.
 */
@NullMarked
package remit.prose;

import org.jspecify.annotations.NullMarked;
