package remit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.read.Documents;
import remit.read.MarkdownDocument;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlDocument;

/**
 * Finds lists that would name something twice once one id is replaced by another: {@code [cto, cio]} where the CTO takes
 * the place of the CIO. The item with the replaced id must then go.
 */
final class RepeatedIds {

    private final List<Sequence> lists = new ArrayList<>();

    RepeatedIds(Documents documents) {
        Stream.concat(
                        documents.yaml().values().stream().map(YamlDocument::root),
                        documents.markdown().values().stream().map(MarkdownDocument::frontMatter))
                .filter(Objects::nonNull)
                .forEach(this::look);
    }

    private void look(@Nullable Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> look(entry.value()));
        } else if (node instanceof Sequence list) {
            if (list.items().stream().allMatch(Scalar.class::isInstance)) {
                lists.add(list);
            } else {
                list.items().forEach(this::look);
            }
        }
    }

    /**
     * Returns what must go with an id in a list that has the other id, too: the item with a comma beside it, or its line.
     * Empty where the id is not in such a list.
     *
     * @param place where the id is written
     */
    Optional<Position> item(Position place, String other) {
        return lists.stream()
                .filter(list ->
                        list.items().stream().anyMatch(item -> item.position().equals(place))
                                && list.items().stream()
                                        .anyMatch(item -> ((Scalar) item).text().equals(other)))
                .findFirst()
                .map(list -> item(list, place));
    }

    private static Position item(Sequence list, Position place) {
        if (!list.flow()) {
            return new Position(place.file(), place.line(), 1, place.endLine() + 1, 1);
        }
        List<Position> items = list.items().stream().map(Node::position).toList();
        int at = items.indexOf(place);
        Position next = at + 1 < items.size() ? items.get(at + 1) : place;
        Position before = at > 0 ? items.get(at - 1) : place;
        return at > 0
                ? new Position(place.file(), before.endLine(), before.endColumn(), place.endLine(), place.endColumn())
                : new Position(place.file(), place.line(), place.column(), next.line(), next.column());
    }
}
