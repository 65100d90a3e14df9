package remit.pages.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static remit.pages.topic.TopicPagesTest.given;
import static remit.pages.topic.TopicPagesTest.topic;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;

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
    void relatedGuidesLeadToWhoeverIsAskedFirst() {
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
        assertThat(topic(content, "help/swing.html").related())
                .extracting(
                        Related::title,
                        Related::anchor,
                        related -> related.links().get(0).href())
                .containsExactly(tuple("Related guides", "_guides", "../guides/whom/index.html"));
        assertThat(topic(content, "help/tree.html").related())
                .extracting(Related::title)
                .containsExactly("Related problems");
    }

    private static List<String> duties(TopicPage page) {
        return page.related().stream()
                .filter(related -> related.anchor().equals("_duties"))
                .flatMap(related -> related.links().stream())
                .map(link -> link.text() + " > " + link.href())
                .toList();
    }
}
