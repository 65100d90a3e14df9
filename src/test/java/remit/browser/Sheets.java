package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a browser has printed: the lines of each sheet, where they are, and the links. */
final class Sheets {

    /** How near to the edge of a sheet a letter may come: 6 mm, in points. */
    private static final double EDGE = 6 / 25.4 * 72;

    /**
     * A line as it is on paper.
     *
     * @param text without blanks
     * @param bold whether all of its letters are
     */
    record Line(String text, boolean bold) {}

    /**
     * A sheet.
     *
     * @param lines from top to bottom, without the number of the sheet
     * @param cut the words that come too near to the edge, or lie beyond it
     * @param filled how far down the last line stands: 0 at the top of the sheet, 1 at its end
     */
    record Sheet(int number, boolean landscape, List<Line> lines, List<String> cut, double filled) {

        String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> looseFonts = new ArrayList<>();
    private int linksWithin;
    private final List<String> deadLinks = new ArrayList<>();

    private Sheets() {}

    static Sheets of(byte[] pdf) {
        Sheets read = new Sheets();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                read.sheets.add(sheet(document, i));
                read.readFonts(document.getPage(i), i + 1);
                read.readLinks(document, document.getPage(i), i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    List<Sheet> all() {
        return sheets;
    }

    /** SheetText that come too near to the edge of their sheet. */
    List<String> cut() {
        return sheets.stream().flatMap(sheet -> sheet.cut().stream()).toList();
    }

    /** The numbers of sheets on which nothing is printed. */
    List<Integer> blank() {
        return sheets.stream()
                .filter(sheet -> sheet.text().isBlank())
                .map(Sheet::number)
                .toList();
    }

    /**
     * Headings after which nothing follows on their sheet.
     *
     * @param headings the texts of all headings
     */
    List<String> lastOnTheirSheet(Set<String> headings) {
        Set<String> wanted = headings.stream().map(Sheets::bare).collect(Collectors.toSet());
        return sheets.stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .filter(sheet -> {
                    Line last = sheet.lines().get(sheet.lines().size() - 1);
                    return last.bold() && wanted.contains(bare(last.text()));
                })
                .map(sheet -> sheet.number() + ": "
                        + sheet.lines().get(sheet.lines().size() - 1).text())
                .toList();
    }

    /** Fonts that are not in the file. */
    List<String> looseFonts() {
        return looseFonts;
    }

    /** How many links lead to a place in the file. */
    int linksWithin() {
        return linksWithin;
    }

    /** Links to places in the file that are not there. */
    List<String> deadLinks() {
        return deadLinks;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static Sheet sheet(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getMediaBox();
        SheetText letters = new SheetText(box);
        letters.setStartPage(index + 1);
        letters.setEndPage(index + 1);
        letters.setSortByPosition(true);
        letters.getText(document);
        return new Sheet(
                index + 1,
                box.getWidth() > box.getHeight(),
                letters.lines(index + 1),
                letters.cut,
                letters.lowest / box.getHeight());
    }

    private void readFonts(PDPage page, int number) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            if (!page.getResources().getFont(name).isEmbedded()) {
                looseFonts.add(number + ": " + page.getResources().getFont(name).getName());
            }
        }
    }

    private void readLinks(PDDocument document, PDPage page, int number) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                PDDestination to =
                        link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
                if (to instanceof PDNamedDestination named) {
                    to = document.getDocumentCatalog().findNamedDestinationPage(named);
                    if (to == null) {
                        deadLinks.add(number + ": " + named.getNamedDestination());
                    }
                }
                if (to instanceof PDPageDestination place) {
                    linksWithin++;
                    if (place.retrievePageNumber() < 0) {
                        deadLinks.add(number + ": " + place);
                    }
                }
            }
        }
    }

    /** Gathers the letters of a sheet. */
    private static final class SheetText extends PDFTextStripper {

        private final PDRectangle box;
        private final List<TextPosition> found = new ArrayList<>();
        private final List<String> cut = new ArrayList<>();
        private double lowest;

        SheetText(PDRectangle box) {
            this.box = box;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            List<TextPosition> shown = letters.stream()
                    .filter(letter -> !bare(letter.getUnicode()).isEmpty())
                    .toList();
            found.addAll(shown);
            shown.forEach(letter -> lowest = Math.max(lowest, letter.getYDirAdj()));
            if (shown.stream().anyMatch(this::isAtTheEdge)) {
                cut.add(getCurrentPageNo() + ": " + text);
            }
        }

        /** Positions are those of the sheet turned so that the letters are upright. */
        private boolean isAtTheEdge(TextPosition letter) {
            boolean turned = letter.getDir() % 180 != 0;
            double width = turned ? box.getHeight() : box.getWidth();
            double height = turned ? box.getWidth() : box.getHeight();
            return letter.getXDirAdj() < EDGE
                    || letter.getXDirAdj() + letter.getWidthDirAdj() > width - EDGE
                    || letter.getYDirAdj() > height - EDGE
                    || letter.getYDirAdj() - letter.getHeightDir() < EDGE;
        }

        /** Puts the letters of one height together, but for the number of the sheet, which is the last line. */
        private List<Line> lines(int sheet) {
            TreeMap<Integer, List<TextPosition>> byHeight = new TreeMap<>();
            found.forEach(
                    letter -> byHeight.computeIfAbsent(Math.round(letter.getYDirAdj()), height -> new ArrayList<>())
                            .add(letter));
            List<Line> lines = new ArrayList<>();
            byHeight.values().forEach(letters -> lines.add(line(letters)));
            if (!lines.isEmpty() && lines.get(lines.size() - 1).text().equals(String.valueOf(sheet))) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        }

        private static Line line(List<TextPosition> letters) {
            letters.sort(Comparator.comparing(TextPosition::getXDirAdj));
            return new Line(
                    letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                    // A font that was drawn sign by sign has no name.
                    letters.stream()
                            .map(letter -> letter.getFont().getName())
                            .allMatch(name -> name != null && name.contains("Bold")));
        }
    }
}
