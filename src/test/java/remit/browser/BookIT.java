package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.Generator;
import remit.browser.Sheets.Sheet;

/** The whole handbook on paper, as Chromium prints it. */
@ExtendWith(Coverage.class)
class BookIT {

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void nothingIsCutAndEverySheetSaysWhatItsTableIsAbout(String format) {
        Visit visit = Visit.kept(Built.SITE);
        visit.show(Look.UPRIGHT);
        Page page = visit.open("book.html");
        // Without the titles of parts, since lists have the same words in the same letters.
        Set<String> headings = new HashSet<>(page.locator("h2, h4, h5, h6").allInnerTexts());
        int contents = page.locator(".book__contents a").count();

        Sheets paper = Sheets.of(page.pdf(new Page.PdfOptions().setFormat(format)));

        assertThat(paper.cut()).isEmpty();
        assertThat(paper.blank()).isEmpty();
        // The second sheet is the contents, which end with the name of a chapter.
        assertThat(paper.lastOnTheirSheet(headings)).allMatch(found -> found.startsWith("2: "));
        assertThat(paper.looseFonts()).isEmpty();
        assertThat(paper.deadLinks()).isEmpty();
        assertThat(paper.linksWithin()).isGreaterThanOrEqualTo(contents);
        assertThat(paper.all().get(0).text()).contains("Harbourhandbook", "ExampleOrganisation", "28November2026");
        List<Sheet> three = paper.all().stream()
                .filter(Sheet::landscape)
                .filter(has(BookContent.POINTS, "Pointnumber"))
                .toList();
        assertThat(three).hasSizeGreaterThan(1).allMatch(sheet -> sheet.text().contains("K2Keeperofpart2"));
        List<String> numbers = paper.all().stream()
                .map(Sheet::text)
                .filter(text -> text.contains("Urgent") && text.contains("+493012345"))
                .toList();
        assertThat(numbers).isNotEmpty();
    }

    @Test
    void whatIsWrongOnPaperIsFound() {
        try (Page page = Chromium.get().newPage()) {
            page.setContent(
                    "<style>@page { margin: 0 } @page :first { margin: 15mm; @bottom-center { content: counter(page) } }"
                            + "body { margin: 0 } h2, div { break-after: page }</style>"
                            + "<h2>Alone</h2><div>&nbsp;</div><p>More</p>");

            Sheets paper = Sheets.of(page.pdf());

            assertThat(paper.lastOnTheirSheet(Set.of("Alone", "More"))).containsExactly("1: Alone");
            assertThat(paper.blank()).containsExactly(2);
            assertThat(paper.cut()).contains("3: More");
        }
    }

    /** Whether a sheet has a row of a table, by the beginning of their names. */
    private static Predicate<Sheet> has(int rows, String name) {
        return sheet ->
                IntStream.rangeClosed(1, rows).anyMatch(row -> sheet.text().contains(name + row));
    }

    /** Built when it is first asked for. */
    private static final class Built {
        static final TestSite SITE = build();

        private static TestSite build() {
            try {
                Path folder = Files.createTempDirectory("remit-book");
                Generator.Options options = new Generator.Options(BookContent.write(), null, false).withBook(true);
                Generator.Built built = new Generator(options).build(folder, false);
                assertThat(built.published()).as("the book builds").isNotNull();
                return TestSite.of("book", folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
