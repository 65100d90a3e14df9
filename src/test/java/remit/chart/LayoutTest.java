package remit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Size BOX = new Size(100, 40);
    private static final Size WORDS = new Size(50, 20);
    private static final Sketch SKETCH = new Sketch(
            List.of(BOX, BOX, BOX),
            List.of(new Sketch.Line(0, 1, WORDS), new Sketch.Line(0, 2, WORDS), new Sketch.Line(1, 2, WORDS)));

    private static final Size ROOM = new Size(1000, 1000);

    private final Layout layout = Layout.of(SKETCH, ROOM);

    @Test
    void linesLeadDownFromTheFootOfABoxToTheTopOfAnother() {
        for (int i = 0; i < 3; i++) {
            Sketch.Line line = SKETCH.lines().get(i);
            List<Point> corners = layout.lines().get(i).corners();
            Point from = layout.boxes().get(line.from());
            Point to = layout.boxes().get(line.to());
            assertThat(corners.get(0).y()).isEqualTo(from.y() + BOX.height());
            assertThat(corners.get(corners.size() - 1)).isEqualTo(new Point(to.x() + BOX.width() / 2, to.y()));
        }
    }

    @Test
    void theSameSketchIsLaidOutAlike() {
        assertThat(Layout.of(SKETCH, ROOM)).isEqualTo(layout);
    }

    @Test
    void mirroredTwiceItIsTheSame() {
        Layout mirrored = layout.mirrored(SKETCH);
        assertThat(mirrored).isNotEqualTo(layout);
        assertThat(mirrored.mirrored(SKETCH)).isEqualTo(layout);
    }
}
