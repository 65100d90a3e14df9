package remit.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Prepares the files of the theme for a site: leaves out the comments of styles and scripts, and how styles are indented. */
public final class ThemeFiles {

    /**
     * A comment on lines of its own. A comment about copyright is kept. So is one that shares its line with something
     * else, since only a parser could tell it from a part of a string.
     */
    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^[ \\t]*/\\*(?!(?:(?!\\*/)[\\s\\S])*(?i:copyright|licen[cs]e))(?:(?!\\*/)[\\s\\S])*+\\*/[ \\t]*\\n");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

    private ThemeFiles() {}

    /**
     * The content of a file as it is published. Comments are left out because they made up a tenth of what a first
     * visit loads; a script keeps its indentation, which may be part of a text of several lines.
     *
     * @param path the file's path among the templates: {@code theme/site.css}
     */
    public static byte[] published(String path, byte[] file) {
        if (!path.endsWith(".css") && !path.endsWith(".js")) {
            return file;
        }
        String text = new String(file, StandardCharsets.UTF_8);
        String code = COMMENT.matcher(text).replaceAll("");
        String published = path.endsWith(".css") ? INDENTATION.matcher(code).replaceAll("") : code;
        return published.getBytes(StandardCharsets.UTF_8);
    }
}
