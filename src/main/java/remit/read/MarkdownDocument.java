package remit.read;

import org.jspecify.annotations.Nullable;
import remit.problem.Origin;
import remit.read.yaml.Mapping;

/**
 * A Markdown file.
 *
 * @param file relative to the content folder: {@code pages/working-together.md}
 * @param frontMatter null where there is none; only files under {@code pages/} have it
 * @param body the text below the front matter, its lines ending in {@code \n}
 */
public record MarkdownDocument(String file, @Nullable Mapping frontMatter, String body, Origin bodyOrigin) {}
