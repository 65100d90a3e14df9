package remit.read.yaml;

/**
 * A YAML file that could be read.
 *
 * @param file relative to the content folder: {@code roles/treasurer.yaml}
 */
public record YamlDocument(String file, Node root) {}
