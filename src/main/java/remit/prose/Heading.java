package remit.prose;

import remit.problem.Position;

/**
 * A heading of a Markdown file.
 *
 * @param id from its words as code hosts make it: lower case, punctuation dropped, spaces to hyphens, {@code -1},
 *     {@code -2} for repeats
 * @param text without markup
 * @param level from 1, as written
 */
public record Heading(String id, String text, int level, Position position) {}
