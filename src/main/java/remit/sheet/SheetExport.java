package remit.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import remit.check.ContentCheck;
import remit.check.bind.KeptRecords;
import remit.check.warn.ReviewDay;
import remit.edit.NewNode;
import remit.edit.NewNode.NewMap;
import remit.edit.NewYaml;
import remit.problem.Problems;
import remit.problem.SourceLines;
import remit.problem.UsageException;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.FileText;
import remit.read.yaml.Mapping;
import remit.read.yaml.YamlDocument;

/** A content as it goes out to spreadsheets. */
public final class SheetExport {

    private static final ContentCheck.Settings SETTINGS =
            new ContentCheck.Settings(false, new ReviewDay(null, null), null);

    private final Path folder;
    private final Documents documents;
    private final Problems problems;
    private final Map<SheetKind, ContentSheet> sheets;

    private SheetExport(Path folder, Documents documents, Problems problems) {
        this.folder = folder;
        this.documents = documents;
        this.problems = problems;
        this.sheets = problems.hasErrors() ? Map.of() : ContentSheets.of(documents);
    }

    /**
     * Reads and checks a content.
     *
     * @throws UsageException where there is no content folder
     */
    public static SheetExport of(Path folder) {
        Problems problems = new Problems();
        Documents documents = ContentReader.read(folder, problems);
        ContentCheck.check(documents, SETTINGS, new KeptRecords(), problems);
        return new SheetExport(folder, documents, problems);
    }

    /** Returns what is wrong with the content; where there is an error, nothing can go out. */
    public Problems problems() {
        return problems;
    }

    /** Returns the lines of the files with problems. */
    public SourceLines lines() {
        return documents.lines(problems.files());
    }

    /** Returns how many records of a kind go out. */
    public int rows(SheetKind kind) {
        return sheet(kind).rows().size();
    }

    /** Returns how many pictures and downloads the content has, which do not go out. */
    public int assets() {
        return documents.assets().size();
    }

    /** Returns the bytes of a workbook with everything but the pictures and downloads. */
    public byte[] workbook() {
        return SheetXlsx.of(sheets.values(), files());
    }

    /** Returns the bytes of a CSV file with all records of a kind. */
    public byte[] csv(SheetKind kind) {
        return SheetCsv.of(sheet(kind)).getBytes(StandardCharsets.UTF_8);
    }

    private ContentSheet sheet(SheetKind kind) {
        ContentSheet sheet = sheets.get(kind);
        if (sheet == null) {
            throw new IllegalStateException("a content with errors does not go out");
        }
        return sheet;
    }

    /** Returns the texts of the files that have no sheet of their own, and what a list's file says beside the list. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : documents.texts().keySet()) {
            SheetKind kind = Stream.of(SheetKind.values())
                    .filter(one -> one.records().holds(file))
                    .findFirst()
                    .orElse(null);
            if (kind == null) {
                String text = String.valueOf(FileText.of(folder, file));
                files.put(file, SheetWords.withPlainEnds(text.startsWith("\uFEFF") ? text.substring(1) : text));
            } else if (kind != SheetKind.ROLES) {
                String frame = frame(documents.yaml().get(file), kind.records().word());
                if (!frame.isEmpty()) {
                    files.put(file, frame);
                }
            }
        }
        return files;
    }

    /** Returns the lines of a list's file that are beside the list, such as who keeps it; empty where there are none. */
    static String frame(YamlDocument file, String list) {
        if (!(file.root() instanceof Mapping map)) {
            return "";
        }
        Map<String, NewNode> beside = new LinkedHashMap<>(((NewMap) NewNode.of(map)).entries());
        beside.remove(list);
        List<String> lines = NewYaml.file(new NewMap(beside));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
