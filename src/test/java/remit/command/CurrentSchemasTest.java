package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.shape.HandbookIds;
import remit.shape.HandbookIds.NamedId;
import remit.shape.Target;

class CurrentSchemasTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path home;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path folder;
    private CurrentSchemas schemas;

    @BeforeEach
    void begin() {
        folder = home.resolve(".remit/schema");
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        schemas = new CurrentSchemas(new Terminal(home, stream, stream), home.resolve("content"));
    }

    @Test
    void whereThereAreNoneNoneAreWritten() {
        schemas.update(() -> ids("ranger"));
        assertThat(home).isEmptyDirectory();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whereThereAreSomeNewIdsAreWrittenToThem() throws IOException {
        Files.createDirectories(folder);
        schemas.update(() -> ids("ranger"));
        assertThat(schema("roles")).contains("\"label\":\"ranger\"");
        Path glossary = folder.resolve("glossary.schema.json");
        Files.setLastModifiedTime(glossary, LONG_AGO);
        schemas.update(() -> ids("ranger", "warden"));
        assertThat(schema("roles")).contains("\"label\":\"warden\"");
        assertThat(Files.getLastModifiedTime(glossary)).isEqualTo(LONG_AGO);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFailureIsSaidOnceAndTriedAgain() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("topics.schema.json"));
        schemas.update(() -> ids("ranger"));
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .startsWith("The schemas for editors are not up to date: '" + folder + "' cannot be written")
                .hasLineCount(1);
        schemas.update(() -> ids("ranger"));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(said);
        Files.delete(inTheWay);
        schemas.update(() -> ids("ranger"));
        assertThat(schema("topics")).contains("\"label\":\"ranger\"");
    }

    @Test
    void noFaultEndsThePreview() throws IOException {
        Files.createDirectories(folder);
        schemas.update(() -> {
            throw new IllegalStateException("never");
        });
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not up to date", "never");
    }

    private String schema(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".schema.json"));
    }

    private static HandbookIds ids(String... roles) {
        List<NamedId> named =
                List.of(roles).stream().map(role -> new NamedId(role, role)).toList();
        return new HandbookIds(Map.of(Target.ROLE, named, Target.PARTY, named), List.of());
    }
}
