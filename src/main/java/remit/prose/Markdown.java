package remit.prose;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import remit.problem.Message;
import remit.problem.Origin;
import remit.problem.Problems;

/**
 * Reads Markdown: CommonMark with tables, task lists, footnotes, strikethrough, bare addresses as links and alerts.
 * {@code src/docs/content.md} describes it under "Markdown". May be used by several threads at once.
 */
public final class Markdown {

    /** Strikes words between two tildes each; a single tilde stays a sign: {@code 5~7 people, 10~20 in summer}. */
    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    private final Parser lines = Parser.builder()
            .enabledBlockTypes(Set.of())
            .customBlockParserFactory(new InlineOnly.Factory())
            .extensions(List.of(STRIKETHROUGH, AutolinkExtension.create()))
            .customInlineContentParserFactory(new SignsBetweenFigures.Factory())
            .postProcessor(new FullWidthEnds())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Parser blocks = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    STRIKETHROUGH,
                    AutolinkExtension.create()))
            .customInlineContentParserFactory(new SignsBetweenFigures.Factory())
            .postProcessor(new FullWidthEnds())
            .postProcessor(new Alerts())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /**
     * Reads a Markdown value of a record. One line is words with markup in them, in which {@code - x}, {@code # x},
     * {@code [year]: x} stay text; several lines are blocks, in which a heading is a bold paragraph and a footnote an
     * error.
     *
     * @param text the text as YAML gives it; line breaks at its ends are ignored
     * @param origin the places of its lines in the file
     * @param problems gets an error for each link that a page must not hold and for each footnote, and a warning for
     *     each piece of raw HTML that is left out, for words that no reader would see, and for signs that were meant as
     *     markup and are shown
     */
    public Prose value(String text, Origin origin, Problems problems) {
        String words = PlainLine.words(text);
        if (words != null) {
            return new Prose(text, words, origin.position(0, 0, 0));
        }
        boolean oneLine = text.strip().lines().count() <= 1;
        return parsed(oneLine ? TextKind.LINE : TextKind.BLOCKS, text, origin, problems);
    }

    /**
     * Reads a whole Markdown file.
     *
     * @param text without its front matter
     * @param origin the place where the text begins in the file
     * @param problems gets the same as for a {@link #value}, except that footnotes are allowed
     */
    public Prose document(String text, Origin origin, Problems problems) {
        return parsed(TextKind.DOCUMENT, text, origin, problems);
    }

    /** As {@link #value} or {@link #document}; always with the parser. */
    Prose parsed(TextKind kind, String text, Origin origin, Problems problems) {
        String characters = Characters.readable(text);
        String readable = kind == TextKind.LINE ? characters : HardSpaces.softened(characters);
        Places places = new Places(readable, origin);
        Node tree = tree(kind, readable, places, problems);
        Footnotes footnotes = Footnotes.of(tree);
        if (kind == TextKind.BLOCKS) {
            FootnoteCheck.report(tree, footnotes, places, problems);
        }
        boolean rawHtml = RawHtmlCheck.found(tree, SafeHtml.of(kind), places, problems);
        List<Link> links = LinkFinder.links(tree, places, problems);
        EmptyHeadings.replace(tree, places, problems);
        Outline outline = kind == TextKind.DOCUMENT ? Outline.of(tree, places) : Outline.none();
        Parsed parsed = new Parsed(kind, places.file(), tree, outline, footnotes, rawHtml);
        FailedMarkup.report(readable, kind, tree, places, problems);
        SecondTable.report(readable, tree, places, problems);
        UnusedDefinitions.report(readable, parsed, places, problems);
        String words = PlainText.of(tree);
        MissingWords.report(readable, words, parsed, places, problems);
        return new Prose(text, parsed, words, places.start(), links, LinkFinder.definitions(tree, places));
    }

    /**
     * The parsed text. The parsers throw an exception only where a text is beyond their limits, as a table of a million
     * cells is.
     */
    private Node tree(TextKind kind, String text, Places places, Problems problems) {
        if (TextLimits.exceeded(text, places, problems)) {
            return new Document();
        }
        try {
            return (kind == TextKind.LINE ? lines : blocks).parse(text);
        } catch (IllegalStateException | IllegalArgumentException e) {
            problems.add(Message.MARKDOWN_TOO_LARGE.at(places.start()));
            return new Document();
        }
    }
}
