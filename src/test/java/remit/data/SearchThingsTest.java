package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.MadePages;
import remit.pages.here.Context;

class SearchThingsTest {

    private final GivenContent content = new GivenContent();

    @Test
    void aRoleIsFoundByEveryNameItHasOrHad() {
        content.file("roles/ranger.yaml", """
                title: Ranger
                abbreviation: RA
                also-known-as: [Park warden, Path keeper]
                formerly: [old-forester]
                in-short: Keeps the *paths*.
                values: {duties: [Signs, Fences]}
                """)
                .file("roles/ranger.md", "Walks.\n\n# On duties\n\nAt dawn.\n\n# Duties\n\nAll day.\n");

        assertThat(lines())
                .contains(
                        "role roles/ranger.html [Ranger] RA [Park warden, Path keeper, old forester]"
                                + " [Keeps the paths., Walks.] {duties=Signs; Fences}",
                        "page roles/ranger.html#on-duties [On duties] in Ranger [] [At dawn.]",
                        // The role's page has a row with the same id, so the heading has another one.
                        "page roles/ranger.html#duties-1 [Duties] in Ranger [] [All day.]");
    }

    @Test
    void stepsOfAGuideLeadToItsWholePageAndPathsAreLeftOut() {
        content.file("guides/paths/guide.yaml", """
                title: Which path?
                questions:
                  wet: {ask: "Is it wet?", help: "Look down.", answers: [{id: "y", answer: "Yes", next: a}, {id: "n", answer: "No", next: b}]}
                outcomes:
                  a: {title: Take the boards, roles: [gardener]}
                  b: {title: Take the grass, roles: [gardener], in-short: "Mind the dew."}
                """);

        assertThat(lines().filter(line -> line.startsWith("guide")))
                .containsExactly(
                        "guide guides/paths/index.html [Which path?] [] []",
                        "guide guides/paths/whole.html#wet [Is it wet?] in Which path? [] [Look down.]",
                        "guide guides/paths/whole.html#a [Take the boards] in Which path? [] []",
                        "guide guides/paths/whole.html#b [Take the grass] in Which path? [] [Mind the dew.]");
    }

