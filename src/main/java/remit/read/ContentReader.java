package remit.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.problem.Batches;
import remit.problem.FileHint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.TooManyErrors;
import remit.problem.UsageException;
import remit.read.yaml.YamlDocument;
import remit.shape.RecordKind;

/** Reads the content folder: each file as its place requires, and each mistake as a problem. */
public final class ContentReader {

    private static final long MB = 1024 * 1024;

    private final Problems problems;
    private final Map<String, YamlDocument> yaml = new LinkedHashMap<>();
    private final Map<String, MarkdownDocument> markdown = new LinkedHashMap<>();
    private final List<String> assets = new ArrayList<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private final MarkupSigns signs = new MarkupSigns();

    private ContentReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the whole content folder. What is wrong with a file is reported, and reading continues with the next file.
     *
     * @throws UsageException where the folder does not exist or cannot be read
     */
    public static Documents read(Path content, Problems problems) {
        return read(content, new KeptFiles(), problems);
    }

    /**
     * Reads the whole content folder, except for files that have not changed since they were kept.
     *
     * @param kept the files of earlier readings; takes the files that are read now, too
     */
    public static Documents read(Path content, KeptFiles kept, Problems problems) {
        return readChanged(content, kept, Map.of(), problems);
    }

    /**
     * Reads the content folder as it would be after some changes, which are not made.
     *
     * @param kept the files of earlier readings; takes the files that are read now and are not changed
     * @param changes the texts of new and changed files by their paths, with their byte order marks and line ends; null
     *     for a file that goes
     */
    public static Documents readChanged(
            Path content, KeptFiles kept, Map<String, @Nullable String> changes, Problems problems) {
        return new ContentReader(problems).read(() -> ContentFolder.list(content, problems), content, kept, changes);
    }

    /**
     * Reads a content that is not written yet.
     *
     * @param content the folder that it is to be in, which may have pictures and downloads, or not exist
     * @param texts the texts of its files by their paths
     */
    public static Documents readNew(Path content, Map<String, String> texts, Problems problems) {
        Supplier<ContentFolder.Listing> listing = () -> Files.exists(content)
                ? ContentFolder.list(content, problems)
                : new ContentFolder.Listing(new TreeMap<>(ContentFolder.ORDER), Set.of());
        return new ContentReader(problems).read(listing, content, new KeptFiles(), new HashMap<>(texts));
    }

    /** Returns what was read; where the problems end the reading, what was read until then. */
    private Documents read(
            Supplier<ContentFolder.Listing> listing,
            Path content,
            KeptFiles kept,
            Map<String, @Nullable String> changes) {
        List<Misplaced> misplaced = new ArrayList<>();
        try {
            ContentFolder.Listing listed = listing.get();
            failed.addAll(listed.refused());
            misplaced.addAll(read(changed(listed.files(), content, changes), kept, changes));
        } catch (TooManyErrors found) {
            return documents(List.of());
        }
        return documents(misplaced);
    }

    private Documents documents(List<Misplaced> misplaced) {
        return new Documents(yaml, markdown, assets, texts, failed, misplaced);
    }

    /** Reads the files, and returns those in wrong places that are not reported yet. */
    private List<Misplaced> read(SortedMap<String, Path> files, KeptFiles kept, Map<String, @Nullable String> changes) {
        if (tooMany(files)) {
            failed.addAll(files.keySet());
            return List.of();
        }
        List<Text> toRead = new ArrayList<>();
        MisplacedFiles misplaced = new MisplacedFiles(files.keySet());
        files.forEach(
                (file, path) -> place(file, path, files.keySet(), misplaced).ifPresent(toRead::add));
        if (tooMuch(toRead, changes)) {
            failed.addAll(files.keySet());
            return List.of();
        }
        kept.begin();
        Batches.forEach(toRead, text -> file(text, kept, changes), this::add);
        if (signs.tooMany(problems)) {
            yaml.clear();
            markdown.clear();
            failed.addAll(files.keySet());
            return List.of();
        }
        return reportMissing(misplaced.found());
    }

    /**
     * Reads the whole content folder, for a command that goes on to write something. What is wrong with its files is
     * left for a check to report.
     *
     * @throws UsageException where the folder does not exist, cannot be read, or is not the folder of a handbook; the
     *     file with the handbook may have errors and a wrong name
     */
    public static Documents readForWriting(Path content) {
        Documents documents = read(content, new Problems());
        HandbookFolder.refuseWithoutHandbook(content);
        return documents;
    }

    private static SortedMap<String, Path> changed(
            SortedMap<String, Path> files, Path content, Map<String, @Nullable String> changes) {
        SortedMap<String, Path> changed = new TreeMap<>(files);
        changes.forEach((file, text) -> {
            if (text == null) {
                changed.remove(file);
            } else {
                changed.putIfAbsent(file, content.resolve(file));
            }
        });
        return changed;
    }

