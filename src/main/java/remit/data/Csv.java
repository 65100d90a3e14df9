package remit.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes CSV by RFC 4180, in the form that spreadsheets expect: a byte order mark, CR LF after each record, quotes
 * where a cell needs them. A line break within a cell is a bare LF.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The characters with which a formula may begin in a spreadsheet. */
    private static final String DANGEROUS = "=+-@\t\r";

    private Csv() {}

    /** The whole text of these records; the first of them is the header. */
    static String of(List<List<String>> records) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            records.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * A cell of words, with an apostrophe before words that a spreadsheet would take for a formula. Numbers are not
     * given to this method: {@code -5} gets the apostrophe here, but is a number in a cell for numbers.
     */
    static String text(String words) {
        return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