    @Test
    void everyOtherKindLeadsToItsPlace() {
        content.file(
                        "topics.yaml",
                        "- {id: wasps, ask: There are wasps, group: Animals, also: [nest], first: desk, do-now: [Stand back], not-for: Bees}\n")
                .file("contacts.yaml", "- {id: desk, name: Park desk}\n")
                .file("responsibilities.yaml", "- {id: mow, duty: Mow, group: Lawns, accountable: gardener}\n")
                .file("glossary.yaml", "- {term: Mulch, means: Cover for soil, also: [chips]}\n")
                .file("pages/rules.md", "---\ntitle: Rules\n---\nBe kind.\n\n# Dogs\n\nOn a lead.\n");

        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "topic help/wasps.html [There are wasps] [nest] [Animals, Stand back, Bees] first Park desk, null",
                        "role roles/gardener.html [Head gardener] HG [] [] {duties=Beds and lawns}",
                        "contact help/index.html#desk [Park desk] [] []",
                        "duty responsibilities.html#mow [Mow] [] [Lawns] first HG, null",
                        "term glossary.html#mulch [Mulch] [chips] [Cover for soil]",
                        "page pages/rules.html [Rules] [] [Be kind.]",
                        "page pages/rules.html#dogs [Dogs] in Rules [] [On a lead.]",
                        "list help/index.html [Who can help] [] []",
                        "list roles/index.html [Roles] [] []",
                        "list responsibilities.html [Who does what] [] []",
                        "list glossary.html [Words explained] [] []",
                        "list about.html [About this handbook] [] []");
    }

    @Test
    void aRowIsWhatARoleSaysInItButForWhatItDoesNotDo() {
        content.file("criteria.yaml", """
                        - group: Work
                          criteria:
                            - {id: duties, name: Duties}
                            - {id: size, name: Size, kind: number}
                            - {id: night, name: Works at night, kind: yes-no}
                            - {id: dog, name: Has a dog, kind: yes-no}
                        """).file("roles/ranger.yaml", """
                        title: Ranger
                        values: {duties: none, size: 3, night: yes, dog: no}
                        """);

        assertThat(lines()).contains("role roles/ranger.html [Ranger] [] [] {size=3, night=yes}");
    }

    @Test
    void aComparisonKnowsItsRolesAndItsWrittenDifferences() {
        content.file("roles/ranger.yaml", "title: Ranger\nvalues: {duties: Signs}\n")
                .file("roles/warden.yaml", "title: Warden\n")
                .file("handbook.yaml", "title: Park\norganisation: Example Organisation\nlanguage: en\npairs: all\n")
                .file("comparisons/two.yaml", """
                        title: Plants or paths
                        roles: [ranger, gardener]
                        in-short: One plants.
                        rows: {duties: Beds here and signs there.}
                        """);

        List<String> lines = lines().toList();
        assertThat(lines.get(0)).startsWith("role roles/gardener.html");
        assertThat(lines.get(1)).startsWith("role roles/ranger.html");
        assertThat(lines.stream().filter(line -> line.startsWith("comparison")))
                .containsExactly(
                        "comparison compare/two.html [Plants or paths] [] [One plants.]"
                                + " {duties=Beds here and signs there.} of [1, 0]",
                        "comparison compare/gardener-vs-warden.html [HG or Warden: what is the difference?] [] [] of [0, 2]",
                        "comparison compare/ranger-vs-warden.html [Ranger or Warden: what is the difference?] [] [] of [1, 2]");
    }

    @Test
    void aProblemSaysWhomToAskFirst() {
        content.file("contacts.yaml", """
                        - {id: desk, name: Park desk, email: desk@example.com, phone: "ext. 7"}
                        - {id: hut, name: Hut}
                        """).file("topics.yaml", """
                        - {id: a, ask: There are wasps, first: desk}
                        - {id: b, ask: It is dark, first: hut}
                        """);

        assertThat(lines().filter(line -> line.matches("(topic|contact).*")))
                .containsExactly(
                        "topic help/a.html [There are wasps] [] [] first Park desk, ext. 7",
                        "topic help/b.html [It is dark] [] [] first Hut, null",
                        "contact help/index.html#desk [Park desk] [] [] first null, ext. 7",
                        "contact help/index.html#hut [Hut] [] []");
    }

    @Test
    void aRoleIsFoundByWhomToAskInsteadOfIt() {
        content.file("contacts.yaml", "- {id: hut, name: Hut by the gate, phone: \"ext. 7\"}\n")
                .file("roles/ranger.yaml", "title: Ranger\nbackup: hut\nvalues: {duties: Signs}\n");

        assertThat(lines()).contains("role roles/ranger.html [Ranger] [] [] {duties=Signs, _reach=Hut by the gate}");
        assertThat(SearchRow.of(content.context())).last().satisfies(row -> {
            assertThat(row.id()).isEqualTo("_reach");
            assertThat(row.name()).isEqualTo("If nobody answers");
            assertThat(row.called().split(" ")).contains("deputy", "substitute", "away", "holiday");
        });
    }

    @Test
    void whereNoRoleSaysWhomToAskInsteadRowsAreCriteria() {
        assertThat(SearchRow.of(content.context())).extracting(SearchRow::id).containsExactly("duties");
    }

    @Test
    void pagesForEditorsAreOfAKindOfTheirOwn() {
        content.file("pages/editing.md", "---\ntitle: Editing\nfor-editors: yes\n---\n\n## Files\n\nOpen one.\n")
                .file("pages/resting.md", "---\ntitle: Resting\n---\n\n## Benches\n\nBy the pond.\n");

        assertThat(lines().filter(line -> line.contains(" pages/")))
                .containsExactly(
                        "manual pages/editing.html [Editing] [] []",
                        "manual pages/editing.html#files [Files] in Editing [] [Open one.]",
                        "page pages/resting.html [Resting] [] []",
                        "page pages/resting.html#benches [Benches] in Resting [] [By the pond.]");
    }

    private Stream<String> lines() {
        Context context = content.context();
        return SearchThings.of(context, MadePages.of(context).entries()).stream()
                .map(SearchThingsTest::line);
    }

    private static String line(SearchThing thing) {
        List<Object> parts = List.of(
                thing.kind().word(),
                thing.href(),
                List.of(thing.title()),
                thing.within() == null ? "" : "in " + thing.within(),
                thing.abbreviation() == null ? "" : thing.abbreviation(),
                thing.names(),
                thing.texts(),
                thing.rows().isEmpty()
                        ? ""
                        : thing.rows().stream()
                                .map(row -> row.row() + "=" + row.text())
                                .collect(Collectors.joining(", ", "{", "}")),
                thing.roles().isEmpty() ? "" : "of " + thing.roles(),
                thing.first() == null
                        ? ""
                        : "first " + thing.first().name() + ", " + thing.first().phone());
        return String.join(
                " ",
                parts.stream()
                        .map(String::valueOf)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
