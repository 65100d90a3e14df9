package remit.prose;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import remit.problem.Unicode;

/**
 * Keeps stars and tildes between two figures as they are typed: {@code 3*4*5}, {@code 2**10}, {@code 5~~7}.
 * CommonMark would remove them and emphasise or strike what is between them, so that readers would see 345.
 */
final class SignsBetweenFigures implements InlineContentParser {

    private static final Set<Character> SIGNS = Set.of('*', '~');

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean behindFigure = Unicode.isDigit(scanner.peekPreviousCodePoint());
        Position start = scanner.position();
        char sign = scanner.peek();
        int count = scanner.matchMultiple(sign);
        if (!behindFigure || !Unicode.isDigit(scanner.peekCodePoint())) {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text(String.valueOf(sign).repeat(count)), scanner.position());
    }

    /** The parser calls this at each of the signs. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return SIGNS;
        }

        @Override
        public InlineContentParser create() {
            return new SignsBetweenFigures();
        }
    }
}
