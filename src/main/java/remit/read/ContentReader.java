package remit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.yaml.YamlDocument;
import remit.shape.RecordKind;

/** Reads the content folder: each file as its place requires, and each mistake as a problem. */
public final class ContentReader {

    private final Problems problems;
    private final Map<String, YamlDocument> yaml = new LinkedHashMap<>();
    private final Map<String, MarkdownDocument> markdown = new LinkedHashMap<>();
    private final List<String> assets = new ArrayList<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<String> failed = new LinkedHashSet<>();

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
        ContentReader reader = new ContentReader(problems);
        ContentFolder.Listing listing = ContentFolder.list(content, problems);
        reader.failed.addAll(listing.refused());
        List<Text> texts = new ArrayList<>();
        listing.files().forEach((file, path) -> reader.place(file, path).ifPresent(texts::add));
        kept.begin();
        texts.parallelStream()
                .map(text -> kept.file(text.file(), text.kind(), text.path()))
                .toList()
                .forEach(reader::add);
        reader.reportMissing();
        return new Documents(reader.yaml, reader.markdown, reader.assets, reader.texts, reader.failed);
    }

    /** A file that is to be read. */
    private record Text(String file, ContentLayout.Kind kind, Path path) {}

    /** Returns the file as one to be read; empty for an asset, and for a file whose name or place is not valid. */
    private Optional<Text> place(String file, Path path) {
        ContentLayout.Place place = ContentLayout.place(file);
        if (place.problem() != null) {
            problems.add(place.problem());
        }
        if (place.meant() != null) {
            failed.add(place.meant());
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

    private void add(ReadFile file) {
        file.problems().forEach(problems::add);
        texts.put(file.file(), file.lines());
        if (file.yaml() != null) {
            yaml.put(file.file(), file.yaml());
        } else if (file.markdown() != null) {
            markdown.put(file.file(), file.markdown());
        } else {
            failed.add(file.file());
        }
    }

    private void reportMissing() {
        for (String file : List.of(RecordKind.HANDBOOK.file(), RecordKind.CRITERION.file())) {
            if (!isThere(file)) {
                problems.add(Message.FILE_MISSING.at(Position.startOf(file)).hint(FileHint.create(file)));
            }
        }
        RecordKind role = RecordKind.ROLE;
        boolean anyRole = yaml.keySet().stream().anyMatch(role::holds)
                || failed.stream().anyMatch(file -> role.holds(file) || file.equals(role.word()));
        if (!anyRole) {
            problems.add(Message.NO_ROLES.at(Position.startOf(role.word())).hint(FileHint.create(role.file("<id>"))));
        }
    }

    private boolean isThere(String file) {
        return yaml.containsKey(file) || failed.contains(file);
    }
}
