package remit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.UsageException;
import remit.shape.Target;

class RenameTest {

    @TempDir
    Path content;

    @BeforeEach
    void park() {
        given("handbook.yaml", """
                title: The park
                organisation: Example Organisation
                language: en
                """);
        given("criteria.yaml", """
                - group: Work
                  criteria:
                    - id: focus
                      name: Focus
                      items:
                        trees: Trees
                        paths: Paths
                """);
        given("roles/ranger.yaml", "title: Ranger\n");
        given("roles/warden.yaml", "title: Warden\n");
    }

    @Test
    void everyWayOfWritingAnIdIsKept() {
        given("responsibilities.yaml", """
                - id: gates
                  duty: Open the gates
                  accountable: 'ranger'   # ranger, and nobody else
                  responsible: [warden,ranger]
                  consulted:
                    - "ranger"  # he knows
                - id: fences
                  duty: Mend the fences; the ranger says which
                  accountable: &boss ranger
                  responsible: *boss
                """);
        rename(Target.ROLE, "ranger", "head-ranger");
        assertThat(text("responsibilities.yaml")).isEqualTo("""
                - id: gates
                  duty: Open the gates
                  accountable: 'head-ranger'   # ranger, and nobody else
                  responsible: [warden,head-ranger]
                  consulted:
                    - "head-ranger"  # he knows
                - id: fences
                  duty: Mend the fences; the ranger says which
                  accountable: &boss head-ranger
                  responsible: *boss
                """);
        assertThat(files()).contains("roles/head-ranger.yaml").doesNotContain("roles/ranger.yaml");
        assertThat(text("roles/head-ranger.yaml")).isEqualTo("title: Ranger\nformerly: [ranger]\n");
    }

    @Test
    void linesEndAsBeforeAndAByteOrderMarkStays() {
        given("roles/ranger.yaml", "\uFEFFtitle: Ranger\r\nheld-with: warden");
        given("roles/warden.yaml", "title: Warden\r\nheld-with: ranger # still\r\n\r\n");
        rename(Target.ROLE, "ranger", "keeper");
        assertThat(text("roles/keeper.yaml"))
                .isEqualTo("\uFEFFtitle: Ranger\r\nformerly: [ranger]\r\nheld-with: warden");
        assertThat(text("roles/warden.yaml")).isEqualTo("title: Warden\r\nheld-with: keeper # still\r\n\r\n");
    }

    @Test
    void linksOfEveryFormLeadToTheNewName() {
        given("roles/ranger.md", """
                See [below](#focus) and [the gate](../roles/ranger.yaml "ranger.yaml").

                ## Trees
                """);
        given("pages/all.md", """
                ---
                title: All
                in-short: Ask the [ranger](../roles/ranger.yaml).
                ---
                The [ranger](<../roles/ranger.yaml#focus>), [again](../roles/ranger.md#trees) and [again][r], [twice][r].
                <a href="../roles/ranger.yaml">In markup</a>, ![a ranger](../assets/ranger.png) and `roles/ranger.yaml`.
                The [pair](../comparisons/warden-vs-ranger.yaml#focus); [ranger](https://example.com/roles/ranger.yaml).

                [r]: ./../roles/ranger.yaml 'The ranger'
                """);
        given("assets/ranger.png", "");
        given("contacts.yaml", """
                - id: desk
                  name: Desk
                  page: "roles/ranger.yaml"
                """);
        rename(Target.ROLE, "ranger", "keeper");
        assertThat(text("roles/keeper.md")).isEqualTo("""
                See [below](#focus) and [the gate](../roles/keeper.yaml "ranger.yaml").

                ## Trees
                """);
        assertThat(text("pages/all.md")).isEqualTo("""
                ---
                title: All
                in-short: Ask the [ranger](../roles/keeper.yaml).
                ---
                The [ranger](<../roles/keeper.yaml#focus>), [again](../roles/keeper.md#trees) and [again][r], [twice][r].
                <a href="../roles/keeper.yaml">In markup</a>, ![a ranger](../assets/ranger.png) and `roles/ranger.yaml`.
                The [pair](../comparisons/warden-vs-keeper.yaml#focus); [ranger](https://example.com/roles/ranger.yaml).

                [r]: ./../roles/keeper.yaml 'The ranger'
                """);
        assertThat(text("contacts.yaml")).contains("page: \"roles/keeper.yaml\"\n");
    }

