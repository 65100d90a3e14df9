package remit.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.pages.link.Address;
import remit.pages.link.Addresses;

class ThemeHashTest {

    @TempDir
    Path folder;

    @Test
    void itChangesWithEachFileOfTheTheme() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        ThemeHash first = hash("");
        for (Address address : Addresses.THEME) {
            Path file = Files.writeString(folder.resolve(address.path()), "of somebody else");
            assertThat(hash("")).as(address.path()).isNotEqualTo(first);
            Files.delete(file);
        }

        assertThat(hash("")).isEqualTo(first);
    }

    @Test
    void everyFileOfTheThemeCounts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/theme"))) {
            assertThat(files.map(file -> new Address("theme/" + file.getFileName())))
                    .isSubsetOf(Addresses.THEME);
        }
    }

    @Test
    void itChangesWithTheLookAndRulesOfAnOrganisation() throws IOException {
        ThemeHash first = hash("");
        assertThat(hash(":root { --link: red }\n")).isNotEqualTo(first);
        Files.createDirectories(folder.resolve("theme"));
        Files.writeString(folder.resolve("theme/site-extra.css"), "a {}\n");
        assertThat(hash("")).isNotEqualTo(first);
    }

    @Test
    void aCommentThatIsNotPublishedChangesNothing() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        Path style = folder.resolve("theme/site.css");
        Files.writeString(style, "a {}\n");
        ThemeHash first = hash("");
        Files.writeString(style, "/* for us */\na {}\n");

        assertThat(hash("")).isEqualTo(first);
    }

    @Test
    void linksHaveItWhereItIsWanted() throws TemplateModelException {
        assertThat(link(new ThemeHash("h=0f12ab34"))).isEqualTo("../theme/site.css?h=0f12ab34");
        assertThat(link(ThemeHash.NONE)).isEqualTo("../theme/site.css");
    }

    private ThemeHash hash(String look) {
        return ThemeHash.of(new Theme(new Templates(folder), look));
    }

    private static Object link(ThemeHash hash) throws TemplateModelException {
        return hash.function().exec(List.of(new SimpleScalar("../theme/site.css")));
    }
}
