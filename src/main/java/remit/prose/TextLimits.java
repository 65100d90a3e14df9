package remit.prose;

import remit.problem.InputLimits;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;

/** Reports texts that are longer than the parser of Markdown can be trusted with. */
final class TextLimits {

    private TextLimits() {}

    /** Returns whether a text, or a part of it without a blank line, is too long, and reports this. */
    static boolean exceeded(String text, Places places, Problems problems) {
        if (text.length() > InputLimits.MARKDOWN) {
            problems.add(
                    Message.MARKDOWN_TOO_LARGE.at(places.start()).hint(MarkdownHint.shorterText(InputLimits.MARKDOWN)));
            return true;
        }
        int start = -1;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int end = text.indexOf('\n', lineStart);
            end = end < 0 ? text.length() : end;
            if (isBlank(text, lineStart, end)) {
                start = -1;
            } else {
                start = start < 0 ? lineStart : start;
                if (end - start > InputLimits.PARAGRAPH) {
                    problems.add(Message.PARAGRAPH_TOO_LONG.at(places.between(start, start + 1)));
                    return true;
                }
            }
            lineStart = end + 1;
        }
        return false;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
