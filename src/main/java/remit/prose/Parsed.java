package remit.prose;

import org.commonmark.node.Node;

/**
 * A parsed text, with what its rendering needs to know. Never changed once it is made.
 *
 * @param file the content file that contains it, which its links are relative to
 */
record Parsed(TextKind kind, String file, Node tree, Outline outline, Footnotes footnotes, boolean rawHtml) {}
