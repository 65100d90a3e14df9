package remit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.UsageException;

class SiteFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void content() throws IOException {
        Files.createDirectories(folder.resolve("content/roles"));
    }

    @Test
    void folderBesideTheContentNeedNotExist() {
        SiteFolder.of(folder.resolve("out/site"), folder.resolve("content"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"content, is", "content/site, lies inside", "content/../content/roles, lies inside", "., contains"})
    void siteAndContentMustBeApart(String site, String how) {
        assertThatThrownBy(() -> SiteFolder.of(folder.resolve(site), folder.resolve("content")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("the site folder '" + folder.resolve(site) + "' " + how + " the folder '")
                .hasMessageEndingWith("name another folder with --site");
    }

    @Test
    void siteThatIsALinkIntoTheContentIsFoundOut() throws IOException {
        Path site = Files.createSymbolicLink(folder.resolve("site"), folder.resolve("content/roles"));
        assertThatThrownBy(() -> SiteFolder.of(site, folder.resolve("content")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("lies inside");
    }

    @Test
    void siteThatIsAFileIsWrongUsage() throws IOException {
        Path site = Files.createFile(folder.resolve("site"));
        assertThatThrownBy(() -> SiteFolder.of(site))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("a file");
    }

    @Test
    void folderThatCannotBeWrittenIsWrongUsage() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        locked.toFile().setWritable(false);
        assumeFalse(Files.isWritable(locked), "root may write everywhere");
        assertThatThrownBy(() -> SiteFolder.of(locked.resolve("site")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void readsAFileOfTheSiteOrNothing() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{}");
        SiteFolder site = SiteFolder.of(folder);
        assertThat(site.read("manifest.json")).isEqualTo("{}".getBytes());
        assertThat(site.read("missing.json")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/x", "a//b", "a/./b", "a/..", "", "a\\b", "a/"})
    void addressesNeverLeaveTheSite(String address) {
        assertThat(SiteFolder.isAddress(address)).isFalse();
    }

    @Test
    void addressesNameFiles() {
        assertThat(SiteFolder.isAddress("roles/cook.html")).isTrue();
        assertThat(SiteFolder.isAddress("assets/Übersicht (1)..png")).isTrue();
    }
}
