package remit.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import remit.pages.link.Addresses;

/** The files of the theme as a site publishes them. */
public final class Theme {

    /** Rules of somebody's own, which follow those of Remit. */
    static final String OWN_STYLE = "theme/site-extra.css";

    private final Templates templates;
    private final String look;

    /**
     * @param look rules of the style of all pages that follow those of the theme; empty for none
     */
    public Theme(Templates templates, String look) {
        this.templates = templates;
        this.look = look;
    }

    /**
     * The content of a file. In the style of all pages, what an organisation has of its own is at its end, so that one
     * file is loaded.
     *
     * @param path the file's path among the templates: {@code theme/site.css}
     * @return null where there is no such file
     */
    public byte @Nullable [] file(String path) {
        byte[] file = published(path);
        if (file == null || !path.equals(Addresses.STYLESHEET.path())) {
            return file;
        }
        byte[] own = published(OWN_STYLE);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(file);
        all.writeBytes(look.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(own == null ? new byte[0] : own);
        return all.toByteArray();
    }

    private byte @Nullable [] published(String path) {
        byte[] file = templates.file(path);
        return file == null ? null : ThemeFiles.published(path, file);
    }
}
