package remit.prose;

import java.util.HashMap;
import java.util.Map;

/** Gives the headings of one file their ids, each of them only once. */
public final class Slugs {

    /** The ids that were given, each with the last number that a repeat of it got. */
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * The {@link Slug} of the words; where it was given already, with the first of {@code -1}, {@code -2}… that is
     * free.
     */
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
