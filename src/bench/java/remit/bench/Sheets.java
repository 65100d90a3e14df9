package remit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import remit.sheet.SheetExport;
import remit.sheet.SheetKind;

/**
 * The spreadsheets of a content.
 *
 * @param changed CSV in which a word of each role has changed
 */
record Sheets(Path workbook, Path csv, Path changed) {

    private static final String WORD = " ren";
    private static final String OTHER = " rin";

    /** Writes them into a folder. */
    static Sheets write(Path content, Path folder) throws IOException {
        SheetExport export = SheetExport.of(content);
        String csv = new String(export.csv(SheetKind.ROLES), StandardCharsets.UTF_8);
        Sheets sheets =
                new Sheets(folder.resolve("sheets.xlsx"), folder.resolve("sheets.csv"), folder.resolve("changed.csv"));
        Files.write(sheets.workbook(), export.workbook());
        Files.writeString(sheets.csv(), csv);
        Files.writeString(sheets.changed(), csv.replace(WORD, OTHER));
        return sheets;
    }
}
