package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remit build --summary json}: what a job is told. */
class SummaryJsonTest {

    private static final String SECONDS = "\\d+\\.\\d{3}";
    private static final String TIMES = "\"seconds\":\\{\"read\":" + SECONDS + ",\"check\":" + SECONDS + ",\"plan\":"
            + SECONDS + ",\"render\":" + SECONDS + ",\"publish\":" + SECONDS + ",\"all\":" + SECONDS + "}}\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        put("handbook.yaml", "title: The park\norganisation: Example Park\nlanguage: en\nreview-every: 12 months\n");
        put("criteria.yaml", "- group: All\n  criteria:\n    - id: focus\n      name: Focus\n");
        put("roles/ranger.yaml", "title: Ranger\nreviewed: 2026-01-01\nvalues:\n  focus: Paths\n");
    }

    @Test
    void theFirstBuildNamesAllFiles() {
        assertThat(build("--summary", "json")).isZero();
        assertThat(out())
                .startsWith("{\"result\":\"published\",\"exit-code\":0,\"page-count\":")
                .contains(
                        "\"changed\":{\"new\":[\"404.html\",\"about.html\",",
                        "\"changed\":[],\"removed\":[]},\"unchanged\":0")
                .contains("\"errors\":0,\"warnings\":0,\"overdue\":[],\"gone\":[],")
                .matches("(?s).*" + TIMES);
    }

    @Test
    void aBuildThatChangesNothingSaysSo() {
        assertThat(build("--summary", "json")).isZero();
        out.reset();
        assertThat(build("--summary", "json", "--quiet")).isZero();
        assertThat(out())
                .startsWith("{\"result\":\"unchanged\",\"exit-code\":0,")
                .contains("\"changed\":{\"new\":[],\"changed\":[],\"removed\":[]}")
                .doesNotContain("\"unchanged\":0");
    }

    @Test
    void whatChangedAndWhatIsGoneIsNamed() throws IOException {
        put("roles/gardener.yaml", "title: Gardener\nvalues:\n  focus: Beds\n");
        assertThat(build()).isZero();
        out.reset();
        Files.delete(folder.resolve("content/roles/gardener.yaml"));
        assertThat(build("--summary", "json")).isZero();
        assertThat(out())
                .containsPattern("\"removed\":\\[[^]]*\"roles/gardener.html\"")
                .containsPattern("\"gone\":\\[[^]]*\"roles/gardener.html\"");
    }

    @Test
    void reviewsThatAreOverdueOnTheDayAreReportedAndTheSiteIsPublished() {
        assertThat(build("--summary", "json", "--today", "2027-03-01")).isZero();
        assertThat(out())
                .startsWith("{\"result\":\"published\",\"exit-code\":0,")
                .contains("\"warnings\":1,")
                .contains(
                        "{\"file\":\"content/roles/ranger.yaml\",\"line\":2,\"message\":\"this review was due on 2027-01-01\"}");
        assertThat(folder.resolve("site/roles/ranger.html")).exists();
    }

    @Test
    void aBuildWithErrorsIsRefused() throws IOException {
        put("roles/ranger.yaml", "title: Ranger\nvalues:\n  focs: Paths\n");
        assertThat(build("--summary", "json")).isOne();
        assertThat(out())
                .startsWith("{\"result\":\"refused\",\"exit-code\":1,\"page-count\":0,")
                .contains("\"errors\":1,");
        assertThat(err()).contains("content/roles/ranger.yaml:3:3: error:");
    }

    @Test
    void problemsAsDataLeaveTheSummaryToStandardError() {
        assertThat(build("--summary", "json", "--format", "json")).isZero();
        assertThat(out()).startsWith("{\"problems\":[");
        assertThat(err()).startsWith("{\"result\":\"published\",");
    }

    @Test
    void anotherFormIsRefused() {
        assertThat(build("--summary", "xml")).isEqualTo(2);
        assertThat(err()).contains("'xml' is none of text, json");
    }

    private int build(String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "build";
        command[1] = "--no-fsync";
        System.arraycopy(options, 0, command, 2, options.length);
        return RemitCommand.run(command, folder, stream(out), stream(err));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Standard error without what a build says of its progress, which it does on a machine that needs long for it. */
    private String err() {
        return err.toString(StandardCharsets.UTF_8).replaceAll("(?m)^(?:making|made) \\d.* pages\n", "");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
