package remit.pages.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.ComparisonTables;
import remit.model.Pair;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.PairLists;
import remit.prose.Html;
import remit.words.Alphabet;
import remit.words.Words;

/** Makes the cards and lines of the page that lists all comparisons. */
final class ComparisonCards {

    /** A card shows at most this many tags; the other roles are only counted. */
    private static final int TAGS = 4;

    private final Here here;
    private final Words words;
    private final ComparisonTables tables;

    ComparisonCards(Here here) {
        this.here = here;
        this.words = here.words();
        this.tables = here.facts().tables();
    }

    /**
     * Returns the pairs of roles that have something to compare or a declared comparison; empty where the handbook makes
     * no page for pairs that nobody declared.
     */
    List<Pair> pairs() {
        return tables.hasUndeclared()
                ? Pair.all(here.handbook()).stream()
                        .filter(pair -> pair.comparable() || tables.declares(pair))
                        .toList()
                : List.of();
    }

    List<ComparisonIndexPage.Card> cards() {
        return tables.declared().stream().map(this::card).toList();
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

    /**
     * Returns the lines of those pairs that have no card. Where nobody wrote a short answer for a pair, its line says in
     * which points the two roles differ, unless another line would say the same.
     */
    List<ComparisonIndexPage.PairLine> lines(List<Pair> pairs) {
        List<ComparisonIndexPage.PairLine> lines = pairs.stream()
                .filter(pair -> !tables.declares(pair))
                .map(this::line)
                .toList();
        Map<Html, Long> said = lines.stream()
                .collect(Collectors.groupingBy(ComparisonIndexPage.PairLine::inShort, Collectors.counting()));
        return lines.stream()
                .map(line -> line.words() && said.get(line.inShort()) > 1
                        ? new ComparisonIndexPage.PairLine(line.link(), null, false)
                        : line)
                .toList();
    }

    private ComparisonIndexPage.PairLine line(Pair pair) {
        ComparisonTable table = tables.of(pair);
        Html inShort = here.html(table.comparison().inShort());
        return new ComparisonIndexPage.PairLine(
                here.pair(pair.first(), pair.second()),
                inShort == null ? Html.escaped(answer(table)) : inShort,
                inShort == null);
    }

    private String answer(ComparisonTable table) {
        String generated = GeneratedAnswer.of(words, table);
        return generated == null ? words.say("comparison.nothing") : generated;
    }

    private List<Role> roles() {
        return new Alphabet(here.handbook().titleOrder())
                .sorted(List.copyOf(here.handbook().roles().values()), Role::title, Comparator.comparing(Role::id));
    }

    /** Returns the roles of some pairs, A to Z, linked to the lists of their pairs on their own pages. */
    List<PageLink> byRolePage(List<Pair> pairs) {
        Set<String> paired = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first().id(), pair.second().id()))
                .collect(Collectors.toSet());
        return roles().stream()
                .filter(role -> paired.contains(role.id()))
                .map(role -> new PageLink(
                        here.text(role.title()), here.to(Addresses.role(role.id()), PairLists.ON_ROLE_PAGE)))
                .toList();
    }

    /**
     * Returns pairs by role, A to Z: each under the one of its roles that comes first. A role that comes first in none of
     * them is left out.
     */
    List<ComparisonIndexPage.PairsOfRole> byRole(List<Pair> pairs) {
        List<Role> roles = roles();
        Map<String, Integer> places = new HashMap<>();
        roles.forEach(role -> places.put(role.id(), places.size()));
        List<List<Role>> others = new ArrayList<>();
        roles.forEach(role -> others.add(new ArrayList<>()));
        for (Pair pair : pairs) {
            int first = places.get(pair.first().id());
            int second = places.get(pair.second().id());
            others.get(Math.min(first, second)).add(roles.get(Math.max(first, second)));
        }
        List<ComparisonIndexPage.PairsOfRole> byRole = new ArrayList<>();
        for (Role role : roles) {
            List<Role> with = others.get(places.get(role.id()));
            if (!with.isEmpty()) {
                with.sort(Comparator.comparing(other -> places.get(other.id())));
                List<PageLink> links =
                        with.stream().map(other -> here.pair(role, other)).toList();
                byRole.add(new ComparisonIndexPage.PairsOfRole(here.tag(role).unlinked(), links));
            }
        }
        return byRole;
    }
}
