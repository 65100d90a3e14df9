/**
 * YAML as nodes that know their positions: lines come in; a tree of maps, lists and scalars goes out, or problems.
 * Together with {@link remit.read.yaml.fault} the only user of SnakeYAML. May import {@code problem}, and of
 * {@code read} that package.
 */
@NullMarked
package remit.read.yaml;

import org.jspecify.annotations.NullMarked;
