package remit.edit;

import java.util.List;
import remit.problem.Position;
import remit.shape.Target;

/**
 * A place in YAML that names something by its id.
 *
 * @param kind what may be named there, such as a role or contact
 * @param within the ids around what is named; empty for a record. See {@link NamedPart}
 */
record Mention(Target kind, List<String> within, String id, Position position) {

    Mention {
        within = List.copyOf(within);
    }
}
