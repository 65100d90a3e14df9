package remit.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import remit.problem.UsageException;

/** Reads a workbook, whichever program has written it. */
final class XlsxReader {

    /** The sheets that an export makes besides those with records. */
    private static final Set<String> OWN =
            Set.of(HowTo.NAME, SheetXlsx.FILES, SheetXlsx.CHOICES, SheetXlsx.FINGERPRINT);

    private static final String PARTS = "xl/";
    private static final String NAMES_OF_PARTS = "xl/_rels/workbook.xml.rels";

    /** What a format says that shows a number as a day or a time, once quoted words and colours are gone. */
    private static final Pattern DATE = Pattern.compile("(?i).*[ymdhs].*");

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|General");

    /** So many digits of a number are shown. */
    private static final MathContext SHOWN = new MathContext(15);

    private final ReadableWorkbook book;
    private final Map<String, List<String>> merged;

    private XlsxReader(ReadableWorkbook book, Map<String, List<String>> merged) {
        this.book = book;
        this.merged = merged;
    }

    /**
     * Reads a workbook.
     *
     * @param name the file as messages name it
     * @param kind what the rows of the first sheet are, where no sheet has a name that Remit knows
     * @throws UsageException where it cannot be read
     */
    static GivenBook read(byte[] bytes, String name, SheetKind kind) {
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw new UsageException(
                    "'" + name + "' has a password, or is an old .xls with another ending: save it as .xlsx"
                            + " without a password, and name that file");
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            return new XlsxReader(book, merged(bytes)).book(kind);
        } catch (IOException | XMLStreamException e) {
            throw damaged(name, e);
        } catch (RuntimeException e) { // the library throws several kinds, also for rare formulas
            throw damaged(name, e);
        }
    }

    private static UsageException damaged(String name, Exception cause) {
        return new UsageException(
                "'" + name + "' cannot be read: it is damaged, is not a workbook, or has formulas. Open it in the"
                        + " spreadsheet program, paste formulas as values, and save it again as .xlsx",
                cause);
    }

    private GivenBook book(SheetKind kindOfFirst) throws IOException {
        Map<SheetKind, GivenSheet> sheets = new EnumMap<>(SheetKind.class);
        Map<SheetKind, Fingerprint> fingerprints = new EnumMap<>(SheetKind.class);
        Map<String, String> files = new LinkedHashMap<>();
        List<Sheet> all = book.getSheets().toList();
        for (Sheet sheet : all) {
            Optional<SheetKind> kind = SheetKind.of(sheet.getName().strip());
            if (kind.isPresent()) {
                put(sheets, fingerprints, kind.get(), sheet);
            } else if (sheet.getName().equals(SheetXlsx.FINGERPRINT)) {
                rows(sheet)
                        .forEach(row -> SheetKind.of(row.get(0).text())
                                .ifPresent(of -> fingerprints
                                        .computeIfAbsent(of, one -> new Fingerprint())
                                        .add(joined(row))));
            } else if (sheet.getName().equals(SheetXlsx.FILES)) {
                rows(sheet).stream()
                        .filter(row -> !row.isEmpty())
                        .forEach(row -> files.put(row.get(0).text(), joined(row)));
            }
        }
        List<String> others = all.stream()
                .map(Sheet::getName)
                .filter(name -> SheetKind.of(name.strip()).isEmpty() && !OWN.contains(name))
                .toList();
        if (sheets.isEmpty() && !all.isEmpty()) {
            put(sheets, fingerprints, kindOfFirst, all.get(0));
            others = all.stream().skip(1).map(Sheet::getName).toList();
        }
        Stream.of(SheetKind.values()).forEach(kind -> fingerprints.putIfAbsent(kind, new Fingerprint()));
        return new GivenBook(sheets, fingerprints, files, leftOut(others));
    }

    private static List<String> leftOut(List<String> sheets) {
        return sheets.isEmpty()
                ? List.of()
                : List.of("Left out, since no sheet of Remit is called so: " + String.join(", ", sheets)
                        + ". There are "
                        + Stream.of(SheetKind.values()).map(SheetKind::word).collect(Collectors.joining(", ")) + ".");
    }

    private static String joined(List<GivenCell> row) {
        StringBuilder text = new StringBuilder();
        row.stream().skip(1).forEach(cell -> text.append(cell.text()));
        return text.toString();
    }

    private void put(
            Map<SheetKind, GivenSheet> sheets, Map<SheetKind, Fingerprint> fingerprints, SheetKind kind, Sheet sheet)
            throws IOException {
        List<List<GivenCell>> rows = rows(sheet);
        if (FingerprintColumn.of(rows).isPresent()) {
            rows = FingerprintColumn.taken(
                    FingerprintColumn.unkept(rows), fingerprints.computeIfAbsent(kind, one -> new Fingerprint()));
        }
        sheets.put(kind, new GivenSheet(sheet.getName(), rows, merged.getOrDefault(sheet.getId(), List.of())));
    }

    private List<List<GivenCell>> rows(Sheet sheet) throws IOException {
        List<List<GivenCell>> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> {
                List<GivenCell> cells = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell != null) {
                        put(cells, cell.getColumnIndex(), cell(cell));
                    }
                }
                if (!cells.isEmpty()) {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    rows.add(cells);
                }
            });
        }
        return rows;
    }

    private static void put(List<GivenCell> cells, int column, GivenCell cell) {
        if (!cell.text().isEmpty()) {
            while (cells.size() < column) {
                cells.add(GivenCell.EMPTY);
            }
            cells.add(cell);
        }
    }

    private GivenCell cell(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> GivenCell.EMPTY;
            case STRING -> new GivenCell(SheetWords.unescaped(cell.asString()), GivenCell.Kind.WORDS);
            case BOOLEAN -> new GivenCell(String.valueOf(cell.asBoolean()), GivenCell.Kind.YES_NO);
            case FORMULA ->
                cell.getFormula() == null
                        ? new GivenCell(SheetWords.unescaped(String.valueOf(cell.getRawValue())), GivenCell.Kind.WORDS)
                        : new GivenCell(cell.getFormula(), GivenCell.Kind.FORMULA);
            case ERROR -> new GivenCell(String.valueOf(cell.getRawValue()), GivenCell.Kind.ERROR);
            case NUMBER -> number(cell);
        };
    }

    private static GivenCell number(Cell cell) {
        String format = cell.getDataFormatString() == null
                ? ""
                : NOT_SHOWN.matcher(cell.getDataFormatString()).replaceAll("");
        if (DATE.matcher(format).matches()) {
            return new GivenCell(day(cell.asDate()), GivenCell.Kind.DATE);
        }
        BigDecimal number = new BigDecimal(Double.toString(cell.asNumber().doubleValue())).round(SHOWN);
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return format.contains("%")
                ? new GivenCell(
                        number.movePointRight(2).stripTrailingZeros().toPlainString() + " %", GivenCell.Kind.PERCENT)
                : new GivenCell(digits, GivenCell.Kind.NUMBER);
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** Returns the merged cells of each sheet by the id by which the workbook names it. */
    private static Map<String, List<String>> merged(byte[] bytes) throws IOException, XMLStreamException {
        Map<String, List<String>> merged = new HashMap<>();
        try (ZipFile parts = WorkbookParts.open(bytes)) {
            Map<String, String> names = new HashMap<>();
            read(parts, NAMES_OF_PARTS, xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    names.put(
                            xml.getAttributeValue(null, "Id"),
                            xml.getAttributeValue(null, "Target").replaceFirst("^/?(xl/)?", ""));
                }
            });
            for (Map.Entry<String, String> name : names.entrySet()) {
                if (name.getValue().startsWith("worksheets/")) {
                    List<String> found = new ArrayList<>();
                    read(parts, PARTS + name.getValue(), xml -> {
                        if (xml.getLocalName().equals("mergeCell")) {
                            found.add(xml.getAttributeValue(null, "ref"));
                        }
                    });
                    merged.put(name.getKey(), found);
                }
            }
        }
        return merged;
    }

    /** Looks at an element of a part. */
    private interface Looking {
        void at(XMLStreamReader element);
    }

    private static void read(ZipFile parts, String name, Looking looking) throws IOException, XMLStreamException {
        ZipArchiveEntry part = parts.getEntry(name);
        if (part == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = parts.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    looking.at(xml);
                }
            }
        }
    }
}
