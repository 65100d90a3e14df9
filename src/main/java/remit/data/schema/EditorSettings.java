package remit.data.schema;

import java.util.List;
import remit.data.Json;
import remit.shape.RecordKind;

/** What an editor must be told so that it finds the schema of each file. */
public final class EditorSettings {

    /** The key under which the settings of VS Code name schemas and their files. */
    private static final String SCHEMAS = "yaml.schemas";

    private static final String ANY_ID = "*";

    private EditorSettings() {}

    /**
     * Returns the settings of VS Code: {@code {"yaml.schemas": {…}}}.
     *
     * @param schemas the folder of the schemas as the workspace sees it, without a slash at its end:
     *     {@code ./.remit/schema}
     * @param content the content folder, relative to the workspace: {@code content}
     */
    public static String vsCode(String schemas, String content) {
        return Json.object(json -> json.records(
                SCHEMAS,
                each -> ContentSchemas.kinds()
                        .forEach(kind -> each.strings(
                                schemas + "/" + ContentSchemas.file(kind),
                                List.of(content + "/" + kind.file(ANY_ID))))));
    }

    /**
     * Returns what somebody does whose settings do not name the schemas: a sentence, and the lines that it speaks of. They
     * end in a comma, because other settings follow them.
     *
     * @param ours what {@link #vsCode} returned
     * @param there the settings that are there
     */
    public static String addition(String ours, String there) {
        String key = "\"" + SCHEMAS + "\"";
        List<String> lines = ours.lines().toList();
        String files = String.join("\n", lines.subList(1, lines.size() - 1)) + ",\n";
        return there.contains(key)
                ? "For VS Code, put these lines after the { of " + key + " in it:\n" + files
                : "For VS Code, put these lines after the first { in it:\n" + key + ": {\n" + files + "},\n";
    }

    /**
     * Returns the line with which a file names its schema for other editors.
     *
     * @param schemas the folder of the schemas, relative to the content folder: {@code ../.remit/schema}
     */
    public static String modeline(RecordKind kind, String schemas) {
        String up = "../".repeat(kind.file(ANY_ID).split("/").length - 1);
        return "# yaml-language-server: $schema=" + up + schemas + "/" + ContentSchemas.file(kind);
    }
}
