package remit.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;

/** Makes addresses that open a place of a content file in the editor's own program. */
public final class EditorLinks {

    /** The editors by the names of their commands, and the beginnings of the addresses that they answer to. */
    private static final Map<String, String> EDITORS = new TreeMap<>(Map.of(
            "code", "vscode://file",
            "codium", "vscodium://file",
            "cursor", "cursor://file",
            "windsurf", "windsurf://file",
            "zed", "zed://file",
            "idea", "idea://open"));

    private static final String BY_QUERY = "idea";

    private final @Nullable String editor;
    private final Path content;

    /**
     * @param editor one of {@link #names}; null for none
     * @param content the content folder
     */
    public EditorLinks(@Nullable String editor, Path content) {
        this.editor = editor;
        this.content = content.toAbsolutePath().normalize();
    }

    /** The names of the editors that are known. */
    public static Set<String> names() {
        return EDITORS.keySet();
    }

    /** The address that opens this place: {@code vscode://file/home/me/content/roles/cio.yaml:3:5}; null without an editor. */
    public @Nullable String to(Position at) {
        if (editor == null) {
            return null;
        }
        String file = content.resolve(at.file()).toUri().getPath();
        URI start = URI.create(EDITORS.get(editor));
        String query = "file=" + file + "&line=" + at.line() + "&column=" + at.column();
        try {
            return editor.equals(BY_QUERY)
                    ? new URI(start.getScheme(), start.getHost(), "", query, null).toASCIIString()
                    : new URI(start.getScheme(), start.getHost(), file + ":" + at.place(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path can be part of an address", e);
        }
    }
}
