package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import remit.pages.GivenContent;

/** Makes one thing wrong in a sound guide of each form: there must be one problem, at its line. */
class BrokenGuidesTest {

    private static final String FLOW = """
            title: Who waters this?
            start: place
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - answer: Indoors
                    id: in
                    next: you
                  - answer: Outdoors
                    id: out
                    next: size
              size:
                ask: How tall is it?
                answers:
                  - answer: Tall
                    id: tall
                    next: gardener-does
                  - answer: Small
                    id: small
                    next: you
            outcomes:
              gardener-does:
                title: The gardener waters it
                roles: [gardener]
              you:
                title: You water it
            """;

    private static final String RULES = """
            title: Who waters this?
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - answer: Indoors
                    id: in
                  - answer: Outdoors
                    id: out
              size:
                ask: How tall is it?
                answers:
                  - answer: Tall
                    id: tall
                  - answer: Small
                    id: small
            outcomes:
              gardener-does:
                title: The gardener waters it
              you:
                title: You water it
            rules:
              - when:
                  place: out
                  size: tall
                outcome: gardener-does
              - otherwise: you
            """;

    static Stream<Arguments> flows() {
        return Stream.of(
                broken("start: place", "start: plaice", "dangling at line 2"),
                broken("start: place", "start: you", "dangling at line 2"),
                broken("next: size", "next: sise", "dangling at line 12"),
                broken("roles: [gardener]", "roles: [gardner]", "dangling at line 25"),
                broken(
                        "        next: you\n      - answer: Outdoors",
                        "      - answer: Outdoors",
                        "missing-key at line 7"),
                broken("id: out", "id: in", "answer-twice at line 11"),
                broken("answer: Outdoors", "answer: indoors.", "answer-twice at line 10"),
                broken(
                        "      - answer: Small\n        id: small\n        next: you\n",
                        "",
                        "too-few-answers at line 15"),
                broken("next: gardener-does", "next: place", "loop at line 18"),
                broken("id: small\n        next: you", "id: small\n        next: size", "loop at line 21"),
                broken("start: place", "start: size", "unreachable at line 4"),
                broken("next: gardener-does", "next: you", "unreachable at line 23"),
                broken("next: size", "next: gardener-does", "unreachable at line 13"));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void aFlowWithOneMistakeGivesOneProblem(String part, String mistake, String problem) {
        assertThat(problems(change(FLOW, part, mistake))).containsExactly(problem);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                broken("place: out", "plaice: out", "dangling at line 24"),
                broken("size: tall", "size: tal", "dangling at line 25"),
                broken("outcome: gardener-does", "outcome: gardener", "dangling at line 26"),
                broken("id: out", "id: out\n        next: you", "next-with-rules at line 10"),
                broken("questions:", "start: place\nquestions:", "start-with-rules at line 2"),
                broken("- otherwise: you", "- otherwise: gardener-does", "unreachable at line 20"),
                broken(
                        "  - otherwise: you\n",
                        "  - when:\n      place: in\n    outcome: you\n",
                        "no-rule-matches at line 22"),
                broken(
                        "  - when:\n      place: out",
                        "  - when:\n      size: tall\n    outcome: you\n  - when:\n      place: out",
                        "rule-never-matches at line 26"),
                broken("      size: tall\n", "", "without-effect at line 10"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesWithOneMistakeGiveOneProblem(String part, String mistake, String problem) {
        assertThat(problems(change(RULES, part, mistake))).containsExactly(problem);
    }

    @Test
    void aQuestionAllOfWhoseAnswersLeadToTheSameIsWithoutEffect() {
        String guide = change(FLOW, "next: gardener-does", "next: you");
        assertThat(problems(change(
                        guide, "next: you\n      - answer: Outdoors", "next: gardener-does\n      - answer: Outdoors")))
                .containsExactly("without-effect at line 13");
    }

    @Test
    void soundGuidesGiveNone() {
        assertThat(problems(FLOW)).isEmpty();
        assertThat(problems(RULES)).isEmpty();
    }

    private static Arguments broken(String part, String mistake, String problem) {
        return Arguments.of(part, mistake, problem);
    }

    private static String change(String guide, String part, String mistake) {
        assertThat(guide).contains(part);
        return guide.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(mistake));
    }

    private static List<String> problems(String guide) {
        GivenContent content = new GivenContent().file("guides/watering/guide.yaml", guide);
        return new Generator(new Generator.Options(content.folder(), null, false))
                .check().problems().sorted().stream()
                        .map(problem ->
                                problem.id() + " at line " + problem.position().line())
                        .toList();
    }
}
