package remit.start;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small handbook that explains itself, for whoever starts one. It builds without a warning. */
public final class Sample {

    private static final String FOLDER = "handbook";
    private static final String LANGUAGE = "{language}";

    /** How the name of a hidden file begins among the resources, where hidden files would be left out. */
    private static final String HIDDEN = "dot-";

    private Sample() {}

    /**
     * Returns the files of the handbook, by their paths in its folder: {@code content/handbook.yaml},
     * {@code .gitignore}.
     *
     * @param language the handbook's language, such as {@code en}; the texts are English whatever it is
     */
    public static Map<String, String> files(String language) {
        Map<String, String> files = new LinkedHashMap<>();
        StartTexts.read(FOLDER + ".txt")
                .lines()
                .forEach(path -> files.put(
                        path.startsWith(HIDDEN) ? "." + path.substring(HIDDEN.length()) : path,
                        StartTexts.read(FOLDER + "/" + path).replace(LANGUAGE, language)));
        return files;
    }
}
