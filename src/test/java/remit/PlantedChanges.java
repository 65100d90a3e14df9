package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Our own handbook before and after five changes: a cell is reworded, a duty goes, a problem is new, a rule of a guide
 * leads elsewhere, and a criterion moves to the end of its group.
 */
public final class PlantedChanges {

    private final Path folder;

    private PlantedChanges(Path folder) {
        this.folder = folder;
    }

    /** Builds the handbook as it is, and then changes it, in an empty folder. */
    public static PlantedChanges in(Path folder) {
        PlantedChanges planted = new PlantedChanges(folder);
        planted.build();
        planted.edit("roles/cio.yaml", text -> text.replace("Innovation in ways of working", "Better ways of working"));
        planted.edit(
                "responsibilities.yaml", text -> text.replaceFirst("(?s)- id: product-architecture.*?(?=- id: )", ""));
        planted.edit("topics.yaml", text -> text + """

                  - id: own-app
                    ask: We want to write an app of our own
                    group: Changing how we work
                    first: cto
                    backup: cio
                """);
        planted.edit(
                "guides/which-role/guide.yaml",
                text -> text.replaceFirst("(?s)(id: both\\s+next: )posts", "$1worst-served"));
        planted.edit(
                "criteria.yaml",
                text -> text.replaceFirst("(?s)(    - id: focus\n.*?)(    - id: stance\n.*?)(?=\n- group)", "$2\n$1"));
        return planted;
    }

    /** The site before the changes. */
    public Path before() {
        return folder.resolve("site");
    }

    Path content() {
        return folder.resolve("content");
    }

    /** Writes a review copy into a new folder, and returns it. */
    public Path copy() {
        Path copy = folder.resolve("copy");
        Generator generator = new Generator(new Generator.Options(content(), Path.of("templates"), false));
        assertThat(generator.review(copy, this::file, addresses())).isPositive();
        return copy;
    }

    private byte[] file(String address) {
        try {
            Path file = before().resolve(address);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> addresses() {
        return Golden.files(before()).keySet().stream().collect(Collectors.toSet());
    }

    private void build() {
        Golden.files(Path.of("content")).forEach(this::write);
        Generator generator = new Generator(new Generator.Options(content(), Path.of("templates"), false));
        assertThat(generator.build(before(), false).published()).isNotNull();
    }

    private void edit(String file, UnaryOperator<String> change) {
        try {
            String text = Files.readString(content().resolve(file));
            String changed = change.apply(text);
            assertThat(changed).as(file).isNotEqualTo(text);
            Files.writeString(content().resolve(file), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, byte[] text) {
        Path path = content().resolve(file);
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
