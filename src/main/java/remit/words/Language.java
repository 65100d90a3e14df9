package remit.words;

import java.util.Set;

/**
 * The language of a text.
 *
 * @param tag its tag by BCP 47: {@code sv}, {@code en-GB}
 */
public record Language(String tag) {

    /** Languages whose usual script runs from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(tag.split("-")[0]);
    }

    /**
     * Whether words of another language need no mark in a text of this one, as those of {@code en} in one of
     * {@code en-GB}.
     */
    public boolean includes(Language other) {
        return tag.equals(other.tag) || tag.startsWith(other.tag + "-");
    }
}