    private static ReadFile file(Text text, KeptFiles kept, Map<String, @Nullable String> changes) {
        String changed = changes.get(text.file());
        return changed == null
                ? kept.file(text.file(), text.kind(), text.path())
                : ReadFile.of(
                        text.file(),
                        text.kind(),
                        TextFile.decode(text.file(), changed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reports the first of the files that are too many, and returns whether there is one. No file is read then. */
    private boolean tooMany(SortedMap<String, Path> files) {
        List<String> texts = files.keySet().stream()
                .filter(file -> ContentLayout.place(file).kind() != ContentLayout.Kind.NONE)
                .toList();
        if (texts.size() <= InputLimits.FILES) {
            return false;
        }
        problems.add(Message.TOO_MANY_FILES
                .at(Position.startOf(texts.get(InputLimits.FILES)), texts.size())
                .hint(FileHint.fewerFiles(InputLimits.FILES)));
        return true;
    }

    /**
     * Reports the file with which the files are too large together, and returns whether there is one. No file is read
     * then. A file that is itself too large does not count, since it is not read anyway.
     */
    private boolean tooMuch(List<Text> files, Map<String, @Nullable String> changes) {
        long all = 0;
        for (Text text : files) {
            String changed = changes.get(text.file());
            long size = changed == null ? TextFile.size(text.path()) : changed.length();
            all += size > InputLimits.FILE_MB * MB ? 0 : size;
            if (all > InputLimits.TEXT_MB * MB) {
                problems.add(Message.TOO_MUCH_TEXT
                        .at(Position.startOf(text.file()), "more than " + InputLimits.TEXT_MB + " MB")
                        .hint(FileHint.lessText(InputLimits.TEXT_MB)));
                return true;
            }
        }
        return false;
    }

    /** A file that is to be read. */
    private record Text(String file, ContentLayout.Kind kind, Path path) {}

    /** Returns the file as one to be read; empty for an asset, and for a file whose name or place is not valid. */
    private Optional<Text> place(String file, Path path, Set<String> all, MisplacedFiles misplaced) {
        ContentLayout.Place place = ContentLayout.place(file);
        if (place.unexpected()) {
            misplaced.add(file, place);
        } else if (place.problem() != null) {
            reportPlace(file, place, place.problem(), all);
        }
        return switch (place.kind()) {
            case YAML, MARKDOWN, PAGE -> Optional.of(new Text(file, place.kind(), path));
            case ASSET -> {
                assets.add(file);
                yield Optional.empty();
            }
            case NONE -> Optional.empty();
        };
    }

    /** Reports a wrong name; a name that would be that of another file is a copy of this file. */
    private void reportPlace(String file, ContentLayout.Place place, Problem problem, Set<String> all) {
        Optional<String> original = CopiedFile.original(file, place.meant(), all);
        if (original.isPresent()) {
            problems.add(Message.FILE_COPY
                    .at(Position.startOf(file), original.get())
                    .hint(FileHint.keepOne(original.get())));
            return;
        }
        problems.add(problem);
        if (place.meant() != null) {
            failed.add(place.meant());
        }
    }

    private void add(ReadFile file) {
        texts.put(file.file(), file.lines());
        signs.add(file);
        file.problems().forEach(problems::add);
        if (file.yaml() != null) {
            yaml.put(file.file(), file.yaml());
        } else if (file.markdown() != null) {
            markdown.put(file.file(), file.markdown());
        } else {
            failed.add(file.file());
        }
    }

    /**
     * Reports what every handbook needs and this one does not have.
     *
     * @param misplaced files in places where nothing is looked for
     * @return those of them that have not been reported
     */
    private List<Misplaced> reportMissing(List<Misplaced> misplaced) {
        List<Misplaced> rest = new ArrayList<>(misplaced);
        for (String file : List.of(RecordKind.HANDBOOK.file(), RecordKind.CRITERION.file())) {
            if (!isThere(file)) {
                reportNeeded(rest, file::equals);
            }
            if (!isThere(file)) {
                problems.add(Message.FILE_MISSING.at(Position.startOf(file)).hint(FileHint.create(file)));
            }
        }
        RecordKind role = RecordKind.ROLE;
        if (!hasRole()) {
            reportNeeded(rest, role::holds);
        }
        if (!hasRole()) {
            problems.add(Message.NO_ROLES
                    .at(Position.startOf(role.word()))
                    .hint(FileHint.createOrBringBack(role.file("<id>"), role.word())));
        }
        return rest;
    }

    /** Reports the first misplaced file or folder in which a needed file is, and takes it from the list. */
    private void reportNeeded(List<Misplaced> rest, Predicate<String> needed) {
        for (Misplaced place : rest) {
            Optional<String> file = place.meant().stream().filter(needed).findFirst();
            if (file.isPresent()) {
                problems.add(place.needed(file.get()));
                failed.addAll(place.meant());
                rest.remove(place);
                return;
            }
        }
    }

    private boolean hasRole() {
        RecordKind role = RecordKind.ROLE;
        return yaml.keySet().stream().anyMatch(role::holds)
                || failed.stream().anyMatch(file -> role.holds(file) || file.equals(role.word()));
    }

    private boolean isThere(String file) {
        return yaml.containsKey(file) || failed.contains(file);
    }
}
