package remit.prose;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;

/**
 * A text of the handbook with its markup, made by {@link Markdown}: it knows its words, links and headings, and becomes
 * {@link Html} for a given page. Two are equal when they have the same source text, are in the same file, anywhere in
 * it, and were read as the same kind. Never changes; may be rendered by several threads at once.
 */
public final class Prose {

    private final String source;
    private final TextKind kind;

    /** Null for a {@link PlainLine}, which consists of its words. */
    private final @Nullable Parsed parsed;

    private final Position position;
    private final List<Link> links;
    private final List<Link> definitions;
    private final String text;

    /**
     * The markup of a line without links, which is the same on every page, so that it is made once. Several threads may
     * make equal ones.
     */
    private volatile @Nullable Html everywhere;

    /**
     * A text with markup.
     *
     * @param words what {@link PlainText} made of it
     */
    Prose(String source, Parsed parsed, String words, Position position, List<Link> links, List<Link> definitions) {
        this.source = source;
        this.kind = parsed.kind();
        this.parsed = parsed;
        this.position = position;
        this.links = links;
        this.definitions = definitions;
        this.text = words;
    }

    /**
     * A line without markup.
     *
     * @param words what {@link PlainLine#words} returned
     */
    Prose(String source, String words, Position position) {
        this.source = source;
        this.kind = TextKind.LINE;
        this.parsed = null;
        this.position = position;
        this.links = List.of();
        this.definitions = List.of();
        this.text = words;
    }

    /** Whether it is one line of a record, whose markup may be put within a line and has no paragraph around it. */
    public boolean inline() {
        return kind == TextKind.LINE;
    }

    /**
     * The words without markup, one space between them and between blocks; a picture counts as its alternative text.
     * Used for comparing items, for descriptions and for search.
     */
    public String text() {
        return text;
    }

    /** The links and pictures in reading order, including bare addresses and those in raw HTML. */
    public List<Link> links() {
        return links;
    }

    /**
     * The lines such as {@code [rules]: rules.md} that say where links lead, in reading order, each as a link with the
     * place of the line. A link that uses one is also in {@link #links}, with its own place.
     */
    public List<Link> definitions() {
        return definitions;
    }

    /** The headings in reading order; a value has none. */
    public List<Heading> headings() {
        return parsed == null ? List.of() : parsed.outline().headings();
    }

    /** The words of a whole file, heading by heading; a value is one passage. */
    public List<Passage> passages() {
        if (parsed != null) {
            return Passages.of(parsed);
        }
        return text.isEmpty() ? List.of() : List.of(new Passage(null, text));
    }

    /**
     * What the footnotes name, in the order of their numbers: for each the {@link Link#target} of its only link, within
     * the content; empty text for a footnote that has no such link or several. A text without footnotes gives an empty
     * list.
     */
    public List<String> noted() {
        if (parsed == null) {
            return List.of();
        }
        Footnotes notes = parsed.footnotes();
        return notes.shown().stream()
                .map(note -> Objects.requireNonNullElse(notes.target(note, parsed.file()), ""))
                .toList();
    }

    /** The place where the text begins. */
    public Position position() {
        return position;
    }

    /**
     * The markup for a page. That of an {@link #inline} text is part of a line; that of any other is a row of blocks
     * with the footnotes at the end. A text without words gives empty markup.
     */
    public Html html(Rendering rendering) {
        if (parsed != null && !(inline() && links.isEmpty())) {
            return HtmlRendering.of(parsed, rendering);
        }
        Html made = everywhere;
        if (made == null) {
            made = parsed == null ? Html.escaped(text) : HtmlRendering.of(parsed, rendering);
            everywhere = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prose prose
                && source.equals(prose.source)
                && kind == prose.kind
                && position.file().equals(prose.position.file());
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + position.file().hashCode();
    }

    /** The plain text. */
    @Override
    public String toString() {
        return text;
    }
}
