package remit.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Drafts;
import remit.read.Documents;
import remit.read.MarkdownDocument;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlDocument;
import remit.shape.ContactShape;
import remit.shape.CriterionShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;

/**
 * The records of a content as they are written. The content may have errors; what cannot be read as a record is left
 * out.
 */
final class WrittenContent {

    private final String folder;
    private final Documents documents;

    /**
     * @param folder the content folder as reports name it; empty to name files without it
     */
    WrittenContent(String folder, Documents documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /** Returns a file as reports name it: {@code content/topics.yaml}. */
    String shown(String file) {
        return (folder.isEmpty() ? "" : folder + "/") + file;
    }

    /** Returns the place of a record as reports name it: {@code content/topics.yaml:12}. */
    String place(Mapping record) {
        return shown(record.position().file()) + ":" + record.position().line();
    }

    /** Returns the records of a kind with a file for each, by id. */
    Map<String, Mapping> files(RecordKind kind) {
        Map<String, Mapping> records = new LinkedHashMap<>();
        if (kind == RecordKind.PAGE) {
            documents.markdown().values().stream()
                    .filter(page -> kind.holds(page.file()))
                    .forEach(page -> put(records, kind.id(page.file()), frontMatter(page)));
        } else {
            documents.yaml().values().stream()
                    .filter(document -> kind.holds(document.file()))
                    .forEach(document -> put(records, kind.id(document.file()), document.root()));
        }
        return records;
    }

    /** Returns the entries of the list of a kind without a folder, in the order of the file. */
    List<Mapping> list(RecordKind kind) {
        Node root = root(kind.file());
        Mapping.KeyValue named = root instanceof Mapping map ? map.entry(kind.word()) : null;
        Node list = named == null ? root : named.value();
        return list instanceof Sequence entries ? mappings(entries) : List.of();
    }

    /** Returns all records of a kind. */
    List<Mapping> all(RecordKind kind) {
        return kind.hasFolder() ? List.copyOf(files(kind).values()) : list(kind);
    }

    /** Returns the criteria of all groups, in order. */
    List<Mapping> criteria() {
        return list(RecordKind.CRITERION).stream()
                .map(group -> group.entry(CriterionShape.Group.CRITERIA.name()))
                .filter(entry -> entry != null)
                .flatMap(entry -> entry.value() instanceof Sequence list ? mappings(list).stream() : Stream.empty())
                .toList();
    }

    /** Returns the ids of the roles that are not drafts, in the order of their files. */
    List<String> roles() {
        return files(RecordKind.ROLE).entrySet().stream()
                .filter(role -> !Drafts.isDraft(role.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the ids of contacts and roles that are not drafts; first those for which a way to reach them is written. */
    List<String> parties() {
        List<String> reachable = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Mapping contact : list(RecordKind.CONTACT)) {
            String id = text(contact, ContactShape.ID);
            if (id != null && !Drafts.isDraft(contact)) {
                boolean reached = Stream.of(
                                ContactShape.PHONE, ContactShape.EMAIL, ContactShape.PAGE, ContactShape.CHAT)
                        .anyMatch(way -> contact.entry(way.name()) != null);
                (reached ? reachable : others).add(id);
            }
        }
        files(RecordKind.ROLE).forEach((id, role) -> {
            if (!Drafts.isDraft(role)) {
                (role.entry(RoleShape.CONTACTS.name()) != null ? reachable : others).add(id);
            }
        });
        reachable.addAll(others);
        return reachable;
    }

    /** Returns whether a file was found but has an error that leaves nothing of it to work with. */
    boolean failed(String file) {
        return documents.failed().contains(file);
    }

    /** Returns whether a file is there, also where it has another ending, another case or a place where it is not looked for. */
    boolean has(String file) {
        return documents.texts().containsKey(file)
                || documents.failed().contains(file)
                || documents.misplaced().stream()
                        .anyMatch(place -> place.meant().contains(file));
    }

    /** Returns the root of a YAML file; null where it could not be read, or is not there. */
    @Nullable Node root(String file) {
        YamlDocument document = documents.yaml().get(file);
        return document == null ? null : document.root();
    }

    /** Returns the value of a key as it is written; null where the record does not have it as a text. */
    static @Nullable String text(Mapping record, Key key) {
        Mapping.KeyValue entry = record.entry(key.name());
        return entry != null && entry.value() instanceof Scalar scalar && !scalar.absent() ? scalar.text() : null;
    }

    /** Returns the values of a key that takes one or several texts. */
    static List<String> texts(Mapping record, Key key) {
        Mapping.KeyValue entry = record.entry(key.name());
        Stream<Node> values = entry == null
                ? Stream.empty()
                : entry.value() instanceof Sequence list ? list.items().stream() : Stream.of(entry.value());
        return values.map(value -> value instanceof Scalar scalar ? scalar.text() : "")
                .toList();
    }

    private static void put(Map<String, Mapping> records, String id, @Nullable Node record) {
        if (record instanceof Mapping mapping) {
            records.put(id, mapping);
        }
    }

    private static @Nullable Node frontMatter(MarkdownDocument page) {
        return page.frontMatter();
    }

    private static List<Mapping> mappings(Sequence list) {
        List<Mapping> mappings = new ArrayList<>();
        list.items().forEach(item -> {
            if (item instanceof Mapping mapping) {
                mappings.add(mapping);
            }
        });
        return mappings;
    }
}
