package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench can fail: a single fault in one page, or in the style, is found by the rules meant for it and by no other. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class PlantedFaultsIT {

    private static final String PAGE = "roles/role-1.html";
    private static final String TABLE_PAGE = "compare/two.html";
    private static final String WIDE_PAGE = "compare/twelve.html";
    private static final String STYLE = "theme/site.css";

    @TempDir
    Path copy;

    static Stream<Arguments> faults() {
        return Stream.of(
                page("<h1>", "<h1 style=\"color:inherit\">", "nothing inline"),
                page("</main>", "<script>var a = 1;</script></main>", "nothing inline"),
                Arguments.of(TABLE_PAGE, "<caption>.*?</caption>", "", List.of("tables")),
                page("<th scope=\"col\">", "<th>", "tables"),
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
                style(".in-short { inline-size: 2000px; max-inline-size: none; }", "overlap", "reflow"),
                style("h1 { margin-block-end: -3rem; }", "overlap"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(String file, String part, String fault, List<String> rules) throws IOException {
        plant(file, part, fault);

        // Only the style can change how a walk by keyboard is seen, and the walk takes longest.
        boolean style = file.equals(STYLE);
        List<Rule<Page>> seen = style ? SeenRules.everyOneOnAScreen() : SeenRules.SCREEN;
        assertThat(rulesBroken(style ? PAGE : file, Look.WIDE, seen)).containsExactlyElementsOf(rules);
    }

    @Test
    void aScrollBoxWithoutANameIsFound() throws IOException {
        plant(WIDE_PAGE, "(class=\"box[^>]*) role=\"region\" aria-label=\"[^\"]*\"", "$1");

        assertThat(rulesBroken(WIDE_PAGE, Look.WIDE, SeenRules.SCREEN)).containsExactly("boxes", "scroll boxes");
    }

    static Stream<Arguments> faultsOfALook() {
        return Stream.of(
                Arguments.of(
                        Look.WIDE.in(Look.Mode.REDUCED_MOTION), SeenRules.MOTION, ".bar a { transition: color 1s; }"),
                Arguments.of(Look.WIDE.in(Look.Mode.FORCED_COLOURS), SeenRules.FORCED, ".tag { border: 0; }"),
                Arguments.of(Look.UPRIGHT, SeenRules.REFLOW, "pre { white-space: pre; }"),
                Arguments.of(
                        Look.ZOOMED,
                        SeenRules.COVER,
                        "header { position: sticky; inset-block-start: 0; min-block-size: 9rem; }"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfALook")
    void aPlantedFaultIsFoundInItsLook(Look look, Rule<Page> rule, String fault) throws IOException {
        plant(STYLE, "", fault);

        assertThat(rulesBroken(PAGE, look, List.of(rule))).containsExactly(rule.name());
    }

    @Test
    void withoutAFaultNoneIsFound() throws IOException {
        copy(TestSite.synthetic().folder());

        assertThat(rulesBroken(PAGE, Look.WIDE, SeenRules.everyOneOnAScreen())).isEmpty();
    }

    /** The names of the rules that report something about the page, in order; those of axe with the rule's own name. */
    private TreeSet<String> rulesBroken(String address, Look look, List<Rule<Page>> seen) {
        TestSite site = TestSite.of("planted", copy);
        PageState plain = PageState.plain(address);
        TreeSet<String> names = new TreeSet<>();
        Stream.of(
                        Rule.faults(MarkupRules.ALL, address, site.page(address)),
                        Rule.faults(FileRules.ALL, address, site.page(address)),
                        Rule.faults(List.of(Conformance.rule()), address, site.page(address)),
                        Bench.faults(site, look, List.of(plain), seen))
                .flatMap(List::stream)
                .map(fault -> fault.split(": "))
                .forEach(parts -> names.add(parts[1].equals("axe") ? parts[1] + ": " + parts[2] : parts[1]));
        return names;
    }

    /**
     * Changes one file of a copy of the synthetic handbook.
     *
     * @param part what is replaced; empty to add at the end
     */
    private void plant(String file, String part, String fault) throws IOException {
        copy(TestSite.synthetic().folder());
        String sound = Files.readString(copy.resolve(file));
        String faulty = part.isEmpty() ? sound + fault : sound.replaceFirst("(?s)" + part, fault);
        assertThat(faulty).isNotEqualTo(sound);
        Files.writeString(copy.resolve(file), faulty);
    }

    private void copy(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(site.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
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
