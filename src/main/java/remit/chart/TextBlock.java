package remit.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines. Lines end between words; in scripts written in squares after any letter but those that do not
 * end a line; and within a word where it alone is longer than a line. Nothing is left out.
 *
 * @param lines without the space between them
 * @param width of the longest, in pixels
 * @param broken whether a line ends within a word
 */
public record TextBlock(List<String> lines, int width, boolean broken) {

    /** What stands at no line's start, in scripts written in squares. */
    private static final String NOT_FIRST = "、。，．・：；？！」』）］｝〉》】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    /** What stands at no line's end. */
    private static final String NOT_LAST = "「『（［｛〈《【〔";

    private static final int STEP = 8;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * As few lines as the room allows, and those of much the same length.
     *
     * @param size of the letters, in pixels
     * @param room the longest a line may be, in pixels
     */
    public static TextBlock of(String text, int size, int room) {
        List<String> words = words(text);
        TextBlock best = filled(words, size, room);
        for (int narrower = best.width() - STEP; narrower > 0; narrower -= STEP) {
            TextBlock block = filled(words, size, narrower);
            if (block.lines.size() > best.lines.size() || block.broken && !best.broken) {
                return best;
            }
            best = block;
        }
        return best;
    }

    private static TextBlock filled(List<String> words, int size, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        List<String> pieces = pieces(words, size, room);
        for (String word : pieces) {
            if (!line.isEmpty() && width(line + word.stripTrailing(), size) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        int width = lines.stream().mapToInt(each -> width(each, size)).max().orElse(0);
        return new TextBlock(lines, width, pieces.size() > words.size());
    }

    /** Words no wider than a line. */
    private static List<String> pieces(List<String> words, int size, int room) {
        List<String> pieces = new ArrayList<>();
        for (String word : words) {
            StringBuilder piece = new StringBuilder();
            for (int character : word.codePoints().toArray()) {
                boolean full =
                        width(piece.toString() + Character.toString(character).strip(), size) > room;
                if (full && !piece.isEmpty() && !TextWidth.joins(character)) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.appendCodePoint(character);
            }
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** What a line may end after, with the white space that follows it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] characters = text.strip().replaceAll("\\s+", " ").codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            word.appendCodePoint(characters[i]);
            if (i + 1 < characters.length && mayEnd(characters[i], characters[i + 1])) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static boolean mayEnd(int before, int after) {
        if (after == ' ' || TextWidth.joins(after)) {
            return before == 0x200B;
        }
        if (TextWidth.isWide(before) || TextWidth.isWide(after)) {
            return NOT_LAST.indexOf(before) < 0 && NOT_FIRST.indexOf(after) < 0;
        }
        return before == ' ' || before == 0x200B || "-/–—".indexOf(before) >= 0 && Character.isLetter(after);
    }

    private static int width(String text, int size) {
        return (text.codePoints().map(c -> TextWidth.of(c, size)).sum() + 999) / 1000;
    }
}
