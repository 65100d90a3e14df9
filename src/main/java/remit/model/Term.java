package remit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A word of the glossary: {@code glossary.yaml}.
 *
 * @param id made from the term in the way a heading's id is made from its words
 * @param means the words that an abbreviation is short for, or the meaning in a few words; null where there is only an
 *     explanation
 * @param explained a longer explanation; null for none
 * @param also other spellings
 * @param formerly old ids, whose anchors lead here
 */
public record Term(
        String id,
        String term,
        @Nullable Prose means,
        @Nullable Prose explained,
        List<String> also,
        List<String> formerly,
        Upkeep upkeep) {}
