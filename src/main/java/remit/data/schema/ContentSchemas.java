package remit.data.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import remit.data.Json;
import remit.shape.HandbookIds;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;

/** A JSON Schema (draft 2020-12) for each kind of YAML file in the content. */
public final class ContentSchemas {

    /** What every schema says of itself, by which a later run knows that the file may be replaced. */
    public static final String MARK = "Written by 'remit schema', which replaces it.";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ContentSchemas() {}

    /** Returns the kinds of record that are in YAML files; free pages are in Markdown files. */
    public static List<RecordKind> kinds() {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind != RecordKind.PAGE)
                .toList();
    }

    /** Returns the name of the file of a schema: {@code roles.schema.json}. */
    public static String file(RecordKind kind) {
        return kind.word() + ".schema.json";
    }

    /**
     * Returns the text of each schema, by the name of its file.
     *
     * @param ids the ids that a reference proposes
     */
    public static Map<String, String> of(HandbookIds ids) {
        Map<String, String> schemas = new LinkedHashMap<>();
        kinds().forEach(kind -> schemas.put(file(kind), text(kind, ids)));
        return schemas;
    }

    private static String text(RecordKind kind, HandbookIds ids) {
        ShapeSchemas shapes = new ShapeSchemas(ids);
        Map<String, Object> root = root(kind, shapes);
        return Json.object(json -> {
            json.put("$schema", DIALECT)
                    .put("$comment", MARK)
                    .put("title", kind.shape().name());
            root.forEach(json::tree);
            json.records("$defs", definitions -> shapes.definitions().forEach(definitions::tree));
        });
    }

    private static Map<String, Object> root(RecordKind kind, ShapeSchemas shapes) {
        KeyKind.ShortOrLong list = kind.list();
        if (list == null) {
            return record(kind, shapes).tree("the file");
        }
        return listFile(
                kind, shapes, Map.of("$ref", shapes.record(list.longForm().shape())));
    }

    private static ValueSchema record(RecordKind kind, ShapeSchemas shapes) {
        KeyKind.RecordOf record = new KeyKind.RecordOf(kind.shape());
        return new ValueSchema().type("object").wanted(record.wanted()).part(shapes.record(kind.shape()));
    }

    /** Returns the schema of a file with a list: the list, a map that has it, or the keys of its only record. */
    private static Map<String, Object> listFile(RecordKind kind, ShapeSchemas shapes, Map<String, Object> map) {
        Map<String, Object> alone = new LinkedHashMap<>();
        alone.put(
                "anyOf",
                kind.shape().keys().stream()
                        .filter(Key::required)
                        .filter(key -> !key.name().equals(kind.word()))
                        .map(key -> Map.of("required", List.of(key.name())))
                        .toList());
        Map<String, Object> single = new LinkedHashMap<>();
        single.put("if", alone);
        single.put("then", Map.of("$ref", shapes.record(kind.shape())));
        single.put("else", map);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", List.of("array", "object"));
        root.put("errorMessage", "the file wants " + new KeyKind.ListOf(new KeyKind.RecordOf(kind.shape())).wanted());
        root.put("items", record(kind, shapes).tree("an item of the file"));
        root.put("if", Map.of("type", "array"));
        root.put("else", single);
        return root;
    }
}
