package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole site without a mouse. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class KeyboardIT {

    static Stream<Arguments> looks() {
        return Bench.cross(TestSite.both(), Bench.EVERYTHING ? List.of(Look.WIDE, Look.PHONE) : List.of(Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyKindOfPageCanBeWalkedThrough(TestSite site, Look look) {
        List<Rule<Page>> rules = List.of(SeenRules.ORDER, SeenRules.KEYBOARD);

        List<PageState> pages = Bench.EVERYTHING ? Bench.kinds(site) : Bench.kindsOfItsOwn(site);
        assertThat(Bench.faults(site, look, pages, rules)).isEmpty();
    }

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theFirstStopSkipsToTheContent(TestSite site) {
        Rule<Page> skip = new Rule<>("skip link", KeyboardIT::skip);
        List<PageState> pages = Stream.of("index.html", "roles/index.html", "search.html")
                .map(PageState::plain)
                .toList();

        assertThat(Bench.faults(site, Look.WIDE, pages, List.of(skip))).isEmpty();
    }

    private static List<String> skip(Page page) {
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Object focused = page.evaluate("document.activeElement.id");
        return "_main".equals(focused)
                ? List.of()
                : List.of("the focus is at “" + focused + "” and not in the content");
    }
}
