package remit.pages.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.prose.Html;

/**
 * Whom a role works with.
 *
 * @param onSomething those of whom somebody says on what
 * @param others all others
 */
public record Ties(List<Tie> onSomething, List<Tag> others) {

    /**
     * @param on what they work together on, as either of the two says it; one at least
     */
    public record Tie(Tag with, List<Html> on) {}

    /** Null for a role that works with nobody. */
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
