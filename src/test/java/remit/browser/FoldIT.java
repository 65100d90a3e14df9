package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers came for begins in the window as it opens, before they scroll, in wide letters as in narrow ones. */
@ExtendWith(Coverage.class)
class FoldIT {

    private static final Look DESK = Look.WIDE.height(720);
    private static final Look HAND = Look.PHONE.height(640);

    static Stream<Arguments> promises() {
        return Stream.of(Letters.values())
                .flatMap(letters -> Stream.of(
                        Arguments.of(
                                letters, DESK, "compare/cto-cio-ciso.html", ".comparison tbody tr[data-difference]"),
                        Arguments.of(letters, DESK, "index.html", ".split section:first-child .rows > li:last-child"),
                        Arguments.of(letters, DESK, "index.html", ".split section:has(#_help) .rows > li:last-child"),
                        Arguments.of(letters, HAND, "index.html", ".split section:first-child .rows > li:last-child"),
                        Arguments.of(letters, DESK, "roles/cio.html", ".prose > p"),
                        Arguments.of(letters, HAND, "roles/cio.html", ".aside [href^=mailto]")));
    }

    @ParameterizedTest
    @MethodSource("promises")
    void itStandsAboveTheFold(Letters letters, Look look, String address, String part) {
        Visit visit = Visit.kept(TestSite.real());
        visit.show(look.in(letters));
        Page page = visit.open(address);

        Object bottom = page.locator(part).first().evaluate("part => part.getBoundingClientRect().bottom");
        assertThat(((Number) bottom).doubleValue())
                .as(List.of(look, part).toString())
                .isLessThanOrEqualTo(look.height());
    }
}
