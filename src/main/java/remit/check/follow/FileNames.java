package remit.check.follow;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Unicode;

/**
 * Knows which names of files are allowed on Linux, Windows, macOS and OneDrive alike, because a site that is built on
 * one of them is copied to the others.
 */
public final class FileNames {

    /** The most bytes of a name on Linux. The other systems count letters, which are never more than the bytes. */
    private static final int LONGEST = 255;

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9¹²³])( *\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[\"*:<>?\\\\|\\x00-\\x1F]");

    private FileNames() {}

    /** Returns why a file or folder cannot have this name everywhere, as half a sentence; empty where it can. */
    public static Optional<String> fault(String name) {
        Matcher device = DEVICE.matcher(name);
        Matcher sign = FORBIDDEN.matcher(name);
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (device.matches()) {
            return Optional.of("Windows keeps '" + device.group(1) + "' for a device");
        } else if (sign.find()) {
            return Optional.of("Windows and OneDrive allow no " + shown(sign.group()) + " in a name");
        } else if (name.endsWith(".")) {
            return Optional.of("Windows drops a dot at the end");
        } else if (!name.equals(name.strip())) {
            return Optional.of("Windows and OneDrive allow no blank at either end");
        } else if (bytes > LONGEST) {
            return Optional.of("it has " + bytes + " bytes, and Linux has room for " + LONGEST);
        }
        return Optional.empty();
    }

    /**
     * Returns the nearest name that is allowed; the name itself where it already is. A name that is too long is not
     * shortened.
     */
    static String better(String name) {
        String plain = FORBIDDEN
                .matcher(name)
                .replaceAll("-")
                .replaceAll("[.\\s]+$", "")
                .strip();
        Matcher device = DEVICE.matcher(plain);
        return device.matches() ? device.group(1) + "-1" + plain.substring(device.end(1)) : plain;
    }

    /**
     * Returns a key by which to compare paths. Paths with the same key are the same file on some system: Windows and
     * macOS do not distinguish upper and lower case, and macOS does not distinguish a letter from its parts.
     */
    static String key(String path) {
        String composed = Unicode.normalize(path, Normalizer.Form.NFC);
        return Unicode.normalize(Unicode.lower(Unicode.upper(composed)), Normalizer.Form.NFC);
    }

    private static String shown(String sign) {
        return sign.charAt(0) < ' ' ? "control character" : "'" + sign + "'";
    }
}
