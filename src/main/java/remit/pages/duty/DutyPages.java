package remit.pages.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import remit.model.CommonUpkeep;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Section;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.Page;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.part.Citations;
import remit.words.Words;

/** Makes the page of all duties. */
public final class DutyPages {

    /** More duties with the same gap are folded, so that the table begins within sight. */
    private static final int UNFOLDED = 12;

    private final Here here;
    private final Words words;
    private final List<Duty> duties;

    private DutyPages(Context context) {
        this.here = new Here(context, Addresses.DUTIES);
        this.words = context.words();
        this.duties = new ArrayList<>(context.handbook().duties().values());
    }

    /** The one page; none where the handbook names no duties. */
    public static List<Page> of(Context context) {
        DutyPages pages = new DutyPages(context);
        return pages.duties.isEmpty() ? List.of() : List.of(pages.page());
    }

    private Page page() {
        Citations citations = new Citations(here);
        DutyRows rows = new DutyRows(here, citations);
        List<DutiesPage.Group> groups = rows.groups();
        return new DutiesPage(
                here.address(),
                duties.get(0).upkeep().file(),
                frame(!rows.choices().isEmpty()),
                gaps(),
                words.count("duty.caption", duties.size()),
                rows.columns(),
                rows.choices(),
                groups,
                PageLink.said(words.say("duty.csv"), here.to(DataAddresses.DUTIES_CSV)),
                key(),
                citations.notes(),
                here.explained());
    }

    private Frame frame(boolean choosing) {
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.RESPONSIBILITIES)
                .lead(words.say("duty.lead"))
                .keptBy(CommonUpkeep.of(duties.stream().map(Duty::upkeep).toList()));
        return choosing ? frame.scripts(Addresses.DUTIES_SCRIPT).build() : frame.build();
    }

    private List<DutiesPage.Gap> gaps() {
        List<DutiesPage.Gap> gaps = new ArrayList<>();
        if (here.handbook().gapsForEveryone()) {
            for (Duty.State state : Duty.State.values()) {
                List<PageLink> links = duties.stream()
                        .filter(duty -> duty.states().contains(state))
                        .map(here::link)
                        .toList();
                if (!links.isEmpty()) {
                    String key = "duty.gaps." + state.name().toLowerCase(Locale.ROOT);
                    gaps.add(new DutiesPage.Gap(words.count(key, links.size()), links.size() > UNFOLDED, links));
                }
            }
        }
        return gaps;
    }

    private List<DutiesPage.KeyEntry> key() {
        return Arrays.stream(DutyPart.values())
                .map(part -> new DutiesPage.KeyEntry(
                        words.say("duty.part." + part.word()), words.say("duty.key." + part.word())))
                .toList();
    }
}
