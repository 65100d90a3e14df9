package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handbooks in Arabic and Japanese, in real letters. */
@ExtendWith(Coverage.class)
@Execution(ExecutionMode.CONCURRENT)
class ForeignIT {

    private static final List<Question> LAYOUT = Stream.of(Look.WIDE, Look.PHONE, Look.NARROWEST.in(Letters.WIDE))
            .map(look -> new Question(look, SeenRules.LAYOUT))
            .toList();

    static Stream<Arguments> pages() {
        return TestSite.foreign().stream()
                .flatMap(site -> site.kinds().stream().map(address -> Arguments.of(site, PageState.plain(address))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKindOfPageKeepsItsLayout(TestSite site, PageState page) {
        List<Question> questions = new ArrayList<>(LAYOUT);
        questions.add(new Question(Questions.paper(site, page), SeenRules.PAPER));

        assertThat(Bench.faults(site, page, questions)).isEmpty();
    }

    @Test
    void aTelephoneNumberRunsFromLeftToRightAmongArabicLetters() {
        Page page = Visit.kept(TestSite.foreign().get(0)).open("roles/role-1.html");

        assertThat(page.locator("main a[href^='tel:']").first().evaluate("""
                link => [...link.textContent].map((sign, i) => {
                  const range = document.createRange();
                  range.setStart(link.firstChild, i);
                  range.setEnd(link.firstChild, i + 1);
                  return { sign, left: range.getBoundingClientRect().left };
                }).sort((a, b) => a.left - b.left).map(place => place.sign).join('')
                """)).isEqualTo("+49 30 901820-1");
    }
}
