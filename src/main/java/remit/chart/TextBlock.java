package remit.chart;

import java.util.ArrayList;
import java.util.List;
import remit.problem.Unicode;

/**
 * Words broken into lines. A line ends between words. In scripts written in squares it may end after any letter but
 * some, and a word that is longer than a line is broken. Nothing is left out.
 *
 * @param lines the lines without the space between them
 * @param width the width of the longest line, in pixels
 * @param broken whether a line ends within a word
 */
public record TextBlock(List<String> lines, int width, boolean broken) {

    /** The signs that never begin a line, in scripts written in squares. */
    private static final String NOT_FIRST = "、。，．・：；？！」』）］｝〉》】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    /** The signs that never end a line, in scripts written in squares. */
    private static final String NOT_LAST = "「『（［｛〈《【〔";

    private static final int STEP = 8;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks a text into as few lines as the room allows, all of about the same length.
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

    /** The words, where a word that is wider than a line is cut into pieces. */
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

    /** The pieces of a text after which a line may end, each with the white space that follows it. */
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
        return before == ' ' || before == 0x200B || "-/–—".indexOf(before) >= 0 && Unicode.isLetter(after);
    }

    private static int width(String text, int size) {
        return (text.codePoints().map(c -> TextWidth.of(c, size)).sum() + 999) / 1000;
    }
}
