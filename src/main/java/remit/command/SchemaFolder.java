package remit.command;

import java.nio.file.Path;
import java.util.Map;
import remit.data.schema.ContentSchemas;
import remit.data.schema.EditorSettings;
import remit.publish.EditorFiles;
import remit.shape.HandbookIds;
import remit.shape.RecordKind;

/**
 * The schemas of a content folder, by which editors complete and explain it.
 *
 * @param content the content folder, absolute
 * @param folder where the schemas are, absolute: by default {@code .remit/schema} beside the content folder
 */
record SchemaFolder(Path content, Path folder) {

    private static final String SETTINGS = ".vscode/settings.json";

    /** How many schemas there are, and how many of them were written because they had changed. */
    record Written(int all, int changed) {}

    /** Returns the folder that is used where nobody names another. */
    static SchemaFolder beside(Path content) {
        Path folder = content.toAbsolutePath().normalize();
        return new SchemaFolder(folder, home(folder).resolve(".remit").resolve("schema"));
    }

    private static Path home(Path content) {
        return content.resolveSibling("");
    }

    /** Returns whether somebody has let Remit write schemas here before. */
    boolean exists() {
        return EditorFiles.isFolder(folder);
    }

    /**
     * Writes the schemas that have changed.
     *
     * @param ids those that editors propose
     * @throws remit.problem.UsageException where a file cannot be written, or is not Remit's
     */
    Written write(HandbookIds ids) {
        Map<String, String> files = ContentSchemas.of(ids);
        return new Written(files.size(), EditorFiles.write(folder, files, ContentSchemas.MARK));
    }

    /** Returns the file with the settings of VS Code for the folder that the content folder is in. */
    Path settingsFile() {
        return home(content).resolve(SETTINGS);
    }

    /** Returns the settings by which VS Code finds the schemas. */
    String settings() {
        return EditorSettings.vsCode(inWorkspace(), slashed(home(content).relativize(content)));
    }

    /** Returns whether settings of VS Code name these schemas. */
    boolean isNamedIn(String settings) {
        return settings.contains("\"" + inWorkspace() + "/");
    }

    /** Returns what somebody does whose settings of VS Code do not name these schemas. */
    String addition(String there) {
        return EditorSettings.addition(settings(), there);
    }

    /** Returns the line by which a file with a record of this kind names its schema for other editors. */
    String modeline(RecordKind kind) {
        return EditorSettings.modeline(kind, slashed(content.relativize(folder)));
    }

    /** Returns the folder as VS Code names it: relative where it is in the workspace, which is the folder around the content. */
    private String inWorkspace() {
        Path home = home(content);
        return folder.startsWith(home)
                ? "./" + slashed(home.relativize(folder))
                : folder.toUri().toString().replaceFirst("/$", "");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
