package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.pages.link.PageLink;
import remit.problem.UsageException;
import remit.words.Words;

/** A sentence of the interface in which some words are links. */
public record Sentence(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /**
     * A part of a sentence.
     *
     * @param href null for words that are not a link
     */
    public record Piece(String text, @Nullable String href) {}

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** Returns a sentence of plain words. */
    static Sentence of(String words) {
        return new Sentence(List.of(new Piece(words, null)));
    }

    /** Returns a sentence that is a single link. */
    static Sentence of(PageLink link) {
        return new Sentence(List.of(new Piece(link.text(), link.href())));
    }

    /**
     * Returns a sentence of the words file with other sentences in its places.
     *
     * @param places by the name of the place: {@code results} for {@code {results}}
     * @throws UsageException where the pattern has a place that is not in {@code places}
     */
    static Sentence say(Words words, String key, Map<String, Sentence> places) {
        String pattern = words.pattern(key);
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACE.matcher(pattern);
        int end = 0;
        while (matcher.find()) {
            addWords(pieces, pattern.substring(end, matcher.start()));
            Sentence place = places.get(matcher.group(1));
            if (place == null) {
                throw new UsageException("the words file for '" + words.language() + "': '" + key
                        + "' has an unknown place " + matcher.group());
            }
            pieces.addAll(place.pieces);
            end = matcher.end();
        }
        addWords(pieces, pattern.substring(end));
        return new Sentence(pieces);
    }

    /** Returns several links with "or" before the last: {@code a, b or c}. */
    static Sentence choice(Words words, List<PageLink> links) {
        Sentence last = of(links.get(links.size() - 1));
        if (links.size() == 1) {
            return last;
        }
        List<Piece> first = new ArrayList<>(of(links.get(0)).pieces);
        for (PageLink link : links.subList(1, links.size() - 1)) {
            addWords(first, words.say("list.separator"));
            first.addAll(of(link).pieces);
        }
        return say(words, "list.or", Map.of("first", new Sentence(first), "last", last));
    }

    /** Returns the text of the sentence without its links. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }
}
