package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Without a mouse the first stop of a page leads past its head. */
@ExtendWith(Coverage.class)
class KeyboardIT {

    private static final Rule<Page> SKIP_LINK = new Rule<>("skip link", KeyboardIT::skip);

    static Stream<Arguments> pages() {
        return Bench.cross(TestSite.both(), List.of("index.html", "roles/index.html", "search.html"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFirstStopSkipsToTheContent(TestSite site, String address) {
        PageState page = PageState.plain(address);

        assertThat(Bench.faults(site, page, List.of(Question.in(Look.WIDE, SKIP_LINK))))
                .isEmpty();
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
