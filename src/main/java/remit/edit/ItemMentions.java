package remit.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.shape.RoleShape;
import remit.shape.Target;
import remit.shape.ValueShape;

/** Finds the places of a role that name shared items of criteria. */
final class ItemMentions {

    private final List<Mention> mentions = new ArrayList<>();

    private ItemMentions() {}

    static List<Mention> of(Fields role) {
        ItemMentions found = new ItemMentions();
        for (Bound.BoundEntry value : role.get(RoleShape.VALUES)) {
            found.look(value.key().text(), ((Bound.Raw) value.value()).node());
        }
        return found.mentions;
    }

    private void look(String criterion, Node node) {
        if (node instanceof Sequence list) {
            list.items().forEach(item -> look(criterion, item));
        } else if (node instanceof Mapping mapping) {
            look(criterion, mapping.entry(ValueShape.ITEMS.name()));
            look(criterion, mapping.entry(ValueShape.VALUE.name()));
            Mapping.KeyValue item = mapping.entry(ValueShape.Item.ITEM.name());
            if (item != null && item.value() instanceof Scalar id) {
                mentions.add(new Mention(Target.ITEM, List.of(criterion), id.text(), id.position()));
            }
        }
    }

    private void look(String criterion, Mapping.@Nullable KeyValue entry) {
        if (entry != null) {
            look(criterion, entry.value());
        }
    }
}
