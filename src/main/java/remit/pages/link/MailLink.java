package remit.pages.link;

import java.nio.charset.StandardCharsets;

/**
 * The addresses of links that write an e-mail (RFC 6068). An e-mail address may hold signs that mean something in a
 * link; these get percent signs, {@code mailto:lost%26found@example.com}.
 */
public final class MailLink {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final String PLAIN_IN_ADDRESS = PLAIN + "!$'*+@";

    private MailLink() {}

    /** The link to an e-mail address: {@code mailto:jo.o'hara@example.com}. */
    public static String to(String email) {
        return "mailto:" + encoded(email, PLAIN_IN_ADDRESS);
    }

    /** The same with a subject filled in; a blank is %20, not a plus sign. */
    public static String to(String email, String subject) {
        return to(email) + "?subject=" + encoded(subject, PLAIN);
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (plain.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(String.format("%02X", unit));
            }
        }
        return encoded.toString();
    }
}
