package remit.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import remit.model.Upkeep;
import remit.shape.CommonShape;

/**
 * Writes who keeps a record as members of its object: {@code owner}, {@code reviewed} and {@code due} (days,
 * {@code 2026-11-01}) where they are known, {@code sources}, the ids of its sources, and {@code source}, the file of
 * the record, relative to the content folder.
 */
final class UpkeepJson {

    private UpkeepJson() {}

    static void put(Json json, Upkeep upkeep) {
        put(json, upkeep, List.of());
    }

    /**
     * @param own sources that the record names beside those it shares with its file
     */
    static void put(Json json, Upkeep upkeep, List<String> own) {
        Set<String> sources = new LinkedHashSet<>(own);
        sources.addAll(upkeep.sources());
        json.putIfAny(CommonShape.OWNER, upkeep.owner())
                .putIfAny(CommonShape.REVIEWED, upkeep.reviewed())
                .putIfAny("due", upkeep.due())
                .strings(CommonShape.SOURCES, sources)
                .put("source", upkeep.file());
    }
}
