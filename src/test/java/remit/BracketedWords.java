package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import remit.read.WordsReader;

/**
 * Builds sites in which each word of the interface is in brackets, so that it can be told from the handbook's texts,
 * and finds what is wrong with the languages that are marked on their pages.
 */
public final class BracketedWords {

    /** Selectors that are asked for each text: to read them takes longer than to find what they select. */
    private static final Evaluator WITH_LANGUAGE = Selector.evaluatorOf("[lang]");

    private static final Evaluator WITH_DIRECTION = Selector.evaluatorOf("[dir]");

    private static final Evaluator DRAWING = Selector.evaluatorOf("svg");

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** The words that prose puts into Markdown, which are not marked yet. */
    private static final String WITHIN_PROSE = "prose";

    private static final List<String> READ_OUT = List.of("aria-label", "alt", "title", "placeholder");

    private BracketedWords() {}

    /**
     * Builds a site with such words, and the content in another language.
     *
     * @param folder an empty folder
     * @return the site's folder
     */
    public static Path site(Path content, String language, Path folder) throws IOException {
        Path copy = folder.resolve("content");
        for (Map.Entry<String, byte[]> file : Golden.files(content).entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path handbook = copy.resolve("handbook.yaml");
        Files.writeString(
                handbook, Files.readString(handbook).replaceFirst("(?m)^language: .*$", "language: " + language));
        Generator generator = new Generator(new Generator.Options(copy, templates(folder), false));
        assertThat(generator.build(folder.resolve("site"), false).published()).isNotNull();
        return folder.resolve("site");
    }

    /**
     * The texts of a page that are marked with the wrong language or direction: words of the interface with any but
     * English, the handbook's texts with English.
     *
     * @param rightToLeft whether the handbook's language runs from right to left
     */
    public static List<String> faults(String path, Document page, boolean rightToLeft) {
        List<String> faults = new ArrayList<>();
        new Marks(path, page, rightToLeft, faults).read();
        return faults;
    }

    /** Remit's own templates, with a file of words in which each word that has a letter is in brackets. */
    private static Path templates(Path above) throws IOException {
        Path folder = above.resolve("templates");
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

    /** Reads a page from its beginning to its end, and collects each text in the wrong language. */
    private static final class Marks {

        private final String path;
        private final Document page;
        private final boolean rightToLeft;
        private final List<String> faults;

        /** How many sentences of the interface are open around the text that is read now. */
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

        /** Checks an attribute, whose language is that of its element, whatever else the element holds. */
        private void readAttribute(String name, Element element) {
            if (element.hasAttr(name)) {
                check(isWords(element.attr(name)), element, name + "=" + element.attr(name));
            }
        }

        private void check(boolean words, Node node, String text) {
            Element element = node instanceof Element itself ? itself : (Element) node.parent();
            String language = element.closest(WITH_LANGUAGE).attr("lang");
            if (words != language.equals("en")) {
                faults.add(path + ": lang=" + language + ": " + element.cssSelector() + ": " + text);
            }
        }

        /**
         * Checks the direction of a text; not in a drawing, in which each text has the direction of its own letters.
         */
        private void checkDirection(boolean words, Node node, String text) {
            Element element = ((Element) node.parent()).closest(WITH_DIRECTION);
            boolean turned = element != null && element.attr("dir").equals("rtl");
            if (turned != (rightToLeft && !words) && ((Element) node.parent()).closest(DRAWING) == null) {
                faults.add(path + ": direction: " + node.parent() + ": " + text);
            }
        }

        private static boolean isWords(String text) {
            return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
        }
    }
}
