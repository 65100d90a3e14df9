package remit.pages.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Comparison;
import remit.model.Role;
import remit.model.Section;
import remit.pages.part.Addresses;
import remit.pages.part.Context;
import remit.pages.part.Frame;
import remit.pages.part.FrameBuilder;
import remit.pages.part.Here;
import remit.pages.part.Page;
import remit.pages.part.PageLink;
import remit.pages.part.Pair;
import remit.pages.part.Tag;
import remit.pages.part.Words;
import remit.prose.Html;

/** Makes the page that lists all comparisons. */
final class ComparisonIndex {

    /** The tags on a card; the others are counted. */
    private static final int TAGS = 4;

    /** More pairs than those of six roles stand by role: nobody reads so many lines. */
    private static final int LINES = 15;

    private final Here here;
    private final Words words;
    private final Map<String, Compared> all = new LinkedHashMap<>();

    private ComparisonIndex(Context context, List<Compared> all) {
        this.here = new Here(context, Addresses.COMPARE);
        this.words = context.words();
        all.forEach(compared -> this.all.put(compared.comparison().id(), compared));
    }

    static Page page(Context context, List<Compared> all) {
        ComparisonIndex index = new ComparisonIndex(context, all);
        List<Pair> pairs =
                all.stream().anyMatch(compared -> compared.pair() != null) ? Pair.all(context.handbook()) : List.of();
        boolean few = pairs.size() <= LINES;
        Picker picker = Picker.of(context);
        return new ComparisonIndexPage(
                index.here.address(),
                index.frame(picker != null),
                index.cards(),
                few ? pairs.stream().map(index::line).toList() : List.of(),
                few ? List.of() : index.byRole(pairs),
                picker,
                index.here.explained());
    }

    private Frame frame(boolean picker) {
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.COMPARE).lead(words.say("comparison.lead"));
        if (picker) {
            frame.scripts(Addresses.AIDS_SCRIPT, Addresses.PICKER_SCRIPT);
            frame.laterScripts(Addresses.PICKED_SCRIPT);
        }
        return frame.build();
    }

    private List<ComparisonIndexPage.Card> cards() {
        return all.values().stream()
                .filter(compared -> compared.pair() == null)
                .map(this::card)
                .toList();
    }

    private ComparisonIndexPage.Card card(Compared compared) {
        Comparison comparison = compared.comparison();
        List<Tag> tags =
                compared.roles().stream().map(here::tag).map(Tag::unlinked).toList();
        int shown = tags.size() <= TAGS ? tags.size() : TAGS - 1;
        return new ComparisonIndexPage.Card(
                tags.subList(0, shown),
                shown == tags.size() ? null : words.say("comparison.more_roles", "n", tags.size() - shown),
                here.link(comparison),
                here.html(comparison.inShort()),
                words.count("comparison.points", CountSentence.points(compared.table())));
    }

    /** A pair nobody wrote about, or wrote no short answer for, says how much the two differ. */
    private ComparisonIndexPage.PairLine line(Pair pair) {
        Compared undeclared = all.get(pair.id());
        Compared compared = undeclared == null ? declared(pair) : undeclared;
        Html inShort = here.html(compared.comparison().inShort());
        return new ComparisonIndexPage.PairLine(
                here.pair(pair.first(), pair.second()),
                inShort == null ? Html.escaped(CountSentence.differ(words, compared.table())) : inShort);
    }

    private Compared declared(Pair pair) {
        return all.values().stream()
                .filter(compared -> compared.roles().size() == 2)
                .filter(compared -> compared.comparison().pairId().equals(pair.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ComparisonIndexPage.PairsOfRole> byRole(List<Pair> pairs) {
        Map<String, List<PageLink>> links = new LinkedHashMap<>();
        here.handbook().roles().keySet().forEach(role -> links.put(role, new ArrayList<>()));
        for (Pair pair : pairs) {
            links.get(pair.first().id()).add(here.pair(pair.first(), pair.second()));
            links.get(pair.second().id()).add(here.pair(pair.second(), pair.first()));
        }
        List<ComparisonIndexPage.PairsOfRole> byRole = new ArrayList<>();
        for (Role role : here.handbook().roles().values()) {
            byRole.add(new ComparisonIndexPage.PairsOfRole(here.tag(role).unlinked(), links.get(role.id())));
        }
        return byRole;
    }
}
