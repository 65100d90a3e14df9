package remit.prose;

import remit.problem.Position;

/**
 * A heading of a Markdown file.
 *
 * @param id made of its words as code hosts do it: in lower case, without punctuation, with hyphens for spaces, and
 *     with {@code -1}, {@code -2} for repeats
 * @param text without markup
 * @param level the level as written, from 1
 */
public record Heading(String id, String text, int level, Position position) {}
