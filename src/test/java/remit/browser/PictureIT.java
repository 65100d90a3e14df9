package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The picture on top of the README, in light and dark, shows the site as it is. With {@code -Dpicture} it is taken
 * anew; look at it before you commit it.
 */
class PictureIT {

    private static final String PAGE = "compare/cto-cio-ciso.html";

    /** Pictures are compared in so many pixels, so that another version of the browser may draw letters differently. */
    private static final int COLUMNS = 128;

    private static final int ROWS = 80;

    /** Of 255: a word more or less makes a larger difference. */
    private static final int ALIKE = 24;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsTheSiteAsItIs(boolean dark) throws IOException {
        Path file = Path.of("src/docs", dark ? "picture-dark.png" : "picture-light.png");
        byte[] picture = taken(dark ? Look.WIDE.dark() : Look.WIDE);
        if (System.getProperty("picture") != null) {
            Files.write(file, picture);
        }
        assertThat(difference(picture, Files.readAllBytes(file)))
                .as("%s is not what %s looks like: run mvn verify -Dit.test=PictureIT -Dpicture", file, PAGE)
                .isLessThan(ALIKE);
    }

    private static byte[] taken(Look look) {
        try (Visit visit = Visit.toMeasure(TestSite.real())) {
            visit.prepare(look);
            Page page = visit.open(PAGE);
            // The aids stand beside the table when their script has come.
            page.waitForSelector(".aids label");
            return page.screenshot();
        }
    }

    /** The largest difference between two pixels at the same place; 255 where the pictures have not the same size. */
    private static int difference(byte[] one, byte[] other) throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(other));
        if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
            return 255;
        }
        BufferedImage a = small(first);
        BufferedImage b = small(second);
        int most = 0;
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < COLUMNS; x++) {
                most = Math.max(
                        most,
                        Math.abs(
                                a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0)));
            }
        }
        return most;
    }

    /** A picture of few pixels, in grey. */
    private static BufferedImage small(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D into = grey.createGraphics();
        into.drawImage(picture.getScaledInstance(COLUMNS, ROWS, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        into.dispose();
        return grey;
    }
}
