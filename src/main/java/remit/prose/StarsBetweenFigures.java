package remit.prose;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps stars that stand between two figures as they are typed: {@code 3*4*5}, {@code 2**10}. CommonMark would take the
 * stars away and emphasise what is between them, so that readers see 345.
 */
final class StarsBetweenFigures implements InlineContentParser {

    private static final char STAR = '*';

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean behindFigure = Character.isDigit(scanner.peekPreviousCodePoint());
        Position start = scanner.position();
        int stars = scanner.matchMultiple(STAR);
        if (!behindFigure || !Character.isDigit(scanner.peekCodePoint())) {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text("*".repeat(stars)), scanner.position());
    }

    /** Asked at each star. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(STAR);
        }

        @Override
        public InlineContentParser create() {
            return new StarsBetweenFigures();
        }
    }
}
