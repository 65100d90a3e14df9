package remit.prose;

import org.jspecify.annotations.Nullable;

/**
 * The part of a Markdown file under one heading, up to the next.
 *
 * @param heading null for the part before the first heading
 * @param text the words without markup and without those of the heading; may be empty
 */
public record Passage(@Nullable Heading heading, String text) {}
