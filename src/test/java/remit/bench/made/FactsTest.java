package remit.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.Generator;

/** Remit's site holds the facts of a made-up handbook, and a site that lacks one is found out. */
class FactsTest {

    private final MadeHandbook handbook = new MadeHandbook(1, 4);

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void givenASite() {
        Path content = folder.resolve("content");
        site = folder.resolve("site");
        RemitContent.write(handbook, content);
        new Generator(new Generator.Options(content, null, false)).build(site, true);
    }

    @Test
    void siteHoldsAllFacts() {
        assertThat(Facts.missing(handbook, site)).isEmpty();
    }

    @Test
    void wordThatIsMissingIsNamedWithItsPageAndPlace() throws IOException {
        String task = handbook.role(2).values().get("tasks").get(0);
        edit("roles/role-2.html", task, "Something else");

        assertThat(Facts.missing(handbook, site))
                .containsExactly("roles/role-2.html lacks '" + MadeRole.plain(task) + "' in #tasks");
    }

    @Test
    void valueInTheWrongColumnIsFound() throws IOException {
        edit("compare/role-0-and-role-1.html", "id=\"role-0--tools\"", "id=\"role-2--tools\"");

        assertThat(Facts.missing(handbook, site))
                .hasSameSizeAs(handbook.role(0).values().get("tools"))
                .allMatch(fact -> fact.endsWith("in #role-0--tools"));
    }

    @Test
    void pageThatIsMissingIsFoundAndCounted() throws IOException {
        Files.delete(site.resolve("roles/role-1.html"));

        assertThat(Facts.missing(handbook, site))
                .containsExactly("roles: 3 pages instead of 4", "roles/role-1.html is missing");
    }

    private void edit(String page, String from, String to) throws IOException {
        Path file = site.resolve(page);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
