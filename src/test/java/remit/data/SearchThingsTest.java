package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                                + " [Keeps the paths., Signs, Fences, Walks.]",
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
                        "- {id: wasps, ask: There are wasps, group: Animals, also: [nest], first: desk, do-now: [Stand back]}\n")
                .file("contacts.yaml", "- {id: desk, name: Park desk}\n")
                .file("responsibilities.yaml", "- {id: mow, duty: Mow, group: Lawns, accountable: gardener}\n")
                .file("glossary.yaml", "- {term: Mulch, means: Cover for soil, also: [chips]}\n")
                .file("pages/rules.md", "---\ntitle: Rules\n---\nBe kind.\n\n# Dogs\n\nOn a lead.\n");

        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "topic help/wasps.html [There are wasps] [nest] [Animals, Stand back]",
                        "role roles/gardener.html [Head gardener] HG [] [Beds and lawns]",
                        "contact help/index.html#desk [Park desk] [] []",
                        "duty responsibilities.html#mow [Mow] [] [Lawns]",
                        "term glossary.html#mulch [Mulch] [chips] [Cover for soil]",
                        "page pages/rules.html [Rules] [] [Be kind.]",
                        "page pages/rules.html#dogs [Dogs] in Rules [] [On a lead.]");
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
                thing.texts());
        return String.join(
                " ",
                parts.stream()
                        .map(String::valueOf)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
