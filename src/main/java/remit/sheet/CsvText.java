package remit.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.problem.UsageException;

/**
 * Reads CSV as spreadsheets write it: in UTF-8 with a byte order mark or without, in UTF-16, or in Windows-1252; with
 * commas, semicolons or tabs.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<String> remarks = new ArrayList<>();

    private CsvText() {}

    /**
     * Reads a file.
     *
     * @param name the file as messages name it
     * @param kind what its rows are
     * @throws UsageException where it cannot be read
     */
    static GivenBook read(byte[] bytes, String name, SheetKind kind) {
        return new CsvText().book(bytes, name, kind);
    }

    private GivenBook book(byte[] bytes, String name, SheetKind kind) {
        List<List<GivenCell>> rows = new ArrayList<>();
        for (List<String> record : records(text(bytes, name), name)) {
            rows.add(record.stream()
                    .map(cell -> new GivenCell(SheetWords.withPlainEnds(cell), GivenCell.Kind.WORDS))
                    .toList());
        }
        Fingerprint fingerprint = new Fingerprint();
        List<List<GivenCell>> records = FingerprintColumn.taken(FingerprintColumn.unkept(rows), fingerprint);
        Map<SheetKind, Fingerprint> fingerprints = new EnumMap<>(SheetKind.class);
        fingerprints.put(kind, fingerprint);
        GivenSheet sheet = new GivenSheet(name.replaceFirst("\\.[^.]*$", ""), records, List.of());
        return new GivenBook(Map.of(kind, sheet), fingerprints, new LinkedHashMap<>(), remarks);
    }

    private String text(byte[] bytes, String name) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            remarks.add(
                    "'" + name + "' is not in UTF-8, and was read as Windows-1252, as Excel writes it. If letters look"
                            + " wrong below, save it as 'CSV UTF-8', or as .xlsx.");
            return new String(bytes, WINDOWS);
        }
    }

    private static List<List<String>> records(String text, String name) {
        String rest = text.replaceFirst("^sep=.\\r?\\n", "");
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(rest))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(rest)) {
            csv.forEach(record -> records.add(record.getFields()));
            refuseUnclosed(rest, records, name);
        } catch (CsvParseException | IOException e) {
            throw new UsageException(
                    "'" + name + "' cannot be read behind its row " + records.size()
                            + ", probably since a quotation mark is not closed: open it in the spreadsheet program, and save"
                            + " it again",
                    e);
        }
        return records;
    }

    /** Refuses a last cell that goes on to the end of the file, since its quotation mark is not closed. */
    private static void refuseUnclosed(String text, List<List<String>> records, String name) {
        List<String> last = records.isEmpty() ? List.of() : records.get(records.size() - 1);
        String cell = last.isEmpty() ? "" : last.get(last.size() - 1);
        if (count(text, '"') % 2 != 0
                && cell.contains("\n")
                && !text.stripTrailing().endsWith("\"")) {
            throw new UsageException("'" + name + "' has a quotation mark that is not closed, in cell "
                    + CellName.of("", records.size() - 1, last.size() - 1).replace("!", "")
                    + ", which takes in all lines below it: close it behind '"
                    + cell.lines().findFirst().orElse("") + "'");
        }
    }

    /** Returns the sign between the cells of the first row: the one that is there most often outside of quotes. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char sign : new char[] {';', '\t'}) {
            most = count(head, sign) > count(head, most) ? sign : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
