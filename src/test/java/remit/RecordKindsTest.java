package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.check.ContentCheck;
import remit.check.DeclaredIds;
import remit.check.warn.ReviewDay;
import remit.edit.Rename;
import remit.fact.FactList;
import remit.model.Reviews;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.pages.link.Addresses;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.ContentReader;
import remit.shape.ChangesShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.Target;

/** What holds for the records of every list, whatever kind they are: nobody forgets a new kind in one of the checks. */
class RecordKindsTest {

    private static final String ROLE = "roles/gardener.yaml";

    /** The kinds whose records are all in one file, except criteria, which are in groups. */
    static Stream<RecordKind> lists() {
        return Stream.of(RecordKind.values()).filter(kind -> kind.list() != null && kind != RecordKind.CRITERION);
    }

    /** Those lists but the sources: a source is not in use because another one names it. */
    static Stream<RecordKind> listsThatNameSources() {
        return lists().filter(kind -> kind != RecordKind.SOURCE);
    }

    /** Those lists but the terms, which links name and no key does. */
    static Stream<RecordKind> listsThatKeysName() {
        return lists().filter(kind -> kind != RecordKind.TERM);
    }

    @Test
    void everyKindThatCanBeNamedCanBeRenamedAndHasItsChangesRecorded() {
        for (RecordKind kind : RecordKind.values()) {
            Target target = kind.target();
            if (target != null) {
                assertThat(Rename.kinds()).contains(target);
                assertThat(ChangesShape.KINDS).contains(target.word());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anIdThatIsThereTwiceIsReported(RecordKind kind) {
        assertThat(problems(given(kind, record(kind, "one") + record(kind, "one"))))
                .contains(kind.file() + " duplicate-id");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anOldIdThatIsStillInUseIsReported(RecordKind kind) {
        assertThat(problems(given(kind, record(kind, "one") + "  formerly: [two]\n" + record(kind, "two"))))
                .contains(kind.file() + " formerly-in-use");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aLinkLeadsToARecordAndToNoOther(RecordKind kind) {
        GivenContent content = given(kind, record(kind, "one"));
        assertThat(problems(content.file(ROLE, linking("../" + kind.file() + "#one"))))
                .noneMatch(problem -> problem.startsWith(ROLE + " broken-"));
        assertThat(problems(content.file(ROLE, linking("../" + kind.file() + "#other"))))
                .anyMatch(problem -> problem.startsWith(ROLE + " broken-"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theDayOfAReviewIsLookedAt(RecordKind kind) {
        assertThat(problems(given(kind, record(kind, "one") + "  reviewed: 2026-11-22\n")))
                .contains(kind.file() + " review-ahead");
        GivenContent overdue = given(kind, record(kind, "one") + "  reviewed: 2020-01-01\n  review-every: 1 months\n");
        assertThat(problems(overdue)).contains(kind.file() + " overdue");
        assertThat(Reviews.of(overdue.handbook()).overdue())
                .extracting(Reviews.Review::target)
                .containsExactly(kind.file() + "#one");
    }

    @ParameterizedTest
    @MethodSource("listsThatNameSources")
    void aSourceThatItNamesIsInUse(RecordKind kind) {
        GivenContent content = given(kind, record(kind, "one") + "  sources: [log]\n")
                .file("sources.yaml", "- id: log\n  title: The log\n");
        assertThat(problems(content)).doesNotContain("sources.yaml uncited");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void itsStatementsAndItsPlaceAreKnown(RecordKind kind) {
        Context context =
                given(kind, record(kind, "one") + "  formerly: [old]\n").context();
        String word = word(kind);
        assertThat(FactList.of(context))
                .anyMatch(fact -> fact.kind().equals(word) && fact.id().equals("one"));
        Addresses.Place place = context.addresses().resolve(kind.file() + "#one");
        assertThat(List.of(place.anchor(), place.address().path())).anyMatch(part -> part.contains("one"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void commandsKnowIt(RecordKind kind) {
        Path folder = given(kind, record(kind, "one")).folder();
        assertThat(Rename.ids(folder, Objects.requireNonNull(kind.target()))).containsExactly("one");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(new String[] {"new", word(kind), "two", "--content", folder.toString()}, folder, out, out);
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(0);
        assertThat(Rename.ids(folder, kind.target())).contains("one", "two");
    }

    @ParameterizedTest
    @MethodSource("listsThatKeysName")
    void editorsProposeItsIds(RecordKind kind) {
        Path folder = given(kind, record(kind, "one")).folder();
        assertThat(DeclaredIds.of(ContentReader.read(folder, new Problems())).byTarget())
                .containsKey(kind.target());
    }

    private static String word(RecordKind kind) {
        return Objects.requireNonNull(kind.target()).word();
    }

    private static String linking(String link) {
        return "title: Head gardener\nin-short: See [it](" + link + ").\nvalues:\n  duties: Beds\n";
    }

    /** Returns a handbook with these records, and with what the examples of keys name. */
    private static GivenContent given(RecordKind kind, String records) {
        return new GivenContent()
                .file("handbook.yaml", "title: The park\norganisation: Us\nlanguage: en\nedition: 2026-11-21\n")
                .file("contacts.yaml", "- id: gate\n  name: The gate\n")
                .file(kind.file(), records);
    }

    /** Returns an entry with the keys that it must have. A term is the only record whose id is made from another key. */
    private static String record(RecordKind kind, String id) {
        String first = kind == RecordKind.TERM ? "term: " + id : "id: " + id;
        return Stream.concat(
                        Stream.of(first),
                        kind.shape().keys().stream()
                                .filter(Key::required)
                                .filter(key -> !first.startsWith(key.name() + ":"))
                                .map(key -> key.name() + ": " + key.example()))
                .collect(Collectors.joining("\n  ", "- ", "\n"));
    }

    private static List<String> problems(GivenContent content) {
        Problems problems = new Problems();
        ContentCheck.check(ContentReader.read(content.folder(), problems), false, ReviewDay.OF_EDITION, problems);
        return problems.sorted().stream().map(RecordKindsTest::of).toList();
    }

    private static String of(Problem problem) {
        return problem.position().file() + " " + problem.id();
    }
}
