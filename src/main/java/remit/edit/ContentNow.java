package remit.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import remit.check.ContentCheck;
import remit.check.bind.KeptRecords;
import remit.check.warn.ReviewDay;
import remit.edit.EditPlan.ChangedLine;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.FileText;
import remit.read.FolderStamps;
import remit.read.KeptFiles;

/** A content folder as it is before a change: what is in it, and the exact text of its files. */
final class ContentNow {

    private static final ContentCheck.Settings SETTINGS =
            new ContentCheck.Settings(false, new ReviewDay(null, null), null);

    private static final String GOES = "(goes) ";

    private final Path folder;
    private final String shown;
    private final KeptFiles kept;
    private final KeptRecords records;
    private final FolderStamps stamps;
    private final Documents documents;
    private final Problems problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, SourceFile> sources = new HashMap<>();
    private @Nullable WholeContent whole;

    private ContentNow(
            Path folder,
            String shown,
            KeptFiles kept,
            KeptRecords records,
            FolderStamps stamps,
            Documents documents,
            Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.kept = kept;
        this.records = records;
        this.stamps = stamps;
        this.documents = documents;
        this.problems = problems;
    }

    /**
     * Reads and checks a content folder.
     *
     * @param shown the folder as messages name it; empty for the working folder
     * @throws UsageException where there is none
     */
    static ContentNow of(Path folder, String shown) {
        FolderStamps stamps = FolderStamps.of(List.of(folder));
        KeptFiles kept = new KeptFiles();
        KeptRecords records = new KeptRecords();
        Problems problems = new Problems();
        Documents documents = ContentReader.read(folder, kept, problems);
        ContentCheck.check(documents, SETTINGS, records, problems);
        return new ContentNow(folder, shown, kept, records, stamps, documents, problems);
    }

    /** Returns the content. */
    Documents documents() {
        return documents;
    }

    /** Returns what is wrong with the content. */
    Problems problems() {
        return problems;
    }

    /** Returns all that has an id or names one. May be called only where the content has no errors. */
    WholeContent whole() {
        WholeContent known = whole;
        if (known == null) {
            known = new WholeContent(documents);
            whole = known;
        }
        return known;
    }

    /** Returns the paths of all files with text. */
    Collection<String> files() {
        return documents.texts().keySet();
    }

    /** Returns whether there is a file at a path, or one that was meant to be there. */
    boolean has(String file) {
        return documents.texts().containsKey(file) || documents.failed().contains(file);
    }

    /**
     * Returns the text of a file with its places.
     *
     * @throws UsageException where it is not the file any more that was read
     */
    SourceFile source(String file) {
        return sources.computeIfAbsent(file, path -> {
            SourceFile source = new SourceFile(text(path));
            if (!source.lines().equals(documents.texts().get(path))) {
                throw new UsageException("'" + path + "' was changed meanwhile: try again");
            }
            return source;
        });
    }

    private String text(String file) {
        return texts.computeIfAbsent(file, path -> String.valueOf(FileText.of(folder, path)));
    }

    /** Returns what becomes of a file. */
    FileEdit edit(String file, String to, List<Replacement> replacements) {
        return new FileEdit(file, to, text(file), source(file).with(replacements));
    }

    /** Reads the content as it would be after a change, and reports what would be wrong with it. */
    Documents changed(List<FileEdit> edits, Problems found) {
        Map<String, @Nullable String> changes = new HashMap<>();
        edits.forEach(edit -> changes.put(edit.from(), null));
        edits.stream()
                .filter(edit -> edit.to() != null)
                .forEach(edit -> changes.put(Objects.requireNonNull(edit.to()), edit.after()));
        Documents after = ContentReader.readChanged(folder, kept, changes, found);
        ContentCheck.check(after, SETTINGS, records, found);
        return after;
    }

    /** Returns a plan that changes nothing, since the content has errors. */
    EditPlan refused(String title) {
        return plan(title, List.of(), Map.of(), List.of());
    }

    EditPlan plan(
            String title, List<FileEdit> edits, Map<String, List<Replacement>> replacements, List<String> remarks) {
        return new EditPlan(
                title,
                edits,
                lines(replacements),
                List.of(),
                remarks,
                stamps,
                problems,
                documents.lines(problems.files()));
    }

    private List<ChangedLine> lines(Map<String, List<Replacement>> replacements) {
        List<ChangedLine> lines = new ArrayList<>();
        replacements.forEach((file, all) -> {
            SourceFile source = source(file);
            TreeMap<Integer, List<Replacement>> byLine = new TreeMap<>();
            for (Replacement one : all) {
                byLine.computeIfAbsent(one.position().line(), line -> new ArrayList<>())
                        .add(one);
            }
            byLine.forEach((line, here) -> lines.addAll(lines(file, source, line, here)));
        });
        return lines;
    }

    private static List<ChangedLine> lines(String file, SourceFile source, int line, List<Replacement> here) {
        List<ChangedLine> lines = new ArrayList<>();
        List<Replacement> within = here.stream()
                .filter(one -> !one.isNewLine() && !one.isGoneLine())
                .toList();
        for (Replacement gone : here.stream().filter(Replacement::isGoneLine).toList()) {
            for (int number = line; number < gone.position().endLine(); number++) {
                if (!source.line(number).isBlank()) {
                    lines.add(new ChangedLine(file, number, GOES + Excerpt.of(source.line(number), List.of())));
                }
            }
        }
        if (!within.isEmpty()) {
            lines.add(new ChangedLine(file, line, Excerpt.of(source.changedLine(line, within), within)));
        }
        here.stream()
                .filter(Replacement::isNewLine)
                .forEach(one ->
                        lines.add(new ChangedLine(file, line + 1, one.text().strip())));
        return lines;
    }

    /** Returns a plan that changes nothing, since something names what is to go. */
    EditPlan blocked(String title, Collection<Position> places) {
        Map<Position, ChangedLine> obstacles = new TreeMap<>();
        for (Position place : places.stream().sorted().toList()) {
            String line = source(place.file()).line(place.line());
            obstacles.putIfAbsent(
                    Position.inLine(place.file(), place.line(), 1, 0),
                    new ChangedLine(place.file(), place.line(), Excerpt.of(line, List.of(new Replacement(place, "")))));
        }
        return new EditPlan(
                title,
                List.of(),
                List.of(),
                List.copyOf(obstacles.values()),
                List.of(),
                stamps,
                problems,
                documents.lines(problems.files()));
    }

    /** Returns a file that goes. */
    FileEdit removal(String file) {
        source(file);
        return new FileEdit(file, null, text(file), "");
    }

    /** Returns a place as reports name it: {@code content/topics.yaml:12}. */
    String shown(Position place) {
        return (shown.isEmpty() ? "" : shown + "/") + place.file() + (place.isWholeFile() ? "" : ":" + place.line());
    }
}
