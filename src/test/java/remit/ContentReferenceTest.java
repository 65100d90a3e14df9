package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference of the content format says what the shapes say; {@code -Daccept} writes it anew. */
class ContentReferenceTest {

    private static final Path FILE = Path.of("src/docs/content-reference.md");

    @Test
    void theReferenceIsCurrent() throws IOException {
        if (System.getProperty("accept") != null) {
            Files.writeString(FILE, ContentReference.text());
        }
        assertThat(Files.readString(FILE))
                .as("a shape has changed: run mvn test -Dtest=ContentReferenceTest -Daccept")
                .isEqualTo(ContentReference.text());
    }
}
