package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Problem;
import remit.problem.Severity;

/** How a handbook begins with {@code remit init}, and what {@code remit new} makes of one. */
class NewRecordsTest {

    /** A key that a comment keeps: {@code # in-short: …}, {@code #   - …}. An explanation has another form. */
    private static final Pattern KEPT = Pattern.compile("(?m)^( *)# (?=[a-z-]+:| *- | {2,})");

    private static final Path SMALLEST = Path.of("src/test/resources/sites/smallest-handbook/content");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aNewHandbookBuildsWithoutAWarning() throws IOException {
        assertThat(run("init", "park")).isEqualTo(0);
        assertThat(run("build", "--quiet", "--strict", "--content", "park/content", "--site", "park/site"))
                .isEqualTo(0);
        assertThat(err()).isEmpty();
        assertThat(folder.resolve("park/.gitignore")).content().contains("/site/");
    }

    @Test
    void editorsKnowTheKeysAndIdsOfANewHandbook() {
        assertThat(run("init", "park")).isEqualTo(0);
        assertThat(folder.resolve("park/.vscode/settings.json")).content().contains("\"content/roles/*.yaml\"");
        assertThat(folder.resolve("park/.remit/schema/topics.schema.json"))
                .content()
                .contains("\"operations-manager\"");
        assertThat(folder.resolve("park/.gitignore")).content().contains("/.remit/");
        assertThat(run("schema", "--content", "park/content")).isEqualTo(0);
        assertThat(out()).contains("schemas are up to date");
    }

    @Test
    void theNextCommandsAreThreeAndEachIsKnown() {
        assertThat(run("init", "park")).isEqualTo(0);
        List<String> next = out().lines().filter(line -> line.startsWith("   ")).toList();
        assertThat(next)
                .containsExactly(
                        "   remit serve --open --content park/content",
                        "   remit new role head-of-nursing --content park/content",
                        "   remit build --content park/content --site park/site");
        for (String command : next.subList(1, 3)) {
            assertThat(run(command.strip().substring("remit ".length()).split(" ")))
                    .isEqualTo(0);
        }
    }

    @Test
    void theJobOfANewHandbookChecksAndBuildsIt() throws IOException {
        run("init", ".");
        List<String> steps = Files.readAllLines(folder.resolve(".github/workflows/handbook.yml")).stream()
                .filter(line -> line.contains("- run: "))
                .map(line -> line.replaceFirst(" *- run: java -jar remit\\.jar ", ""))
                .toList();
        assertThat(steps).hasSize(2);
        for (String step : steps) {
            assertThat(run(step.split(" "))).as(step).isEqualTo(0);
        }
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void everyFileAmongTheResourcesIsWritten() throws IOException {
        run("init", "park");
        assertThat(Golden.files(folder.resolve("park")).keySet())
                .filteredOn(file -> !file.startsWith(".remit/") && !file.startsWith(".vscode/"))
                .hasSameSizeAs(Golden.files(Path.of("src/main/resources/remit/start/handbook"))
                        .keySet());
    }

    @Test
    void everyKeyThatANewHandbookKeepsInACommentWorks() throws IOException {
        run("init", "park");
        assertThat(uncommented(folder.resolve("park/content"), path -> true)).isEqualTo(8);
        assertThat(problems("park/content")).isEmpty();
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("park"));
        Files.writeString(folder.resolve("park/.hidden"), "mine");
        assertThat(run("init", "park")).isEqualTo(2);
        assertThat(err()).contains("is not empty, and nothing in it was changed: it has '.hidden'. Name a new folder");
        assertThat(Golden.files(folder)).containsOnlyKeys("park/.hidden");
        assertThat(run("init", "park/.hidden")).isEqualTo(2);
        assertThat(err()).contains("is a file, not a folder");
    }

