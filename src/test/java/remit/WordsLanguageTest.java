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
import remit.browser.PickableContent;
import remit.browser.SyntheticContent;
import remit.pages.GivenContent;

/**
 * In a handbook whose language has no words, every word of the interface is marked as English, and nothing else is. In
 * an English handbook nothing is marked.
 */
class WordsLanguageTest {

    private static final Path EVERYTHING_ONCE = Path.of("src/test/resources/sites/everything-once/content");

    @TempDir
    Path temp;

    /**
     * Contents in languages without words: all of them in one that runs from right to left, which is harder, and one of
     * them in another.
     */
    static Stream<Arguments> handbooks() {
        return Stream.concat(
                contents().map(content -> Arguments.of(content, "ar")), Stream.of(Arguments.of(EVERYTHING_ONCE, "sv")));
    }

    private static Stream<Path> contents() {
        return Stream.concat(
                Golden.cases("sites").stream().map(site -> site.resolve("content")),
                Stream.of(Path.of("content"), SyntheticContent.write(), PickableContent.write(), rareThings()));
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
        pages(EVERYTHING_ONCE, language)
                .forEach((path, page) -> assertThat(page.select("[lang]:not(html), [dir]"))
                        .as(path)
                        .isEmpty());
    }

    /** What none of the other contents has: many records of a kind, and values that are left open. */
    private static Path rareThings() {
        GivenContent content = new GivenContent()
                .file("handbook.yaml", """
                        title: The park
                        organisation: Example Organisation
                        language: en
                        edition: 2026-11-21
                        pairs: all
                        home:
                          guides: [q]
                        """)
                .file("criteria.yaml", """
                        - group: All
                          criteria:
                            - {id: duties, name: Duties, items: {mow: Mow}}
                            - {id: nothing, name: Nothing}
                        """)
                .file("roles/gardener.yaml", """
                        title: Gardener
                        also-known-as: [A1, B1, C1, D1, E1, F1, G1, H1, I1, J1]
                        holder:
                          name: Robin Sample
                        held-with: r1
                        values:
                          duties: [item: mow]
                        reviewed: 2026-11-01
                        """)
                .file("comparisons/none.yaml", "title: None\nroles: [gardener, r1, r2]\ncriteria: [nothing]\n")
                .file("sources.yaml", "- id: log\n  title: The log\n");
        StringBuilder duties = new StringBuilder();
        for (int i = 1; i <= 14; i++) {
            content.file("roles/r" + i + ".yaml", "title: R" + i + "\nvalues:\n  duties: [item: mow]\n");
            duties.append("- id: d" + i + "\n  duty: Duty " + i + "\n  accountable: r" + i + "\n");
            duties.append("- id: e" + i + "\n  duty: Open duty " + i + "\n");
        }
        content.file(
                "comparisons/all.yaml",
                "title: Nearly all\nroles: [gardener, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10," + " r11, r12, r13]\n");
        content.file("responsibilities.yaml", duties.toString());
        content.file("guides/q/guide.yaml", longGuide()).file("guides/p/guide.yaml", longGuide());
        return content.folder();
    }

    /** Only the first answer to each of six questions leads on. */
    private static String longGuide() {
        StringBuilder guide = new StringBuilder("title: Which?\nquestions:\n");
        for (int i = 1; i <= 6; i++) {
            String next = i == 6 ? "last" : "q" + (i + 1);
            guide.append("  q" + i + ":\n    ask: Question " + i + "?\n    answers:\n");
            guide.append("      - {answer: Yes, id: yes, next: " + next + "}\n");
            guide.append("      - {answer: No, id: no, next: other}\n");
        }
        return guide + "outcomes:\n  last:\n    title: The last\n  other:\n    title: Another\n";
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
