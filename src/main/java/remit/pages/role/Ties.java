package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * The parties that a role works with.
 *
 * @param onSomething those for which one of the two says what they work together on
 * @param others the others
 */
public record Ties(List<Tie> onSomething, List<Tag> others) {

    /**
     * One of the parties.
     *
     * @param on what they work together on, as either of the two says it; never empty
     */
    public record Tie(Tag with, List<Html> on) {}

    /** Returns the parties; null for a role that works with nobody. */
    static @Nullable Ties of(Here here, Role role) {
        List<Tie> onSomething = new ArrayList<>();
        List<Tag> others = new ArrayList<>();
        here.facts().uses().ties(role.id()).forEach((party, on) -> {
            Tag with = here.tag(here.handbook().party(party));
            if (on.isEmpty()) {
                others.add(with);
            } else {
                onSomething.add(new Tie(with, here.inProse().htmls(on)));
            }
        });
        return onSomething.isEmpty() && others.isEmpty() ? null : new Ties(onSomething, others);
    }
}