    @Test
    void aNewFolderOfGitIsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("park/.git/refs"));
        assertThat(run("init", "park")).as(err()).isEqualTo(0);
    }

    @Test
    void aLanguageWithoutWordsIsRefusedAndOneWithWordsIsTaken() throws IOException {
        assertThat(run("init", "park", "--language", "de")).isEqualTo(2);
        assertThat(err()).contains("--language de: ", " en only\n");
        assertThat(folder.resolve("park")).doesNotExist();
        Files.createDirectories(folder.resolve("mine/words"));
        Files.copy(Path.of("templates/words/en.yaml"), folder.resolve("mine/words/de.yaml"));
        assertThat(run("init", "park", "--language", "de-AT", "--templates", "mine"))
                .isEqualTo(0);
        assertThat(out()).contains("Its texts are English");
        assertThat(folder.resolve("park/content/handbook.yaml")).content().contains("\nlanguage: de-AT\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role head-of-nursing        | roles/head-of-nursing.yaml:4        | # in-short: … | unled",
                "comparison project-manager-and-operations-manager-2 --roles project-manager,new | comparisons/project-manager-and-operations-manager-2.yaml:6 | # in-short: … |",
                "guide who-nurses            | guides/who-nurses/guide.yaml:12     |     ask: What is the first question? |",
                "topic lost-badge --group Deliveries | topics.yaml:37                    |   first: front-desk |",
                "topic lost-badge            | topics.yaml:51                      |   first: front-desk |",
                "contact it-desk             | contacts.yaml:14                    |   # phone: \"ext. …\" |",
                "duty clean-floors           | responsibilities.yaml:25            |   # accountable: front-desk | orphaned unstaffed",
                "term SLA                    | glossary.yaml:12                    |   # means: … |",
                "term abc                    | glossary.yaml:5                     |   # means: … |",
                "topic lost-badge --first operations-manager | topics.yaml:51 |   first: operations-manager |",
                "source annual-report        | sources.yaml:6                      | # publisher: … | uncited",
                "page cleaning               | pages/cleaning.md:12                | |"
            })
    void aNewRecordBuildsAndTheLineToGoOnAtIsNamed(String arguments, String place, String line, String warnings)
            throws IOException {
        givenSample();
        List<String> before = problems("content");
        String[] command = ("new " + arguments).split(" ");
        assertThat(run(command)).as(err()).isEqualTo(0);
        assertThat(out()).contains("Go on at content/" + place + "\n");
        String[] at = place.split(":");
        List<String> lines = Files.readAllLines(folder.resolve("content").resolve(at[0]));
        assertThat(lines.get(Integer.parseInt(at[1]) - 1).strip()).isEqualTo(line == null ? "" : line.strip());
        List<String> found = problems("content");
        before.forEach(found::remove);
        assertThat(String.join(" ", found)).isEqualTo(warnings == null ? "" : warnings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role head-of-nursing",
                "comparison new-roles --roles project-manager,new",
                "guide who-nurses",
                "topic lost-badge",
                "contact it-desk",
                "duty clean-floors",
                "term SLA",
                "source annual-report",
                "page cleaning"
            })
    void everyKeyThatANewRecordKeepsInACommentWorks(String arguments) throws IOException {
        givenSample();
        Map<String, String> before = texts();
        run(("new " + arguments).split(" "));
        Map<String, String> after = texts();
        assertThat(uncommented(folder, path -> !after.get(path).equals(before.get(path))))
                .isPositive();
        assertThat(errors("content")).isEmpty();
    }

    /** Also where there is nothing yet but what a handbook needs. */
    @ParameterizedTest
    @ValueSource(strings = {"role a", "guide a", "topic a", "contact a", "duty a", "term a", "source a", "page a"})
    void theSmallestHandbookTakesEachRecord(String arguments) throws IOException {
        copy(SMALLEST, folder.resolve("content"));
        assertThat(run(("new " + arguments).split(" "))).as(err()).isEqualTo(0);
        assertThat(errors("content")).isEmpty();
    }

    @Test
    void aNewListSaysWhatItIsForAndItsEntriesAreApart() throws IOException {
        copy(SMALLEST, folder.resolve("content"));
        run("new", "term", "SLA");
        run("new", "term", "KPI");
        assertThat(folder.resolve("content/glossary.yaml"))
                .content()
                .matches("(?s)# Words .*\n\n- term: KPI\n.*\n\n- term: SLA\n.*");
    }

    @Test
    void aListThatCannotTakeAnEntryIsLeftAloneAndTheLinesAreShown() throws IOException {
        givenSample();
        Path topics = folder.resolve("content/topics.yaml");
        Files.writeString(topics, "id: one\nask: One record and no list\nfirst: front-desk\n");
        assertThat(run("new", "topic", "lost-badge")).isEqualTo(2);
        assertThat(err())
                .contains(
                        "content/topics.yaml as it is written; add these lines by hand:\n- id: lost-badge\n  ask: Lost badge");
        assertThat(topics).content().doesNotContain("lost-badge");
    }

    @Test
    void aGroupThatIsNearlyTheSameIsTheSame() throws IOException {
        givenSample();
        assertThat(run("new", "topic", "lost-badge", "--group", "deliveries")).isEqualTo(0);
        assertThat(folder.resolve("content/topics.yaml")).content().doesNotContain("group: deliveries");
        assertThat(errors("content")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "guide who-nurses, true",
        "page cleaning, true",
        "topic lost-badge, true",
        "topic lost-badge --first front-desk, false"
    })
    void whatHoldsWordsThatNobodyHasChosenIsADraft(String arguments, boolean draft) throws IOException {
        givenSample();
        run("build");
        Set<String> published = Golden.files(folder.resolve("site")).keySet();
        run(("new " + arguments).split(" "));
        assertThat(out().contains("It is a draft: readers see it once you delete the line 'draft: yes'."))
                .isEqualTo(draft);
        assertThat(run("build")).as(err()).isEqualTo(0);
        assertThat(Golden.files(folder.resolve("site")).keySet().equals(published))
                .isEqualTo(draft);
    }

    @Test
    void anOrderOfRolesTakesTheNewOne() throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        Path handbook = folder.resolve("content/handbook.yaml");
        String before = Files.readString(handbook);
        assertThat(run("new", "role", "--title", "Head of \"Nursing\": wards")).isEqualTo(0);
        assertThat(handbook)
                .hasContent(
                        before.replace("roles: [cto, cio, ciso]", "roles: [cto, cio, ciso, head-of-nursing-wards]"));
        assertThat(folder.resolve("content/roles/head-of-nursing-wards.yaml"))
                .content()
                .contains("title: 'Head of \"Nursing\": wards'\n");
        assertThat(errors("content")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role cio                     | there is a role 'cio' already, in content/roles/cio.yaml",
                "role service-desk            | there is a contact 'service-desk' already, in content/contacts.yaml:",
                "contact cio                  | there is a role 'cio' already",
                "role Head-Nurse              | did you mean 'head-nurse'?",
                "role index                   | 'index' is kept for the site's own pages",
                "role a-vs-b                  | 'a-vs-b' is kept for the site's own pages",
                "role nul                     | Windows keeps 'nul' for a device",
                "role head-nurse              | there is a role 'head-nurse' already, in content/roles/head-nurse.yaml",
                "role old-cio                 | 'old-cio' is an old id of content/roles/cio.yaml:",
                "topic lost-laptop            | there is a topic 'lost-laptop' already, in content/topics.yaml:",
                "term Kpi                     | there is a term 'KPI' already, in content/glossary.yaml:",
                "term sla --title Agreement   | the id of the term 'Agreement' is made from its words, 'agreement': leave 'sla' out",
                "comparison cio-and-cto-2     | content/comparisons/cio-and-cto.yaml compares the same two roles",
                "comparison plain             | name them with --roles a,b",
                "comparison x --roles cio,cdo | there is no role 'cdo'",
                "topic x --first cdo          | there is no role or contact 'cdo'",
                "page x --group y             | --group is for a topic or a duty",
                "role                         | write an id behind the kind, or a title with --title",
                "roel x                       | did you mean 'role'?",
                "nurse x                      | remit: 'nurse' is not one of role, comparison, guide",
                "duty x                       | content/responsibilities.yaml has an error",
                "role --title ???             | no id can be made from '???'",
                "role \ud83d\ude42           | no id can be made from '\ud83d\ude42', since an id has letters from a to z"
            })
    void whatCannotBeMadeIsWrongUsageAndChangesNothing(String arguments, String message) throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        Files.writeString(folder.resolve("content/roles/Head-Nurse.yaml"), "title: Head nurse\n");
        Files.writeString(folder.resolve("content/responsibilities.yaml"), "- id: a\n duty: b\n");
        Path cio = folder.resolve("content/roles/cio.yaml");
        Files.writeString(cio, Files.readString(cio) + "formerly: [old-cio]\n");
        Map<String, String> before = texts();
        assertThat(run(("new " + arguments).split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("remit: ").contains(message);
        assertThat(out()).isEmpty();
        assertThat(texts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role 管理者                     | role my-role --title 管理者",
                "role Руководитель --content c | role my-role --title Руководитель --content c",
                "role --title 管理者             | role my-role --title 管理者",
                "role --title ???             | role my-role --title ???",
                "topic 管理者 --group 部署        | topic my-topic --title 管理者 --group 部署"
            })
    void wordsOfAnotherScriptAreTitlesAndTheCommandToTypeIsShown(String arguments, String shown) throws IOException {
        copy(SMALLEST, folder.resolve("content"));
        copy(SMALLEST, folder.resolve("c"));
        assertThat(run(("new " + arguments).split(" "))).isEqualTo(2);
        String command = err().lines().skip(2).findFirst().orElse("").strip();
        assertThat(err()).contains("   write an id of such letters, and the title with --title:\n");
        assertThat(command).isEqualTo("remit new " + shown);
        assertThat(run(command.substring("remit ".length()).split(" ")))
                .as(command)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Index            | Its id is 'index-1', since 'index' is kept for the site's own pages.",
                "Ranger vs Warden | Its id is 'ranger-or-warden', since 'ranger-vs-warden' is kept for the site's own pages.",
                "My id            | Go on at content/roles/my-id.yaml:"
            })
    void anIdThatIsNotThatOfTheTitleIsSaid(String title, String said) throws IOException {
        copy(SMALLEST, folder.resolve("content"));
        assertThat(run("new", "role", "--title", title)).isEqualTo(0);
        assertThat(out()).contains("\n" + said);
    }

    @Test
    void aRoleIsNotWrittenWhereTheOrderOfRolesCannotBe() throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        Path handbook = folder.resolve("content/handbook.yaml");
        handbook.toFile().setWritable(false);
        assumeFalse(Files.isWritable(handbook), "root may write everywhere");
        assertThat(run("new", "role", "gardener")).isEqualTo(2);
        assertThat(err()).isEqualTo("remit: '" + handbook + "' cannot be written: its permissions forbid it\n");
        assertThat(folder.resolve("content/roles/gardener.yaml")).doesNotExist();
    }

    @Test
    void aMessageNamesFilesByAPathThatOpens() throws IOException {
        Files.createDirectory(folder.resolve("docs"));
        copy(SMALLEST, folder.resolve("docs/park"));
        run("new", "contact", "gate", "--content", "docs/park");
        assertThat(run("new", "contact", "gate", "--content", "docs/park")).isEqualTo(2);
        assertThat(err()).contains("there is a contact 'gate' already, in docs/park/contacts.yaml:");
    }

    /** A record in a folder that is a part of the content would be one that nobody finds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "new role gardener",
                "schema",
                "check",
                "build",
                "build --drafts --site other",
                "serve --port 0",
            })
    void aFolderWithinTheContentIsRefusedAndTheContentFolderNamed(String command) throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        Map<String, String> before = texts();
        for (String part : List.of("content/roles", "content/guides/which-role")) {
            err.reset();
            assertThat(run((command + " --content " + part).split(" "))).isEqualTo(2);
            assertThat(err())
                    .isEqualTo("remit: the folder " + folder.resolve(part) + " is only a part of a content folder\n"
                            + "   did you mean --content " + folder.resolve("content") + "?\n");
        }
        assertThat(out()).isEmpty();
        assertThat(texts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new role gardener", "schema"})
    void nothingIsWrittenIntoAFolderThatIsNoHandbook(String command) throws IOException {
        Files.createDirectories(folder.resolve("pictures/of-2026"));
        assertThat(run((command + " --content pictures").split(" "))).isEqualTo(2);
        assertThat(err())
                .isEqualTo("remit: the folder " + folder.resolve("pictures") + " has no handbook.yaml, so it is not a"
                        + " content folder: name another with --content\n");
        Files.writeString(folder.resolve("pictures/handbook.yaml"), "title: T\n");
        for (String wrong : List.of("pictures/of-2026", ".")) {
            err.reset();
            assertThat(run((command + " --content " + wrong).split(" "))).isEqualTo(2);
            assertThat(err())
                    .isEqualTo("remit: the folder "
                            + folder.resolve(wrong).normalize()
                            + " has no handbook.yaml, so it is not a content folder\n"
                            + "   did you mean --content " + folder.resolve("pictures") + "?\n");
        }
        assertThat(texts()).containsOnlyKeys("pictures/handbook.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handbook.yml", "Handbook.yaml"})
    void aHandbookWhoseFileHasAWrongNameTakesARecord(String name) throws IOException {
        copy(SMALLEST, folder.resolve("content"));
        Files.move(folder.resolve("content/handbook.yaml"), folder.resolve("content/" + name));
        assertThat(run("new", "contact", "gate")).as(err()).isEqualTo(0);
    }

    /** A handbook with a role more than {@code remit init} writes, so that some roles have no comparison. */
    private void givenSample() throws IOException {
        run("init", ".");
        Files.writeString(folder.resolve("content/roles/new.yaml"), "title: Newcomer\n");
    }

    /** Takes the number sign away from every key that a comment keeps in some files. Returns how many there were. */
    private static int uncommented(Path content, Predicate<String> which) throws IOException {
        int count = 0;
        for (String file : Golden.files(content).keySet().stream().filter(which).toList()) {
            Path path = content.resolve(file);
            String text = Files.readString(path);
            count += (int) KEPT.matcher(text).results().count();
            Files.writeString(path, KEPT.matcher(text).replaceAll("$1"));
        }
        return count;
    }

    private List<String> errors(String content) {
        return checked(content)
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::advice)
                .toList();
    }

    private List<String> problems(String content) {
        return checked(content).map(Problem::id).collect(Collectors.toCollection(ArrayList::new));
    }

    private Stream<Problem> checked(String content) {
        return new Generator(new Generator.Options(folder.resolve(content), null, true))
                .check().problems().sorted().stream();
    }

    /** Returns the texts of all files, by their paths. */
    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Golden.files(folder).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private int run(String... arguments) {
        return Main.run(arguments, folder, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
