package remit.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes what a site carries of the files of its theme: styles and scripts without what is said to those who change them. */
public final class ThemeFiles {

    /**
     * A comment on lines of its own. One that tells whose a file is stays; a comment on a line with something else does,
     * too, since only a reader of the language could tell it from a text.
     */
    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^[ \\t]*/\\*(?!(?:(?!\\*/)[\\s\\S])*(?i:copyright|licen[cs]e))(?:(?!\\*/)[\\s\\S])*+\\*/[ \\t]*\\n");

    private ThemeFiles() {}

    /**
     * The content of a file as it is published. A first visit is to take little, and comments were a tenth of it.
     *
     * @param path in the theme: {@code theme/site.css}
     */
    public static byte[] published(String path, byte[] file) {
        if (!path.endsWith(".css") && !path.endsWith(".js")) {
            return file;
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return COMMENT.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
