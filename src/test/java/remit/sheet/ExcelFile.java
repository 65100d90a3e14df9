package remit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks as Excel and LibreOffice write them: texts shared by all sheets, dates as numbers with a format. */
public final class ExcelFile {

    /** The formats of cells by their numbers: 0 for none, 1 for a day, 2 for a percentage, 3 for a text. */
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">\
            <numFmt numFmtId="164" formatCode="[$-407]d\\.\\ mmmm\\ yyyy;@"/></numFmts><fonts count="1"><font/></fonts>\
            <fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>\
            <xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/>\
            <xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();

    /**
     * Adds a sheet.
     *
     * @param rows texts; what begins with {@code <c} is the XML of a cell, in which {@code R} is its name
     */
    public ExcelFile with(String name, List<List<String>> rows) {
        sheets.put(name, rows);
        return this;
    }

    /** Merges cells of a sheet. */
    public ExcelFile merge(String sheet, String cells) {
        merged.put(sheet, cells);
        return this;
    }

    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder names = new StringBuilder();
        StringBuilder places = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
            number++;
            names.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            places.append(("<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>")
                    .formatted(number, number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet(sheet.getKey(), sheet.getValue()));
        }
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put(
                "xl/workbook.xml",
                head + "<workbook " + main + " xmlns:r=\"" + types.replaceFirst("/$", "") + "\"><sheets>" + names
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                head
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + places
                        + "<Relationship Id=\"s\" Type=\"" + types + "sharedStrings\" Target=\"sharedStrings.xml\"/>"
                        + "<Relationship Id=\"y\" Type=\"" + types
                        + "styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", head + "<sst " + main + ">" + String.join("", shared) + "</sst>");
        parts.put(
                "_rels/.rels",
                head
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"w\" Type=\"" + types
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "[Content_Types].xml",
                head
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sharedStrings+xml\"/></Types>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                String place = CellName.column(column) + (row + 1);
                if (cell.startsWith("<c")) {
                    xml.append(cell.replace("r=\"R\"", "r=\"" + place + "\""));
                } else if (!cell.isEmpty()) {
                    xml.append("<c r=\"").append(place).append("\" s=\"3\" t=\"s\"><v>");
                    xml.append(shared.size()).append("</v></c>");
                    shared.add("<si><t xml:space=\"preserve\">"
                            + cell.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "_x000D_\n") + "</t></si>");
                }
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (merged.containsKey(name)) {
            xml.append("<mergeCells count=\"1\"><mergeCell ref=\"")
                    .append(merged.get(name))
                    .append("\"/></mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }
}
