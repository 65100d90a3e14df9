package remit.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.prose.Slug;
import remit.read.Documents;
import remit.read.MarkdownDocument;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlDocument;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.TermShape;

/** The records of the content as they are written, and the places of their keys. */
final class WrittenRecords {

    private final Documents documents;

    /** The records of the files that hold a list, by kind and id; filled when they are asked for. */
    private final Map<RecordKind, Map<String, Mapping>> lists = new ConcurrentHashMap<>();

    WrittenRecords(Documents documents) {
        this.documents = documents;
    }

    /** Returns the place of a record; the start of its file where the record is not found. */
    Position of(RecordKind kind, String id) {
        Mapping record = record(kind, id);
        return record == null ? Position.startOf(kind.file(id)) : start(record);
    }

    /** Returns the place of the first of some keys that a record has; null where it has none of them. */
    @Nullable Position key(RecordKind kind, String id, String... keys) {
        Mapping record = record(kind, id);
        return Stream.of(keys)
                .flatMap(key -> entry(record, key).stream())
                .map(entry -> entry.key().position())
                .findFirst()
                .orElse(null);
    }

    /** Returns the place of an entry of the map under a key of a record; null where there is no such entry. */
    @Nullable Position entryIn(RecordKind kind, String id, Key.Entries map, String name) {
        return entry(mapping(kind, id, map), name)
                .map(entry -> entry.key().position())
                .orElse(null);
    }

    /** Returns the place of a key in an entry, which is a record, of the map under a key of a record; null where it is not found. */
    @Nullable Position keyInEntry(RecordKind kind, String id, Key.Entries map, String name, Key key) {
        return entry(mapping(kind, id, map), name)
                .flatMap(entry -> entry(entry.value(), key.name()))
                .map(entry -> entry.key().position())
                .orElse(null);
    }

    private @Nullable Node mapping(RecordKind kind, String id, Key map) {
        return value(record(kind, id), map.name());
    }

    private @Nullable Mapping record(RecordKind kind, String id) {
        String file = kind.file(id);
        MarkdownDocument page = documents.markdown().get(file);
        if (page != null) {
            return page.frontMatter();
        }
        YamlDocument document = documents.yaml().get(file);
        Node root = document == null ? null : document.root();
        if (kind.hasFolder() || kind == RecordKind.HANDBOOK) {
            return root instanceof Mapping mapping ? mapping : null;
        }
        return lists.computeIfAbsent(kind, any -> byId(kind, root)).get(id);
    }

    /** Returns the records of a file that holds a list, or a map with the list in it. */
    private static Map<String, Mapping> byId(RecordKind kind, @Nullable Node root) {
        Node list = root instanceof Mapping ? value(root, kind.word()) : root;
        Stream<Mapping> items = kind == RecordKind.CRITERION
                ? mappings(list).flatMap(group -> mappings(value(group, CriterionShape.Group.CRITERIA.name())))
                : mappings(list);
        Map<String, Mapping> records = new HashMap<>();
        items.forEach(item -> records.putIfAbsent(id(kind, item), item));
        return records;
    }

    private static Stream<Mapping> mappings(@Nullable Node list) {
        List<Node> items = list instanceof Sequence sequence ? sequence.items() : List.of();
        return items.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** Returns the id that a record says, or that follows from its word; empty where it says none. */
    private static String id(RecordKind kind, Mapping item) {
        return kind == RecordKind.TERM ? Slug.of(text(item, TermShape.TERM)) : text(item, CommonShape.ID);
    }

    private static String text(Mapping item, Key key) {
        return value(item, key.name()) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static @Nullable Node value(@Nullable Node node, String key) {
        return entry(node, key).map(Mapping.KeyValue::value).orElse(null);
    }

    private static Optional<Mapping.KeyValue> entry(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? Optional.ofNullable(mapping.entry(key)) : Optional.empty();
    }

    private static Position start(Node node) {
        Position at = node.position();
        return Position.inLine(at.file(), at.line(), at.column(), 1);
    }
}
