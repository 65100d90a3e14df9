/**
 * YAML as nodes that know their places: lines come in, a tree of maps, lists and scalars goes out, or what is wrong. The
 * only user of SnakeYAML, with {@link remit.read.yaml.fault}. May import {@code problem} and of {@code read} that package.
 */
@NullMarked
package remit.read.yaml;

import org.jspecify.annotations.NullMarked;
