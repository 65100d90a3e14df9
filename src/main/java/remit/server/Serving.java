package remit.server;

import java.util.Set;

/**
 * What a build writes for those who serve its site.
 *
 * @param servers those for which it writes a configuration; empty for none
 * @param path the path of the site on the server, with a slash at both ends: {@code /}, {@code /intranet/handbook/}
 * @param inside whether the configurations go into the site's own folder, and not beside it
 * @param doctor whether the site gets a page that tests how it is served
 */
public record Serving(Set<ServerKind> servers, String path, boolean inside, boolean doctor) {

    /** No configuration and no page. */
    public static final Serving NONE = new Serving(Set.of(), "/", false);

    /** Configurations, and no page that tests how the site is served. */
    public Serving(Set<ServerKind> servers, String path, boolean inside) {
        this(servers, path, inside, false);
    }

    public Serving {
        servers = Set.copyOf(servers);
    }
}
