package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.changes.Changes;
import remit.changes.EditionDiff;
import remit.changes.FactChange;
import remit.changes.RecordChange;
import remit.changes.ResultChange;
import remit.data.FactsReader;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.fact.GuideResult;

/** Edits content, and compares what it states before and after. */
class ChangesTest {

    private static final Path CONTENT = Path.of("content");
    private static final Path SMALL = Path.of("src/test/resources/sites/everything-once/content");
    private static final int EDITS = Rounds.of(24, 2_000);

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void givenContent() throws IOException {
        content = folder.resolve("content");
        copy(CONTENT);
    }

    @Test
    void nothingChangesForReadersWhereOrderAndRemarksChange() throws IOException {
        Edition before = edition();
        edit("roles/cio.yaml", text -> "# a remark\n" + text);
        edit("handbook.yaml", text -> text.replace("roles: [cto, cio, ciso]", "roles: [ciso, cio, cto]"));
        List<String> groups = List.of(read("criteria.yaml").split("(?m)^(?=- group)"));
        edit(
                "criteria.yaml",
                text -> groups.get(1) + groups.get(0) + String.join("", groups.subList(2, groups.size())));

        assertThat(EditionDiff.of(before, edition()).none()).isTrue();
    }

    @Test
    void aRenameIsTheOnlyChange() throws IOException {
        Edition before = edition();
        rename("role", "ciso", "head-of-security");
        rename("criterion", "focus", "attention");
        rename("guide", "who-leads", "who-should-lead");

        Changes changes = EditionDiff.of(before, edition());

        assertThat(changes.records())
                .extracting(
                        RecordChange::formerId,
                        RecordChange::id,
                        record -> record.facts().size())
                .containsExactlyInAnyOrder(
                        tuple("ciso", "head-of-security", 0),
                        tuple("focus", "attention", 0),
                        tuple("who-leads", "who-should-lead", 0));
        assertThat(changes.turns()).isEmpty();
        assertThat(changes.results()).isEmpty();
    }

    @Test
    void theAnswersThatLeadElsewhereAreThoseWhoseResultDiffers() throws IOException {
        Edition before = edition();
        edit("guides/who-leads/guide.yaml", text -> text.replaceFirst("next: cio-leads", "next: cto-leads"));
        Edition after = edition();

        Map<List<String>, String> results = new TreeMap<>(Comparator.comparing(String::valueOf));
        before.results().forEach(result -> results.put(path(result), result.outcome()));
        List<List<String>> elsewhere = after.results().stream()
                .filter(result -> !result.outcome().equals(results.get(path(result))))
                .map(ChangesTest::path)
                .toList();
        assertThat(elsewhere).isNotEmpty();
        assertThat(EditionDiff.of(before, after).results())
                .extracting(ResultChange::after)
                .extracting(ChangesTest::path)
                .isEqualTo(elsewhere);
    }

    @Test
    void aRowThatTurnsIsListed() throws IOException {
        Edition before = edition();
        String cio = read("roles/cio.yaml");
        String stance = cio.replaceAll("(?s).*\n  stance:(.*?)\n  [a-z].*", "$1");
        edit("roles/ciso.yaml", text -> text.replaceFirst("(?s)\n  stance:.*?(?=\n  [a-z])", "\n  stance:" + stance));

        assertThat(EditionDiff.of(before, edition()).turns())
                .anySatisfy(turn -> assertThat(turn.criterion()).isEqualTo("stance"));
    }

    @Test
    void theListAppliedToTheOldFactsGivesTheNewOnes() throws IOException {
        copy(SMALL);
        assertThatChangesLeadOn(Rounds.of(50, 200));
    }

    @Test
    void theListOfFortyRolesAppliedToTheOldFactsGivesTheNewOnes() throws IOException {
        content = Files.createDirectory(folder.resolve("forty"));
        new RandomHandbook(1, 40).write(content, false);
        assertThatChangesLeadOn(EDITS);
    }

