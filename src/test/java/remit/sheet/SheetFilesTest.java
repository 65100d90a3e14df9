package remit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.ContentReader;

/** What is written for spreadsheets is read again as it was. */
class SheetFilesTest {

    @TempDir
    private Path folder;

    static Stream<Path> contents() throws IOException {
        return CellNodeTest.contents();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aWorkbookComesBackCellByCell(Path content) {
        byte[] bytes = SheetExport.of(content).workbook();
        assertThat(SheetExport.of(content).workbook()).as("the same bytes").isEqualTo(bytes);
        GivenBook book = XlsxReader.read(bytes, "h.xlsx", SheetKind.ROLES);
        sheets(content).forEach((kind, sheet) -> {
            assertThat(cells(book.sheets().get(kind))).isEqualTo(cells(sheet));
            for (SheetRow row : sheet.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String head = sheet.columns().get(i).head();
                    String cell = row.cells().get(i);
                    assertThat(book.fingerprints().get(kind).isAsExported(row.id(), head, cell))
                            .isTrue();
                    assertThat(book.fingerprints().get(kind).isAsExported(row.id(), head, cell + "x"))
                            .isFalse();
                }
            }
        });
        assertThat(book.files()).containsKey("handbook.yaml").doesNotContainKey("roles/cio.yaml");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void csvComesBackCellByCell(Path content) {
        SheetExport export = SheetExport.of(content);
        sheets(content).forEach((kind, sheet) -> {
            GivenBook book = CsvText.read(export.csv(kind), kind.word() + ".csv", kind);
            assertThat(cells(book.sheets().get(kind))).isEqualTo(cells(sheet));
            assertThat(book.fingerprints().get(kind).isKnown())
                    .isEqualTo(!sheet.rows().isEmpty());
        });
    }

    private static Map<SheetKind, ContentSheet> sheets(Path content) {
        return ContentSheets.of(ContentReader.read(content, new Problems()));
    }

    private static List<List<String>> cells(ContentSheet sheet) {
        return Stream.concat(
                        Stream.of(
                                sheet.columns().stream().map(SheetColumn::head).toList(),
                                sheet.columns().stream()
                                        .map(SheetColumn::meaning)
                                        .toList()),
                        sheet.rows().stream().map(SheetRow::cells))
                .map(SheetFilesTest::withoutEmptyEnd)
                .toList();
    }

    private static List<List<String>> cells(GivenSheet sheet) {
        return sheet.rows().stream()
                .map(row -> withoutEmptyEnd(row.stream().map(GivenCell::text).toList()))
                .toList();
    }

    private static List<String> withoutEmptyEnd(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return row.subList(0, end);
    }

    @Test
    void textsOfAllProgramsAreRead() {
        GivenSheet sheet = XlsxReader.read(
                        new ExcelFile()
                                .with(
                                        "Roles",
                                        List.of(List.of(
                                                "two\nlines _x0041_ & <b>",
                                                "<c r=\"R\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">In </t></r>"
                                                        + "<r><rPr><b/></rPr><t>pieces</t></r></is></c>",
                                                "<c r=\"R\" t=\"str\"><v>LibreOffice</v></c>",
                                                "<c r=\"R\"><v>0.30000000000000004</v></c>",
                                                "<c r=\"R\"><v>1E+15</v></c>",
                                                "<c r=\"R\" s=\"1\"><v>46326</v></c>",
                                                "<c r=\"R\" t=\"b\"><v>1</v></c>",
                                                "<c r=\"R\"/>")))
                                .bytes(),
                        "h.xlsx",
                        SheetKind.ROLES)
                .sheets()
                .get(SheetKind.ROLES);
        assertThat(sheet.rows().get(0))
                .containsExactly(
                        new GivenCell("two\nlines A & <b>", GivenCell.Kind.WORDS),
                        new GivenCell("In pieces", GivenCell.Kind.WORDS),
                        new GivenCell("LibreOffice", GivenCell.Kind.WORDS),
                        new GivenCell("0.3", GivenCell.Kind.NUMBER),
                        new GivenCell("1000000000000000", GivenCell.Kind.NUMBER),
                        new GivenCell("2026-10-31", GivenCell.Kind.DATE),
                        new GivenCell("true", GivenCell.Kind.YES_NO));
    }

    @Test
    void whatNoCellHasRoomForIsRefused() throws IOException {
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: Focus\n");
        given("roles/ranger.yaml", "title: Ranger\nin-short: " + "long ".repeat(7000) + "\n");
        SheetExport export = SheetExport.of(folder);
        assertThatThrownBy(export::workbook)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'in-short' of the role 'ranger' has 34999 characters");
        GivenBook book = CsvText.read(export.csv(SheetKind.ROLES), "roles.csv", SheetKind.ROLES);
        assertThat(book.sheets().get(SheetKind.ROLES).cell(2, 5).text()).hasSize(34999);
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", "- group: Work\n  criteria:\n    - id: focus\n      name: '=cmd()'\n");
        given("roles/ranger.yaml", "title: '=HYPERLINK(\"x\")'\nvalues:\n  focus: \"+1\"\n");
        byte[] bytes = SheetExport.of(folder).workbook();
        String all = parts(bytes);
        assertThat(all).doesNotContain("<f>").contains("=HYPERLINK");
        assertThat(all)
                .contains("state=\"frozen\"")
                .contains("wrapText=\"true\"")
                .contains("state=\"hidden\"");
        String csv = new String(SheetExport.of(folder).csv(SheetKind.ROLES), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFid,title,")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains(",'+1,");
    }

    @Test
    void whatIsOpenToChoiceIsOffered() throws IOException {
        given("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        given("criteria.yaml", """
                - group: Work
                  criteria:
                    - id: looks
                      name: Looks
                      kind: choice
                      choices: ["in, or out", upwards]
                """);
        given("roles/ranger.yaml", "title: Ranger\n");
        byte[] bytes = SheetExport.of(folder).workbook();
        assertThat(parts(bytes)).contains("<dataValidation ").contains("in, or out");
    }

    private static String parts(byte[] workbook) throws IOException {
        try (ZipFile parts = WorkbookParts.open(workbook)) {
            return Collections.list(parts.getEntries()).stream()
                    .map(entry -> {
                        try {
                            return new String(parts.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        }
    }

    private void given(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
