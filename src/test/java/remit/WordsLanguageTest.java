package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In a handbook whose language has no words, every word of the interface is marked as English, and nothing else is; in an
 * English one there is nothing to mark.
 */
class WordsLanguageTest {

    @TempDir
    Path temp;

    /** Each in a language without words that runs as English does, and in one that runs the other way. */
    static Stream<Arguments> handbooks() {
        return contents().flatMap(content -> Stream.of(Arguments.of(content, "sv"), Arguments.of(content, "ar")));
    }

    private static Stream<Path> contents() {
        return Stream.concat(
                Golden.cases("sites").stream().map(site -> site.resolve("content")), Stream.of(Path.of("content")));
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void wordsAreMarkedAsEnglishAndTheHandbooksTextsAreNot(Path content, String language) throws IOException {
        List<String> faults = new ArrayList<>();
        pages(content, language)
                .forEach((path, page) -> faults.addAll(BracketedWords.faults(path, page, language.equals("ar"))));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void anEnglishHandbookHasNoMarks(String language) throws IOException {
        pages(Path.of("src/test/resources/sites/everything-once/content"), language)
                .forEach((path, page) -> assertThat(page.select("[lang]:not(html), [dir]"))
                        .as(path)
                        .isEmpty());
    }

    private Map<String, Document> pages(Path content, String language) throws IOException {
        Map<String, Document> pages = Golden.files(BracketedWords.site(content, language, temp)).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> parsed(file.getValue())));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static Document parsed(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }
}
