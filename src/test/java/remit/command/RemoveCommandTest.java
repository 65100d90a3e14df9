package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveCommandTest {

    @TempDir
    Path folder;

    private EditedPark park;

    @BeforeEach
    void park() {
        park = new EditedPark(folder);
    }

    @Test
    void whatSomethingNamesStays() {
        assertThat(park.run(park::no, "remove", "role", "ranger", "--yes")).isEqualTo(1);
        assertThat(park.out()).isEmpty();
        assertThat(park.err()).isEqualTo("""
                Remove the role 'ranger': nothing was changed, since 1 line names it.

                content/contacts.yaml:3: run-by: ranger

                Change these first, or say with --replace-by what takes its place everywhere.
                """);
        assertThat(park.file("roles/ranger.yaml")).exists();
    }

    @Test
    void anotherTakesItsPlace() {
        assertThat(park.run(question -> Optional.empty(), "remove", "role", "ranger", "--replace-by", "mason"))
                .isEqualTo(2);
        assertThat(park.err()).isEqualTo("""
                remit: nothing was changed, since nobody can be asked here. To do it, type
                   remit remove role ranger --replace-by mason --yes --content content
                """);
        assertThat(park.out()).isEqualTo("""
                Remove the role 'ranger', with 'mason' in its place: 2 lines in 2 files change, 1 file goes.

                content/roles/ranger.yaml goes

                content/contacts.yaml:3: run-by: mason
                content/roles/mason.yaml:2: formerly: [ranger]

                The old id goes to 'formerly' of 'mason', to which its addresses then lead.
                """);
        assertThat(park.file("roles/ranger.yaml")).exists();
        assertThat(park.run(park::no, "remove", "role", "ranger", "--replace-by", "mason", "--yes"))
                .isEqualTo(0);
        assertThat(park.file("roles/ranger.yaml")).doesNotExist();
        assertThat(park.file("roles/mason.yaml")).hasContent("title: Mason\nformerly: [ranger]\n");
        assertThat(park.file("contacts.yaml")).content().contains("run-by: mason");
    }

    @Test
    void anEntryThatNobodyNamesGoes() {
        park.given("contacts.yaml", "- id: gate\n  name: Gate\n- id: yard\n  name: Yard\n");
        assertThat(park.run(question -> Optional.of(true), "remove", "contact", "yard"))
                .isEqualTo(0);
        assertThat(park.out()).isEqualTo("""
                Remove the contact 'yard': 2 lines in 1 file change.

                content/contacts.yaml:3: (goes) - id: yard
                content/contacts.yaml:4: (goes) name: Yard

                The addresses of the contact lead nowhere afterwards.
                Done.
                """);
        assertThat(park.file("contacts.yaml")).hasContent("- id: gate\n  name: Gate\n");
    }
}
