package remit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * Something people need help with, in their words: {@code topics.yaml}.
 *
 * @param group null where topics are not grouped
 * @param also other words for it
 * @param doNow steps, in order
 * @param first the party to ask first
 * @param backup a party's id, null for none
 * @param escalate a party's id, null for none
 * @param haveReady what to have at hand
 * @param notFor what this is not for, null for none
 */
public record Topic(
        String id,
        String ask,
        @Nullable String group,
        List<String> also,
        boolean urgent,
        List<Prose> doNow,
        String first,
        @Nullable String backup,
        @Nullable String escalate,
        List<Prose> haveReady,
        @Nullable Prose notFor,
        List<String> formerly,
        Upkeep upkeep) {}
