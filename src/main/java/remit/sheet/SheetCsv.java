package remit.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a sheet as CSV, in the form that spreadsheets expect: UTF-8 with a byte order mark, commas, CR LF. */
final class SheetCsv {

    /** The head of the last column, which has the fingerprint of each row. */
    static final String FINGERPRINT = "(leave this column as it is)";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetCsv() {}

    /** Returns the whole text of a file. */
    static String of(ContentSheet sheet) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(with(sheet.columns().stream().map(SheetColumn::head).toList(), FINGERPRINT));
            csv.writeRecord(
                    with(sheet.columns().stream().map(SheetColumn::meaning).toList(), ""));
            for (SheetRow row : sheet.rows()) {
                csv.writeRecord(with(row.cells(), Fingerprint.of(sheet.columns(), row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> with(List<String> cells, String fingerprint) {
        List<String> all = new ArrayList<>();
        cells.forEach(cell -> all.add(SheetWords.kept(cell)));
        all.add(fingerprint);
        return all;
    }
}
