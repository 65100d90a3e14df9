package remit.prose;

import java.util.HashMap;
import java.util.Map;

/** Gives the headings of one file their ids, no id twice. */
public final class Slugs {

    /** Each id given, and the last number a repeat of it got. */
    private final Map<String, Integer> given = new HashMap<>();

    /** The {@link Slug} of the words, with the first of {@code -1}, {@code -2}… that was not given yet if it was. */
    public String next(String words) {
        String slug = Slug.of(words);
        String id = slug;
        int number = given.getOrDefault(slug, 0);
        while (given.containsKey(id)) {
            number++;
            id = slug + "-" + number;
        }
        given.put(id, 0);
        given.put(slug, number);
        return id;
    }
}
