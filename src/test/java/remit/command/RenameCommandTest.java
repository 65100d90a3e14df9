package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameCommandTest {

    private static final String PLAN = """
            Rename the role 'ranger' to 'keeper': 2 lines in 2 files change, 1 file gets another name.

            content/roles/ranger.yaml becomes content/roles/keeper.yaml

            content/contacts.yaml:3: run-by: keeper
            content/roles/ranger.yaml:2: formerly: [ranger]

            The old id goes to 'formerly', so that addresses with it lead to the new ones.
            It gets another place in lists, which have the order of the files' names.
            """;

    @TempDir
    Path folder;

    private EditedPark park;

    @BeforeEach
    void park() {
        park = new EditedPark(folder);
    }

    @Test
    void whereNobodyCanBeAskedThePlanIsShownAndNothingIsWritten() {
        assertThat(park.run(question -> Optional.empty(), "rename", "role", "ranger", "keeper"))
                .isEqualTo(2);
        assertThat(park.out()).isEqualTo(PLAN);
        assertThat(park.err()).isEqualTo("""
                remit: nothing was changed, since nobody can be asked here. To do it, type
                   remit rename role ranger keeper --yes --content content
                """);
        assertThat(park.file("roles/ranger.yaml")).hasContent("title: Ranger\n");
        assertThat(park.file("contacts.yaml")).content().contains("run-by: ranger");
    }

    @Test
    void withYesNobodyIsAsked() {
        assertThat(park.run(park::no, "rename", "role", "ranger", "keeper", "--yes"))
                .isEqualTo(0);
        assertThat(park.asked()).isEmpty();
        assertThat(park.out()).isEqualTo(PLAN + "Done.\n");
        assertThat(park.file("roles/ranger.yaml")).doesNotExist();
        assertThat(park.file("roles/keeper.yaml")).hasContent("title: Ranger\nformerly: [ranger]\n");
        assertThat(park.file("contacts.yaml")).content().contains("run-by: keeper");
    }

    @Test
    void theAnswerDecides() {
        assertThat(park.run(park::no, "rename", "role", "ranger", "keeper")).isEqualTo(0);
        assertThat(park.asked()).containsExactly("Do it?");
        assertThat(park.out()).isEqualTo(PLAN + "Nothing was changed.\n");
        assertThat(park.file("roles/ranger.yaml")).exists();
        assertThat(park.run(question -> Optional.of(true), "rename", "role", "ranger", "keeper"))
                .isEqualTo(0);
        assertThat(park.file("roles/keeper.yaml")).exists();
    }

    @Test
    void whatWasWrittenWhileTheQuestionWasOpenIsNotLost() {
        Asking slow = question -> {
            park.given("topics.yaml", "- id: t\n  ask: Who?\n  first: ranger\n");
            return Optional.of(true);
        };
        assertThat(park.run(slow, "rename", "role", "ranger", "keeper")).isEqualTo(2);
        assertThat(park.err())
                .isEqualTo(
                        "remit: nothing was changed, since a file of the content was changed meanwhile: try again\n");
        assertThat(park.file("roles/ranger.yaml")).exists();
        assertThat(park.file("contacts.yaml")).content().contains("run-by: ranger");
    }

    @Test
    void whatAKilledCommandBeganIsFinishedFirst() {
        park.given("roles/.ranger.yaml.remit-old", "title: Ranger\n");
        park.given("roles/.ranger.yaml.remit-new", "title: Head ranger\n");
        park.given("contacts.yaml", "- id: gate\n  name: Gate\n");
        park.given("roles/.remit-changes", "REPLACE\tranger.yaml\nREPLACE\tmason.yaml\nend\n");

        assertThat(park.run(park::no, "rename", "role", "mason", "builder", "--yes"))
                .isZero();
        assertThat(park.out())
                .startsWith(
                        "An earlier command was ended while it wrote. What it had begun was finished first: 2 files.\n"
                                + "Rename the role 'mason' to 'builder':");
        assertThat(park.file("roles/ranger.yaml")).hasContent("title: Head ranger\n");
        assertThat(park.file("roles/.remit-changes")).doesNotExist();
        assertThat(park.file("roles/.ranger.yaml.remit-old")).doesNotExist();
    }

    @Test
    void theErrorsOfTheContentComeFirst() {
        park.given("roles/mason.yaml", "titel: Mason\n");
        assertThat(park.run(park::no, "rename", "role", "ranger", "keeper")).isEqualTo(1);
        assertThat(park.asked()).isEmpty();
        assertThat(park.err()).contains("content/roles/mason.yaml:1:1: error: unknown key 'titel' in a role");
        assertThat(park.out())
                .isEqualTo("Nothing was changed: 1 error. Only a content without errors can be changed safely.\n");
    }

    @Test
    void aWrongWordIsNamed() {
        assertThat(park.run(park::no, "rename", "rol", "ranger", "keeper")).isEqualTo(2);
        assertThat(park.err()).isEqualTo("""
                        remit: 'rol' is not one of role, criterion, item, comparison, guide, question, answer, outcome, topic, contact, duty, term, source, page
                           did you mean 'role'?
                           see 'remit rename --help'
                        """);
        assertThat(park.run(park::no, "rename", "role", "rangr", "keeper")).isEqualTo(2);
        assertThat(park.err()).isEqualTo("remit: there is no role 'rangr'\n   did you mean 'ranger'?\n");
        assertThat(park.run(park::no, "rename", "role", "ranger")).isEqualTo(2);
        assertThat(park.err()).isEqualTo("remit: NEW is missing\n   see 'remit rename --help'\n");
    }
}
