package remit.data;

import remit.fact.ComparedRows;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.fact.GuideResult;

/**
 * {@code data/facts.json}: all that the handbook states, as one flat list, with what follows for comparisons and guides.
 * {@code src/docs/output.md} describes its keys under "Facts".
 */
record FactsJson(Edition edition) implements Data {

    static final String FACTS = "facts";
    static final String COMPARISONS = "comparisons";
    static final String RESULTS = "results";

    @Override
    public String text() {
        return Json.object(json -> json.objects(FACTS, edition.facts(), FactsJson::putFact)
                .objects(COMPARISONS, edition.comparisons(), FactsJson::putComparison)
                .objects(RESULTS, edition.results(), FactsJson::putResult));
    }

    private static void putFact(Json json, Fact fact) {
        json.put("kind", fact.kind())
                .putIfAny("id", fact.id().isEmpty() ? null : fact.id())
                .put("title", fact.title())
                .put("point", fact.point())
                .putIfAny("item", fact.item().isEmpty() ? null : fact.item())
                .putIfAny("name", fact.name())
                .putIfAny("state", fact.state())
                .putIfAny("value", fact.value())
                .put("words", fact.words());
        if (!fact.links().isEmpty()) {
            json.strings("links", fact.links());
        }
        json.put("address", fact.address());
        if (!fact.sources().isEmpty()) {
            json.strings("sources", fact.sources());
        }
        json.putIfAny("owner", fact.owner()).put("source", fact.file());
    }

    private static void putComparison(Json json, ComparedRows comparison) {
        json.put("id", comparison.id())
                .put("address", comparison.address())
                .strings("roles", comparison.roles())
                .strings("same", comparison.same())
                .strings("different", comparison.different())
                .strings("partial", comparison.partial())
                .strings("unstated", comparison.unstated());
    }

    private static void putResult(Json json, GuideResult result) {
        json.put("guide", result.guide())
                .strings("answers", result.answers())
                .strings("words", result.words())
                .put("outcome", result.outcome())
                .put("result", result.result())
                .put("address", result.address());
    }
}