    @Test
    void aLinkInAYamlTextOfAnyStyleIsFound() {
        given("roles/warden.yaml", """
                title: Warden
                in-short: >
                  Works with the
                  [ranger](ranger.yaml).
                not-for: |
                  Trees: see the
                  [ranger](ranger.yaml#focus), or
                  [r]

                  [r]: ranger.yaml
                values:
                  focus:
                    - "Say \\"now\\" to the [ranger](ranger.yaml) \\
                      at once"
                    - 'It''s the [ranger''s](ranger.yaml)'
                """);
        rename(Target.ROLE, "ranger", "keeper");
        assertThat(text("roles/warden.yaml")).isEqualTo("""
                title: Warden
                in-short: >
                  Works with the
                  [ranger](keeper.yaml).
                not-for: |
                  Trees: see the
                  [ranger](keeper.yaml#focus), or
                  [r]

                  [r]: keeper.yaml
                values:
                  focus:
                    - "Say \\"now\\" to the [ranger](keeper.yaml) \\
                      at once"
                    - 'It''s the [ranger''s](keeper.yaml)'
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: R                       | title: R~formerly: [ranger]",
                "title: R~formerly: old         | title: R~formerly: [old, ranger]",
                "title: R~formerly: [ old ]  # x | title: R~formerly: [ old, ranger ]  # x",
                "formerly:~- old  # x~title: R   | formerly:~- old  # x~- ranger~title: R",
                "{title: R, status: vacant}     | {title: R, formerly: [ranger], status: vacant}",
                "title: R  # x~status: vacant    | title: R  # x~formerly: [ranger]~status: vacant",
                "status: vacant~title: >~  R    | ",
                "title: &a R~status: vacant~abbreviation: *a | title: &a R~formerly: [ranger]~status: vacant~abbreviation: *a",
                "title: R~formerly: [keeper]    | title: R~formerly: [ranger]",
                "title: R~formerly: [a, keeper] | title: R~formerly: [a, ranger]",
                "title: 'R~  T'~status: vacant  | title: 'R~  T'~formerly: [ranger]~status: vacant",
            })
    void theOldIdIsKept(String before, String after) {
        given("roles/ranger.yaml", before.replace('~', '\n') + "\n");
        if (after == null) {
            assertThatThrownBy(() -> rename(Target.ROLE, "ranger", "keeper"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageEndingWith("roles/ranger.yaml:1: the old id cannot be added as 'formerly' is written"
                            + " here: add 'formerly: [ranger]' by hand first");
        } else {
            rename(Target.ROLE, "ranger", "keeper");
            assertThat(text("roles/keeper.yaml")).isEqualTo(after.replace('~', '\n') + "\n");
        }
    }

    @Test
    void whatIsWithinSomethingIsNamedOnlyThere() {
        given("guides/first/guide.yaml", GUIDE);
        given("guides/second/guide.yaml", GUIDE);
        given("guides/first/size.md", "Look [here](guide.yaml#size) and [there](../second/guide.yaml#size).\n");
        rename(Target.QUESTION, "first/size", "how-big");
        assertThat(text("guides/second/guide.yaml")).isEqualTo(GUIDE);
        assertThat(text("guides/first/guide.yaml"))
                .isEqualTo(GUIDE.replace("  size:", "  how-big:")
                        .replace("size: big", "how-big: big")
                        .replace("How big?\n", "How big?\n    formerly: [size]\n"));
        assertThat(text("guides/first/how-big.md"))
                .isEqualTo("Look [here](guide.yaml#how-big) and [there](../second/guide.yaml#size).\n");
        rename(Target.ANSWER, "second/size/big", "huge");
        assertThat(text("guides/second/guide.yaml"))
                .isEqualTo(GUIDE.replace("id: big", "id: huge\n        formerly: [big]")
                        .replace("size: big", "size: huge"));
        rename(Target.OUTCOME, "second/ask", "call");
        assertThat(text("guides/second/guide.yaml"))
                .contains("  call:\n    title: Ask\n    formerly: [ask]\n")
                .contains("outcome: call")
                .contains("otherwise: leave");
        assertThatThrownBy(() -> rename(Target.OUTCOME, "leave", "go"))
                .hasMessage("2 have the id 'leave': write 'first/leave' or 'second/leave'");
    }

    private static final String GUIDE = """
            title: Whom do I ask?
            questions:
              size:
                ask: How big?
                answers:
                  - answer: Big
                    id: big
                  - answer: Small
                    id: small
            outcomes:
              ask:
                title: Ask
              leave:
                title: Leave
            rules:
              - when: {size: big}
                outcome: ask
              - otherwise: leave
            """;

    @Test
    void aGuideTakesItsFolderAlong() {
        given("guides/old/guide.yaml", GUIDE);
        given(
                "guides/old/guide.md",
                "See [the question](size.md), [this](../old/guide.yaml#size), [r](../../roles/ranger.yaml).\n");
        given("guides/old/size.md", "Measure.\n");
        given("pages/all.md", "---\ntitle: All\n---\n[All](../guides/old/guide.yaml#leave)\n");
        rename(Target.GUIDE, "old", "new");
        assertThat(files()).contains("guides/new/size.md").noneMatch(file -> file.startsWith("guides/old"));
        assertThat(text("guides/new/guide.md"))
                .isEqualTo(
                        "See [the question](size.md), [this](../new/guide.yaml#size), [r](../../roles/ranger.yaml).\n");
        assertThat(text("pages/all.md")).contains("(../guides/new/guide.yaml#leave)");
        assertThat(text("guides/new/guide.yaml")).contains("title: Whom do I ask?\nformerly: [old]\n");
    }

    @Test
    void aPageThatMovesToAnotherFolderTakesItsLinksAlong() {
        given(
                "pages/all.md",
                "---\ntitle: All\n---\n[R](../roles/ranger.yaml#focus), [more](more.md#x), [top](#y)\n\n## Y\n");
        given("pages/more.md", "---\ntitle: More\n---\n## X\n\n[All](all.md#y)\n");
        rename(Target.PAGE, "all", "deep/every");
        assertThat(text("pages/deep/every.md"))
                .isEqualTo("---\ntitle: All\nformerly: [all]\n---\n"
                        + "[R](../../roles/ranger.yaml#focus), [more](../more.md#x), [top](#y)\n\n## Y\n");
        assertThat(text("pages/more.md")).endsWith("[All](deep/every.md#y)\n");
    }

    @Test
    void aCriterionIsNamedInRolesRowsAndAnchors() {
        given("roles/ranger.yaml", "title: Ranger\nvalues:\n  focus:\n    - item: trees\n    - item: paths\n");
        given("comparisons/both.yaml", """
                title: Both
                roles: [ranger, warden]
                criteria: [focus]
                rows: {focus: "Trees and [paths](../roles/ranger.yaml#focus)"}
                """);
        rename(Target.CRITERION, "focus", "aims");
        assertThat(text("roles/ranger.yaml")).contains("values:\n  aims:\n");
        assertThat(text("comparisons/both.yaml"))
                .contains("criteria: [aims]\nrows: {aims: \"Trees and [paths](../roles/ranger.yaml#aims)\"}");
        rename(Target.ITEM, "trees", "woods");
        assertThat(text("criteria.yaml")).contains("        woods: Trees\n        paths: Paths\n");
        assertThat(text("roles/ranger.yaml")).contains("    - item: woods\n    - item: paths\n");
    }

    @Test
    void aTermGetsNewWordsAndItsAnchorWithThem() {
        given("glossary.yaml", "- term: KPI\n  means: A figure\n- {term: Mulch, also: [mulching]}\n");
        given("pages/all.md", "---\ntitle: All\n---\n[KPI](../glossary.yaml#kpi) and [m](../glossary.yaml#mulch)\n");
        rename(Target.TERM, "KPI", "Key figure: one");
        rename(Target.TERM, "mulch", "Bark, cut");
        assertThat(text("glossary.yaml"))
                .isEqualTo("- term: \"Key figure: one\"\n  means: A figure\n  formerly: [kpi]\n"
                        + "- {term: \"Bark, cut\", also: [mulching], formerly: [mulch]}\n");
        assertThat(text("pages/all.md"))
                .contains("[KPI](../glossary.yaml#key-figure-one) and [m](../glossary.yaml#bark-cut)");
    }

    @Test
    void draftsAreChangedToo() {
        given("roles/warden.yaml", "title: Warden\ndraft: yes\nheld-with: ranger\nnot-for: See [r](ranger.yaml)\n");
        rename(Target.ROLE, "ranger", "keeper");
        assertThat(text("roles/warden.yaml")).contains("held-with: keeper\nnot-for: See [r](keeper.yaml)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role     | rangr  | keeper    | there is no role 'rangr'~   did you mean 'ranger'?",
                "guide    | x      | y         | there is no guide 'x'",
                "role     | desk   | counter   | there is no role 'desk'~   there is a contact 'desk'",
                "contact  | ranger | counter   | there is no contact 'ranger'~   there is a role 'ranger'",
                "role     | ranger | Keeper    | 'Keeper' is not an id, which has small letters, digits and single hyphens~   did you mean 'keeper'?",
                "role     | ranger | index     | 'index' is kept for the site's own pages: take another id",
                "role     | ranger | ranger    | the role 'ranger' has this id already",
                "role     | ranger | warden    | there is a role 'warden' already, in content/roles/warden.yaml: take another id",
                "role     | ranger | desk      | there is a contact 'desk' already, in content/contacts.yaml:1: take another id",
                "role     | ranger | guard     | 'guard' is an old id of content/roles/warden.yaml, to which its address leads: take another id",
                "page     | p      | a/B       | 'B' is not an id, which has small letters, digits and single hyphens~   did you mean 'b'?",
                "item     | trees  | paths     | there is an item 'paths' already, in content/criteria.yaml:7: take another id",
            })
    void aNameThatCannotBeTakenIsRefused(String kind, String old, String wanted, String message) {
        given("contacts.yaml", "- id: desk\n  name: Desk\n");
        given("roles/warden.yaml", "title: Warden\nformerly: [guard]\n");
        given("pages/p.md", "---\ntitle: P\n---\nP\n");
        Map<String, String> before = tree();
        assertThatThrownBy(() -> rename(kind(kind), old, wanted))
                .isInstanceOf(UsageException.class)
                .hasMessage(message.replace('~', '\n'));
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void aWordThatMeansTwoThingsAtOnceIsLeftToTheEditor() {
        given("contacts.yaml", "- id: desk\n  name: Desk\n");
        given("topics.yaml", "- id: &y desk\n  ask: A\n  first: *y\n");
        Map<String, String> before = tree();
        assertThatThrownBy(() -> rename(Target.CONTACT, "desk", "counter"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("nothing was changed, since more than the id would be different:")
                .hasMessageContaining("topic 'counter'");
        assertThat(tree()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles/ranger.yaml", "topics.yaml"})
    void aContentWithErrorsIsNotChanged(String file) {
        given(file, "titel: [\n");
        EditPlan plan = Rename.plan(content, "content", Target.ROLE, "warden", "guard");
        assertThat(plan.problems().hasErrors()).isTrue();
        assertThat(plan.files()).isEmpty();
    }

    @Test
    void thePlanSaysWhatEachLineWillBe() {
        given(
                "topics.yaml",
                "- id: t\n  ask: A\n  first: ranger\n  backup: ranger\n  not-for: " + "x ".repeat(60)
                        + "[r](roles/ranger.yaml)" + " y".repeat(60) + "\n");
        EditPlan plan = Rename.plan(content, "content", Target.ROLE, "ranger", "xeeper");
        assertThat(plan.title()).isEqualTo("Rename the role 'ranger' to 'xeeper'");
        assertThat(plan.lines().stream().map(line -> line.file() + ":" + line.number() + ": " + line.text()))
                .containsExactly(
                        "roles/ranger.yaml:2: formerly: [ranger]",
                        "topics.yaml:3: first: xeeper",
                        "topics.yaml:4: backup: xeeper",
                        "topics.yaml:5: …" + "x ".repeat(18) + "[r](roles/xeeper.yaml)" + " y".repeat(21) + "…");
        assertThat(plan.remarks())
                .containsExactly(
                        "The old id goes to 'formerly', so that addresses with it lead to the new ones.",
                        "It gets another place in lists, which have the order of the files' names.");
        assertThat(Rename.plan(content, "content", Target.CRITERION, "focus", "aim")
                        .remarks())
                .containsExactly("The old id goes to 'formerly', so that addresses with it lead to the new ones.");
        assertThat(plan.isUpToDate(content)).isTrue();
        given("roles/warden.yaml", "title: Warden of all\n");
        assertThat(plan.isUpToDate(content)).isFalse();
    }

    @Test
    void theIdOfATermInOtherLettersIsNotKept() {
        given("glossary.yaml", "- term: Größe\n");
        EditPlan plan = Rename.plan(content, "content", Target.TERM, "größe", "Size");
        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.remarks())
                .containsExactly(
                        "The old id cannot go to 'formerly', which takes the letters a to z, digits and hyphens: a"
                                + " link from elsewhere to its old place, which ends in '#größe', still opens the page, but at its"
                                + " top.");
    }

    private void rename(Target kind, String old, String wanted) {
        EditPlan plan = Rename.plan(content, "content", kind, old, wanted);
        assertThat(plan.problems().hasErrors())
                .as(plan.problems().sorted().toString())
                .isFalse();
        try {
            for (FileEdit edit : plan.files()) {
                Files.delete(content.resolve(edit.from()));
            }
            for (FileEdit edit : plan.files()) {
                given(String.valueOf(edit.to()), edit.after());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Target kind(String word) {
        return Rename.kinds().stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void given(String file, String text) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.writeString(content.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        return tree().getOrDefault(file, "no such file");
    }

    private Iterable<String> files() {
        return tree().keySet();
    }

    private Map<String, String> tree() {
        try (Stream<Path> paths = Files.walk(content)) {
            return paths.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> content.relativize(path).toString().replace('\\', '/'),
                            path -> {
                                try {
                                    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            },
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
