package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference of the templates says what the records, the templates and the words say; {@code -Daccept} writes it anew. */
class TemplatesReferenceTest {

    private static final Path DOCUMENT = Path.of("src/docs/templates.md");

    @Test
    void theReferenceIsCurrent() throws IOException {
        String text = TemplatesReference.document();
        if (System.getProperty("accept") != null) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("a record, a template or a word has changed: run mvn test -Dtest=TemplatesReferenceTest -Daccept")
                .isEqualTo(text);
    }
}
