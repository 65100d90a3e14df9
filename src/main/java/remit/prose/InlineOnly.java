package remit.prose;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads every line as words. CommonMark's own paragraphs cannot be used for a value of one line, because they take
 * {@code [year]: 2026} for the definition of a link, which is not shown.
 */
final class InlineOnly extends AbstractBlockParser {

    private final Paragraph paragraph = new Paragraph();
    private SourceLines lines = SourceLines.empty();

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.addLine(line);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(lines, paragraph);
    }

    /** Starts this block at the first word of any line. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return state.isBlank()
                    ? BlockStart.none()
                    : BlockStart.of(new InlineOnly()).atIndex(state.getNextNonSpaceIndex());
        }
    }
}
