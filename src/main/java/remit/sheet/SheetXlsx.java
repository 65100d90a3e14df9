package remit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import remit.problem.UsageException;

/**
 * Writes a workbook: a sheet that explains the others, a sheet for each kind of record, the remaining files, and hidden
 * sheets with what may be chosen and with the fingerprint. The same content gives the same bytes.
 */
final class SheetXlsx {

    static final String FILES = "files";
    static final String CHOICES = "choices (remit)";
    static final String FINGERPRINT = "fingerprint (remit)";

    /** How many rows are above the first record. */
    static final int HEADS = 2;

    /** So many rows behind the last one can be chosen in, too. */
    private static final int FURTHER_ROWS = 200;

    private static final String SHADE = "E8EEF4";
    private static final double NARROW = 18;
    private static final double WIDE = 36;
    private static final double WIDEST = 110;

    /** Every part of the file has this time, since the same content gives the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CREATED =
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>";

    private final Workbook book;
    private final Map<List<String>, Range> choices = new LinkedHashMap<>();

    private SheetXlsx(Workbook book) {
        this.book = book;
    }

    /**
     * Returns the bytes of a workbook.
     *
     * @param files the texts of files that have no sheet of their own, by their paths
     */
    static byte[] of(Collection<ContentSheet> sheets, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Remit", "1.0")) {
            new SheetXlsx(book).write(sheets, files);
            book.finish();
            return withoutTimes(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Collection<ContentSheet> sheets, Map<String, String> files) throws IOException {
        writeHowTo();
        Map<ContentSheet, Worksheet> written = new LinkedHashMap<>();
        sheets.forEach(
                sheet -> written.put(sheet, book.newWorksheet(sheet.kind().word())));
        Worksheet fileSheet = book.newWorksheet(FILES);
        Worksheet choiceSheet = book.newWorksheet(CHOICES);
        choiceSheet.setVisibilityState(VisibilityState.HIDDEN);
        Worksheet fingerprints = book.newWorksheet(FINGERPRINT);
        fingerprints.setVisibilityState(VisibilityState.HIDDEN);
        for (Map.Entry<ContentSheet, Worksheet> one : written.entrySet()) {
            write(one.getKey(), one.getValue(), choiceSheet);
        }
        writeFiles(fileSheet, files);
        writeFingerprints(fingerprints, sheets);
        choiceSheet.finish();
        for (Worksheet sheet : written.values()) {
            sheet.finish();
        }
    }

    private void writeHowTo() throws IOException {
        Worksheet sheet = book.newWorksheet(HowTo.NAME);
        int row = 0;
        for (String line : HowTo.lines()) {
            sheet.value(row++, 0, line);
        }
        sheet.width(0, WIDEST);
        sheet.range(0, 0, row - 1, 0).style().wrapText(true).set();
        sheet.style(0, 0).bold().set();
        sheet.finish();
    }

    private void write(ContentSheet sheet, Worksheet to, Worksheet choiceSheet) {
        List<SheetColumn> columns = sheet.columns();
        int last = HEADS + sheet.rows().size() - 1;
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            put(to, 0, i, column.head());
            put(to, 1, i, column.meaning());
            to.width(
                    i,
                    column.form() == SheetColumn.Form.ID
                                    || column.form() == SheetColumn.Form.LETTERS
                                    || column.takes() != SheetColumn.Takes.WORDS
                            ? NARROW
                            : WIDE);
            if (!column.choices().isEmpty()) {
                to.range(HEADS, i, last + FURTHER_ROWS, i)
                        .validateWithList(choices(column.choices(), choiceSheet))
                        .allowBlank(true)
                        .showErrorMessage(false);
            }
        }
        int row = HEADS;
        for (SheetRow one : sheet.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                refuseLong(sheet.kind(), one, columns.get(i), one.cells().get(i));
                put(to, row, i, one.cells().get(i));
            }
            row++;
        }
        int end = columns.size() - 1;
        to.range(0, 0, Math.max(last, 1), end)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .format("@")
                .set();
        to.range(0, 0, 0, end)
                .style()
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .verticalAlignment("top")
                .format("@")
                .set();
        to.range(1, 0, 1, end)
                .style()
                .italic()
                .fillColor(SHADE)
                .wrapText(true)
                .verticalAlignment("top")
                .format("@")
                .set();
        to.freezePane(sheet.kind() == SheetKind.TERMS ? 1 : 2, HEADS);
    }

    private static void refuseLong(SheetKind kind, SheetRow row, SheetColumn column, String cell) {
        if (SheetWords.escaped(cell).length() > SheetWords.LONGEST) {
            throw new UsageException("'" + column.head() + "' of the " + kind.one() + " '" + row.id() + "' has "
                    + cell.length() + " characters, and a cell of a workbook has room for " + SheetWords.LONGEST
                    + ": name a .csv file, or move a part of the text to a page");
        }
    }

    /** Returns the place of some choices in the hidden sheet, each of which is there once. */
    private Range choices(List<String> all, Worksheet sheet) {
        return choices.computeIfAbsent(all, words -> {
            int column = choices.size();
            for (int row = 0; row < words.size(); row++) {
                put(sheet, row, column, words.get(row));
            }
            return sheet.range(0, column, words.size() - 1, column);
        });
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, SheetWords.escaped(text));
        }
    }

    private static void writeFiles(Worksheet sheet, Map<String, String> files) throws IOException {
        int row = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            writeLong(sheet, row++, file.getKey(), file.getValue());
        }
        sheet.width(0, WIDE);
        sheet.finish();
    }

    private static void writeFingerprints(Worksheet sheet, Collection<ContentSheet> sheets) throws IOException {
        int row = 0;
        for (ContentSheet one : sheets) {
            for (SheetRow record : one.rows()) {
                writeLong(sheet, row++, one.kind().word(), Fingerprint.of(one.columns(), record));
            }
        }
        sheet.finish();
    }

    /** Writes a text in as many cells as it needs. */
    private static void writeLong(Worksheet sheet, int row, String head, String text) {
        put(sheet, row, 0, head);
        int column = 1;
        for (int from = 0; from < text.length(); column++) {
            int to = Math.min(text.length(), from + SheetWords.LONGEST / 2);
            to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
            put(sheet, row, column, text.substring(from, to));
            from = to;
        }
    }

    /** Returns a workbook with the same parts, and with no time in it. */
    private static byte[] withoutTimes(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = WorkbookParts.open(workbook);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry part = new ZipEntry(entry.getName());
                part.setTimeLocal(TIME);
                to.putNextEntry(part);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().endsWith("core.xml") ? withoutTime(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("<dcterms:created[^>]*>[^<]*</dcterms:created>", CREATED)
                .getBytes(StandardCharsets.UTF_8);
    }
}
