package remit.pages.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static remit.pages.topic.TopicPagesTest.given;
import static remit.pages.topic.TopicPagesTest.topic;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.Tag;

class RelatedTest {

    private static final String DUTIES = """
            - id: paths
              duty: Keep the paths clear of anything
              accountable: gardener
              responsible: [gate]
            - id: trees
              duty: Look after old trees, falling or not
              accountable: gardener
              responsible: [gate]
            - id: fence
              duty: Mend the fence
              accountable: mayor
            """;

    @Test
    void relatedDutiesAreThoseOfTheFirstContactThatShareMostPeopleAndWordsWithTheProblem() {
        GivenContent content = given().file("responsibilities.yaml", DUTIES);
        assertThat(duties(topic(content, "help/tree.html")))
                .containsExactly("Look after old trees, falling or not > ../responsibilities.html#trees");
        assertThat(duties(topic(content, "help/wasps.html")))
                .as("nothing else in common")
                .containsExactly(
                        "Keep the paths clear of anything > ../responsibilities.html#paths",
                        "Look after old trees, falling or not > ../responsibilities.html#trees");
        assertThat(duties(topic(content, "help/swing.html")))
                .containsExactly("Mend the fence > ../responsibilities.html#fence");
    }

    @Test
    void aContactWithoutDutiesHasThoseOfWhoeverRunsIt() {
        String duties = """
                - id: paths
                  duty: Keep the paths clear
                  accountable: gardener
                """;
        assertThat(duties(topic(given().file("responsibilities.yaml", duties), "help/wasps.html")))
                .containsExactly("Keep the paths clear > ../responsibilities.html#paths");
    }

    @Test
    void aRelatedDutySaysWhoAnswersForItDoesItIsConsultedAndIsTold() {
        String duties = """
                - id: paths
                  duty: Keep the paths clear
                  accountable: gardener
                  responsible: [gate]
                  consulted: [mayor, gate]
                - id: bees
                  duty: Keep bees away
                  responsible: [gate]
                  informed: [gardener]
                """;
        List<RelatedDuty> related = topic(given().file("responsibilities.yaml", duties), "help/wasps.html")
                .duties();
        assertThat(related)
                .extracting(RelatedDuty::gaps)
                .containsExactly(List.of(), List.of("Nobody answers for this yet"));
        assertThat(related.get(0).parts())
                .extracting(RelatedDuty.Part::words, part -> names(part.parties()))
                .containsExactly(
                        tuple("Answers for it", "HG"),
                        tuple("Does it", "Gate house"),
                        tuple("Consulted before", "Mayor, Gate house"));
        assertThat(related.get(1).parts()).extracting(RelatedDuty.Part::words).containsExactly("Does it", "Told after");
    }

    private static String names(List<Tag> parties) {
        return parties.stream().map(Tag::text).collect(Collectors.joining(", "));
    }

    @Test
    void relatedGuidesLeadToTheRoleThatIsAskedFirst() {
        String guide = """
                title: Whom to call
                questions:
                  moves:
                    ask: Does it move?
                    answers:
                      - answer: It does
                        id: moving
                        next: ask-gardener
                      - answer: It stands still
                        id: still
                        next: ask-mayor
                outcomes:
                  ask-gardener:
                    title: The gardener
                    roles: [gardener]
                  ask-mayor:
                    title: The mayor
                    roles: [mayor]
                """;
        GivenContent content = given().file("guides/whom/guide.yaml", guide);
        assertThat(topic(content, "help/dog.html").related())
                .extracting(
                        Related::title,
                        Related::anchor,
                        related -> related.links().get(0).href())
                .contains(tuple("Related guides", "_guides", "../guides/whom/index.html"));
        assertThat(topic(content, "help/swing.html").related())
                .as("asked of a desk")
                .extracting(Related::anchor)
                .doesNotContain("_guides");
        GivenContent urgent = content.file("topics.yaml", """
                - id: dog
                  ask: A dog is loose
                  urgent: yes
                  first: gardener
                """);
        assertThat(topic(urgent, "help/dog.html").related())
                .as("urgent")
                .extracting(Related::anchor)
                .doesNotContain("_guides");
    }

    private static List<String> duties(TopicPage page) {
        return page.duties().stream()
                .map(RelatedDuty::duty)
                .map(link -> link.text() + " > " + link.href())
                .toList();
    }
}
