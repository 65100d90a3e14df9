package remit.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Unicode;

/**
 * The destination of a link as it is written.
 *
 * @param written {@code ../roles/treasurer.yaml#focus}, {@code https://…}; with entities and backslashes already
 *     replaced
 */
record Destination(String written) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):.*", Pattern.DOTALL);
    private static final Set<String> RUNS_IN_THE_PAGE = Set.of("javascript", "vbscript", "data");

    /**
     * Characters that browsers ignore anywhere in an address, so that {@code java&#10;script:} is a scheme for them.
     */
    private static final Pattern DROPPED_BY_BROWSERS = Pattern.compile("[\\x00-\\x20]");

    /** The characters that an address must not hold; brackets are allowed only around a number as host. */
    private static final Pattern TO_ENCODE =
            Pattern.compile("[\\x00-\\x20\\x7F\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})|(?<!//)\\[|\\](?![:/])");

    /** The scheme in lower case, without its colon: {@code https}; empty for none. */
    String scheme() {
        Matcher matcher = SCHEME.matcher(asBrowsersRead());
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it has a scheme or a host, so that it leads out of the content. */
    boolean external() {
        return asBrowsersRead().startsWith("//") || !scheme().isEmpty();
    }

    /** Whether it would run a program or holds a page itself. */
    boolean unsafe() {
        return RUNS_IN_THE_PAGE.contains(scheme());
    }

    /** The file or page that it names; see {@link Link#target}. */
    String target(String file) {
        if (external()) {
            return written;
        }
        int hash = written.indexOf('#');
        String decoded =
                decoded(hash < 0 ? written : written.substring(0, hash)).replace("#", "%23");
        String path = Unicode.normalize(decoded, Normalizer.Form.NFC);
        String fragment = hash < 0 ? "" : "#" + decoded(written.substring(hash + 1));
        return (path.isEmpty() ? file : resolved(file, path)) + fragment;
    }

    /**
     * The address in markup: characters that an address must not hold are percent-encoded, all others stay as written.
     */
    String encoded() {
        return TO_ENCODE
                .matcher(written)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    private String asBrowsersRead() {
        return DROPPED_BY_BROWSERS.matcher(written).replaceAll("");
    }

    private static String resolved(String file, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        List<String> segments = new ArrayList<>(List.of(file.split("/")));
        segments.remove(segments.size() - 1);
        for (String segment : path.split("/", -1)) {
            append(segments, segment);
        }
        return String.join("/", segments);
    }

    private static void append(List<String> segments, String segment) {
        int last = segments.size() - 1;
        if (segment.equals("..") && last >= 0 && !segments.get(last).equals("..")) {
            segments.remove(last);
        } else if (!segment.equals(".")) {
            segments.add(segment);
        }
    }

    /** The text with percent codes replaced by their characters; the same text where one of them is broken. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
