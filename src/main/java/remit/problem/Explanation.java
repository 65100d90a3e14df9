package remit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What an editor can read about one kind of problem. Each kind has a file of its own among the resources, such as
 * {@code remit/problem/unknown-key.md}: its id as a heading, a paragraph that says what is wrong, one that says why it
 * matters, then a wrong example, what Remit says about it, and a right one.
 *
 * @param what one sentence without marks
 * @param why one paragraph without marks
 * @param text the whole file, Markdown that can also be read as it is
 */
public record Explanation(String what, String why, String text) {

    /**
     * Reads the explanation of a kind of problem.
     *
     * @throws IllegalStateException where there is none
     */
    public static Explanation of(Message message) {
        return of(message.id());
    }

    /**
     * Reads the explanation of a kind of problem by its id, such as {@code unknown-key}.
     *
     * @throws IllegalStateException where there is none
     */
    public static Explanation of(String id) {
        try (InputStream file = Explanation.class.getResourceAsStream(id + ".md")) {
            if (file == null) {
                throw new IllegalStateException("nothing explains " + id);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String[] paragraphs = text.split("\n\n", 4);
            return new Explanation(joined(paragraphs[1]), joined(paragraphs[2]), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(String paragraph) {
        return paragraph.strip().replace('\n', ' ').replace("`", "'");
    }
}
