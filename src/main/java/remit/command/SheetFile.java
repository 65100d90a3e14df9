package remit.command;

import java.nio.file.Path;
import java.util.Locale;
import remit.problem.UsageException;

/** The file of a spreadsheet, whose ending says how it is written. */
final class SheetFile {

    private SheetFile() {}

    /**
     * Returns whether a file is a workbook, and not CSV.
     *
     * @throws UsageException where its ending is that of neither
     */
    static boolean isWorkbook(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return true;
        } else if (name.endsWith(".csv")) {
            return false;
        }
        throw new UsageException("'" + file + "' ends in neither .xlsx nor .csv: "
                + (name.matches(".*\\.(xls|ods|xlsm|xlsb|numbers)")
                        ? "open it in the spreadsheet program, save it as .xlsx, and name that file"
                        : "name a file that ends in one of them, such as handbook.xlsx"));
    }

    /** Returns the name of a file without its folder. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
