package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drawing of a guide in a window that is narrower than it. */
@ExtendWith(Coverage.class)
class ChartIT {

    private static final String WHOLE = "guides/which-role/whole.html";

    /** How far the first question is outside what its frame shows, in pixels. */
    private static final String OUTSIDE = """
            () => {
              const seen = document.querySelector(".chart .box").getBoundingClientRect();
              const box = document.querySelector(".chart__box").getBoundingClientRect();
              return Math.max(0, Math.round(seen.left - box.left), Math.round(box.right - seen.right));
            }""";

    @Test
    void theFirstQuestionIsInSight() {
        try (Visit visit = Visit.asReader(TestSite.real())) {
            visit.show(Look.PHONE);
            assertThat(visit.open(WHOLE).evaluate(OUTSIDE)).isEqualTo(0);
            assertThat(visit.trouble()).isEmpty();
        }
    }
}
