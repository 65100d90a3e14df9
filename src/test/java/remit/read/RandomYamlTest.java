package remit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.Rounds;
import remit.check.ContentCheck;
import remit.check.warn.ReviewDay;
import remit.model.Handbook;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.Severity;
import remit.prose.Prose;
import remit.prose.ProseWords;
import remit.prose.Rendering;
import remit.prose.TypedWords;

/**
 * Roles of random YAML: each word of a value is in the handbook, or a message names its line; and no word is lost when
 * the hints are followed. For more roles, or others: {@code mvn test -Dtest=RandomYamlTest -Dremit.random.texts=100000
 * -Dremit.random.seed=7}.
 */
class RandomYamlTest {

    private static final int TEXTS = Rounds.of(1_500, 100_000);
    private static final long SEED = 12;

    /** The hints are followed for every fourth text only, since that takes long. */
    private static final int EACH = 4;

    /** How many hints are followed at most, one after the other. */
    private static final int TURNS = 12;

    private static final String FILE = "roles/harbour.yaml";

    private static final List<String> SIGNS = List.of(
            ": ",
            ":",
            " #",
            " # ",
            "  # ",
            "#",
            ",",
            ", ",
            "; ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "''",
            "&",
            "*",
            "**",
            "!",
            "%",
            "@",
            "`",
            "|",
            ">",
            "-",
            " - ",
            " – ",
            "~",
            "~~",
            "\u00a0",
            "\u200b",
            "\u2003",
            "\u3000",
            "\t",
            "\\",
            "? ",
            "=",
            "<b>",
            "</b>",
            "<!-- ",
            " -->",
            "<w>",
            "…",
            "“",
            "”",
            "é",
            "。",
            "🛶",
            "\u2028",
            "\n    ",
            "\n      ",
            "\n  ",
            "\n\n    ");
    private static final List<String> STARTS = List.of(
            "- ", "-", "– ", "• ", "* ", "1. ", "2) ", "# ", "> ", "| ", "& ", "*", "&", "!", "%", "@", "`", "\"", "'");
    private static final List<String> COLONS = List.of(":\u00a0", ":", " : ", ":\t", ":\u200b ", ":  ", ":\u3000");
    private static final List<String> TEXT_KEYS = List.of("in-short", "not-for");

    private static final ProseWords WORDS = new ProseWords("", "", "", "", "", "", "", "", "", "", "", "");
    private static final Rendering PAGE = new Rendering(target -> target, 2, id -> id, "", target -> false, WORDS);

    @TempDir
    Path content;

    private int word;

    @BeforeEach
    void aHandbookWithThreeCriteria() throws IOException {
        write("handbook.yaml", "title: Harbour\nlanguage: en\norganisation: Port\n");
        write("criteria.yaml", """
                - group: All
                  criteria:
                    - id: duties
                      name: Duties
                    - id: tools
                      name: Tools
                    - id: story
                      name: Story
                      kind: text
                """);
    }

    @Test
    void eachWordIsInTheHandbookOrReported() throws IOException {
        Random random = new Random(SEED);
        List<String> found = new ArrayList<>();
        int published = 0;
        for (int i = 0; i < TEXTS; i++) {
            String typed = role(random);
            String text = typed;
            Checked checked = check(text);
            published += checked.handbook() == null ? 0 : 1;
            String obeyed = i % EACH == 0 ? text : null;
            for (int turn = 0; turn < TURNS && checked.handbook() == null && obeyed != null; turn++) {
                obeyed = obeyed(text, checked.problems());
                text = obeyed == null ? text : obeyed;
                checked = obeyed == null ? checked : check(text);
            }
            List<String> lost = lost(typed, text, checked);
            if (!lost.isEmpty()) {
                found.add(lost + " of:\n" + typed + (text.equals(typed) ? "" : "\nobeyed:\n" + text) + "\n"
                        + checked.problems());
            }
        }
        assertThat(found.stream().limit(25))
                .as("%s of %s, published: %s", found.size(), TEXTS, published)
                .isEmpty();
        assertThat(published).as("roles without an error").isGreaterThan(TEXTS / 4);
    }

    private record Checked(@Nullable Handbook handbook, List<Problem> problems) {}

    private Checked check(String text) throws IOException {
        write(FILE, text);
        Problems problems = new Problems();
        Documents documents = ContentReader.read(content, problems);
        Handbook handbook = ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        return new Checked(
                handbook,
                problems.sorted().stream()
                        .filter(problem -> problem.position().file().equals(FILE))
                        .toList());
    }

    /** The words that are lost. Where there is an error, none is, since nothing is published. */
    private static List<String> lost(String typed, String text, Checked checked) {
        List<String> lost = new ArrayList<>();
        if (checked.handbook() != null) {
            TreeSet<String> shown = new TreeSet<>();
            collect(checked.handbook(), shown);
            String[] lines = text.split("\n", -1);
            for (String word : TypedWords.in(typed)) {
                boolean spokenOf = checked.problems().stream().anyMatch(problem -> speaksOf(problem, word, lines));
                if (!shown.contains(word) && !spokenOf && !isComment(word, lines)) {
                    lost.add(word);
                }
            }
        }
        return lost;
    }

