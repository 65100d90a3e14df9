package remit.server;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the configurations that somebody asked for. */
public final class ServerConfigs {

    /** A part of each file beside a site: a build keeps what is above it. */
    public static final String MARK = "A build writes everything below this line anew.";

    private ServerConfigs() {}

    /** Returns the names of the files beside a site. */
    public static Set<String> names(Serving serving) {
        return serving.inside()
                ? Set.of()
                : Set.copyOf(serving.servers().stream().map(ServerKind::file).toList());
    }

    /** Returns the texts of the files beside a site by their names; each has the {@link #MARK} once. */
    public static SortedMap<String, String> beside(Serving serving, ServedSite site) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!serving.inside()) {
            serving.servers().forEach(server -> files.put(server.file(), text(server, site)));
        }
        return files;
    }

    /** Returns the texts of the files inside a site by their addresses. */
    public static Map<String, String> inside(Serving serving, ServedSite site) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ServerKind server : serving.servers()) {
            @Nullable String file = server.fileInSite();
            if (serving.inside() && file != null) {
                files.put(file, server == ServerKind.APACHE ? ApacheConfig.inside(site) : text(server, site));
            }
        }
        return files;
    }

    private static String text(ServerKind server, ServedSite site) {
        return switch (server) {
            case NGINX -> NginxConfig.of(site);
            case APACHE -> ApacheConfig.of(site);
            case IIS -> IisConfig.of(site);
        };
    }
}
