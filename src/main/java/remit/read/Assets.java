package remit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.problem.FileFault;
import remit.problem.Unicode;
import remit.problem.UsageException;

/** Pictures and downloads, which are copied to the site unchanged. */
public final class Assets {

    private final Path content;

    /** The files of folders by their names in whole letters, of the folders in which one was not found by its name. */
    private final Map<Path, Map<String, Path>> folders = new HashMap<>();

    public Assets(Path content) {
        this.content = content;
    }

    /** Returns whether a file is copied and not read, by its path relative to the content folder. */
    public static boolean isAsset(String file) {
        return ContentLayout.place(file).kind() == ContentLayout.Kind.ASSET;
    }

    /**
     * Returns the bytes of a file that {@link ContentReader} listed.
     *
     * @param asset the file, relative to the content folder
     * @throws UsageException where the file has been removed since or cannot be read
     */
    public byte[] bytes(String asset) {
        try {
            Path path = content.resolve(asset);
            return Files.readAllBytes(Files.exists(path) ? path : inParts(asset));
        } catch (IOException e) {
            throw new UsageException("'" + asset + "' cannot be read: " + FileFault.why(e), e);
        }
    }

    /** Returns a file in whose path the system writes a letter and its accent as two characters. */
    private Path inParts(String asset) throws IOException {
        Path path = content;
        for (String name : asset.split("/")) {
            Map<String, Path> files = folders.get(path);
            if (files == null) {
                files = files(path);
                folders.put(path, files);
            }
            path = files.getOrDefault(name, path.resolve(name));
        }
        return path;
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> Unicode.normalize(file.getFileName().toString(), Normalizer.Form.NFC),
                    file -> file,
                    (first, second) -> first));
        }
    }
}
