package remit.pages.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Source;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

/**
 * Numbers the sources of one page in the order in which they are first cited, and lists them for the end of the page. On
 * a page with footnotes those that they name come first, so that a source has one number on a page.
 */
public final class Citations {

    /**
     * The mark of a source in the text.
     *
     * @param number from 1
     * @param href the link to the source in the page's list
     * @param judgement whether the source is the handbook's own opinion, which the mark says
     * @param id the anchor of a source's first mark, which the list links back to; null for a later mark
     */
    public record Mark(
            int number,
            String href,
            boolean judgement,
            @Nullable String id) {}

    /**
     * One source in the page's list.
     *
     * @param anchor the anchor on the page: {@code _source-1}
     * @param link the link to the source on the page of all sources
     * @param facts its publisher and kind as far as known; may be empty
     * @param said words of the interface after them: the date, or that the source is a judgement; may be empty
     * @param back the link to its first mark in the text; null where the source is one of the whole page and has no
     *     mark
     */
    public record Note(
            String anchor,
            PageLink link,
            String facts,
            String said,
            @Nullable String back) {}

    private final Here here;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<Integer> marked = new HashSet<>();

    public Citations(Here here) {
        this.here = here;
    }

    /**
     * Returns the marks for the sources of everything that follows. From now on these sources get no further marks.
     *
     * @param sources their ids
     */
    public List<Mark> whole(List<String> sources) {
        List<Mark> marks = marks(sources);
        whole.addAll(sources);
        return marks;
    }

    /**
     * Returns the marks for some sources. A source that has no number yet gets the next one.
     *
     * @param sources their ids
     */
    public List<Mark> marks(List<String> sources) {
        List<Mark> marks = new ArrayList<>();
        for (String source : sources) {
            if (whole.contains(source)) {
                continue;
            }
            int number = number(source);
            boolean judgement = here.handbook().sources().get(source).judgement();
            String id = marked.add(number) ? mark(number) : null;
            marks.add(new Mark(number, "#" + anchor(number), judgement, id));
        }
        return marks;
    }

    /**
     * Adds sources of the whole page to the list; they have no mark in the text.
     *
     * @param sources their ids
     */
    public void list(List<String> sources) {
        sources.forEach(this::number);
    }

    private int number(String source) {
        return numbers.computeIfAbsent(source, s -> numbers.size() + 1);
    }

    /** Returns all sources cited so far, in the order of their numbers. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        numbers.forEach((id, number) -> {
            Source source = here.handbook().sources().get(id);
            PageLink link = new PageLink(here.text(source.title()), here.to(Addresses.SOURCES, id));
            String back = marked.contains(number) ? "#" + mark(number) : null;
            notes.add(new Note(
                    anchor(number),
                    link,
                    here.text(joined(here, facts(source))),
                    joined(here, said(here, source)),
                    back));
        });
        return notes;
    }

    /**
     * Returns what is known about a source besides its title: {@code Example Press, article, 25 February 2025}. Empty
     * where nothing is.
     */
    public static String facts(Here here, Source source) {
        return joined(
                here,
                Stream.concat(facts(source).stream(), said(here, source).stream())
                        .toList());
    }

    /** Returns what the handbook says about a source in its own words. */
    private static List<String> facts(Source source) {
        return Stream.of(source.publisher(), source.judgement() ? null : source.kind())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns what words of the interface say about a source. */
    private static List<String> said(Here here, Source source) {
        return Stream.of(
                        source.judgement() ? here.words().say("sources.judgement") : null,
                        source.date() == null ? null : here.words().date(source.date()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String joined(Here here, List<String> facts) {
        return String.join(here.words().say("list.separator"), facts);
    }

    private static String anchor(int number) {
        return "_source-" + number;
    }

    private static String mark(int number) {
        return "_cited-" + number;
    }
}
