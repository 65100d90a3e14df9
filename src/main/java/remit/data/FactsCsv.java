package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.fact.Fact;

/**
 * {@code data/facts.csv}: a line for each statement. Its columns have the names of the keys in {@code data/facts.json}
 * in every language, since the file is for programs. Several links or sources are on a line each in their cell, and a
 * cell is empty where the key would be left out.
 */
record FactsCsv(List<Fact> facts) implements Data {

    private static final List<String> HEADER = List.of(
            "kind", "id", "title", "point", "item", "name", "state", "value", "words", "links", "address", "sources",
            "owner", "source");

    @Override
    public String text() {
        List<List<String>> records = new ArrayList<>();
        records.add(HEADER);
        facts.forEach(fact -> records.add(cells(fact)));
        return Csv.of(records);
    }

    private static List<String> cells(Fact fact) {
        return Stream.of(
                        fact.kind(),
                        fact.id(),
                        fact.title(),
                        fact.point(),
                        fact.item(),
                        fact.name(),
                        fact.state(),
                        fact.value(),
                        fact.words(),
                        String.join("\n", fact.links()),
                        fact.address(),
                        String.join("\n", fact.sources()),
                        fact.owner(),
                        fact.file())
                .map(cell -> Csv.text(cell == null ? "" : cell))
                .toList();
    }
}
