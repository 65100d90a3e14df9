package remit.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.check.ContentCheck;
import remit.check.bind.KeptRecords;
import remit.check.warn.ReviewDay;
import remit.edit.EditPlan;
import remit.edit.FileEdit;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.edit.NewYaml;
import remit.problem.Problems;
import remit.problem.Severity;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.FolderStamps;
import remit.shape.CriterionShape;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.sheet.GivenHeads.NewCriterion;

/** Starts a content in an empty folder with what a workbook or CSV file has. */
final class NewContent {

    private static final ContentCheck.Settings SETTINGS =
            new ContentCheck.Settings(false, new ReviewDay(null, null), null);

    private static final String GROUP = "What the role is for";
    private static final NewCriterion FIRST = new NewCriterion("focus", "Focus");

    private final Path folder;
    private final GivenBook book;
    private final String name;
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<CellProblem> problems = new TreeSet<>();
    private final List<String> remarks;

    NewContent(Path folder, GivenBook book, String name) {
        this.folder = folder;
        this.book = book;
        this.name = name;
        this.remarks = new ArrayList<>(book.remarks());
    }

    ImportPlan plan() {
        Map<String, String> frames = new TreeMap<>();
        book.files().forEach((file, text) -> {
            boolean list = RecordKind.of(file).stream().anyMatch(kind -> isSheet(kind));
            (list ? frames : texts).put(file, text);
        });
        startHandbook();
        Documents base = ContentReader.readNew(folder, texts, new Problems());
        refuseOtherFiles(base);
        Map<SheetKind, ContentSheet> sheets = ContentSheets.of(base);
        Map<SheetKind, SheetChanges> changes = new EnumMap<>(SheetKind.class);
        Set<String> parties = new HashSet<>();
        book.sheets().forEach((kind, given) -> {
            SheetChanges merged =
                    SheetMerge.of(sheets.get(kind), given, new Fingerprint(), Set.copyOf(parties), problems::add);
            changes.put(kind, merged);
            if (kind == SheetKind.ROLES) {
                parties.addAll(merged.added().keySet());
            }
            write(kind, List.copyOf(merged.added().entrySet()), frames);
        });
        startCriteria(changes);
        Problems found = new Problems();
        Documents after = ContentReader.readNew(folder, texts, found);
        ContentCheck.check(after, SETTINGS, new KeptRecords(), found);
        CellBlame blame = new CellBlame(after, changes);
        found.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(blame::of)
                .forEach(problems::add);
        List<FileEdit> files = problems.isEmpty()
                ? texts.entrySet().stream()
                        .map(file -> new FileEdit(file.getKey(), file.getKey(), "", file.getValue()))
                        .toList()
                : List.of();
        EditPlan edit = new EditPlan(
                "",
                files,
                List.of(),
                List.of(),
                remarks,
                FolderStamps.of(List.of(folder)),
                new Problems(),
                (f, l) -> null);
        return new ImportPlan(edit, List.copyOf(problems), ChangeCounts.of(changes), true);
    }

    /** Refuses files that a content does not have, above all those that would be outside of its folder. */
    private void refuseOtherFiles(Documents base) {
        List<String> files = List.copyOf(book.files().keySet());
        for (int row = 0; row < files.size(); row++) {
            String file = files.get(row);
            if (texts.containsKey(file) && !base.texts().containsKey(file)) {
                problems.add(new CellProblem(
                        SheetXlsx.FILES, row, 0, "a content has no file '" + file + "': delete the row"));
                texts.remove(file);
            }
        }
    }

    private static boolean isSheet(RecordKind kind) {
        return List.of(SheetKind.values()).stream().anyMatch(sheet -> sheet.records() == kind);
    }

    private void write(SheetKind kind, List<Map.Entry<String, NewMap>> records, Map<String, String> frames) {
        if (kind == SheetKind.ROLES) {
            records.forEach(
                    record -> texts.put(kind.records().file(record.getKey()), text(NewYaml.file(record.getValue()))));
        } else if (!records.isEmpty()) {
            String file = kind.records().file();
            String frame = frames.getOrDefault(file, "");
            List<String> lines =
                    SheetImport.apart(records.stream().map(Map.Entry::getValue).toList());
            texts.put(
                    file,
                    frame.isEmpty()
                            ? text(lines)
                            : frame + kind.records().word() + ":\n"
                                    + text(lines.stream()
                                            .map(line -> line.isEmpty() ? line : "  " + line)
                                            .toList()));
        }
    }

    private void startHandbook() {
        if (texts.containsKey(RecordKind.HANDBOOK.file())) {
            return;
        }
        Map<String, NewNode> handbook = new LinkedHashMap<>();
        handbook.put(HandbookShape.TITLE.name(), new NewText("Our roles"));
        handbook.put(HandbookShape.ORGANISATION.name(), new NewText("Our organisation"));
        handbook.put(HandbookShape.LANGUAGE.name(), new NewText("en"));
        texts.put(RecordKind.HANDBOOK.file(), text(NewYaml.file(new NewMap(handbook))));
        remarks.add("'" + name + "' has no title for the handbook: write yours, the organisation and the language into "
                + RecordKind.HANDBOOK.file() + ".");
    }

    private void startCriteria(Map<SheetKind, SheetChanges> changes) {
        String file = RecordKind.CRITERION.file();
        List<NewCriterion> criteria = changes.containsKey(SheetKind.ROLES)
                ? changes.get(SheetKind.ROLES).criteria()
                : List.of();
        boolean there = texts.containsKey(file);
        if (there && criteria.isEmpty()) {
            return;
        }
        List<NewCriterion> all = criteria.isEmpty() ? List.of(FIRST) : criteria;
        Map<String, NewNode> group = new LinkedHashMap<>();
        group.put(CriterionShape.Group.GROUP.name(), new NewText(GROUP));
        group.put(
                CriterionShape.Group.CRITERIA.name(),
                new NewList(all.stream().<NewNode>map(SheetImport::node).toList()));
        texts.merge(file, text(NewYaml.item(new NewMap(group))), (before, more) -> before + more);
        criteria.forEach(criterion ->
                remarks.add("The column '" + criterion.name() + "' becomes a criterion, '" + criterion.id() + "'."));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
