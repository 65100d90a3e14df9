package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The references of the content format, for us and for editors, say what the shapes say; {@code -Daccept} writes it anew. */
class ContentReferenceTest {

    @ParameterizedTest
    @MethodSource
    void theReferenceIsCurrent(Path file, String text) throws IOException {
        if (System.getProperty("accept") != null) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("a shape has changed: run mvn test -Dtest=ContentReferenceTest -Daccept")
                .isEqualTo(text);
    }

    static Stream<Arguments> theReferenceIsCurrent() {
        return Stream.of(
                Arguments.of(Path.of("src/docs/content-reference.md"), ContentReference.document()),
                Arguments.of(Path.of("content/pages/every-key.md"), ContentReference.page()));
    }
}
