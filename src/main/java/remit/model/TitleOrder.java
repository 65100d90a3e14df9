package remit.model;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import remit.problem.Unicode;

/**
 * The order of titles and names from A to Z in the handbook's language. The first letter or figure decides: signs,
 * pictures and quotes before it do not count, nor does an article, so that {@code 🌳 The park ranger} is found under P.
 *
 * <p>The rules are those of {@link Collator} in the JDK, which are part of the JDK and not of the machine. Of all
 * languages of ISO 639-1 the JDKs 17 and 25 differ only in Swedish, where JDK 17 sorts W as a kind of V. That rule is
 * left out here, so that W comes after V with both. Letters added to Unicode after version 13 have no rules in JDK 17,
 * so their order may differ.
 */
public final class TitleOrder implements Comparator<String> {

    /** The rule of JDK 17 for Swedish that is left out. */
    private static final String W_AS_V = "& V ; w , W";

    private static final int SHOWN_AS_PICTURE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private final Collator collator;
    private final Collator letters;
    private final Articles articles;

    /** The keys made so far, since a name is sorted for several pages, and a key takes long. */
    private final Map<String, SortKey> keys = new ConcurrentHashMap<>();

    /** An order with the articles that are known for the language. */
    public TitleOrder(String language) {
        this(language, Articles.of(language));
    }

    /**
     * @param language a BCP 47 tag
     */
    public TitleOrder(String language, Articles articles) {
        this.articles = articles;
        collator = collator(Locale.forLanguageTag(language));
        letters = (Collator) collator.clone();
        letters.setStrength(Collator.PRIMARY);
    }

    /** The place of a title in the order, for sorting many of them; two keys are equal only where the titles are. */
    public record SortKey(CollationKey place, String title) implements Comparable<SortKey> {

        @Override
        public int compareTo(SortKey other) {
            int order = place.compareTo(other.place);
            return order == 0 ? title.compareTo(other.title) : order;
        }
    }

    /**
     * Things in the order of their titles; things with one title are in another order. Sorts with several threads.
     *
     * @param same that other order
     */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> title, Comparator<T> same) {
        record Keyed<T>(SortKey key, T thing) {}
        return things.parallelStream()
                .map(thing -> new Keyed<>(key(title.apply(thing)), thing))
                .sorted(Comparator.<Keyed<T>, SortKey>comparing(Keyed::key).thenComparing(Keyed::thing, same))
                .map(Keyed::thing)
                .toList();
    }

    public SortKey key(String title) {
        return keys.computeIfAbsent(title, each -> new SortKey(collator.getCollationKey(decisive(each)), each));
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /**
     * The letter under which a title is found, in upper case: {@code A} for {@code Ärzte} in German, {@code Ä} for
     * {@code Ärta} in Swedish, where it is a letter of its own; empty where a figure decides, or where the title has no
     * letter and no figure.
     */
    public String letter(String title) {
        String decisive = decisive(title);
        if (decisive.isEmpty() || !Unicode.isLetter(decisive.codePointAt(0))) {
            return "";
        }
        String upper = Unicode.upper(Character.toString(decisive.codePointAt(0)));
        String first = Character.toString(upper.codePointAt(0));
        String apart = Unicode.normalize(first, Normalizer.Form.NFD);
        int end = Character.charCount(apart.codePointAt(0));
        while (end < apart.length() && isMark(apart, end) && letters.compare(composed(apart, end), first) != 0) {
            end += Character.charCount(apart.codePointAt(end));
        }
        return composed(apart, end);
    }

    /**
     * The part of a title that decides its place: without the signs and the article at its beginning, or all of a title
     * that has no letter and no figure.
     */
    private String decisive(String title) {
        String composed = Unicode.normalize(title.strip(), Normalizer.Form.NFC);
        int start = start(composed);
        int article = articles.lengthIn(composed.substring(start));
        if (article == 0 && start > 0) {
            // Some articles begin with an apostrophe: 't, 'n.
            article = Math.max(0, articles.lengthIn(composed.substring(start - 1)) - 1);
        }
        String rest = composed.substring(start + article);
        return article == 0 ? rest : rest.substring(start(rest));
    }

    /** The place of the first letter or figure; 0 where there is none. */
    private static int start(String composed) {
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            if (decides(composed, i)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Whether there is a letter or figure at this index. Some pictures are a letter or figure with a mark after it, and
     * do not count: {@code ℹ️}, {@code 1️⃣}.
     */
    private static boolean decides(String title, int index) {
        int sign = title.codePointAt(index);
        int next = index + Character.charCount(sign);
        int mark = next < title.length() ? title.codePointAt(next) : 0;
        boolean letter = Unicode.isLetter(sign) && Unicode.type(sign) != Character.MODIFIER_LETTER;
        return (letter || Unicode.isDigit(sign)) && mark != SHOWN_AS_PICTURE && mark != KEYCAP;
    }

    private static boolean isMark(String text, int index) {
        return Unicode.type(text.codePointAt(index)) == Character.NON_SPACING_MARK;
    }

    private static String composed(String apart, int end) {
        return Unicode.normalize(apart.substring(0, end), Normalizer.Form.NFC);
    }

    private static Collator collator(Locale language) {
        Collator collator = Collator.getInstance(language);
        String rules = collator instanceof RuleBasedCollator byRules ? byRules.getRules() : "";
        if (!rules.contains(W_AS_V)) {
            return collator;
        }
        try {
            Collator changed = new RuleBasedCollator(rules.replace(W_AS_V, ""));
            changed.setDecomposition(collator.getDecomposition());
            return changed;
        } catch (ParseException e) {
            throw new IllegalStateException("the rules of the JDK for " + language.toLanguageTag(), e);
        }
    }
}
