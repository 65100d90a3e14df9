package remit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.shape.ChangesShape;
import remit.shape.Target;

/**
 * Finds the places that say which record changed in an edition. They follow a new id, but do not hold back a record that
 * is to go, since what changed stays true.
 */
final class ChangeMentions {

    private ChangeMentions() {}

    /**
     * @param changes the changes of an edition
     */
    static List<Mention> of(Fields changes) {
        List<Mention> mentions = new ArrayList<>();
        for (Fields entry : changes.get(ChangesShape.ENTRIES)) {
            for (Fields changed : entry.get(ChangesShape.Entry.WHAT)) {
                Bound.Word id = changed.word(ChangesShape.Changed.ID);
                String kind = changed.get(ChangesShape.Changed.KIND, "");
                Stream.of(Target.values())
                        .filter(target -> id != null && target.word().equals(kind))
                        .forEach(target -> mentions.add(new Mention(target, List.of(), id.text(), id.position())));
            }
        }
        return mentions;
    }
}
