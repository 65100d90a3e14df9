package remit.render;

import freemarker.template.TemplateMethodModelEx;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import remit.pages.link.Address;
import remit.pages.link.Addresses;

/**
 * Lets pages name their style and scripts with a hash of the theme, {@code ../theme/site.css?h=0f12ab34}, so that browsers
 * may keep them until the theme changes. All files have one hash, since a page with a hash for each would weigh more.
 *
 * @param query what is put after a link, without the question mark: {@code h=0f12ab34}; empty for nothing
 */
public record ThemeHash(String query) {

    /** Links stay as they are. */
    public static final ThemeHash NONE = new ThemeHash("");

    private static final int DIGITS = 8;
    private static final Pattern NAMED = Pattern.compile("theme/site\\.css\\?h=");

    /** Makes the hash of all files of a theme. */
    public static ThemeHash of(Theme theme) {
        MessageDigest hash = sha256();
        for (Address address : Addresses.THEME) {
            byte[] file = theme.file(address.path());
            if (file != null) {
                hash.update(file);
            }
        }
        return new ThemeHash("h=" + HexFormat.of().formatHex(hash.digest()).substring(0, DIGITS));
    }

    /** Returns whether the links of a page to the theme have a hash. */
    public static boolean isNamedIn(byte[] page) {
        return NAMED.matcher(new String(page, StandardCharsets.UTF_8)).find();
    }

    /** Returns the function by which templates make a link to a file of the theme. */
    TemplateMethodModelEx function() {
        return arguments -> arguments.get(0) + (query.isEmpty() ? "" : "?" + query);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
