package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import remit.pages.here.Context;
import remit.problem.UsageException;

class PagePlanTest {

    private static final int ROLES = 200;

    @Test
    void aFailureIsThrownWhenNoPageIsBeingMadeAnyMore() {
        GivenContent content = new GivenContent();
        for (int role = 0; role < ROLES; role++) {
            content.file("roles/role-" + role + ".yaml", "title: Role " + role + "\n");
        }
        Context context = content.context();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> PagePlan.make(context, more -> {}, page -> {
                    int number = begun.incrementAndGet();
                    if (number == 5) {
                        ended.incrementAndGet();
                        throw new UsageException("page 5 fails");
                    }
                    Thread.yield();
                    ended.incrementAndGet();
                }))
                .isInstanceOf(UsageException.class)
                .hasMessage("page 5 fails");
        assertThat(ended.get()).isEqualTo(begun.get()).isLessThan(ROLES);
    }
}
