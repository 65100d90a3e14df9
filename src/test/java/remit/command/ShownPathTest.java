package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPathTest {

    private static final Path WORKING = Path.of("/data/editor/here");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content              | content        | content/              | content",
                "./docs/../content    | content        | content/              | content",
                "docs/content         | docs/content   | docs/content/         | content",
                "/data/editor/here/in | in             | in/                   | in",
                "../out ü             | ../out ü       | ../out ü/             | out ü",
                ".                    | ''             | ''                    | here",
                "/srv/handbook        | /srv/handbook  | ../../../srv/handbook/ | handbook"
            })
    void thePathOpensFromTheWorkingFolder(String content, String people, String services, String name) {
        ShownPath path = new ShownPath(WORKING, WORKING.resolve(content));
        assertThat(path.forPeople()).isEqualTo(people);
        assertThat(path.forServices()).isEqualTo(services);
        assertThat(path.name()).isEqualTo(name);
    }
}
