package remit.pages.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Guide.NextStep;
import remit.model.Party;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.PageLink;
import remit.prose.Html;

/**
 * Something to do after a result: a link or a text.
 *
 * @param link null for a text
 * @param html null for a link
 * @param words whether the text is words of the interface rather than of the handbook
 */
public record NextStepView(
        @Nullable PageLink link, @Nullable Html html, boolean words) {

    static List<NextStepView> all(Here here, ComparisonLinks comparisons, List<NextStep> steps) {
        return steps.stream().map(step -> of(here, comparisons, step)).toList();
    }

    private static NextStepView of(Here here, ComparisonLinks comparisons, NextStep step) {
        if (step instanceof NextStep.Compare compare) {
            return compare(here, comparisons.of(compare.roles()), compare.roles());
        }
        if (step instanceof NextStep.See see) {
            PageLink party = here.link(here.handbook().party(see.party()));
            return new NextStepView(
                    PageLink.said(here.words().say("guide.see", "party", party.text()), party.href()), null, true);
        }
        return new NextStepView(null, here.inProse().value(((NextStep.Text) step).text()), false);
    }

    private static NextStepView compare(Here here, @Nullable Address comparison, List<String> roles) {
        List<String> names = roles.stream()
                .map(id -> here.handbook().party(id))
                .map(Party::shortName)
                .map(here::text)
                .toList();
        String text = here.words().say("guide.compare", "roles", here.words().list(names));
        return comparison == null
                ? new NextStepView(null, Html.escaped(text), true)
                : new NextStepView(PageLink.said(text, here.to(comparison)), null, true);
    }
}
