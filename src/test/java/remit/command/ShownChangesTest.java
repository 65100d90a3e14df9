package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import remit.Checked;
import remit.Generator;
import remit.StatedContent;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.problem.Problems;

class ShownChangesTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void withoutAContentThereAreNoChanges() {
        assertThat(new ShownChanges(null, null).text())
                .contains("Nothing has changed for readers since this preview began.");
    }

    @Test
    void theFirstContentIsComparedWithTheLast() {
        ShownChanges changes = new ShownChanges(null, null);
        changes.shows(stated("Looks after paths."));
        changes.shows(stated("Looks after gates."));
        changes.shows(stated("Looks after walls."));
        assertThat(asked).hasValue(0);

        assertThat(changes.text())
                .contains(
                        "All that changed for readers since this preview began.",
                        "<del>paths.</del> <ins>walls.</ins>");
        assertThat(asked).hasValue(2);
        changes.text();
        assertThat(asked).hasValue(2);
    }

    @Test
    void theMarkChangesWithThePage() {
        ShownChanges changes = new ShownChanges(null, null);
        String before = changes.mark();
        changes.shows(stated("Looks after paths."));
        String shown = changes.mark();
        changes.broken();

        assertThat(List.of(before, shown, changes.mark()))
                .doesNotHaveDuplicates()
                .noneMatch(mark -> mark.contains(" "));
        assertThat(changes.text()).contains("The content has errors now.");
        changes.shows(stated("Looks after paths."));
        assertThat(changes.text()).doesNotContain("errors");
    }

    @Test
    void anEarlierSiteIsComparedWith() {
        ShownChanges changes = new ShownChanges(new Before(), "v1");
        changes.shows(stated("Looks after walls."));

        assertThat(changes.text())
                .contains("since 'v1'.", "<del>trees.</del> <ins>walls.</ins>", "<li>roles/old.html</li>");
    }

    private Supplier<StatedContent> stated(String words) {
        return () -> {
            asked.incrementAndGet();
            Checked checked = new Checked(null, new Problems(), (file, line) -> null);
            return new StatedContent(checked, edition(words), null, Set.of("roles/ranger.html"));
        };
    }

    private static Edition edition(String words) {
        Fact fact = new Fact(
                "role",
                "ranger",
                "Ranger",
                "in-short",
                "",
                null,
                null,
                null,
                words,
                List.of(),
                "roles/ranger.html",
                List.of(),
                null,
                "roles/ranger.yaml");
        return new Edition(List.of(fact), List.of(), List.of());
    }

    private record Before() implements Earlier {

        @Override
        public Edition edition() {
            return ShownChangesTest.edition("Looks after trees.");
        }

        @Override
        public Set<String> addresses() {
            return Set.of("roles/ranger.html", "roles/old.html");
        }

        @Override
        public byte @Nullable [] file(String address) {
            return null;
        }

        @Override
        public Unstated unstated(Generator now, boolean all) {
            return Unstated.NOTHING;
        }
    }
}
