package remit.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that new files begin with, which come with Remit. */
final class StartTexts {

    private StartTexts() {}

    /**
     * Returns a text with {@code \n} as line ends.
     *
     * @param path the path of the text, relative to this package
     */
    static String read(String path) {
        try (InputStream text = StartTexts.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalArgumentException("there is no text " + path);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
