package remit.check.warn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.shape.CommonShape;
import remit.shape.GuideShape;

/** Finds the sources that a value, item, duty, outcome or record names. */
final class CitedSources {

    private final Set<String> cited = new HashSet<>();

    private CitedSources() {}

    static Set<String> of(Content content, Map<String, BoundRole> roles) {
        CitedSources sources = new CitedSources();
        sources.add(content.handbook());
        content.files().values().forEach(sources::add);
        Stream.of(content.roles(), content.comparisons(), content.guides(), content.pages())
                .flatMap(records -> records.values().stream())
                .forEach(sources::add);
        Stream.of(content.contacts(), content.topics(), content.duties(), content.terms())
                .flatMap(List::stream)
                .forEach(sources::add);
        content.guides()
                .values()
                .forEach(guide ->
                        guide.get(GuideShape.OUTCOMES).forEach(outcome -> sources.add((Fields) outcome.value())));
        roles.values().forEach(role -> sources.cited.addAll(role.sources()));
        return sources.cited;
    }

    private void add(@Nullable Fields record) {
        if (record == null) {
            return;
        }
        cited.addAll(record.get(CommonShape.SOURCES));
        cited.addAll(record.get(CommonShape.SOURCE));
    }
}
