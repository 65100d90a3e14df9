package remit.prose;

import org.jspecify.annotations.Nullable;

/**
 * What stands under one heading of a Markdown file, up to the next.
 *
 * @param heading null for what stands before the first
 * @param text the words without markup and without the heading's own; may be empty
 */
public record Passage(@Nullable Heading heading, String text) {}
