package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.read.WordsReader;

/**
 * Every word of the interface is marked as English in a handbook of another language that has no words, and nothing else
 * is. So that they can be told apart, each word stands in brackets of its own here.
 */
class WordsLanguageTest {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** The words that prose puts into Markdown, which are not marked yet. */
    private static final String WITHIN_PROSE = "prose";

    private static final List<String> READ_OUT = List.of("aria-label", "alt", "title", "placeholder");

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
        for (Map.Entry<String, byte[]> page : pages(content, language).entrySet()) {
            new Marks(page.getKey(), parsed(page.getValue()), language.equals("ar"), faults).read();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB"})
    void anEnglishHandbookHasNoMarks(String language) throws IOException {
        Path content = Path.of("src/test/resources/sites/everything-once/content");

        pages(content, language)
                .forEach((path, page) -> assertThat(parsed(page).select("[lang]:not(html), [dir]"))
                        .as(path)
                        .isEmpty());
    }

    private static Document parsed(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    /** The pages of a handbook in another language, with marked words, by their paths. */
    private Map<String, byte[]> pages(Path content, String language) throws IOException {
        Path copy = temp.resolve("content");
        for (Map.Entry<String, byte[]> file : Golden.files(content).entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path handbook = copy.resolve("handbook.yaml");
        Files.writeString(
                handbook, Files.readString(handbook).replaceFirst("(?m)^language: .*$", "language: " + language));
        Generator generator = new Generator(new Generator.Options(copy, templates(), false));
        assertThat(generator.build(temp.resolve("site"), false).published()).isNotNull();
        Map<String, byte[]> pages = Golden.files(temp.resolve("site"));
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    /** Our templates, with a words file in which each word that has a letter stands in brackets. */
    private Path templates() throws IOException {
        Path folder = temp.resolve("templates");
        Files.createDirectories(folder.resolve("words"));
        byte[] words = Files.readAllBytes(Path.of("templates/words/en.yaml"));
        StringBuilder marked = new StringBuilder();
        write(marked, "", WordsReader.read("words/en.yaml", words), true);
        Files.writeString(folder.resolve("words/en.yaml"), marked);
        return folder;
    }

    private static void write(StringBuilder yaml, String indent, Map<?, ?> part, boolean mark) {
        part.forEach((key, value) -> {
            yaml.append(indent).append('"').append(key).append("\":");
            if (value instanceof Map<?, ?> nested) {
                yaml.append('\n');
                write(yaml, indent + "  ", nested, mark && !key.equals(WITHIN_PROSE));
            } else {
                String word = mark ? marked((String) value) : (String) value;
                yaml.append(" '").append(word.replace("'", "''")).append("'\n");
            }
        });
    }

    private static String marked(String word) {
        boolean joins = word.replaceAll("\\{\\w+}", "").codePoints().noneMatch(Character::isLetter);
        return joins ? word : OPEN + word + CLOSE;
    }

    /** Reads a page from its beginning to its end, and tells of each text in the wrong language. */
    private static final class Marks {

        private final String path;
        private final Document page;
        private final boolean rightToLeft;
        private final List<String> faults;

        /** How many sentences of the interface the text now read stands in. */
        private int within;

        Marks(String path, Document page, boolean rightToLeft, List<String> faults) {
            this.path = path;
            this.page = page;
            this.rightToLeft = rightToLeft;
            this.faults = faults;
        }

        void read() {
            page.traverse((node, depth) -> {
                if (node instanceof TextNode text) {
                    readText(text.getWholeText(), text);
                } else if (node instanceof Element element) {
                    READ_OUT.forEach(name -> readAttribute(name, element));
                }
            });
            if (within != 0) {
                faults.add(path + ": a sentence without an end");
            }
        }

        private void readText(String text, Node node) {
            boolean inSentence = within > 0;
            within += (int) (text.chars().filter(c -> c == OPEN).count()
                    - text.chars().filter(c -> c == CLOSE).count());
            if (isWords(text) || !inSentence && text.codePoints().anyMatch(Character::isLetter)) {
                check(isWords(text), node, text.strip());
                checkDirection(isWords(text), node, text.strip());
            }
        }

        /** An attribute is in its element's language, whatever else the element holds. */
        private void readAttribute(String name, Element element) {
            if (element.hasAttr(name)) {
                check(isWords(element.attr(name)), element, name + "=" + element.attr(name));
            }
        }

        private void check(boolean words, Node node, String text) {
            Element element = node instanceof Element itself ? itself : (Element) node.parent();
            String language = element.closest("[lang]").attr("lang");
            if (words != language.equals("en")) {
                faults.add(path + ": lang=" + language + ": " + element.cssSelector() + ": " + text);
            }
        }

        private void checkDirection(boolean words, Node node, String text) {
            Element element = ((Element) node.parent()).closest("[dir]");
            boolean turned = element != null && element.attr("dir").equals("rtl");
            if (turned != (rightToLeft && !words)) {
                faults.add(path + ": direction: " + node.parent() + ": " + text);
            }
        }

        private static boolean isWords(String text) {
            return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
        }
    }
}
