package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench can fail: a single fault in one page, or in the style, is found by the rules meant for it and by no other. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class PlantedFaultsIT {

    /** A small handbook, whose pages are quick to ask about. */
    private static final TestSite SITE =
            TestSite.build("small", Path.of("src/test/resources/sites/everything-once/content"));

    private static final String PAGE = "roles/pilot.html";
    private static final String TABLE_PAGE = "compare/water.html";
    /** Of the larger handbook: its table is wider than the window. */
    private static final String WIDE_PAGE = "compare/twelve.html";

    private static final String STYLE = "theme/site.css";

    static Stream<Arguments> faults() {
        return Stream.of(
                page("<h1>", "<h1 style=\"color:inherit\">", "nothing inline"),
                page("</main>", "<script>var a = 1;</script></main>", "nothing inline"),
                Arguments.of("responsibilities.html", "<caption>.*?</caption>", "", List.of("tables")),
                Arguments.of(TABLE_PAGE, "<th scope=\"col\">", "<th>", List.of("tables")),
                page("(<h1>.*?</h1>)", "$1<h4>Skipped</h4>", "axe: heading-order", "conformance", "headings"),
                page("href=\"index.html\"", "href=\"index.html#nowhere\"", "links"),
                page("</main>", "<img src=\"https://example.com/x.png\" alt=\"\"></main>", "one origin"),
                page("<html lang=\"en\">", "<html>", "axe: html-has-lang", "language"),
                page("</main>", "</b></main>", "conformance"),
                style(".in-short { color: #999; }", "axe: color-contrast"),
                style(idle(40_000), "weight"),
                style("a:focus-visible { outline: 0; }", "keyboard"),
                style(
                        ".menu__list { display: block; } .menu a { min-block-size: 0; padding: 0; font: 8px/10px serif; }",
                        "axe: target-size",
                        "targets"),
                style(".menu__list { flex-direction: row-reverse; }", "order"),
                style(
                        ".in-short { inline-size: 2000px; max-inline-size: none; margin-block-end: -3rem; }",
                        "overlap",
                        "reflow"),
                style("h1 { margin-block-end: -3rem; }", "overlap"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(String file, String part, String fault, List<String> rules) {
        boolean style = file.equals(STYLE);

        assertThat(rulesBroken(planted(SITE, file, part, fault), style ? PAGE : file, questions(style, rules)))
                .containsExactlyElementsOf(rules);
    }

    /**
     * Of markup the browser is asked where axe should find something. A walk by keyboard, which takes long, is asked for
     * where it should find something.
     */
    private static List<Question> questions(boolean style, List<String> rules) {
        Question screen = new Question(Look.WIDE, SeenRules.SCREEN);
        if (style) {
            return rules.contains("keyboard") || rules.contains("order")
                    ? List.of(screen, new Question(Look.WIDE, SeenRules.WALK))
                    : List.of(screen);
        }
        return rules.stream().anyMatch(rule -> rule.startsWith("axe")) ? List.of(screen) : List.of();
    }

    @Test
    void aScrollBoxWithoutANameIsFound() {
        TestSite site = planted(
                TestSite.synthetic(), WIDE_PAGE, "(class=\"box[^>]*) role=\"region\" aria-label=\"[^\"]*\"", "$1");

        assertThat(rulesBroken(site, WIDE_PAGE, List.of(new Question(Look.WIDE, SeenRules.SCREEN))))
                .containsExactly("boxes", "scroll boxes");
    }

    static Stream<Arguments> faultsOfALook() {
        return Stream.of(
                Arguments.of(
                        Look.WIDE.in(Look.Mode.REDUCED_MOTION), SeenRules.MOTION, ".bar a { transition: color 1s; }"),
                Arguments.of(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.FORCED, ".tag { border: 0; }"),
                Arguments.of(Look.UPRIGHT, SeenRules.REFLOW, "main { inline-size: 90rem; max-inline-size: none; }"),
                Arguments.of(
                        Look.NARROWEST.in(Look.Mode.SPACED_TEXT),
                        SeenRules.REFLOW,
                        ".bar__title { inline-size: 9rem; white-space: nowrap; overflow: clip; }"),
                Arguments.of(
                        Look.ZOOMED,
                        SeenRules.COVER,
                        "header { position: sticky; inset-block-start: 0; min-block-size: 9rem; }"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfALook")
    void aPlantedFaultIsFoundInItsLook(Look look, Rule<Page> rule, String fault) {
        assertThat(rulesBroken(planted(SITE, STYLE, "", fault), PAGE, List.of(Question.in(look, rule))))
                .containsExactly(rule.name());
    }

    /** A box that holds narrow letters and cuts wide ones off. */
    @ParameterizedTest
    @EnumSource
    void whatOnlyWideLettersBreakIsFoundInWideLetters(Letters letters) {
        String fault = ".bar__title { inline-size: 10rem; white-space: nowrap; overflow: clip; }";
        List<Question> questions = List.of(Question.in(Look.WIDE.in(letters), SeenRules.REFLOW));

        assertThat(rulesBroken(planted(SITE, STYLE, "", fault), PAGE, questions))
                .isEqualTo(letters == Letters.WIDE ? Set.of("reflow") : Set.of());
    }

    /** What axe has found sound here is known from then on, and hides no other colour in the same place. */
    @Test
    void withoutAFaultNoneIsFoundAndAFaultInItsPlaceIs() {
        List<Question> wide =
                List.of(new Question(Look.WIDE, SeenRules.SCREEN), new Question(Look.WIDE, SeenRules.WALK));
        assertThat(rulesBroken(SITE, PAGE, wide)).isEmpty();

        List<Question> colours = List.of(Question.in(Look.WIDE, SeenRules.COLOURS));
        assertThat(rulesBroken(SITE, PAGE, colours)).isEmpty();
        for (String fault : List.of(".in-short { color: #999; }", "main { background: #888; }")) {
            assertThat(rulesBroken(planted(SITE, STYLE, "", fault), PAGE, colours))
                    .as(fault)
                    .containsExactly("axe on colours");
        }
    }

    /** The names of the rules that report something about the page, in order; those of axe with the rule's own name. */
    private static TreeSet<String> rulesBroken(TestSite site, String address, List<Question> questions) {
        TreeSet<String> names = new TreeSet<>();
        Stream.of(
                        Rule.faults(MarkupRules.ALL, address, site.page(address)),
                        Rule.faults(FileRules.ALL, address, site.page(address)),
                        Rule.faults(List.of(Conformance.RULE), address, site.page(address)),
                        questions.isEmpty()
                                ? List.<String>of()
                                : Bench.faults(site, PageState.plain(address), questions))
                .flatMap(List::stream)
                .map(fault -> fault.split(": "))
                .forEach(parts -> names.add(parts[1].equals("axe") ? parts[1] + ": " + parts[2] : parts[1]));
        return names;
    }

    /**
     * A handbook with a change in one file.
     *
     * @param part what is replaced; empty to add at the end
     */
    private static TestSite planted(TestSite site, String file, String part, String fault) {
        String sound = new String(site.read(file), StandardCharsets.UTF_8);
        String faulty = part.isEmpty() ? sound + fault : sound.replaceFirst("(?s)" + part, fault);
        assertThat(faulty).isNotEqualTo(sound);
        return site.planted(file, faulty);
    }

    private static Arguments page(String part, String fault, String... rules) {
        return Arguments.of(PAGE, part, fault, List.of(rules));
    }

    /** Beyond all layers, so that it wins over what the style says otherwise. */
    private static Arguments style(String fault, String... rules) {
        return Arguments.of(STYLE, "", fault, List.of(rules));
    }

    /** So much style for nothing. */
    private static String idle(int bytes) {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder style = new StringBuilder();
        while (style.length() < bytes) {
            style.append(".x").append(Long.toHexString(random.nextLong())).append(" { color: red; }\n");
        }
        return style.toString();
    }
}
