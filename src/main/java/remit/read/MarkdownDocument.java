package remit.read;

import org.jspecify.annotations.Nullable;
import remit.problem.Origin;
import remit.read.yaml.Mapping;

/**
 * A Markdown file.
 *
 * @param file the path, relative to the content folder: {@code pages/working-together.md}
 * @param frontMatter null where the file has none; only files under {@code pages/} can have it
 * @param body the text below the front matter; its lines end in {@code \n}
 * @param bodyOrigin where the body is in the file
 */
public record MarkdownDocument(String file, @Nullable Mapping frontMatter, String body, Origin bodyOrigin) {}
