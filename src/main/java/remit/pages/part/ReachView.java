package remit.pages.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Party;
import remit.model.Reach;
import remit.pages.here.Here;
import remit.pages.link.MailLink;
import remit.pages.link.Telephone;

/**
 * One way to reach somebody, as a page shows it.
 *
 * @param label the editor's word for it; null where there is none
 * @param text the number or address as people read it
 * @param words whether the text is words of the interface, which is so for a page without a label
 * @param href {@code tel:}, {@code mailto:} or an address; null where it cannot be a link
 * @param phone whether it is a telephone number; an urgent topic shows telephone numbers first
 */
public record ReachView(
        @Nullable String label,
        String text,
        boolean words,
        @Nullable String href,
        boolean phone) {

    /** Makes a way whose text is the handbook's own. */
    public ReachView(@Nullable String label, String text, @Nullable String href, boolean phone) {
        this(label, text, false, href, phone);
    }

    /** Returns all ways to reach a role or contact, in the order to try them. */
    public static List<ReachView> of(Here here, Party party) {
        return party.reach().stream().map(way -> of(here, way)).toList();
    }

    /**
     * Returns the way to try first; null where there is none.
     *
     * @param urgent whether a telephone number comes before all other ways
     */
    public static @Nullable ReachView first(List<ReachView> ways, boolean urgent) {
        return ways.stream()
                .filter(way -> urgent && way.phone())
                .findFirst()
                .orElse(ways.isEmpty() ? null : ways.get(0));
    }

    /**
     * Returns the way to try first, for a page that has already said whom it reaches: without a label, except where the
     * label is the text of the link. Null where there is no way.
     *
     * @param urgent whether a telephone number comes before all other ways
     */
    public static @Nullable ReachView firstBare(Here here, Party party, boolean urgent) {
        List<Reach> ways = party.reach();
        return ways.stream()
                .filter(way -> urgent && way.kind() == Reach.Kind.PHONE)
                .findFirst()
                .or(() -> ways.stream().findFirst())
                .map(way -> way.kind() == Reach.Kind.PAGE ? of(here, way) : of(here, way, null))
                .orElse(null);
    }

    private static ReachView of(Here here, Reach way) {
        return of(here, way, here.textOrNull(way.label()));
    }

    private static ReachView of(Here here, Reach way, @Nullable String label) {
        String value = way.value();
        return switch (way.kind()) {
            case EMAIL -> new ReachView(label, value, MailLink.to(value), false);
            case PHONE -> new ReachView(label, value, Telephone.link(value), true);
            case CHAT -> new ReachView(label, value, value.startsWith("http") ? value : null, false);
            case PAGE ->
                label == null
                        ? new ReachView(null, here.words().say("reach.page"), true, here.to(value), false)
                        : new ReachView(null, label, here.to(value), false);
        };
    }
}
