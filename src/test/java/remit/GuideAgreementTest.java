package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.decision.GuideFault;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.decision.NaiveGuide;
import remit.decision.Reasons;
import remit.problem.Message;
import remit.problem.Problem;

/**
 * The pages and the data of made-up guides say the same, and what they say is true by {@code src/docs/output.md},
 * "Guides", and {@code src/docs/sameness.md}, "A path of a guide". Unsound guides give the right problems at their
 * lines. More guides can be asked for: {@code -Dagreement.guides=4000}.
 */
class GuideAgreementTest {

    private static final List<MadeUpGuide> GUIDES =
            LongStream.range(0, Rounds.of(60, 3_000)).mapToObj(MadeUpGuide::of).toList();

    @TempDir
    Path temp;

    @Test
    void unsoundGuidesGiveTheirProblemsAtTheirLines() throws IOException {
        List<Problem> found = generator(GUIDES).check().problems().sorted();
        for (MadeUpGuide guide : GUIDES) {
            String file = "guides/" + guide.id() + "/guide.yaml";
            assertThat(found.stream()
                            .filter(problem -> problem.position().file().equals(file)))
                    .as(() -> String.join("\n", guide.lines()))
                    .extracting(problem ->
                            problem.id() + " at line " + problem.position().line())
                    .containsExactlyInAnyOrderElementsOf(guide.faults().stream()
                            .map(fault -> expected(guide, fault))
                            .toList());
        }
    }

    @Test
    void soundGuidesAreWhatTheirPagesAndDataSay() throws IOException {
        List<MadeUpGuide> sound =
                GUIDES.stream().filter(guide -> guide.faults().isEmpty()).toList();
        assertThat(sound).filteredOn(MadeUpGuide::isFlow).hasSizeGreaterThan(GUIDES.size() / 50);
        assertThat(sound).filteredOn(guide -> !guide.isFlow()).hasSizeGreaterThan(GUIDES.size() / 50);
        Path site = temp.resolve("site");
        Generator.Built built = generator(sound).build(site, false);
        assertThat(built.published())
                .as(() -> built.checked().problems().sorted().toString())
                .isNotNull();
        Map<String, byte[]> files = Golden.files(site);
        sound.forEach(guide -> check(guide, files));
    }

    private static void check(MadeUpGuide guide, Map<String, byte[]> files) {
        NaiveGuide truth = guide.truth();
        List<GuidePath> paths = truth.paths();
        GuideWalk walk = new GuideWalk(files, guide);
        paths.forEach(path -> walk.walk(path, truth.reasons(path)));
        assertThat(pathPages(guide, files)).isEqualTo(beginnings(paths));
        Map<String, Object> json =
                Tree.of(new String(files.get("data/guides/" + guide.id() + ".json"), StandardCharsets.UTF_8));
        assertThat(json.containsKey("start")).isEqualTo(guide.isFlow());
        assertThat(Tree.objects(json, "paths"))
                .isEqualTo(paths.stream()
                        .map(path -> tree(guide, path, truth.reasons(path)))
                        .toList());
        checkTable(Tree.objects(json, "table"), paths);
        assertThat(walk.ways())
                .containsExactlyInAnyOrderElementsOf(Tree.objects(json, "table").stream()
                        .map(row -> inWords(guide, row))
                        .toList());
    }

