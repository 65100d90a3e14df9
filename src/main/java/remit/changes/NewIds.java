package remit.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.fact.Fact;
import remit.shape.RecordKind;
import remit.shape.Target;

/** The ids that records have now, by those that they had. What names an old id is the same as what names the new one. */
final class NewIds {

    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    /**
     * @param kind as in {@link Fact#kind}
     */
    void add(String kind, String was, String now) {
        byKind.computeIfAbsent(kind, one -> new HashMap<>()).put(was, now);
    }

    /** Returns the id that a record has now. */
    String of(Target kind, String was) {
        return of(kind.word(), was);
    }

    private String of(String kind, String was) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(was, was);
    }

    /** Returns a statement with the new ids in its names and links. */
    Fact in(Fact fact) {
        if (byKind.isEmpty()) {
            return fact;
        }
        List<String> links = fact.links().stream().map(this::link).toList();
        return new Fact(
                fact.kind(),
                of(fact.kind(), fact.id()),
                fact.title(),
                point(fact.point()),
                fact.item(),
                fact.name(),
                fact.state(),
                fact.value(),
                fact.words(),
                links,
                fact.address(),
                fact.sources().stream().map(source -> of(Target.SOURCE, source)).toList(),
                fact.owner(),
                fact.file());
    }

    /** Returns a point with the new id of the criterion in it: {@code values/focus}. */
    private String point(String point) {
        String[] parts = point.split("/");
        if (parts.length > 1) {
            parts[1] = of(Target.CRITERION, parts[1]);
        }
        return String.join("/", parts);
    }

    private String link(String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        RecordKind kind = RecordKind.of(file).orElse(null);
        if (kind == null || kind.target() == null) {
            return target;
        }
        if (!kind.hasFolder()) {
            return hash < 0 ? target : file + "#" + of(kind.target(), anchor);
        }
        String now = kind.file(of(kind.target(), kind.id(file)));
        return hash < 0 ? now : now + "#" + of(Target.CRITERION, anchor);
    }
}
