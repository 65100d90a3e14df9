package remit.model;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach somebody.
 *
 * @param label an editor's words for it ("Office of the treasurer"), null for none
 * @param value an e-mail address; a telephone number as people write it; an http(s) address or content target for a
 *     page; free text or an http(s) address for a chat
 */
public record Reach(@Nullable String label, Kind kind, String value) {

    public enum Kind {
        EMAIL,
        PHONE,
        PAGE,
        CHAT
    }
}
