package remit.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All words of some texts, each with a number, so that many texts that use the same words need little room. A word is
 * what is written between blanks. Numbers count from 0 in the order of the list, and are written in base 36 with a
 * blank between them: {@code a 1f 0}.
 */
final class SearchVocabulary {

    private static final int BASE = 36;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words;

    /** Puts the most frequent words first, so that they have the shortest numbers. */
    SearchVocabulary(Stream<String> texts) {
        Map<String, Long> uses = texts.flatMap(SearchVocabulary::words)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        words = uses.keySet().stream()
                .sorted(Comparator.comparing((String word) -> -uses.get(word)).thenComparing(word -> word))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    /** The list of the words, with blanks between them. */
    String list() {
        return String.join(" ", words);
    }

    /** One of the texts as the numbers of its words. */
    String code(String text) {
        return words(text)
                .map(word -> Integer.toString(numbers.get(word), BASE))
                .collect(Collectors.joining(" "));
    }

    List<String> codes(Collection<String> texts) {
        return texts.stream().map(this::code).toList();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty());
    }
}
