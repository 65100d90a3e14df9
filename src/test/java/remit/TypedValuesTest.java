package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;

/**
 * Types values after a key, in a list or in brackets. Where a hint shows the exact text, writing it must give no
 * further problem, and the value must have the words that were typed.
 */
class TypedValuesTest {

    private static final int VALUES = Rounds.of(200, 500);
    private static final int ROUNDS = 6;

    /** The places where a value is typed; the first scalar below the key is then read back. */
    private enum Where {
        KEY("title: A %d\nowner: %s\nnot-for: Dogs\n", "owner"),
        MARKDOWN("title: A %d\nin-short: %s\nnot-for: Dogs\n", "in-short"),
        ITEM("title: A %d\nalso-known-as:\n  - %s\n  - Keeper\nnot-for: Dogs\n", "also-known-as"),
        FLAT_ITEM("title: A %d\nalso-known-as:\n- Keeper\n- %s\nnot-for: Dogs\n", "also-known-as"),
        BRACKETS("title: A %d\nalso-known-as: [%s, Keeper]\nnot-for: Dogs\n", "also-known-as"),
        FIRST_LINE("title: A %d\nowner: %s\n  and more\nnot-for: Dogs\n", "owner"),
        SECOND_LINE(
                "title: A %d\nalso-known-as:\n  - Keeper\n    of %s\n    and more\nnot-for: Dogs\n", "also-known-as"),
        BRACES("title: A %d\nholder: {name: %s, page: \"https://example.com/x\"}\nnot-for: Dogs\n", "holder");

        private final String pattern;
        private final String key;
        private final boolean within;

        Where(String pattern, String key) {
            this.pattern = pattern;
            this.key = key;
            this.within = pattern.matches("(?s).*(\\[%s|\\{name|more).*");
        }
    }

    private record Typed(Where where, String value) {}

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource({"2026, 0", "2027, 1", "2028, 0", "2029, 0", "2030, 1", "2031, 0"})
    void exactAdviceIsAcceptedAndKeepsTheWords(int seed, int choice) throws IOException {
        Map<String, Typed> typed = type(seed);
        Map<String, List<String>> followed = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            follow(firstAdvice(check(), choice), followed);
        }
        Checked checked = check();
        Documents documents = ContentReader.read(content, new Problems());
        List<String> faults = new ArrayList<>();
        followed.forEach((file, steps) -> {
            String fault = fault(checked, documents, file, typed.get(file));
            if (fault != null) {
                faults.add(typed.get(file) + "\n    " + String.join("\n    ", steps) + "\n  " + fault);
            }
        });
        assertThat(followed.size()).as("values with exact advice").isGreaterThan(VALUES / 4);
        assertThat(faults)
                .as(faults.size() + " of " + followed.size() + "\n" + String.join("\n", faults))
                .isEmpty();
    }

    private Map<String, Typed> type(int seed) throws IOException {
        write("handbook.yaml", List.of("title: Park", "organisation: Park", "language: en", "pairs: declared"));
        write("criteria.yaml", List.of("- group: G", "  criteria:", "    - id: duties", "      name: Duties"));
        TypedValues values = new TypedValues(seed);
        Map<String, Typed> typed = new LinkedHashMap<>();
        for (int i = 0; i < VALUES; i++) {
            Where where = Where.values()[i % Where.values().length];
            String value = values.next();
            String file = "roles/r%03d.yaml".formatted(i);
            typed.put(file, new Typed(where, value));
            write(file, where.pattern.formatted(i, value).lines().toList());
        }
        return typed;
    }

    private Checked check() {
        return new Generator(new Generator.Options(content, null, false)).check();
    }

    /** The advice for the first problem of each file that has one. */
    private static Map<String, Advice> firstAdvice(Checked checked, int choice) {
        Map<String, Advice> first = new LinkedHashMap<>();
        for (Problem problem : checked.problems().sorted()) {
            List<Advice> advice = Advice.of(problem);
            if (!advice.isEmpty() && isAboutYaml(problem)) {
                first.putIfAbsent(problem.position().file(), advice.get(Math.min(choice, advice.size() - 1)));
            }
        }
        return first;
    }

    /** Whether a problem is about YAML; those about markup in a text are for another test. */
    private static boolean isAboutYaml(Problem problem) {
        return !problem.id().matches("(markup|words|html)-.*|.*link.*|bad-address");
    }

    private void follow(Map<String, Advice> advice, Map<String, List<String>> followed) throws IOException {
        for (Map.Entry<String, Advice> one : advice.entrySet()) {
            List<String> lines = Files.readAllLines(content.resolve(one.getKey()));
            followed.computeIfAbsent(one.getKey(), file -> new ArrayList<>())
                    .add(one.getValue().problem().message() + "\n        "
                            + one.getValue().text());
            write(one.getKey(), one.getValue().applied(lines));
        }
    }

    private void write(String file, List<String> lines) throws IOException {
        Files.createDirectories(content.resolve(file).getParent());
        Files.write(content.resolve(file), lines);
    }

    private static @Nullable String fault(Checked checked, Documents documents, String file, Typed typed) {
        for (Problem problem : checked.problems().sorted()) {
            if (problem.position().file().equals(file) && isAboutYaml(problem) && !saysInWords(problem, typed)) {
                return "still: " + problem.message() + " " + problem.hint();
            }
        }
        if (checked.problems().hasErrorsIn(file)) {
            return null;
        }
        Node root = documents.yaml().get(file).root();
        List<String> read = new ArrayList<>();
        collect(((Mapping) root).entry(typed.where().key).value(), read);
        read.removeIf(text -> text.equals("Keeper") || text.equals("https://example.com/x"));
        boolean alone = !typed.where().within && read.size() == 1;
        boolean same = alone
                ? bare(read.get(0)).equals(bare(typed.value()))
                : signs(String.join(" ", read)).contains(signs(typed.value()));
        return same ? null : "reads as " + read;
    }

    /**
     * Whether a problem may remain: the hint says in words to add quotes or to delete a sign, or the problem is about a
     * name of several roles or, in braces, about a key that a comma begins. In all of these cases nothing that was
     * typed is lost.
     */
    private static boolean saysInWords(Problem problem, Typed typed) {
        return String.valueOf(problem.hint())
                        .matches("put the whole text in quotes|put the entry that .*|delete the sign.*")
                || problem.id().equals("shared-name")
                || problem.id().equals("unknown-key") && typed.value().contains(",");
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> collect(item, texts));
        } else if (node instanceof Mapping map) {
            map.entries().forEach(entry -> collect(entry.value(), texts));
        }
    }

    /**
     * The text without what may belong to YAML as well as to the text: quotes around it, the sign of an item, and the
     * end of brackets that were left open.
     */
    private static String bare(String text) {
        String open = text.matches("[\\[{].*") ? text.replaceAll("[,\\]}]+$", "") : text;
        String words = open.strip().replaceAll("^(•|\\* |[\"'])\\s*|[\"',]$", "");
        return words.replace("\\\"", "\"").replace("''", "'").strip();
    }

    /** The text without signs that may belong to YAML as well as to the text within brackets. */
    private static String signs(String text) {
        return text.replaceAll("[\\s,\\[\\]{}\"'•]", "");
    }
}
