package remit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import remit.check.warn.ReviewDay;
import remit.problem.Ink;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.read.ContentReader;
import remit.read.Documents;

/** Reading and checking a content takes a time that grows with its size, and not with the square of it. */
class GrowthTest {

    private static final String ROLE = "roles/ranger.yaml";
    private static final String PAGE = "pages/park.md";
    private static final String GUIDE = "guides/way/guide.yaml";

    /** How much longer twice the size may take: twice, and something for sorting and for a machine that does other things. */
    private static final double MOST = 2.8;

    /** How often a content is checked at each size, at least. The least time counts, since others can only make it longer. */
    private static final int RUNS = 3;

    /** How often at most, on a machine that does other things, too. */
    private static final int MOST_RUNS = 24;

    /** Kinds of input, each with a size and a content of any size. */
    static Stream<Arguments> growing() {
        return Stream.of(
                kind("lines of remarks", 4_000, n -> role("# remark\n".repeat(n))),
                kind("empty lines", 20_000, n -> role("\n".repeat(n))),
                kind("a folded text", 1_000, n -> role("in-short: >\n" + "  some words\n".repeat(n))),
                kind("blanks in a text", 10_000, n -> role("in-short: a" + " ".repeat(n) + "\n  b\n")),
                kind("unknown keys", 250, n -> role(lines(n, "key%d: x"))),
                kind("keys written again", 1_000, n -> role("summary: x\n".repeat(n))),
                kind("old ids", 400, n -> files(n, "roles/r-%d.yaml", "title: R\nformerly: [x-%d]\n")),
                kind("unknown roles of a role", 800, n -> role("works-with:\n" + lines(n, "  - role: nobody-%d"))),
                kind("unknown aliases", 800, n -> role("a: &a x\nb:\n" + lines(n, "  - *b%d"))),
                kind("merges left unfinished", 1_000, n -> role("<<<<<<< HEAD\na: b\n=======\n>>>>>>> x\n".repeat(n))),
                kind(
                        "roles with an unknown role",
                        600,
                        n -> files(n, "roles/r-%d.yaml", "title: R\nbackup: nobody-%d\n")),
                kind("texts of roles that are not there", 300, n -> files(n, "roles/r-%d.md", "Words of %d.\n")),
                kind("names of copies", 500, n -> files(n, "roles/ranger (%d).yaml", "title: R %d\n")),
                kind("files in wrong places", 300, n -> files(n, "rols%d/r.yaml", "title: R %d\n")),
                kind("topics", 200, GrowthTest::topics),
                kind("terms", 400, n -> Map.of("glossary.yaml", lines(n, "- term: Term %d\n  meaning: See term %<d."))),
                kind("sources", 500, n -> Map.of("sources.yaml", lines(n, "- id: s-%d\n  title: Source %<d"))),
                kind("criteria with values", 200, GrowthTest::values),
                kind("questions of a guide", 400, GrowthTest::guide),
                kind("broken links", 250, n -> page(lines(n, "[a](nowhere-%d.md)\n"))),
                kind("links to headings", 300, n -> page(lines(n, "## Head %d\n\n[a](park.md#head-%<d)\n"))),
                kind("headings", 600, n -> page("## Same heading\n\ntext\n\n".repeat(n))),
                kind("signs of emphasis", 1_000, n -> page("*a* _b_ \n\n".repeat(n))),
                kind("rows of a table", 400, n -> page("|a|b|\n|-|-|\n" + "|*c*|d|\n".repeat(n))),
                kind("footnotes", 400, n -> page(lines(n, "Words[^%d].\n\n[^%<d]: Note.\n"))),
                kind("unused definitions", 400, n -> page(lines(n, "[a-%d]: https://example.com\n"))),
                kind("raw HTML", 200, n -> page("Words <b onclick=x>bold</b>\n\n".repeat(n))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growing")
    void twiceAsMuchTakesTwiceAsLong(String kind, int size, IntFunction<Map<String, String>> content) throws Exception {
        Map<String, String> less = content.apply(size / 2);
        Map<String, String> more = content.apply(2 * size);
        assertThat(growth(less, more)).as(kind).isLessThan(MOST * MOST);
    }

    /** Returns how many times as long the second content takes, which is doubled twice. */
    private static double growth(Map<String, String> less, Map<String, String> more) throws Exception {
        long least = Long.MAX_VALUE;
        long leastOfMore = Long.MAX_VALUE;
        for (int run = 0; run < RUNS || run < MOST_RUNS && (double) leastOfMore / least >= MOST * MOST; run++) {
            least = Math.min(least, time(less));
            leastOfMore = Math.min(leastOfMore, time(more));
        }
        return (double) leastOfMore / least;
    }

    /** Returns the time of the processor for reading and checking a content, in nanoseconds; all is done by one thread. */
    private static long time(Map<String, String> texts) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            return pool.submit(() -> {
                        var threads = ManagementFactory.getThreadMXBean();
                        long before = threads.getCurrentThreadCpuTime();
                        check(texts);
                        return threads.getCurrentThreadCpuTime() - before;
                    })
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static void check(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(Map.of(
                "handbook.yaml",
                "title: The park\norganisation: Example Park\nlanguage: en\n",
                "criteria.yaml",
                "- group: All\n  criteria:\n    - id: duties\n      name: Duties\n",
                ROLE,
                "title: Ranger\n"));
        all.putAll(texts);
        Problems problems = new Problems();
        Documents documents = ContentReader.readNew(Path.of("none"), all, problems);
        ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        new TextReport("content", documents.lines(problems.files()), true, Ink.PLAIN).text(problems);
    }

    /** Topics, each with a group of its own, that begin at contacts which cannot be reached. */
    private static Map<String, String> topics(int count) {
        return Map.of(
                "topics.yaml",
                lines(count, "- id: t-%d\n  ask: Who knows %<d?\n  group: Group %<d\n  first: c-%<d"),
                "contacts.yaml",
                lines(count, "- id: c-%d\n  name: Desk %<d"));
    }

    /** Criteria, and a role with a value for each that is none of its choices. */
    private static Map<String, String> values(int count) {
        return Map.of(
                "criteria.yaml",
                "- group: All\n  criteria:\n"
                        + lines(
                                count,
                                "    - id: c-%d\n      name: C %<d\n      kind: choice\n      choices: [few, many]"),
                ROLE,
                "title: Ranger\nvalues:\n" + lines(count, "  c-%d: none"));
    }

    /** A guide whose answers lead to questions that are not there. */
    private static Map<String, String> guide(int count) {
        return Map.of(
                GUIDE,
                "title: Which way?\nin-short: The way.\nstart: q-0\nquestions:\n"
                        + lines(
                                count,
                                "  q-%d:\n    ask: Is it %<d?\n    answers:\n"
                                        + "      - {id: a, answer: A, next: q-%<d}\n      - {id: b, answer: B, next: x-%<d}")
                        + "outcomes:\n"
                        + lines(count, "  o-%d:\n    title: Outcome %<d"));
    }

    private static Arguments kind(String name, int size, IntFunction<Map<String, String>> content) {
        return Arguments.of(name, size, content);
    }

    private static Map<String, String> role(String lines) {
        return Map.of(ROLE, "title: Ranger\n" + lines);
    }

    private static Map<String, String> page(String text) {
        return Map.of(PAGE, "---\ntitle: P\n---\n" + text);
    }

    private static Map<String, String> files(int count, String name, String text) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(name::formatted, text::formatted));
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining("\n", "", "\n"));
    }
}
