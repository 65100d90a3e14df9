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

/** Nothing is lost in a small window, at a zoom of 400 %, or where a reader spaces text out. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class ReflowIT {

    /** WCAG 1.4.12, to the letter. */
    private static final String SPACED = """
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
            p { margin-block-end: 2em !important }
            """;

    static List<TestSite> sites() {
        return TestSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageFitsTheNarrowestWindow(TestSite site) {
        boolean every = Bench.EVERYTHING || site.equals(TestSite.real());
        List<PageState> pages =
                every ? site.pages().keySet().stream().map(PageState::plain).toList() : Bench.kinds(site);

        assertThat(Bench.faults(site, Look.screen(320), pages, SeenRules.TIGHT)).isEmpty();
    }

    static Stream<Arguments> windows() {
        return Bench.cross(TestSite.both(), List.of(Look.ZOOMED, Look.screen(768)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyKindOfPageFitsItsWindow(TestSite site, Look look) {
        assertThat(Bench.faults(site, look, Bench.kinds(site), SeenRules.TIGHT)).isEmpty();
    }

    static Stream<Arguments> spaced() {
        return Bench.cross(TestSite.both(), List.of(Look.screen(320), Look.WIDE));
    }

    @ParameterizedTest
    @MethodSource("spaced")
    void everyKindOfPageBearsSpacedText(TestSite site, Look look) {
        assertThat(Bench.faults(site, look, Bench.kinds(site), ReflowIT::spaceOut, SeenRules.TIGHT))
                .isEmpty();
    }

    private static void spaceOut(Page page) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACED));
    }
}
