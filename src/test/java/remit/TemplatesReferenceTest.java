package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        List<String> lines = Files.readAllLines(DOCUMENT);
        List<String> wanted = text.lines().toList();
        int same = 0;
        while (same < Math.min(lines.size(), wanted.size()) && lines.get(same).equals(wanted.get(same))) {
            same++;
        }
        assertThat(lines.stream().skip(same).limit(1).toList())
                .as("a record, a template, a word or an example has changed: run mvn test"
                        + " -Dtest=TemplatesReferenceTest -Daccept")
                .isEqualTo(wanted.stream().skip(same).limit(1).toList());
    }
}
