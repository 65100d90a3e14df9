package remit.pages.link;

import java.nio.charset.StandardCharsets;

/**
 * Makes links for writing an e-mail (RFC 6068). Characters of an e-mail address that have a meaning in a link are
 * percent-encoded: {@code mailto:lost%26found@example.com}.
 */
public final class MailLink {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final String PLAIN_IN_ADDRESS = PLAIN + "!$'*+@";

    private MailLink() {}

    /** Returns the link to an e-mail address: {@code mailto:jo.o'hara@example.com}. */
    public static String to(String email) {
        return "mailto:" + encoded(email, PLAIN_IN_ADDRESS);
    }

    /** Returns the same link with a subject. A space in the subject becomes {@code %20}, not a plus sign. */
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
