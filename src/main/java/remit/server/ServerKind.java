package remit.server;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A web server for which a configuration can be written. */
public enum ServerKind {
    NGINX("nginx.conf", null),
    APACHE("apache.conf", ".htaccess"),
    IIS("web.config", "web.config");

    private final String file;
    private final @Nullable String fileInSite;

    ServerKind(String file, @Nullable String fileInSite) {
        this.file = file;
        this.fileInSite = fileInSite;
    }

    /** The word for it on the command line: {@code nginx}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its configuration. */
    public String file() {
        return file;
    }

    /** The name of the configuration that it reads in the site's own folder; null where it reads none there. */
    public @Nullable String fileInSite() {
        return fileInSite;
    }
}
