package remit.server;

import java.util.Set;

/**
 * For which web servers a build writes a configuration.
 *
 * @param servers empty for none
 * @param path the path of the site on the server, with a slash at both ends: {@code /}, {@code /intranet/handbook/}
 * @param inside whether the files go into the site's own folder, and not beside it
 */
public record Serving(Set<ServerKind> servers, String path, boolean inside) {

    /** No configuration. */
    public static final Serving NONE = new Serving(Set.of(), "/", false);

    public Serving {
        servers = Set.copyOf(servers);
    }
}
