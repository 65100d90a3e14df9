package remit.check.warn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.check.ContentCheck;
import remit.pages.GivenContent;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.ContentReader;

class OverdueWarningsTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    private final GivenContent content = new GivenContent().file("roles/gardener.yaml", """
                    title: Gardener
                    reviewed: 2026-01-31
                    review-every: 12 months
                    values:
                      duties: Beds
                    """);

    @Test
    void withoutADayNothingIsOverdue() {
        assertThat(reported(null, null)).isEmpty();
    }

    @Test
    void theDayItIsDueIsNotTooLate() {
        assertThat(reported(DUE, null)).isEmpty();
        assertThat(reported(DUE.plusDays(1), null)).containsExactly(line(Message.OVERDUE, "roles/gardener.yaml", 2));
    }

    @Test
    void theDayThatIsGivenCountsAndNotTheEdition() {
        content.file("handbook.yaml", "title: The park\norganisation: Example\nlanguage: en\nedition: 2040-01-01\n");
        assertThat(reported(null, null)).hasSize(1);
        assertThat(reported(DUE, null)).isEmpty();
    }

    @Test
    void aReviewPastItsGraceIsAnError() {
        Period grace = Period.ofDays(90);
        assertThat(reported(DUE.plusDays(90), grace)).containsExactly(line(Message.OVERDUE, "roles/gardener.yaml", 2));
        assertThat(reported(DUE.plusDays(91), grace))
                .containsExactly(line(Message.OVERDUE_PAST_GRACE, "roles/gardener.yaml", 2));
    }

    @Test
    void aDateForManyRecordsIsReportedOnce() {
        content.file("topics.yaml", """
                reviewed: 2020-01-01
                review-every: 90 days
                topics:
                  - id: beds
                    ask: The beds are dry
                    first: gardener
                  - id: lawn
                    ask: The lawn is long
                    first: gardener
                """);
        assertThat(reported(DUE, null)).containsExactly(line(Message.OVERDUE, "topics.yaml", 1));
    }

    @Test
    void oneReviewIsOneProblemThatNamesWhoKeepsTheRecord() {
        content.file("handbook.yaml", "title: The park\norganisation: Example\nlanguage: en\nowner: Park office\n");
        content.file("guides/whom/guide.yaml", """
                title: Whom do I ask?
                questions:
                  what:
                    ask: What is it about?
                    answers:
                      - answer: Beds
                        id: beds
                        next: now
                      - answer: Lawns
                        id: lawns
                        next: later
                outcomes:
                  now:
                    title: Ask now
                    roles: [gardener]
                  later:
                    title: Ask later
                    roles: [gardener]
                """);

        List<Problems.Group> groups = problems(DUE.plusDays(1), null).groups();

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).cause().hint()).startsWith("ask 'Park office' to check that it is still right");
        assertThat(groups.get(0).following())
                .extracting(Problem::id)
                .containsExactly(Message.OVERDUE_IN_OUTCOME.id(), Message.OVERDUE_IN_OUTCOME.id());
    }

    /** The warnings about reviews. */
    private List<String> reported(LocalDate today, Period grace) {
        return problems(today, grace).sorted().stream()
                .filter(problem -> problem.id().startsWith("overdue"))
                .map(problem -> problem.id() + " " + problem.position().file() + ":"
                        + problem.position().line())
                .toList();
    }

    private Problems problems(LocalDate today, Period grace) {
        Problems problems = new Problems();
        ContentCheck.check(
                ContentReader.read(content.folder(), problems), false, new ReviewDay(today, grace), problems);
        return problems;
    }

    private static String line(Message message, String file, int line) {
        return message.id() + " " + file + ":" + line;
    }
}
