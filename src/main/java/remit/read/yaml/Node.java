package remit.read.yaml;

import remit.problem.Position;

/** A piece of YAML: a text, a list or a map. An alias gives the very node of its anchor, with the anchor's position. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Returns the position from the first character to the end of the last, including quotes and brackets. */
    Position position();
}
