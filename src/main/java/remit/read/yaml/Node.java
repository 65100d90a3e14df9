package remit.read.yaml;

import remit.problem.Position;

/** A piece of YAML: text, a list or a map. An aliased node is the anchored one itself, with the anchor's position. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** From its first character to behind its last, quotes and brackets included. */
    Position position();
}
