package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.history.GivenRepository;

class ChangesCommandTest {

    private static final String HANDBOOK =
            "title: The park\norganisation: Example Organisation\nlanguage: en\nowner: Park office\n";

    private static final String RECORDED = "content/changes/2026-11-21.yaml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void publishedPark() {
        given("handbook.yaml", HANDBOOK);
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after animals.\nvalues:\n  focus: [Animals, Paths]\n");
        given("roles/mason.yaml", "title: Mason\nvalues:\n  focus: [Walls, Paths]\n");
        given("assets/plan.svg", "<svg/>");
        assertThat(run("build", "--no-fsync")).isZero();
        out.reset();
        err.reset();
    }

    @Test
    void whereNothingChangedItSaysSo() {
        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("Readers see nothing different.\n");
    }

    @Test
    void whatChangedIsSaidInWordsWithWhomToTell() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after wild animals.\nvalues:\n  focus: [Walls, Paths, Gates]\n");
        given("topics.yaml", "- {id: tree, ask: A tree has fallen, first: ranger}\n");
        delete("roles/mason.yaml");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                role 'Ranger'
                  reworded, in short: Looks after {+wild+} animals.
                  added, Focus: Walls
                  added, Focus: Gates
                  removed, Focus: Animals

                topic 'A tree has fallen': new
                  ask: A tree has fallen
                  first: Ranger
                  owner: Park office

                role 'Mason': gone
                  title: Mason
                  status: in place
                  Focus: Walls
                  and 2 more statements (Focus: 1, owner: 1)

                Addresses of pages that are new (2)
                  help/index.html
                  help/tree.html

                Addresses that are gone, and nothing leads on from them (7)
                  compare/index.html
                  compare/mason-vs-ranger.html
                  compare/ranger-vs-mason.html
                  data/compare/mason-vs-ranger.csv
                  data/compare/mason-vs-ranger.json
                  data/roles/mason.json
                  roles/mason.html

                To tell: Park office
                """);
    }

    @Test
    void aNewTelephoneNumberStandsInThePlaceOfTheOldOne() {
        given("contacts.yaml", "- {id: hut, name: Hut, phone: ext. 5, email: hut@example.com}\n");
        assertThat(run("build", "--no-fsync")).as(err()).isZero();
        out.reset();
        given("contacts.yaml", "- {id: hut, name: Hut, phone: 020 7946 0001, email: hut@example.com}\n");
        assertThat(run("changes")).isZero();
        assertThat(out()).startsWith("""
                contact 'Hut'
                  reworded, contacts: [-ext. 5-] {+020 7946 0001+}
                """);
    }

    @Test
    void theSourcesOfASingleValueAreSaid() {
        given("sources.yaml", "- {id: log, title: The log}\n- {id: book, title: The book}\n");
        given(
                "roles/ranger.yaml",
                "title: Ranger\nvalues:\n  focus: [{text: Animals, source: log}, Paths]\nsources: [log]\n");
        given("responsibilities.yaml", "- {id: gates, duty: Close the gates, accountable: ranger, source: log}\n");
        assertThat(run("build", "--no-fsync")).as(err()).isZero();
        out.reset();
        given(
                "roles/ranger.yaml",
                "title: Ranger\nvalues:\n  focus: [{text: Animals, source: [log, book]}, Paths]\nsources: [log]\n");
        given("responsibilities.yaml", "- {id: gates, duty: Close the gates, accountable: ranger, source: book}\n");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                role 'Ranger'
                  other sources, Focus: Animals (was log, now log, book)

                duty 'Close the gates'
                  other sources, duty: Close the gates (was log, now book)

                To tell: Park office
                """);
        out.reset();
        assertThat(run("changes", "--format", "json")).isZero();
        assertThat(out())
                .contains(
                        "\"change\":\"sourced\"", "\"sources-before\":[\"log\"],\"sources-after\":[\"log\",\"book\"]");
    }

    @Test
    void theSourcesOfAWholeRecordAreSaidOnce() {
        given("sources.yaml", "- {id: log, title: The log}\n- {id: book, title: The book}\n");
        given("roles/mason.yaml", "title: Mason\nvalues:\n  focus: [Walls, Paths]\nsources: [log]\n");
        assertThat(run("build", "--no-fsync")).as(err()).isZero();
        out.reset();
        given("roles/mason.yaml", "title: Mason\nvalues:\n  focus: [Walls, Paths]\nsources: [log, book]\n");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                role 'Mason'
                  added, sources: The book

                To tell: Park office
                """);
    }

    @Test
    void longListsFoldByKind() {
        for (int number = 10; number < 40; number++) {
            given("roles/guard-" + number + ".yaml", "title: Guard " + number + "\n");
        }
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Animals, Paths]\n");

        assertThat(run("changes")).isZero();
        assertThat(out())
                .contains("role 'Guard 21': new\n", "\nand 19 more roles, 18 of them new; --all lists them\n")
                .doesNotContain("Guard 22", "Ranger");
        out.reset();
        assertThat(run("changes", "--format", "markdown")).isZero();
        assertThat(out()).contains("\nand 19 more roles, 18 of them new; --all lists them\n");
        out.reset();
        assertThat(run("changes", "--all")).isZero();
        assertThat(out())
                .contains(
                        "role 'Guard 39': new\n  title: Guard 39\n  status: in place\n  owner: Park office\n",
                        "Ranger");
        out.reset();

        assertThat(run("build", "--no-fsync")).isZero();
        for (int number = 10; number < 40; number++) {
            delete("roles/guard-" + number + ".yaml");
        }
        out.reset();
        assertThat(run("changes")).isZero();
        assertThat(out())
                .contains("role 'Guard 21': gone\n", "\nand 18 more roles that are gone; --all lists them\n")
                .containsPattern("\n  and \\d+ more; --all lists them\n");
        out.reset();
        assertThat(run("changes", "--format", "json")).isZero();
        assertThat(out()).contains("Guard 39");
    }

    @Test
    void anAssetThatIsGoneIsListed() {
        delete("assets/plan.svg");

        assertThat(run("changes")).isZero();
        assertThat(out()).isEqualTo("""
                Addresses that are gone, and nothing leads on from them (1)
                  assets/plan.svg
                """);
    }

    @Test
    void aBuildNamesTheAddressesThatAreLost() throws IOException {
        Files.move(folder.resolve("content/roles/mason.yaml"), folder.resolve("content/roles/builder.yaml"));
        assertThat(run("build", "--no-fsync")).isZero();
        assertThat(out()).contains("""
                Gone, with nothing that leads on from there: compare/mason-vs-ranger.html, compare/ranger-vs-mason.html, data/compare/mason-vs-ranger.csv, data/compare/mason-vs-ranger.json, data/roles/mason.json and 1 more
                If something has a new id, write the old one under its 'formerly'.
                """);
        out.reset();

        assertThat(run("build", "--no-fsync")).isZero();
        assertThat(out()).doesNotContain("Gone");
    }

    @Test
    void markdownMarksTheWords() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Animals, Paths]\n");

        assertThat(run("changes", "--format", "markdown")).isZero();
        assertThat(out()).isEqualTo("""
                ### role 'Ranger'

                - reworded, in short: Looks after ~~animals.~~ **visitors.**

                ### To tell: Park office

                """);
    }

    @Test
    void programsGetJson() {
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Walls, Paths]\n");

        assertThat(run("changes", "--format", "json")).isZero();
        assertThat(out())
                .contains("\"kind\":\"role\",\"id\":\"ranger\",\"title\":\"Ranger\",\"state\":\"changed\"")
                .contains(
                        "{\"change\":\"reworded\",\"point\":\"in-short\",\"before\":\"Looks after animals.\","
                                + "\"after\":\"Looks after visitors.\",\"address\":\"roles/ranger.html\",\"owner\":\"Park office\"}")
                .contains("\"criterion\":\"focus\",\"before\":\"different\",\"after\":\"same\"")
                .contains("\"added\":[],\"gone\":[]")
                .contains("\"owners\":[\"Park office\"]");
    }

    @Test
    void errorsOfTheContentAreReported() {
        given("roles/ranger.yaml", "titel: Ranger\n");

        assertThat(run("changes")).isEqualTo(1);
        assertThat(err()).contains("content/roles/ranger.yaml:1:1: error: unknown key 'titel' in a role");
    }

    @Test
    void pagesThatOnlyLookDifferentAreNamed() {
        given("roles/mason.yaml", "title: Mason\nvalues:\n  focus: [Paths, Walls]\n");

        assertThat(run("changes")).isZero();
        assertThat(out())
                .isEqualTo(
                        "Readers see the same facts. 2 pages look different, since order, emphasis, ids, settings, templates"
                                + " or Remit itself changed: compare/mason-vs-ranger.html, roles/mason.html\n");
        out.reset();
        assertThat(run("changes", "--format", "json")).isZero();
        assertThat(out())
                .contains(
                        "\"unstated\":[\"compare/mason-vs-ranger.html\",\"roles/mason.html\",",
                        "\"data/roles/mason.json\"");
    }

    @Test
    void aChangedTemplateIsSaid() {
        given("../templates/theme/site.css", "p {}\n");

        assertThat(run("changes", "--templates", "templates")).isZero();
        assertThat(out())
                .isEqualTo(
                        "Readers see the same facts. Every page is the same; 1 other file differs: theme/site.css\n");
    }

    @Test
    void filesThatAreOnlyWrittenDifferentlyAreNamed() {
        try (GivenRepository repository = new GivenRepository(folder)) {
            given("../templates/theme/site.css", "p {}\n");
            repository.tagged("v1");
            assertThat(run("changes", "--since", "v1")).as(err()).isZero();
            assertThat(out()).isEqualTo("Readers see the same facts: no file has changed.\n");
            out.reset();

            given("roles/mason.yaml", "# A remark\ntitle: Mason\nvalues:\n  focus: [Paths, Walls]\n");
            assertThat(run("changes", "--since", "v1")).as(err()).isZero();
            assertThat(out())
                    .isEqualTo("Readers see the same facts. 1 file is written differently, such as in order, remarks or"
                            + " looks: roles/mason.yaml\n");
            out.reset();

            given("../templates/theme/site.css", "p {color: red}\n");
            assertThat(run("changes", "--since", "v1", "--templates", "templates"))
                    .as(err())
                    .isZero();
            assertThat(out())
                    .isEqualTo(
                            "Readers see the same facts. 2 files are written differently, such as in order, remarks or"
                                    + " looks: roles/mason.yaml, templates/theme/site.css\n");
        }
    }

    @Test
    void aRevisionOfGitMayBeComparedWith() {
        try (GivenRepository repository = new GivenRepository(folder)) {
            repository.tagged("v1");
            given(
                    "roles/ranger.yaml",
                    "title: Ranger\nin-short: Looks after visitors.\nvalues:\n  focus: [Animals, Paths]\n");
            delete("roles/mason.yaml");
            delete("assets/plan.svg");

            assertThat(run("changes", "--since", "v1")).as(err()).isZero();
            assertThat(out())
                    .startsWith("role 'Ranger'\n  reworded, in short: Looks after [-animals.-] {+visitors.+}\n")
                    .contains("role 'Mason': gone", "  assets/plan.svg\n", "  data/roles/mason.json\n");
        }
    }

    @Test
    void aFolderComesBeforeARevision() throws IOException {
        try (GivenRepository repository = new GivenRepository(folder)) {
            repository.tagged("v1");
            Files.createDirectories(folder.resolve("v1"));

            assertThat(run("changes", "--since", "v1")).isEqualTo(2);
            assertThat(err()).startsWith("remit: there is no data/facts.json in 'v1': build that site once");
        }
    }

    @Test
    void aRevisionWithErrorsIsNamedWithTheFirst() {
        try (GivenRepository repository = new GivenRepository(folder)) {
            given("roles/ranger.yaml", "titel: Ranger\n");
            repository.tagged("broken");
            given("roles/ranger.yaml", "title: Ranger\n");

            assertThat(run("changes", "--since", "broken")).isEqualTo(2);
            assertThat(err()).isEqualTo("""
                    remit: the content of revision 'broken' has 1 error, so nobody could read it: name another revision with --since. The first error:
                       roles/ranger.yaml:1:1: unknown key 'titel' in a role
                    """);
        }
    }

    @Test
    void whatIsNeitherSiteNorRevisionIsNamed() throws IOException {
        assertThat(run("changes", "--since", "elsewhere")).isEqualTo(2);
        assertThat(err())
                .isEqualTo("remit: there is no folder 'elsewhere', and no revision of that name either, since "
                        + folder.resolve("content").toRealPath()
                        + " is in no git repository: name the folder of a site with --since\n");
    }

    @Test
    void withoutASiteTheMessageSaysWhatMayBeNamed() {
        assertThat(run("changes", "--content", "content", "--since", "content")).isEqualTo(2);
        assertThat(err()).isEqualTo("""
                remit: there is no data/facts.json in 'content': build that site once with this version of Remit, or name another, or a revision of git, with --since
                """);
    }

    @Test
    void aDamagedSiteIsNamed() throws IOException {
        Files.writeString(folder.resolve("site/data/facts.json"), "{\"facts\":[{");
        assertThat(run("changes")).isEqualTo(2);
        assertThat(err()).contains("'site/data/facts.json' is damaged: build that site again");
    }

    @Test
    void whatChangedIsRecordedWithTheReason() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: \"Looks after: visitors.\"\nvalues:\n  focus: [Walls, Paths]\n");
        given("topics.yaml", "- {id: tree, ask: A tree has fallen, first: ranger}\n");

        assertThat(run("changes", "--record", " The 'old' words: unclear.")).isZero();

        assertThat(out())
                .endsWith("Recorded in " + RECORDED.replace('/', File.separatorChar)
                        + ":5. Edit the words there as you like; readers find them under \"What changed\".\n");
        assertThat(Files.readString(folder.resolve(RECORDED))).isEqualTo("""
                # What readers see differently in this edition, and why: the page "What changed" shows it.
                # Edit the words as you like; 'remit changes --record' adds entries below.
                edition: 2026-11-21
                entries:
                  - why: "The 'old' words: unclear."
                    facts: %s
                    before: %s
                    what:
                      - kind: role
                        id: ranger
                        title: Ranger
                        changes:
                          - point: In short
                            was: Looks after animals.
                            now: "Looks after: visitors."
                          - point: Focus
                            now: Walls
                          - point: Focus
                            was: Animals
                      - kind: topic
                        id: tree
                        title: A tree has fallen
                        is: new
                      - kind: comparison
                        id: mason-vs-ranger
                        title: Mason, Ranger
                        rows:
                          - point: Focus
                            was: different
                            now: same
                """.formatted(mark("facts"), mark("before")));
        assertThat(run("build", "--no-fsync")).isZero();
        assertThat(folder.resolve("site/changes.html")).content().contains("Mason, Ranger");
    }

    @Test
    void whatIsRecordedAlreadyIsNotRecordedAgain() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("roles/ranger.yaml", "title: Ranger\nin-short: Looks after visitors.\n");
        assertThat(run("changes", "--record", "One.")).isZero();
        String once = Files.readString(folder.resolve(RECORDED));
        out.reset();

        assertThat(run("changes", "--record", "Two.")).isZero();
        assertThat(out())
                .endsWith(
                        "Nothing was recorded, since all of it is in content" + File.separator + "changes already.\n");
        assertThat(Files.readString(folder.resolve(RECORDED))).isEqualTo(once);

        given("roles/mason.yaml", "title: Stonemason\nvalues:\n  focus: [Walls, Paths]\n");
        assertThat(run("changes", "--record", "Three.")).isZero();
        assertThat(Files.readString(folder.resolve(RECORDED)))
                .startsWith(once)
                .contains("why: Three.")
                .containsOnlyOnce("Looks after visitors.")
                .containsOnlyOnce("Stonemason\n        changes:");
    }

    @Test
    void aReasonWithABrokenLinkIsNotRecorded() {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("roles/ranger.yaml", "title: Ranger\n");

        assertThat(run("changes", "--record", "See [the mason](roles/mason.yaml)."))
                .isEqualTo(2);

        assertThat(err())
                .contains("nothing was recorded, since the entry would be wrong: ")
                .contains("did you mean '../roles/mason.yaml'?");
        assertThat(folder.resolve(RECORDED)).doesNotExist();
    }

    @Test
    void withoutAnEditionNothingIsRecorded() {
        given("roles/ranger.yaml", "title: Ranger\n");
        assertThat(run("changes", "--record", "Why.")).isEqualTo(2);
        assertThat(err()).contains("the handbook names no edition: add the day of this edition to it");
    }

    @Test
    void whereChangesAreToBeRecordedABuildWarnsUntilTheyAre() {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\nlimits:\n  changes: recorded\n");
        assertThat(run("build", "--no-fsync")).isZero();
        assertThat(err()).contains("changes are to be recorded, and none is yet");
        assertThat(run("changes", "--record", "The first edition.")).isZero();
        err.reset();

        assertThat(run("build", "--strict", "--no-fsync")).isZero();
        assertThat(err()).isEmpty();

        given("roles/mason.yaml", "title: Stonemason\nvalues:\n  focus: [Walls, Paths]\n");
        assertThat(run("build", "--no-fsync")).isZero();
        assertThat(err())
                .contains("content/handbook.yaml:7:12: warning: the handbook says something else than when"
                        + " changes were last recorded, in the edition of 2026-11-21");
        err.reset();

        given(
                "handbook.yaml",
                "# A remark.\n" + HANDBOOK
                        + "limits:\n  changes: recorded\nedition: 2026-11-21\nroles: [ranger, mason]\n");
        given("roles/mason.yaml", "values:\n  focus: [Walls, Paths]\ntitle: Mason\n");
        assertThat(run("build", "--strict", "--no-fsync")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void whatMovesIsGoneThereAndNewHere() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given(
                "responsibilities.yaml",
                "- id: gates\n  duty: Lock the gates\n  accountable: ranger\n  consulted: mason\n");
        assertThat(run("build", "--no-fsync")).isZero();
        given(
                "responsibilities.yaml",
                "- id: gates\n  duty: Lock the gates\n  accountable: ranger\n  informed: mason\n");

        assertThat(run("changes", "--record", "Why.")).isZero();
        assertThat(Files.readString(folder.resolve(RECORDED))).contains("""
                        changes:
                          - point: Consulted before
                            was: Mason
                          - point: Told after
                            now: Mason
                """);
    }

    @Test
    void pointsAreRecordedInReadersWordsAndLinksByWhatTheyLeadTo() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("contacts.yaml", "- {id: hut, name: The hut}\n");
        given("topics.yaml", topic("[hut](contacts.yaml#hut)", "no"));
        assertThat(run("build", "--no-fsync")).as(err()).isZero();
        given("topics.yaml", topic("[hut](roles/mason.yaml)", "yes"));

        assertThat(run("changes", "--record", "Why.")).isZero();
        assertThat(Files.readString(folder.resolve(RECORDED))).contains("""
                        changes:
                          - point: What to do now
                            was: Ask the hut. (The hut)
                            now: Ask the hut. (Mason)
                          - point: Urgent
                            now: yes
                """);
    }

    private static String topic(String link, String urgent) {
        return "- id: tree\n  ask: A tree has fallen\n  first: ranger\n  urgent: " + urgent + "\n  do-now: Ask the "
                + link + ".\n";
    }

    @Test
    void aFurtherEntryGoesOnFromTheOneBefore() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("roles/ranger.yaml", "title: Ranger\nin-short: One.\nvalues:\n  focus: [Animals, Paths]\n");
        assertThat(run("changes", "--record", "First.")).isZero();
        given("roles/ranger.yaml", "title: Ranger\nin-short: Two.\nvalues:\n  focus: [Animals, Paths]\n");
        assertThat(run("changes", "--record", "Second.")).isZero();
        assertThat(Files.readString(folder.resolve(RECORDED)))
                .contains("was: Looks after animals.\n            now: One.", "was: One.\n            now: Two.");
        given(
                "roles/ranger.yaml",
                "title: Ranger\nin-short: Looks after animals.\nvalues:\n  focus: [Animals, Paths]\n");
        assertThat(run("changes", "--record", "Third.")).isZero();
        assertThat(Files.readString(folder.resolve(RECORDED)))
                .contains("was: Two.\n            now: Looks after animals.");
        out.reset();
        assertThat(run("changes", "--record", "Fourth.")).isZero();
        assertThat(out()).contains("Nothing was recorded, since all of it is in");
    }

    @Test
    void whatIsPublishedIsNotTakenBack() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("roles/ranger.yaml", "title: Ranger\nin-short: One.\nvalues:\n  focus: [Animals, Paths]\n");
        assertThat(run("changes", "--record", "First.")).isZero();
        assertThat(run("build", "--no-fsync")).isZero();
        given("roles/mason.yaml", "title: Stonemason\nvalues:\n  focus: [Walls, Paths]\n");

        assertThat(run("changes", "--record", "Second.")).isZero();

        String second = Files.readString(folder.resolve(RECORDED)).split("why: Second")[1];
        assertThat(second).contains("now: Stonemason").doesNotContain("ranger");
    }

    @Test
    void whatIsRecordedAndNotPublishedIsNotRecordedInTheNextEdition() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        given("roles/ranger.yaml", "title: Ranger\nin-short: One.\nvalues:\n  focus: [Animals, Paths]\n");
        assertThat(run("changes", "--record", "First.")).isZero();
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-28\n");

        assertThat(run("changes", "--record", "Second.")).isZero();
        assertThat(folder.resolve("content/changes/2026-11-28.yaml")).doesNotExist();
    }

    @Test
    void aFileAboutAnotherDayIsLeftAlone() throws IOException {
        given("handbook.yaml", HANDBOOK + "edition: 2026-11-21\n");
        String other = "edition: 2026-11-20\nentries:\n  - why: Before.\n";
        given("changes/2026-11-21.yaml", other);
        given("roles/ranger.yaml", "title: Ranger\n");

        assertThat(run("changes", "--record", "Why.")).isEqualTo(2);
        assertThat(err())
                .contains("changes/2026-11-21.yaml is about the edition of 2026-11-20: give that file another"
                        + " name, such as changes/2026-11-20.yaml");
        assertThat(Files.readString(folder.resolve(RECORDED))).isEqualTo(other);
    }

    private String mark(String key) throws IOException {
        return Files.readString(folder.resolve(RECORDED)).replaceAll("(?s).*" + key + ": ([0-9a-f]{16})\n.*", "$1");
    }

    private void given(String file, String text) {
        Path path = folder.resolve("content").resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve("content").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream reported = new PrintStream(err, true, StandardCharsets.UTF_8);
        return RemitCommand.run(arguments, new Terminal(folder, printed, reported, question -> Optional.empty()));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
