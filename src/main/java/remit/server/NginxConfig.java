package remit.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The configuration for nginx: a server, and maps beside it, whose names no handbook with other maps has. Old addresses are
 * locations and not a map, because nginx refuses long keys of a map until somebody changes a setting of the whole
 * server.
 */
final class NginxConfig {

    private static final String TOP = """
            # The handbook with nginx, from version 1.18 on.
            # Put this file where nginx looks for servers, such as /etc/nginx/conf.d, then: nginx -t && nginx -s reload
            # The lines down to the mark are yours: a build keeps them.
            server {
                listen 80;
                server_name handbook.example.com;
                # the folder of the site, without a slash at its end
                set $remit_site "/var/www/handbook";
                # which sites may show pages in a frame: 'none', 'self' or addresses
                set $remit_frames "'none'";
            """;

    private static final String SERVER = """
            # %1$s

                # Types and compression; all texts are in UTF-8.
                types {
            %2$s    }
                default_type application/octet-stream;
                charset utf-8;
                charset_types %3$s;
                gzip on;
                gzip_vary on;
                gzip_proxied any;
                gzip_min_length 1000;
                gzip_types %3$s;

                # A browser keeps what a page names with a hash; of all else it asks each time whether its copy is the newest.
                add_header Cache-Control $remit_cache_%4$s;
                # What a page may load, as the pages say themselves.
                add_header Content-Security-Policy $remit_policy_%4$s always;
                add_header X-Content-Type-Options nosniff always;
                add_header Referrer-Policy strict-origin-when-cross-origin always;

                # No listing of a folder; what is not there has a page.
                index %9$s;
                autoindex off;
                error_page 404 %5$s;
                error_page 403 =404 %5$s;
                # Redirects name no host, so that they also fit behind another server.
                absolute_redirect off;

            %6$s%7$s}

            # The hash that pages name.
            map $args $remit_cache_%4$s {
                default no-cache;
            %10$s}

            # The policy for pages, and a stricter one for drawings that are opened alone.
            map $sent_http_content_type $remit_policy_%4$s {
                default "";
                "~^text/html" "%8$s; frame-ancestors $remit_frames";
                "~^image/svg" "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
            }
            """;

    private static final String AT_ROOT = """
                root "$remit_site";
            """;

    private static final String BELOW = """
                location = %2$s {
                    return 301 %1$s$is_args$args;
                }
                location ^~ %1$s {
                    alias "$remit_site/";
                }
                location / {
                    return 404;
                }
            """;

    private NginxConfig() {}

    static String of(ServedSite site) {
        String path = site.path();
        return TOP
                + SERVER.formatted(
                        ServerConfigs.MARK,
                        types(site),
                        String.join(
                                " ",
                                MediaTypes.textTypes().stream()
                                        .filter(type -> !type.equals("text/html"))
                                        .toList()),
                        name(site.policy() + site.query()),
                        path + site.lost(),
                        path.equals("/") ? AT_ROOT : BELOW.formatted(path, path.substring(0, path.length() - 1)),
                        moved(site),
                        site.policy(),
                        site.home(),
                        site.query().isEmpty()
                                ? ""
                                : "    " + quoted(site.query()) + " \"max-age=31536000, immutable\";\n");
    }

    /** Quotes a text that has no variables. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns the end of names of a server: two handbooks have the same one only where their maps are the same. */
    private static String name(String maps) {
        CRC32 sum = new CRC32();
        sum.update(maps.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String types(ServedSite site) {
        SortedMap<String, String> endings = new TreeMap<>();
        MediaTypes.with(site.endings())
                .forEach((ending, type) -> endings.merge(type, ending, (some, one) -> some + " " + one));
        return endings.entrySet().stream()
                .map(type -> "        " + type.getKey() + " " + type.getValue() + ";\n")
                .collect(Collectors.joining());
    }

    private static String moved(ServedSite site) {
        StringBuilder lines = new StringBuilder(site.moved().isEmpty() ? "" : "\n    # Old addresses.\n");
        for (Map.Entry<String, String> one : site.moved().entrySet()) {
            lines.append("    location = ")
                    .append(quoted(site.place(one.getKey())))
                    .append(" { return 301 \"")
                    .append(site.location(one.getValue()))
                    .append("$is_args$args\"; }\n");
        }
        return lines.toString();
    }
}
