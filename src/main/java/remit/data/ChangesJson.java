package remit.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.changes.Changes;
import remit.changes.FactChange;
import remit.changes.RecordChange;
import remit.fact.Fact;

/**
 * What {@code remit changes --format json} writes: {@code records} with the statements that changed, {@code turns},
 * {@code results}, {@code added}, {@code gone}, {@code unstated} and {@code owners}. {@code src/docs/output.md} describes it under "Changes".
 *
 * @param addresses which come and go
 * @param unstated files that differ although nothing changed
 */
public record ChangesJson(Changes changes, AddressChanges addresses, List<String> unstated) implements Data {

    @Override
    public String text() {
        return Json.object(json -> json.objects("records", changes.records(), ChangesJson::putRecord)
                .objects(
                        "turns",
                        changes.turns(),
                        (one, turn) -> one.put("comparison", turn.comparison())
                                .put("address", turn.address())
                                .put("criterion", turn.criterion())
                                .put("before", turn.before())
                                .put("after", turn.after()))
                .objects(
                        "results",
                        changes.results(),
                        (one, result) -> one.put("guide", result.after().guide())
                                .strings("answers", result.after().answers())
                                .strings("words", result.after().words())
                                .put("before", result.before().result())
                                .put("after", result.after().result()))
                .strings("added", addresses.added())
                .strings("gone", addresses.gone())
                .strings("unstated", unstated)
                .strings("owners", changes.owners()));
    }

    private static void putRecord(Json json, RecordChange record) {
        json.put("kind", record.kind())
                .put("id", record.id())
                .put("title", record.title())
                .put("state", record.state().word())
                .putIfAny("former-id", record.formerId())
                .objects("statements", record.facts(), ChangesJson::putChange);
    }

    private static void putChange(Json json, FactChange change) {
        Fact fact = change.fact();
        json.put("change", change.word())
                .put("point", fact.point())
                .putIfAny("item", fact.item().isEmpty() ? null : fact.item())
                .putIfAny("name", fact.name())
                .putIfAny("before", words(change.before()))
                .putIfAny("after", words(change.after()))
                .put("address", fact.address())
                .putIfAny("owner", fact.owner());
        Fact before = change.before();
        Fact after = change.after();
        if (before != null && after != null && !before.sources().equals(after.sources())) {
            json.strings("sources-before", before.sources()).strings("sources-after", after.sources());
        }
    }

    private static @Nullable String words(@Nullable Fact fact) {
        return fact == null ? null : fact.words();
    }
}
