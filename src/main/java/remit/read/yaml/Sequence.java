package remit.read.yaml;

import java.util.List;
import remit.problem.Position;

/**
 * A YAML list.
 *
 * @param flow whether it is written in brackets: {@code [treasurer, gardener]}
 */
public record Sequence(List<Node> items, boolean flow, Position position) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }
}
