package remit.pages.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Pair;
import remit.model.Role;
import remit.model.Section;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.Page;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.prose.Html;
import remit.words.Words;

/** Makes the page that lists all comparisons. */
final class ComparisonIndex {

    /** The tags on a card; the others are counted. */
    private static final int TAGS = 4;

    /** More pairs than those of six roles stand by role: nobody reads so many lines. */
    private static final int LINES = 15;

    private final Here here;
    private final Words words;
    private final Map<String, ComparisonTable> all = new LinkedHashMap<>();

    private ComparisonIndex(Context context) {
        this.here = new Here(context, Addresses.COMPARE);
        this.words = context.words();
        context.facts().tables().forEach(table -> all.put(table.id(), table));
    }

    static Page page(Context context) {
        ComparisonIndex index = new ComparisonIndex(context);
        List<Pair> pairs = index.all.values().stream().anyMatch(table -> table.pair() != null)
                ? Pair.all(context.handbook())
                : List.of();
        boolean few = pairs.size() <= LINES;
        return new ComparisonIndexPage(
                index.here.address(),
                index.frame(),
                index.cards(),
                few ? pairs.stream().map(index::line).toList() : List.of(),
                few ? List.of() : index.byRole(pairs),
                context.handbook().pickable() ? Picker.Loads.of(index.here) : null,
                index.here.explained());
    }

    private Frame frame() {
        FrameBuilder frame = FrameBuilder.ofIndex(here, Section.COMPARE).lead(words.say("comparison.lead"));
        if (here.handbook().pickable()) {
            frame.scripts(Addresses.AIDS_SCRIPT, Addresses.PICKER_SCRIPT);
            frame.laterScripts(Addresses.PICKED_SCRIPT);
        }
        return frame.build();
    }

    private List<ComparisonIndexPage.Card> cards() {
        return all.values().stream()
                .filter(table -> table.pair() == null)
                .map(this::card)
                .toList();
    }

    private ComparisonIndexPage.Card card(ComparisonTable table) {
        Comparison comparison = table.comparison();
        List<Tag> tags =
                table.roles().stream().map(here::tag).map(Tag::unlinked).toList();
        int shown = tags.size() <= TAGS ? tags.size() : TAGS - 1;
        return new ComparisonIndexPage.Card(
                tags.subList(0, shown),
                shown == tags.size() ? null : words.say("comparison.more_roles", "n", tags.size() - shown),
                here.link(comparison),
                here.html(comparison.inShort()),
                words.count("comparison.points", CountSentence.points(table)));
    }

    /** A pair nobody wrote about, or wrote no short answer for, says how much the two differ. */
    private ComparisonIndexPage.PairLine line(Pair pair) {
        ComparisonTable undeclared = all.get(pair.id());
        ComparisonTable table = undeclared == null ? declared(pair) : undeclared;
        Html inShort = here.html(table.comparison().inShort());
        return new ComparisonIndexPage.PairLine(
                here.pair(pair.first(), pair.second()),
                inShort == null ? Html.escaped(CountSentence.differ(words, table)) : inShort,
                inShort == null);
    }

    private ComparisonTable declared(Pair pair) {
        return all.values().stream()
                .filter(table -> table.roles().size() == 2)
                .filter(table -> table.comparison().pairId().equals(pair.id()))
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
