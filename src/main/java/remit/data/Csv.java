package remit.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it and spreadsheets expect it: a byte order mark, records ended by CR LF, quotes where a
 * cell needs them. A line break within a cell is a bare LF.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet takes what begins so for a formula. */
    private static final String DANGEROUS = "=+-@\t\r";

    private Csv() {}

    /** A whole text of these records, the first of them the header. */
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
     * A cell of words: an apostrophe stands before what a spreadsheet would take for a formula. Numbers need none:
     * {@code -5} is a number in a cell of its own, and reckoned with; in a text it is words.
     */
    static String text(String words) {
        return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