    private static String inWords(MadeUpGuide guide, Map<String, Object> row) {
        return guide.title((String) row.get("outcome")) + ": "
                + ((Map<?, ?>) row.get("when"))
                        .entrySet().stream()
                                .map(condition -> guide.title((String) condition.getKey()) + " "
                                        + choice((List<?>) condition.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private static String choice(List<?> answers) {
        List<String> words = answers.stream()
                .map(answer -> "“" + MadeUpGuide.words((String) answer) + "”")
                .toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** How many pages a guide has, not counting the first question and the whole guide. */
    private static int pathPages(MadeUpGuide guide, Map<String, byte[]> files) {
        String folder = "guides/" + guide.id() + "/";
        return (int) files.keySet().stream()
                        .filter(address -> address.startsWith(folder))
                        .count()
                - 2;
    }

    private static int beginnings(List<GuidePath> paths) {
        Set<List<Choice>> beginnings = new HashSet<>();
        for (GuidePath path : paths) {
            for (int length = 1; length <= path.choices().size(); length++) {
                beginnings.add(path.choices().subList(0, length));
            }
        }
        return beginnings.size();
    }

    private static Map<String, Object> tree(MadeUpGuide guide, GuidePath path, Reasons reasons) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "answers",
                path.choices().stream()
                        .map(choice -> Map.of("question", choice.question(), "answer", choice.answer()))
                        .toList());
        tree.put("outcome", path.outcome());
        tree.put("page", "guides/" + guide.id() + "/" + String.join("/", path.answers()) + ".html");
        tree.put("decided", reasons.decided());
        tree.put("did-not-matter", reasons.didNotMatter());
        tree.put(
                "changes",
                reasons.changes().stream()
                        .map(change -> Map.of(
                                "question", change.question(),
                                "answer", change.answer(),
                                "leads-to", List.copyOf(change.leadsTo())))
                        .toList());
        return tree;
    }

    /**
     * Checks that every path matches exactly one row, which has its outcome, that every row is matched by a path, and
     * that no two rows are equal.
     */
    private static void checkTable(List<Map<String, Object>> table, List<GuidePath> paths) {
        assertThat(table).doesNotHaveDuplicates();
        Set<Map<String, Object>> used = new HashSet<>();
        for (GuidePath path : paths) {
            List<Map<String, Object>> matching =
                    table.stream().filter(row -> matches(row, path)).toList();
            assertThat(matching).as(path.toString()).hasSize(1);
            assertThat(matching.get(0)).containsEntry("outcome", path.outcome());
            used.add(matching.get(0));
        }
        assertThat(used).hasSameSizeAs(table);
    }

    private static boolean matches(Map<String, Object> row, GuidePath path) {
        Map<?, ?> when = (Map<?, ?>) row.get("when");
        return when.entrySet().stream()
                .allMatch(condition -> path.choices().stream()
                        .anyMatch(choice -> choice.question().equals(condition.getKey())
                                && ((List<?>) condition.getValue()).contains(choice.answer())));
    }

    private static String expected(MadeUpGuide guide, GuideFault fault) {
        if (fault instanceof GuideFault.Unreachable unreachable) {
            return at(Message.UNREACHABLE, guide, "  " + unreachable.step() + ":");
        } else if (fault instanceof GuideFault.WithoutEffect question) {
            return at(Message.WITHOUT_EFFECT, guide, "  " + question.question() + ":");
        } else if (fault instanceof GuideFault.NoRuleMatches) {
            return at(Message.NO_RULE_MATCHES, guide, "rules:");
        } else if (fault instanceof GuideFault.RuleNeverMatches dead) {
            return Message.RULE_NEVER_MATCHES.id() + " at line " + rules(guide).get(dead.rule());
        }
        throw new AssertionError(fault);
    }

    private static String at(Message message, MadeUpGuide guide, String line) {
        return message.id() + " at line " + (guide.lines().indexOf(line) + 1);
    }

    /** The lines on which the guide's rules begin. */
    private static List<Integer> rules(MadeUpGuide guide) {
        List<Integer> begin = new ArrayList<>();
        for (int line = 0; line < guide.lines().size(); line++) {
            if (guide.lines().get(line).startsWith("  - ")) {
                begin.add(line + 1);
            }
        }
        return begin;
    }

    private Generator generator(List<MadeUpGuide> guides) throws IOException {
        Path content = Files.createDirectory(temp.resolve("content"));
        write(content, "handbook.yaml", List.of("title: The park", "organisation: Example", "language: en"));
        write(content, "criteria.yaml", List.of("- group: Work", "  criteria:", "    - {id: work, name: Work}"));
        write(content, "roles/gardener.yaml", List.of("title: Gardener", "values:", "  work: Beds"));
        for (MadeUpGuide guide : guides) {
            write(content, "guides/" + guide.id() + "/guide.yaml", guide.lines());
        }
        return new Generator(new Generator.Options(content, null, false));
    }

    private static void write(Path content, String file, List<String> lines) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, lines);
    }
}
