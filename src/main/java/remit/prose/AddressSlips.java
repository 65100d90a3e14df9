package remit.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Suggestion;

/** LinkAddresses that a browser cannot open, and what was meant by them. */
public final class AddressSlips {

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)(:?)([/\\\\]*)(.*)", Pattern.DOTALL);
    private static final Pattern EMAIL = Pattern.compile("[^\\s/\\\\@:#?<>]+@[^\\s/\\\\@:#?<>]+\\.[A-Za-z]{2,}");
    private static final Pattern PORT = Pattern.compile("\\d{2,5}(/.*)?", Pattern.DOTALL);

    /** {@code hppt}, {@code htttps}: nothing but letters of the right word. */
    private static final Pattern LIKE_HTTP = Pattern.compile("h[htps]{2,5}");

    private static final List<String> MEANT = List.of("https", "http", "mailto");

    /** Kinds of addresses that are near those, and are meant. */
    private static final Set<String> OTHERS = Set.of("tel", "sms", "ftp", "ftps", "sftp", "ssh", "sip", "sips", "im");

    /** What is longer is no slip in one of those. */
    private static final int LONGEST = 10;

    private AddressSlips() {}

    /** The address that was meant, {@code http://example.com} for {@code htp:/example.com}; empty where nothing is wrong. */
    public static Optional<String> corrected(String written) {
        Matcher parts = SCHEME.matcher(written);
        if (EMAIL.matcher(written).matches()) {
            return Optional.of("mailto:" + written);
        } else if (!parts.matches()) {
            return Optional.empty();
        }
        boolean colon = !parts.group(2).isEmpty();
        String slashes = parts.group(3);
        String rest = slashes.contains("\\") ? parts.group(4).replace('\\', '/') : parts.group(4);
        if (colon && slashes.isEmpty() && PORT.matcher(rest).matches() && isHost(parts.group(1))) {
            return Optional.of("https://" + written);
        } else if (rest.isEmpty() || !colon && slashes.isEmpty()) {
            return Optional.empty();
        }
        return meant(parts.group(1), colon)
                .map(scheme -> scheme + (scheme.equals("mailto") ? ":" : "://") + rest)
                .filter(right -> !right.equalsIgnoreCase(written));
    }

    /** Whether it names a file of the writer's own computer: {@code C:\plan.docx}, {@code file:///home/me/plan.docx}. */
    static boolean local(String written) {
        return written.matches("(?is)([a-z]:.*|file:.*)");
    }

    /** The name of the file at the end of a path; empty where it ends in a folder. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Without a colon only the very words count: a folder may be called anything else. */
    private static Optional<String> meant(String word, boolean colon) {
        String scheme = word.toLowerCase(Locale.ROOT);
        if (MEANT.contains(scheme)) {
            return Optional.of(scheme);
        } else if (!colon || OTHERS.contains(scheme) || scheme.length() > LONGEST) {
            return Optional.empty();
        }
        return LIKE_HTTP.matcher(scheme).matches()
                ? Optional.of(scheme.endsWith("s") ? "https" : "http")
                : Suggestion.near(scheme, MEANT);
    }

    private static boolean isHost(String word) {
        return word.contains(".") || word.equals("localhost");
    }
}
