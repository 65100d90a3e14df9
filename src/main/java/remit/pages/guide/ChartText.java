package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import remit.chart.Point;
import remit.chart.Size;
import remit.chart.TextBlock;
import remit.problem.Unicode;

/**
 * A text in a chart, broken into lines.
 *
 * @param face the size of its letters and lines
 * @param rightToLeft whether its first character that has a direction is written from right to left
 * @param inWords whether some of the text is words of the interface
 */
record ChartText(Face face, TextBlock block, boolean rightToLeft, boolean inWords) {

    /** A text with more lines than this, or with broken words, is tried at the next larger width. */
    private static final int MANY_LINES = 4;

    /**
     * The size of letters and lines, in pixels; the stylesheet uses the same.
     *
     * @param letters the size of the letters
     * @param reckoned the size of regular letters that are as wide as these
     * @param line the height of a line
     */
    record Face(int letters, int reckoned, int line) {

        static final Face QUESTION = new Face(15, 15, 20);
        static final Face OUTCOME = new Face(14, 15, 19);
        static final Face ANSWER = new Face(14, 14, 18);
    }

    /**
     * Breaks a text into lines.
     *
     * @param rooms the widths to choose from, in pixels, smallest first
     */
    static ChartText of(Face face, String text, boolean inWords, int... rooms) {
        TextBlock block = null;
        for (int room : rooms) {
            block = TextBlock.of(text, face.reckoned(), room);
            if (block.lines().size() <= MANY_LINES && !block.broken()) {
                break;
            }
        }
        return new ChartText(face, block, rightToLeft(text), inWords);
    }

    Size size() {
        return new Size(block.width(), block.lines().size() * face.line());
    }

    /** Returns the lines, placed in the middle of a box. */
    List<ChartView.Text> lines(Point corner, Size box) {
        List<ChartView.Text> lines = new ArrayList<>();
        int middle = corner.x() + box.width() / 2;
        int above = (box.height() - size().height()) / 2;
        int foot = corner.y() + above + (face.line() + face.letters() * 7 / 10) / 2;
        for (String line : block.lines()) {
            lines.add(new ChartView.Text(line, middle, foot, rightToLeft, inWords));
            foot += face.line();
        }
        return lines;
    }

    private static boolean rightToLeft(String text) {
        return text.codePoints()
                .mapToObj(Unicode::direction)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
