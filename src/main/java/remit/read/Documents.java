package remit.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.problem.SourceLines;
import remit.read.yaml.Mapping;
import remit.read.yaml.Scalar;
import remit.read.yaml.YamlDocument;

/**
 * All that was read from a content folder, in code-point order of the files' paths. Paths are relative to the folder,
 * with forward slashes.
 *
 * @param yaml the YAML files that could be read, by path: {@code roles/treasurer.yaml}
 * @param markdown the Markdown files that could be read, by path
 * @param assets the files under {@code assets/}, as paths that begin with that folder's name
 * @param texts the lines of every text file, by path, also of those that failed; without line breaks and byte order
 *     mark
 * @param failed paths of files that exist but are not in {@code yaml} or {@code markdown} because of a reported error.
 *     A file with a wrong name is here by its right one ({@code roles/treasurer.yaml} for {@code roles/Treasurer.yml}),
 *     so that problems that only follow from its absence can be left out
 * @param misplaced files in places where nothing is looked for, which are not reported yet
 */
public record Documents(
        Map<String, YamlDocument> yaml,
        Map<String, MarkdownDocument> markdown,
        List<String> assets,
        Map<String, List<String>> texts,
        Set<String> failed,
        List<Misplaced> misplaced) {

    public Documents {
        yaml = Collections.unmodifiableMap(new LinkedHashMap<>(yaml));
        markdown = Collections.unmodifiableMap(new LinkedHashMap<>(markdown));
        assets = List.copyOf(assets);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        failed = Collections.unmodifiableSet(new TreeSet<>(failed));
        misplaced = List.copyOf(misplaced);
    }

    /**
     * Returns the position of a top-level key's value in a YAML file; the start of the file where it does not have the
     * key.
     */
    public Position position(String file, String key) {
        Mapping.KeyValue entry = entry(file, key);
        return entry == null ? Position.startOf(file) : entry.value().position();
    }

    /**
     * Returns a top-level key's value in a YAML file as it is written; null where the file does not have the key, and
     * where the value is not a scalar or is missing.
     */
    public @Nullable String text(String file, String key) {
        Mapping.KeyValue entry = entry(file, key);
        return entry != null && entry.value() instanceof Scalar scalar && !scalar.absent() ? scalar.text() : null;
    }

    /** Returns the lines of some files, for a report that outlives the documents. */
    public SourceLines lines(Set<String> files) {
        Map<String, List<String>> kept = new HashMap<>();
        files.forEach(file -> kept.put(file, texts.getOrDefault(file, List.of())));
        return (file, line) -> {
            List<String> lines = kept.getOrDefault(file, List.of());
            return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
        };
    }

    private Mapping.@Nullable KeyValue entry(String file, String key) {
        YamlDocument document = yaml.get(file);
        return document != null && document.root() instanceof Mapping mapping ? mapping.entry(key) : null;
    }
}
