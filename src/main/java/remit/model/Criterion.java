package remit.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * One row of every comparison: {@code criteria.yaml}.
 *
 * @param help a few words of explanation for readers; null for none
 * @param items wordings that several roles share, by id
 * @param unit of a number, null for none
 * @param choices of a choice; empty for other kinds
 * @param formerly old ids, whose anchors lead here
 */
public record Criterion(
        String id,
        String name,
        String group,
        @Nullable Prose help,
        Kind kind,
        Map<String, Prose> items,
        @Nullable String unit,
        List<String> choices,
        List<String> formerly) {

    public enum Kind {
        LIST("list"),
        TEXT("text"),
        YES_NO("yes-no"),
        NUMBER("number"),
        CHOICE("choice"),
        ROLE("role"),
        LINK("link");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in {@code criteria.yaml}: {@code yes-no}. */
        public String word() {
            return word;
        }

        /** The kind with this word, which must be the word of a kind. */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of criterion " + word));
        }

        /** Whether a value may have several items. */
        public boolean takesSeveral() {
            return this == LIST || this == CHOICE || this == ROLE || this == LINK;
        }

        /** Whether an item that several roles have is marked as shared. */
        public boolean sharesItems() {
            return this == LIST || this == LINK;
        }
    }
}
