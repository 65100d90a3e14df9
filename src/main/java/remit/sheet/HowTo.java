package remit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The first sheet of a workbook, which explains the others. */
final class HowTo {

    static final String NAME = "How to";

    private static final String FILE = "how-to.txt";

    private HowTo() {}

    /** Returns its lines, the title first. */
    static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(HowTo.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
