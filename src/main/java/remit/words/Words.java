package remit.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Value;
import remit.problem.Unicode;
import remit.problem.UsageException;
import remit.prose.ProseWords;

/**
 * The words of the interface in one language, from {@code words/<language>.yaml} beside the templates.
 *
 * <p>A word is plain text or a pattern with places, {@code Not recorded for {roles}}. A pattern with a number is
 * written twice, under {@code <key>.one} and {@code <key>.other}. Lists, dates and small numbers have patterns of their
 * own, so that the code never builds a sentence from pieces of grammar. What a role is called is put in once, for all
 * words, by {@link RoleCalled}.
 */
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_]+)}");

    /** Where thousands begin within figures. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private final String language;
    private final Map<String, Object> tree;
    private final Map<String, String> words = new HashMap<>();

    /**
     * Words in which a role is called what their file calls it.
     *
     * @param language the tag of the language the words are in
     * @param tree the file as nested maps, with words at their ends
     */
    public Words(String language, Map<String, Object> tree) {
        this(language, tree, null);
    }

    /**
     * @param language the tag of the language the words are in
     * @param tree the file as nested maps, with words at their ends
     * @param role what a role is called, in that language; null for what the file calls it
     */
    public Words(String language, Map<String, Object> tree, Handbook.@Nullable RoleWord role) {
        this.language = language;
        flatten("", tree);
        RoleCalled called = new RoleCalled(language, words, role);
        words.replaceAll((key, sentence) -> called.in(sentence));
        this.tree = called.in(tree);
    }

    /** The tag of the language the words are in. */
    public String language() {
        return language;
    }

    /** All words as nested maps, for templates: {@code words.home.roles}. */
    public Map<String, Object> tree() {
        return tree;
    }

    /**
     * One word or sentence.
     *
     * @param key nested keys joined with dots: {@code home.roles}
     * @param places names of places and what is put there, in turn: {@code "role", "Treasurer"}; a whole number is put
     *     there as a {@link #figure}
     * @throws UsageException where the words file lacks the key, or the pattern has a place that is not given
     */
    public String say(String key, Object... places) {
        return fill(key, pattern(key), places);
    }

    /** A pattern with its places, which the caller fills. */
    public String pattern(String key) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new UsageException("the words file for '" + language + "' lacks the key '" + key + "'");
        }
        return pattern;
    }

    /**
     * A sentence with a number: {@code <key>.one} for one, {@code <key>.other} for any other; {@code {n}} is the
     * figure, {@code {number}} the number in words where it is small, {@code {Number}} the same to begin a sentence.
     */
    public String count(String key, int n, Object... places) {
        List<Object> all = new ArrayList<>(List.of("n", n, "number", number(n), "Number", capital(number(n))));
        all.addAll(List.of(places));
        return say(key + (n == 1 ? ".one" : ".other"), all.toArray());
    }

    /** The names as a list in a sentence: {@code a, b and c}; empty where there are none. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(say("list.separator"), names.subList(0, names.size() - 1));
        return say("list.last", "first", first, "last", names.get(names.size() - 1));
    }

    /** The names as a list with "or". */
    public String choice(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = String.join(say("list.separator"), names.subList(0, names.size() - 1));
        return say("list.or", "first", first, "last", names.get(names.size() - 1));
    }

    /** A day in words: {@code 1 November 2026}. */
    public String date(LocalDate day) {
        return say(
                "date.pattern",
                "day",
                day.getDayOfMonth(),
                "month",
                say("date.month_" + day.getMonthValue()),
                "year",
                Integer.toString(day.getYear()));
    }

    /** The name of a part of the site in the menu. */
    public String section(Section section) {
        return say("section." + section.word());
    }

    /** The words that are shown for a state other than {@code STATED}, which must not be asked for. */
    public String state(Value.State state) {
        return say("state." + state.word().replace('-', '_'));
    }

    /** A number in words where the language's file has a word for it; else in figures. */
    public String number(int n) {
        String word = words.get("number." + n);
        return word == null ? figure(n) : word;
    }

    /** A count in figures, with the language's sign between thousands: {@code 1,016}. */
    public String figure(int n) {
        return THOUSANDS
                .matcher(Integer.toString(n))
                .replaceAll(thousand -> Matcher.quoteReplacement(say("number.thousands")));
    }

    /** The articles, which do not count when titles are sorted from A to Z; null where the file names none. */
    public @Nullable String articles() {
        return words.get("order.articles");
    }

    /** The words of the interface that are shown within Markdown. */
    public ProseWords prose() {
        return new ProseWords(
                say("prose.footnotes"),
                pattern("prose.footnote"),
                say("prose.our_view"),
                pattern("prose.back_to_text"),
                say("prose.task_done"),
                say("prose.task_to_do"),
                say("prose.table"),
                say("prose.note"),
                say("prose.tip"),
                say("prose.important"),
                say("prose.warning"),
                say("prose.caution"));
    }

    @SuppressWarnings("unchecked")
    private void flatten(String above, Map<String, Object> part) {
        part.forEach((key, value) -> {
            if (value instanceof Map<?, ?> nested) {
                flatten(above + key + ".", (Map<String, Object>) nested);
            } else {
                words.put(above + key, (String) value);
            }
        });
    }

    /** Returns a text with its first letter as a capital. */
    static String capital(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int end = sentence.offsetByCodePoints(0, 1);
        return Unicode.upper(sentence.substring(0, end)) + sentence.substring(end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words others && language.equals(others.language) && tree.equals(others.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    private String fill(String key, String pattern, Object... places) {
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(place(key, matcher.group(1), places)));
        }
        return matcher.appendTail(filled).toString();
    }

    private String place(String key, String name, Object... places) {
        for (int i = 0; i < places.length; i += 2) {
            if (places[i].equals(name)) {
                return places[i + 1] instanceof Integer n ? figure(n) : String.valueOf(places[i + 1]);
            }
        }
        throw new UsageException(
                "the words file for '" + language + "': '" + key + "' has an unknown place {" + name + "}");
    }
}