    private void assertThatChangesLeadOn(int times) throws IOException {
        RandomEdits edits = new RandomEdits(content, 1, Files::writeString);
        Edition last = Objects.requireNonNull(stated());
        int compared = 0;
        for (int i = 0; i < times; i++) {
            String edit = edits.next();
            Edition now = stated();
            if (now != null) {
                Changes changes = EditionDiff.of(last, now);
                assertThat(applied(last, changes)).as(edit).isEqualTo(said(now.facts()));
                last = now;
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(times / 5);
    }

    @Test
    void factsCanBeReadBack() throws IOException {
        for (Path site : Golden.cases("sites")) {
            Path path = site.resolve("content");
            Edition edition = Objects.requireNonNull(new Generator(new Generator.Options(path, null, false))
                    .stated()
                    .edition());
            assertThat(FactsReader.read(Files.readAllBytes(site.resolve("expected/data/facts.json"))))
                    .isEqualTo(edition);
        }
        assertThat(FactsReader.read("{\"facts\":[{\"kind\":".getBytes(StandardCharsets.UTF_8)))
                .isNull();
        assertThat(FactsReader.read("[]".getBytes(StandardCharsets.UTF_8))).isNull();
    }

    /** Returns what is said after the changes, each with how often it is said. */
    private static Map<String, Integer> applied(Edition before, Changes changes) {
        Map<String, Integer> said = new TreeMap<>();
        Map<String, String> ids = new TreeMap<>();
        for (RecordChange record : changes.records()) {
            if (record.formerId() != null) {
                ids.put(record.kind() + " " + record.formerId(), record.id());
            }
        }
        before.facts().forEach(fact -> said.merge(said(fact, ids.get(fact.kind() + " " + fact.id())), 1, Integer::sum));
        for (RecordChange record : changes.records()) {
            for (FactChange change : record.facts()) {
                if (change.before() != null) {
                    said.merge(said(change.before(), null), -1, Integer::sum);
                }
                if (change.after() != null) {
                    said.merge(said(change.after(), null), 1, Integer::sum);
                }
            }
        }
        said.values().removeIf(count -> count == 0);
        return said;
    }

    private static Map<String, Integer> said(List<Fact> facts) {
        Map<String, Integer> said = new TreeMap<>();
        facts.forEach(fact -> said.merge(said(fact, null), 1, Integer::sum));
        return said;
    }

    private static String said(Fact fact, @Nullable String id) {
        String words = fact.value() == null ? fact.words() + fact.links() : fact.value();
        return String.join(" | ", fact.kind(), id == null ? fact.id() : id, fact.point(), words, fact.state() + "");
    }

    private static List<String> path(GuideResult result) {
        return Stream.concat(Stream.of(result.guide()), result.answers().stream())
                .toList();
    }

    private void rename(String kind, String was, String now) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {"rename", kind, was, now, "--yes", "--content", content.toString()};
        assertThat(Main.run(arguments, folder, nowhere, nowhere)).isZero();
    }

    private Edition edition() {
        return Objects.requireNonNull(stated());
    }

    private @Nullable Edition stated() {
        return new Generator(new Generator.Options(content, null, false))
                .stated()
                .edition();
    }

    private void copy(Path from) throws IOException {
        for (String old :
                new ArrayList<>(Files.exists(content) ? Golden.files(content).keySet() : new HashSet<String>())) {
            Files.delete(content.resolve(old));
        }
        for (Map.Entry<String, byte[]> file : Golden.files(from).entrySet()) {
            Files.createDirectories(content.resolve(file.getKey()).getParent());
            Files.write(content.resolve(file.getKey()), file.getValue());
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    private interface Change {
        String of(String text);
    }

    private void edit(String file, Change change) throws IOException {
        String text = read(file);
        String changed = change.of(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(content.resolve(file), changed);
    }
}
