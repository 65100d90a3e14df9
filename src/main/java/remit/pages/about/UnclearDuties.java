package remit.pages.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.model.Duty;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/**
 * Counts the duties that several parties answer for, that nobody answers for, or that nobody is named to do. They are
 * counted even where only editors see gaps: this is then the only place that shows the numbers.
 */
final class UnclearDuties {

    private UnclearDuties() {}

    /** Returns a line for each state that at least one duty is in, linked to the page of all duties. */
    static List<PageLink> of(Here here) {
        List<PageLink> lines = new ArrayList<>();
        for (Duty.State state : Duty.State.values()) {
            int count = (int) here.handbook().duties().values().stream()
                    .filter(duty -> duty.states().contains(state))
                    .count();
            if (count > 0) {
                String key = "about.unclear." + state.name().toLowerCase(Locale.ROOT);
                lines.add(PageLink.said(here.words().count(key, count), here.to(Addresses.DUTIES)));
            }
        }
        return lines;
    }
}
