package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchVocabularyTest {

    @Test
    void frequentWordsHaveTheFirstNumbers() {
        SearchVocabulary vocabulary =
                new SearchVocabulary(Stream.of("Keeper of  piers", "Mender of nets.", "piers of"));

        assertThat(vocabulary.list()).isEqualTo("of piers Keeper Mender nets.");
        assertThat(vocabulary.codes(List.of("Mender of piers", ""))).containsExactly("3 0 1", "");
    }

    @Test
    void numbersAreWrittenToTheBaseOf36() {
        SearchVocabulary vocabulary =
                new SearchVocabulary(IntStream.range(0, 100).mapToObj(i -> "word" + (i + 100)));

        assertThat(vocabulary.code("word135 word136 word199")).isEqualTo("z 10 2r");
    }
}
