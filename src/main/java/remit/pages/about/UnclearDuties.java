package remit.pages.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.model.Duty;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/**
 * How many duties several answer for, nobody answers for, or nobody is named to do. Counted whoever the gaps are for:
 * where they are for the editors alone, this is the one place that puts them together.
 */
final class UnclearDuties {

    private UnclearDuties() {}

    /** A line for each state that some duty is in, linked to all duties. */
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