    private static boolean speaksOf(Problem problem, String word, String[] lines) {
        for (int line = problem.position().line(); line <= problem.position().endLine(); line++) {
            boolean says = !problem.id().equals("bullets") && !problem.id().equals("markup-as-text");
            if (says && line <= lines.length && lines[line - 1].contains(word)) {
                return true;
            }
        }
        return problem.message().contains(word);
    }

    /**
     * Whether a word is in a comment as the hints tell editors to write one: on a line of its own, or after two blanks
     * or a quote.
     */
    private static boolean isComment(String word, String[] lines) {
        return Stream.of(lines)
                .filter(line -> line.contains(word))
                .allMatch(line ->
                        line.substring(0, line.indexOf(word)).matches("(?s)(\\s*|.*\\s\\s)#.*|.*[\"':\\]}] # .*"));
    }

    /** The text after one hint was followed; null where no hint shows a whole line. */
    private static @Nullable String obeyed(String text, List<Problem> problems) {
        for (Problem problem : problems) {
            String hint = problem.severity() == Severity.ERROR ? String.valueOf(problem.hint()) : "";
            String[] lines = text.split("\n", -1);
            int line = problem.position().line() - 1;
            String indentation = line < lines.length ? lines[line].replaceAll("(?s)^( *).*", "$1") : "";
            if (hint.startsWith("write: ")) {
                lines[line] = indentation + hint.substring("write: ".length()).split("\n")[0];
            } else if (hint.startsWith("write the line with plain spaces:\n")) {
                lines[line] = hint.split("\n")[1];
            } else {
                continue;
            }
            String obeyed = String.join("\n", lines);
            if (!obeyed.equals(text)) {
                return obeyed;
            }
        }
        return null;
    }

    private static void collect(@Nullable Object value, Collection<String> shown) {
        if (value instanceof Prose prose) {
            shown.addAll(TypedWords.in(prose.html(PAGE).markup()));
        } else if (value instanceof String text) {
            shown.addAll(TypedWords.in(text));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, shown));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, shown));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(value), shown);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    // Roles

    private String role(Random random) {
        word = 0;
        StringBuilder role = new StringBuilder(key("title", random) + text(random) + "\n");
        for (String key : TEXT_KEYS) {
            if (random.nextBoolean()) {
                role.append(key(key, random)).append(value(random, "  ")).append('\n');
            }
        }
        if (random.nextInt(3) == 0) {
            role.append("also-known-as:\n").append(list(random, "  ")).append('\n');
        }
        if (random.nextInt(3) == 0) {
            role.append("holder:\n  ")
                    .append(key("name", random))
                    .append(text(random))
                    .append('\n');
        }
        role.append("values:\n");
        for (String key : List.of("duties", "tools", "story")) {
            if (random.nextBoolean()) {
                role.append("  ")
                        .append(key(key, random))
                        .append(value(random, "    "))
                        .append('\n');
            }
        }
        return role.append("  tools-and-more: none\n".repeat(random.nextInt(40) == 0 ? 1 : 0))
                .toString();
    }

    private static String key(String key, Random random) {
        String typed = random.nextInt(30) == 0 ? '"' + key + '"' : key;
        return typed + (random.nextInt(60) == 0 ? COLONS.get(random.nextInt(COLONS.size())) : ": ");
    }

    private String value(Random random, String indent) {
        return written(random, indent) + (random.nextInt(30) == 0 ? " #" + text(random) : "");
    }

    private String written(Random random, String indent) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> '"' + text(random) + '"';
            case 2 -> "'" + text(random) + "'";
            case 3, 4 -> "|\n" + lines(random, indent);
            case 5 -> ">\n" + lines(random, indent);
            case 6 -> "[" + text(random) + ", " + text(random) + "]";
            case 7 -> "{text: " + text(random) + ", " + key("note", random) + text(random) + "}";
            case 8 -> "\n" + list(random, indent);
            case 9 -> "\n" + lines(random, indent);
            case 10 -> text(random) + "  # " + text(random);
            default -> text(random);
        };
    }

    private String list(Random random, String indent) {
        String sign = random.nextInt(4) == 0 ? STARTS.get(random.nextInt(7)) : "- ";
        StringBuilder list = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.append(indent).append(sign).append(random.nextInt(6) == 0 ? "text: " : "");
            list.append(text(random)).append(i == 0 ? "" : "\n");
        }
        return list.toString();
    }

    private String lines(Random random, String indent) {
        StringBuilder lines = new StringBuilder();
        String sign = random.nextInt(3) == 0 ? STARTS.get(random.nextInt(STARTS.size())) : "";
        for (int i = random.nextInt(4); i >= 0; i--) {
            String more = random.nextInt(10) == 0 ? "  " : random.nextInt(30) == 0 ? "\n" : "";
            lines.append(indent).append(more).append(sign).append(text(random)).append(i == 0 ? "" : "\n");
        }
        return lines.toString();
    }

    private String text(Random random) {
        StringBuilder text =
                new StringBuilder(random.nextInt(30) == 0 ? STARTS.get(random.nextInt(STARTS.size())) : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("w").append(word++).append("y");
            boolean sign = random.nextInt(25) == 0;
            text.append(sign ? SIGNS.get(random.nextInt(SIGNS.size())) : i == 0 ? "" : " ");
        }
        return text.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
