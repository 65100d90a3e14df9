package remit.pages.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remit.model.CommonUpkeep;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Section;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.words.Words;

/**
 * The page of all duties: a matrix with a column for each role where only a few roles have duties; otherwise a list
 * that names the people of each duty.
 *
 * @param gaps what is wrong with duties, each with the duties; empty where nothing is wrong or only editors see gaps
 * @param caption the caption of the matrix
 * @param columns the roles that have duties; empty where the page is a list
 * @param others whether the matrix has a column for those who are not roles
 * @param choices the roles whose duties can be shown alone; empty where each of them answers for every duty or does it
 * @param groups in the order of the file
 * @param csv the link to all duties for a spreadsheet
 * @param key what the words for the four parts mean
 */
public record DutiesPage(
        Address address,
        String source,
        Frame frame,
        List<Gap> gaps,
        String caption,
        List<Tag> columns,
        boolean others,
        List<Choice> choices,
        List<Group> groups,
        PageLink csv,
        List<KeyEntry> key,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * One kind of gap.
     *
     * @param words how many duties have it, and what it is
     * @param folded whether there are too many duties to show at once
     * @param duties links within the page
     */
    public record Gap(String words, boolean folded, List<PageLink> duties) {}

    /** A role that a reader can choose, as its id and the name shown in the list of choices. */
    public record Choice(String id, String name) {}

    /**
     * The duties under one heading.
     *
     * @param name null where no duty of the handbook has a group
     * @param words whether the name is words of the interface rather than of the handbook
     * @param anchor the heading's anchor, {@code _group-direction-and-money}; null where there is no name
     */
    public record Group(
            @Nullable String name, boolean words, @Nullable String anchor, List<Row> rows) {}

    /**
     * A duty.
     *
     * @param id the anchor
     * @param formerly the anchors that it had before
     * @param roles the ids of the roles that answer for it or do it
     * @param here the label of the row's link to itself
     * @param parts who has which part
     * @param gaps what is wrong with it, in sentences
     * @param cells in the order of the columns; empty where no role has a part, which {@code nobody} says then
     * @param nobody sentences shown across the row instead of cells; empty where there are cells
     */
    public record Row(
            String id,
            List<String> formerly,
            String duty,
            List<String> roles,
            String here,
            List<Citations.Mark> sources,
            List<Part> parts,
            List<String> gaps,
            List<Cell> cells,
            List<String> nobody) {}

    /**
     * A part in a duty and the parties that have it.
     *
     * @param word which part it is: {@code accountable}
     * @param words for example "Does it"
     */
    public record Part(String word, String words, List<Tag> roles, List<Tag> others) {}

    /**
     * The parts of one role in a duty.
     *
     * @param id the anchor: {@code <role>--<duty>}
     * @param formerly the anchors that it had before
     * @param parts empty where the role has no part
     */
    public record Cell(String id, List<String> formerly, Tag column, List<CellPart> parts) {}

    /**
     * One part.
     *
     * @param word which part it is: {@code accountable}
     * @param words for example "Does it"
     */
    public record CellPart(String word, String words) {}

    /** The words for a part and what they mean, with the standard term. */
    public record KeyEntry(String words, String meaning) {}

    /**
     * The list of duties with the same gap is folded where it is longer than this, so that the table begins within
     * sight.
     */
    private static final int UNFOLDED = 12;

    static DutiesPage of(Context context) {
        Here here = new Here(context, Addresses.DUTIES);
        Words words = here.words();
        List<Duty> duties = List.copyOf(context.handbook().duties().values());
        Citations citations = new Citations(here);
        DutyRows rows = new DutyRows(here, citations);
        List<Group> groups = rows.groups();
        return new DutiesPage(
                here.address(),
                duties.get(0).upkeep().file(),
                frame(here, duties, rows),
                gaps(here, duties),
                words.count("duty.caption", duties.size()),
                rows.columns(),
                rows.others(),
                rows.choices(),
                groups,
                PageLink.said(words.say("duty.csv"), here.to(DataAddresses.DUTIES_CSV)),
                key(words),
                citations.notes(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.DUTIES;
    }

    private static Frame frame(Here here, List<Duty> duties, DutyRows rows) {
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.RESPONSIBILITIES)
                .lead(here.words().say("duty.lead"))
                .keptBy(CommonUpkeep.of(duties.stream().map(Duty::upkeep).toList()));
        frame.style(Addresses.DUTIES_STYLE);
        if (!rows.choices().isEmpty()) {
            frame.scripts(Addresses.DUTIES_SCRIPT);
        }
        if (!rows.columns().isEmpty()) {
            frame.scripts(Addresses.PRINT_SCRIPT);
        }
        return frame.build();
    }

    private static List<Gap> gaps(Here here, List<Duty> duties) {
        List<Gap> gaps = new ArrayList<>();
        if (here.handbook().gapsForEveryone()) {
            for (Duty.State state : Duty.State.values()) {
                List<PageLink> links = duties.stream()
                        .filter(duty -> duty.states().contains(state))
                        .map(here::link)
                        .toList();
                if (!links.isEmpty()) {
                    String key = "duty.gaps." + state.name().toLowerCase(Locale.ROOT);
                    gaps.add(new Gap(here.words().count(key, links.size()), links.size() > UNFOLDED, links));
                }
            }
        }
        return gaps;
    }

    private static List<KeyEntry> key(Words words) {
        return Arrays.stream(DutyPart.values())
                .map(part -> new KeyEntry(words.say("duty.part." + part.word()), words.say("duty.key." + part.word())))
                .toList();
    }
}
