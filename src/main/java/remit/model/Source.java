package remit.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of facts: {@code sources.yaml}. What is not known about it is null.
 *
 * @param link an http(s) address or a content target
 * @param kind an editor's word ("article"); {@code judgement} marks the handbook's own opinion
 * @param formerly old ids, whose anchors lead here
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String link,
        @Nullable String kind,
        List<String> formerly,
        Upkeep upkeep) {

    public boolean judgement() {
        return "judgement".equals(kind);
    }
}
