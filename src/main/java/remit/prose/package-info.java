/**
 * Reads Markdown and makes checked HTML of it. An editor's text and its place in a file come in;
 * {@link remit.prose.Prose} goes out, which knows its links, headings and plain text and becomes
 * {@link remit.prose.Html} for a given page. May import {@code problem}; alone uses commonmark and the HTML sanitiser.
 */
@NullMarked
package remit.prose;

import org.jspecify.annotations.NullMarked;
