package remit.server;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The configuration for Apache: a virtual host, or the same for {@code .htaccess} in the site's own folder. */
final class ApacheConfig {

    private static final String TOP = """
            # The handbook with Apache, from version 2.4 on.
            # Put this file where Apache looks for sites, such as /etc/apache2/sites-enabled, then:
            # a2enmod alias deflate dir headers mime setenvif && apachectl configtest && apachectl graceful
            # The lines down to the mark are yours: a build keeps them.
            <VirtualHost *:80>
                # https://handbook.example.com:443 where a server before this one does the encryption
                ServerName handbook.example.com
                # the folder of the site, without a slash at its end
                Define REMIT_SITE "/var/www/handbook"
                # which sites may show pages in a frame: 'none', 'self' or addresses
                Define REMIT_FRAMES "'none'"
            """;

    private static final String HOST = """
            # %1$s

            %2$s
                <Directory "${REMIT_SITE}">
                    Require all granted
                    AllowOverride None
                    Options FollowSymLinks
            %3$s    </Directory>
            %4$s</VirtualHost>
            """;

    private static final String INSIDE = """
            # The handbook with Apache, from version 2.4 on: AllowOverride FileInfo Indexes Options=FollowSymLinks
            # Each build with --server apache --server-inside writes this file anew.

            Options FollowSymLinks
            %s%s""";

    private static final String AT_ROOT = """
            DocumentRoot "${REMIT_SITE}"
            """;

    private static final String BELOW = """
            Alias "%1$s/" "${REMIT_SITE}/"
            RedirectMatch 301 "^%2$s$" "%1$s/"
            """;

    private static final String RULES = """

            # Types and compression; all texts are in UTF-8.
            %1$sAddCharset utf-8 %2$s
            <IfModule mod_deflate.c>
                <FilesMatch "\\.(?i:%3$s)$">
                    SetOutputFilter DEFLATE
                </FilesMatch>
            </IfModule>

            # No listing of a folder; what is not there has a page.
            DirectoryIndex %7$s
            ErrorDocument 404 %4$s
            ErrorDocument 403 %4$s

            <IfModule mod_headers.c>
                # A browser keeps what a page names with a hash; of all else it asks each time whether its copy is the
                # newest. Apache marks what it compresses, and would not know its own mark again.
                Header set Cache-Control "no-cache"
                %8$sRequestHeader edit "If-None-Match" "-gzip\\"" "\\""
                # What a page may load, as the pages say themselves; something stricter for drawings opened alone.
                <FilesMatch "\\.(?i:html?)$">
                    Header always set Content-Security-Policy "%5$s; frame-ancestors %6$s"
                </FilesMatch>
                <FilesMatch "\\.(?i:svg)$">
                    Header always set Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
                </FilesMatch>
                Header always set X-Content-Type-Options "nosniff"
                Header always set Referrer-Policy "strict-origin-when-cross-origin"
            </IfModule>
            """;

    private ApacheConfig() {}

    /** A virtual host. */
    static String of(ServedSite site) {
        String path = site.path().substring(0, site.path().length() - 1);
        String place = path.isEmpty() ? AT_ROOT : BELOW.formatted(path, path.replace(".", "\\."));
        return TOP
                + HOST.formatted(
                        ServerConfigs.MARK,
                        indented(place, 4),
                        indented(rules(site, "${REMIT_FRAMES}"), 8),
                        indented(moved(site), 4));
    }

    /** A file for the site's own folder. */
    static String inside(ServedSite site) {
        return INSIDE.formatted(rules(site, "'none'"), moved(site));
    }

    private static String rules(ServedSite site, String frames) {
        SortedMap<String, String> endings = new TreeMap<>();
        MediaTypes.with(site.endings())
                .forEach((ending, type) -> endings.merge(type, " ." + ending, (some, one) -> some + one));
        return RULES.formatted(
                endings.entrySet().stream()
                        .map(type -> "AddType " + type.getKey() + type.getValue() + "\n")
                        .collect(Collectors.joining()),
                MediaTypes.texts().stream().map(ending -> "." + ending).collect(Collectors.joining(" ")),
                String.join("|", MediaTypes.texts()),
                site.place(site.lost()),
                site.policy(),
                frames,
                site.home(),
                kept(site));
    }

    /** Apache puts in a value for {@code ${NAME}} everywhere; an address with that is left to the page that leads on. */
    private static String moved(ServedSite site) {
        StringBuilder lines = new StringBuilder(site.moved().isEmpty() ? "" : "\n# Old addresses.\n");
        for (Map.Entry<String, String> one : site.moved().entrySet()) {
            String place = site.place(one.getKey());
            if (!place.contains("${")) {
                lines.append("Redirect 301 ")
                        .append(quoted(place))
                        .append(" \"")
                        .append(site.location(one.getValue()))
                        .append("\"\n");
            }
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String kept(ServedSite site) {
        return site.query().isEmpty()
                ? ""
                : "Header set Cache-Control \"max-age=31536000, immutable\" \"expr=%{QUERY_STRING} == '" + site.query()
                        + "'\"\n    ";
    }

    private static String indented(String lines, int columns) {
        return lines.indent(columns).replaceAll("(?m)^ +$", "");
    }
}
