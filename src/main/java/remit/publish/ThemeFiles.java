package remit.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Prepares the files of the theme for a site: leaves out the comments of styles and scripts. */
public final class ThemeFiles {

    /**
     * A comment on lines of its own. A comment about copyright is kept. So is one that shares its line with something
     * else, since only a parser could tell it from a part of a string.
     */
    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^[ \\t]*/\\*(?!(?:(?!\\*/)[\\s\\S])*(?i:copyright|licen[cs]e))(?:(?!\\*/)[\\s\\S])*+\\*/[ \\t]*\\n");

    private ThemeFiles() {}

    /**
     * The content of a file as it is published. Comments are left out because they made up a tenth of what a first
     * visit loads.
     *
     * @param path the file's path among the templates: {@code theme/site.css}
     */
    public static byte[] published(String path, byte[] file) {
        if (!path.endsWith(".css") && !path.endsWith(".js")) {
            return file;
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return COMMENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
