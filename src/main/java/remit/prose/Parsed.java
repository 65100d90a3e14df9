package remit.prose;

import org.commonmark.node.Node;

/**
 * A text taken apart, with what its rendering needs to know. Never changed once it is made.
 *
 * @param file the content file it stands in, which its links start from
 */
record Parsed(TextKind kind, String file, Node tree, Outline outline, Footnotes footnotes, boolean rawHtml) {}
