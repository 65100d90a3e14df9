package remit.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import remit.problem.UsageException;
import remit.server.ServerKind;
import remit.server.Serving;

/** The options about how a site is served. */
final class ServerOptions {

    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~-]+/)*");

    @Option(
            names = "--server",
            paramLabel = "nginx|apache|iis",
            converter = Converter.class,
            description =
                    "Also write a configuration for this web server, beside the site: 'site-server/nginx.conf' for"
                            + " 'site'. May be given several times. What you change above the mark in such a file stays.")
    private List<ServerKind> servers = new ArrayList<>();

    @Option(
            names = "--server-path",
            paramLabel = "PATH",
            description = "The path of the site on the web server, such as /intranet/handbook/. Default: /")
    private @Nullable String path;

    @Option(
            names = "--server-inside",
            description = "Write the configuration into the site: '.htaccess' for apache, 'web.config' for iis.")
    private boolean inside;

    @Option(
            names = "--doctor",
            description = "Also write 'doctor.html', a page of the site that tests, in a browser, how the site is"
                    + " served, and says what to change. No other page links to it.")
    private boolean doctor;

    /**
     * What these options ask for.
     *
     * @throws UsageException where they do not fit together
     */
    Serving serving() {
        if (servers.isEmpty() && (path != null || inside)) {
            throw new UsageException(
                    (inside ? "--server-inside" : "--server-path") + " needs --server, such as --server apache");
        }
        if (inside && servers.contains(ServerKind.NGINX)) {
            throw new UsageException("nginx reads no file in a site: leave out --server-inside, or --server nginx");
        }
        Set<ServerKind> asked = EnumSet.noneOf(ServerKind.class);
        asked.addAll(servers);
        return new Serving(asked, path == null ? "/" : whole(path), inside, doctor);
    }

    private static String whole(String typed) {
        String path = typed.endsWith("/") ? typed : typed + "/";
        if (!PATH.matcher(path).matches() || path.contains("/./") || path.contains("/../")) {
            throw new UsageException(
                    "--server-path '" + typed + "' is not a path such as /intranet/handbook/: it begins"
                            + " with a slash, and has letters from A to Z, digits, and the signs - . _ ~");
        }
        return path;
    }

    /** Reads the name of a web server as it is typed, such as {@code nginx}. */
    private static final class Converter implements ITypeConverter<ServerKind> {

        @Override
        public ServerKind convert(String typed) {
            return Stream.of(ServerKind.values())
                    .filter(server -> server.word().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                            + Stream.of(ServerKind.values())
                                    .map(ServerKind::word)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
