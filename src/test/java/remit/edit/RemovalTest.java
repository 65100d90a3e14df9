package remit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.problem.UsageException;
import remit.shape.Target;

class RemovalTest {

    private static final String GUIDE = """
            title: Whom do I ask?
            questions:
              size:
                ask: How big?
                answers:
                  - answer: Big
                    id: big

                  # the small ones
                  - answer: Small
                    id: small
                  - answer: Tiny
                    id: tiny
                  - answer: None
                    id: none
            outcomes:
              ask:
                title: Ask
              leave:
                title: Leave
              # nobody likes this one
              stay:
                title: Stay
            rules:
              - when: {size: [big, tiny]}
                outcome: ask
              - when: {size: small}
                outcome: stay
              - otherwise: leave
            """;

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
                    - id: tools
                      name: Tools
                """);
        given("roles/ranger.yaml", "title: Ranger\n");
        given("roles/warden.yaml", "title: Warden\n");
        given("roles/mason.yaml", "title: Mason\n");
    }

    @Test
    void whatNobodyNamesGoesWithItsFiles() {
        given("roles/ranger.md", "See [focus](#focus) and [this](ranger.yaml).\n");
        EditPlan plan = remove(Target.ROLE, "ranger", null);
        assertThat(content.resolve("roles/ranger.yaml")).doesNotExist();
        assertThat(content.resolve("roles/ranger.md")).doesNotExist();
        assertThat(plan.remarks()).containsExactly("The addresses of the role lead nowhere afterwards.");
    }

    @Test
    void whoeverNamesItIsListedAndNothingChanges() {
        given("roles/ranger.yaml", "title: Ranger\nreports-to: warden\n");
        given("roles/warden.yaml", "title: Warden\nworks-with:\n  - role: ranger\n    on: paths\n");
        given(
                "roles/warden.md",
                "The [ranger](ranger.yaml), and\n" + "so on ".repeat(30)
                        + "the [pair](../comparisons/ranger-vs-warden.yaml).\n");
        EditPlan plan = Removal.plan(content, "content", Target.ROLE, "ranger", null);
        assertThat(plan.files()).isEmpty();
        assertThat(plan.obstacles().stream().map(line -> line.file() + ":" + line.number() + ": " + line.text()))
                .containsExactly(
                        "roles/warden.md:1: The [ranger](ranger.yaml), and",
                        "roles/warden.md:2: …on so on so on so on so on so on so on so on so on the [pair](../comparisons/ranger-vs-warden.yaml).",
                        "roles/warden.yaml:3: - role: ranger");
    }

    @Test
    void anEntryGoesWithItsLinesAndTheCommentsWithinIt() {
        given("contacts.yaml", """
                # desks
                - id: gate
                  name: Gate
                  # open late
                  hours: >
                    every day,

                    all day

                # teams
                - id: crew
                  name: Crew
                  owner: "A
                    B"
                -
                  id: yard
                  name: Yard

                # the end
                """);
        remove(Target.CONTACT, "gate", null);
        assertThat(text("contacts.yaml")).isEqualTo("""
                # desks
                # teams
                - id: crew
                  name: Crew
                  owner: "A
                    B"
                -
                  id: yard
                  name: Yard

