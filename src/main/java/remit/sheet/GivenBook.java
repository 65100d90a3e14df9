package remit.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workbook or CSV file that somebody gives back.
 *
 * @param sheets by their kinds, those that are there
 * @param fingerprints what an export wrote, by kind; one that knows nothing where no export wrote the sheet
 * @param files texts of other files of a content, by their paths
 * @param remarks what is said about the file, a sentence each
 */
record GivenBook(
        Map<SheetKind, GivenSheet> sheets,
        Map<SheetKind, Fingerprint> fingerprints,
        Map<String, String> files,
        List<String> remarks) {

    GivenBook {
        sheets = Collections.unmodifiableMap(new EnumMap<>(sheets));
        fingerprints = Collections.unmodifiableMap(new EnumMap<>(fingerprints));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        remarks = List.copyOf(remarks);
    }
}
