package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aDocumentIsTakenApartAtItsHeadings() {
        Prose prose = Texts.document("Before.\n\n- a *b*\n\n# The *quay*\n\n## Ropes\n\nOne.\n\nTwo.\n\n> # Said\n");

        assertThat(prose.passages().stream().map(PassagesTest::worded))
                .containsExactly("Before. a b", "the-quay The quay: ", "ropes Ropes: One. Two. Said");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Texts.document("\n").passages()).isEqualTo(List.of());
    }

    private static String worded(Passage passage) {
        Heading heading = passage.heading();
        return heading == null ? passage.text() : heading.id() + " " + heading.text() + ": " + passage.text();
    }
}