                # the end
                """);
        remove(Target.CONTACT, "yard", null);
        assertThat(text("contacts.yaml")).isEqualTo("""
                # desks
                # teams
                - id: crew
                  name: Crew
                  owner: "A
                    B"
                # the end
                """);
        remove(Target.CONTACT, "crew", null);
        assertThat(content.resolve("contacts.yaml")).doesNotExist();
    }

    @Test
    void theLastOfSeveralEntriesTakesTheEmptyLineBeforeIt() {
        given("glossary.yaml", "\uFEFF- term: Mulch\r\n  means: Bark\r\n\r\n- term: Sod\r\n  means: Turf");
        remove(Target.TERM, "Sod", null);
        assertThat(text("glossary.yaml")).isEqualTo("\uFEFF- term: Mulch\r\n  means: Bark\r\n");
    }

    @Test
    void anAnswerIsReplacedInItsGuide() {
        given("guides/which/guide.yaml", GUIDE);
        assertThat(Removal.plan(content, "content", Target.ANSWER, "small", null)
                        .obstacles())
                .singleElement()
                .extracting(EditPlan.ChangedLine::text)
                .isEqualTo("- when: {size: small}");
        remove(Target.ANSWER, "tiny", "big");
        assertThat(text("guides/which/guide.yaml"))
                .isEqualTo(GUIDE.replace("      - answer: Tiny\n        id: tiny\n", "")
                        .replace("id: big\n", "id: big\n        formerly: [tiny]\n")
                        .replace("[big, tiny]", "[big]"));
        remove(Target.OUTCOME, "stay", "leave");
        assertThat(text("guides/which/guide.yaml"))
                .contains("  leave:\n    title: Leave\n    formerly: [stay]\n  # nobody likes this one\nrules:\n")
                .contains("outcome: leave\n  - otherwise: leave");
    }

    @Test
    void anotherTakesThePlaceEverywhere() {
        given("roles/warden.yaml", "title: Warden\nformerly: [guard]\n");
        given("roles/ranger.yaml", "title: Ranger\nformerly: [scout, hunter]\nheld-with: mason\n");
        given("roles/mason.yaml", "title: Mason\nreports-to: 'ranger' # for now\n".replace(" #", "  #"));
        given(
                "pages/all.md",
                "---\ntitle: All\n---\n[R](../roles/ranger.yaml#focus), [both](../comparisons/mason-vs-ranger.yaml)\n");
        given("responsibilities.yaml", """
                - id: gates
                  duty: Open the gates
                  accountable: mason
                  responsible: [ranger, warden, mason]
                  consulted:
                    - warden
                    - ranger  # when it rains
                    - mason
                  informed: [mason, ranger]
                """);
        EditPlan plan = remove(Target.ROLE, "ranger", "warden");
        assertThat(plan.title()).isEqualTo("Remove the role 'ranger', with 'warden' in its place");
        assertThat(plan.remarks())
                .containsExactly("The old id goes to 'formerly' of 'warden', to which its addresses then lead.");
        assertThat(text("roles/warden.yaml")).isEqualTo("title: Warden\nformerly: [guard, ranger, scout, hunter]\n");
        assertThat(text("roles/mason.yaml")).isEqualTo("title: Mason\nreports-to: 'warden'  # for now\n");
        assertThat(text("pages/all.md"))
                .endsWith("[R](../roles/warden.yaml#focus), [both](../comparisons/mason-vs-warden.yaml)\n");
        assertThat(text("responsibilities.yaml")).isEqualTo("""
                - id: gates
                  duty: Open the gates
                  accountable: mason
                  responsible: [warden, mason]
                  consulted:
                    - warden
                    - mason
                  informed: [mason, warden]
                """);
    }

    @Test
    void whatWouldBeWrongAfterwardsIsNamedAndNothingChanges() {
        given("comparisons/both.yaml", "title: Both\nroles: [ranger, warden]\n");
        given("roles/warden.yaml", "title: Warden\nreports-to: ranger\n");
        assertThatThrownBy(() -> Removal.plan(content, "content", Target.ROLE, "ranger", "warden"))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        nothing was changed, since the content would have more problems afterwards:
                           comparisons/both.yaml, 'roles: [warden]': a comparison needs two roles or more
                           roles/warden.yaml, 'reports-to: warden': 'warden' names itself
                           change by hand what is written there, and try again""");
    }

    @Test
    void newWarningsAreSaid() {
        given("sources.yaml", "- id: book\n  title: Book\n- id: log\n  title: Log\n");
        given("contacts.yaml", "- id: gate\n  name: Gate\n  sources: log\n- id: yard\n  name: Yard\n  sources: book\n");
        EditPlan plan = remove(Target.CONTACT, "gate", null);
        assertThat(plan.remarks())
                .containsExactly(
                        "The addresses of the contact lead nowhere afterwards.",
                        "'remit check' will then warn: sources.yaml, '- id: log': nothing cites the source 'log'");
    }

    @Test
    void whatCannotGoIsSaid() {
        given("contacts.yaml", "[{id: gate, name: Gate}, {id: yard, name: Yard}]\n");
        assertThatThrownBy(() -> remove(Target.CONTACT, "gate", null))
                .hasMessage("contacts.yaml:1: an entry in brackets is not removed: write it in lines of its own, or"
                        + " remove it by hand");
        assertThatThrownBy(() -> remove(Target.ROLE, "ranger", "ranger"))
                .hasMessage("'ranger' cannot take the place of 'ranger': name another role");
        given("criteria.yaml", text("criteria.yaml") + "      kind: number\n");
        assertThatThrownBy(() -> remove(Target.CRITERION, "focus", "tools"))
                .hasMessage("'tools' cannot take the place of 'focus', since its values are of the kind 'number' and"
                        + " not 'list'");
        assertThatThrownBy(() -> remove(Target.ROLE, "ranger", "wardn"))
                .hasMessage("there is no role 'wardn'\n   did you mean 'warden'?");
    }

    private EditPlan remove(Target kind, String id, @Nullable String replacing) {
        EditPlan plan = Removal.plan(content, "content", kind, id, replacing);
        assertThat(plan.problems().sorted())
                .filteredOn(problem -> plan.problems().hasErrors())
                .isEmpty();
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.files()).isNotEmpty();
        try {
            for (FileEdit edit : plan.files()) {
                Files.delete(content.resolve(edit.from()));
                if (edit.to() != null) {
                    given(edit.to(), edit.after());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plan;
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
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
