package remit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A word of the glossary: {@code glossary.yaml}.
 *
 * @param id made from the term as a heading's is
 * @param means what an abbreviation stands for, or the meaning in a few words; null where only explained
 * @param explained null where only expanded
 * @param also other spellings
 */
public record Term(
        String id,
        String term,
        @Nullable Prose means,
        @Nullable Prose explained,
        List<String> also,
        Upkeep upkeep) {}
