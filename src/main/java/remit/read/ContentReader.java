package remit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.UsageException;

/** Reads the content folder: each file by the place it has, and each mistake as a problem. */
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
     * Reads all of a content folder. What is wrong with a file is reported, and the others are read on.
     *
     * @throws UsageException if there is no such folder
     */
    public static Documents read(Path content, Problems problems) {
        ContentReader reader = new ContentReader(problems);
        ContentFolder.Listing listing = ContentFolder.list(content, problems);
        reader.failed.addAll(listing.refused());
        listing.files().forEach(reader::read);
        reader.reportMissing();
        return new Documents(reader.yaml, reader.markdown, reader.assets, reader.texts, reader.failed);
    }

    private void read(String file, Path path) {
        Layout.Place place = Layout.place(file);
        if (place.problem() != null) {
            problems.add(place.problem());
        }
        if (place.meant() != null) {
            failed.add(place.meant());
        }
        switch (place.kind()) {
            case YAML -> readYaml(file, path);
            case MARKDOWN, PAGE -> readMarkdown(file, path, place.kind() == Layout.Kind.PAGE);
            case ASSET -> assets.add(file);
            case NONE -> {}
        }
    }

    private void readYaml(String file, Path path) {
        TextFile text = text(file, path);
        if (!text.usable()) {
            failed.add(file);
            return;
        }
        YamlReader.Parsed parsed = YamlReader.read(new Source(file, 1, text.lines()), problems);
        if (parsed.root() != null) {
            yaml.put(file, new YamlDocument(file, parsed.root()));
            return;
        }
        failed.add(file);
        if (!parsed.failed()) {
            problems.add(Message.FILE_EMPTY.at(Position.startOf(file)).hint(EmptyFile.hint(file)));
        }
    }

    private void readMarkdown(String file, Path path, boolean page) {
        TextFile text = text(file, path);
        MarkdownDocument document = text.usable() ? FrontMatter.split(file, text.lines(), page, problems) : null;
        if (document == null) {
            failed.add(file);
        } else {
            markdown.put(file, document);
        }
    }

    private TextFile text(String file, Path path) {
        TextFile text = TextFile.read(file, path, problems);
        texts.put(file, text.lines());
        boolean merging = text.usable() && MergeMarkers.report(file, text.lines(), problems);
        return new TextFile(text.lines(), text.usable() && !merging);
    }

    private void reportMissing() {
        for (String file : List.of("handbook.yaml", "criteria.yaml")) {
            if (!isThere(file)) {
                problems.add(Message.FILE_MISSING.at(Position.startOf(file)).hint(Hint.create(file)));
            }
        }
        boolean anyRole = yaml.keySet().stream().anyMatch(ContentReader::isRole)
                || failed.stream().anyMatch(file -> isRole(file) || file.equals("roles"));
        if (!anyRole) {
            problems.add(Message.NO_ROLES.at(Position.startOf("roles")).hint(Hint.create("roles/<id>.yaml")));
        }
    }

    private boolean isThere(String file) {
        return yaml.containsKey(file) || failed.contains(file);
    }

    private static boolean isRole(String file) {
        return file.startsWith("roles/") && file.endsWith(".yaml");
    }
}
