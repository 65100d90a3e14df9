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

/** Numbers the sources of one page in the order in which they are first cited, and lists them at its end. */
public final class Citations {

    /**
     * A note mark in the text.
     *
     * @param number from 1
     * @param href to the source in the page's list
     * @param id of the first mark of a source, where the way back leads; null for a later one
     */
    public record Mark(int number, String href, @Nullable String id) {}

    /**
     * One source in the page's list.
     *
     * @param anchor its id on the page: {@code _source-1}
     * @param link to the source among all sources
     * @param facts publisher and kind as far as known; empty for none
     * @param said what words of the interface say behind them: the date, or that it is a judgement; empty for nothing
     * @param back to the first mark in the text; null where the source is that of the whole page and has no mark
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

    /** The marks for the sources of everything that follows, by their ids; facts from them get no marks of their own. */
    public List<Mark> whole(List<String> sources) {
        List<Mark> marks = marks(sources);
        whole.addAll(sources);
        return marks;
    }

    /** The marks for these sources, by their ids; numbers them where they have none yet. */
    public List<Mark> marks(List<String> sources) {
        List<Mark> marks = new ArrayList<>();
        for (String source : sources) {
            if (whole.contains(source)) {
                continue;
            }
            int number = number(source);
            marks.add(new Mark(number, "#" + anchor(number), marked.add(number) ? mark(number) : null));
        }
        return marks;
    }

    /** Lists sources of the whole page, by their ids, which have no mark in its text. */
    public void list(List<String> sources) {
        sources.forEach(this::number);
    }

    private int number(String source) {
        return numbers.computeIfAbsent(source, s -> numbers.size() + 1);
    }

    /** All sources cited so far, by number. */
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

    /** What is known of a source beside its title: {@code Example Press, article, 25 February 2025}. */
    public static String facts(Here here, Source source) {
        return joined(
                here,
                Stream.concat(facts(source).stream(), said(here, source).stream())
                        .toList());
    }

    /** What the handbook says of a source. */
    private static List<String> facts(Source source) {
        return Stream.of(source.publisher(), source.judgement() ? null : source.kind())
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the interface says of it. */
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
