package remit.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.fact.Fact;
import remit.model.Comparison;
import remit.shape.RecordKind;
import remit.shape.Target;

/** The ids that records have now, by those that they had. What names an old id is the same as what names the new one. */
final class NewIds {

    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    /** The beginnings of points of guides, by the ids that the guides had. */
    private final Map<String, Map<String, String>> steps = new HashMap<>();

    /**
     * @param kind as in {@link Fact#kind}
     */
    void add(String kind, String was, String now) {
        byKind.computeIfAbsent(kind, one -> new HashMap<>()).put(was, now);
    }

    /**
     * Adds the questions and outcomes of a guide that have a new id.
     *
     * @param guide the id that it had
     * @param steps as {@link StepIds#of} returns them
     */
    void addSteps(String guide, Map<String, String> steps) {
        if (!steps.isEmpty()) {
            this.steps.put(guide, steps);
        }
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
        if (byKind.isEmpty() && steps.isEmpty()) {
            return fact;
        }
        List<String> links = fact.links().stream().map(this::link).toList();
        return new Fact(
                fact.kind(),
                of(fact.kind(), fact.id()),
                fact.title(),
                point(fact),
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

    /** Returns a point with the new id of the criterion or step in it: {@code values/focus}. */
    private String point(Fact fact) {
        String point = fact.point();
        if (fact.kind().equals(Target.GUIDE.word())) {
            String step = StepIds.step(point);
            String now = steps.getOrDefault(fact.id(), Map.of()).get(step);
            return now == null ? point : now + point.substring(step.length());
        }
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
        RecordKind kind = RecordKind.at(file).orElse(null);
        Target named = kind == null ? null : kind.target();
        if (kind == null || named == null) {
            return target;
        }
        if (!kind.hasFolder()) {
            return hash < 0 ? target : file + "#" + of(named, anchor);
        }
        String was = kind == RecordKind.GUIDE
                ? RecordKind.guideOf(file).orElse("")
                : kind.idOf(file).orElse("");
        String rest = file.substring(kind.folder().length() + was.length());
        String now =
                kind.folder() + (kind == RecordKind.COMPARISON ? comparison(was) : of(named, was)) + ending(was, rest);
        boolean guide = kind == RecordKind.GUIDE;
        return hash < 0 ? now : now + "#" + (guide ? step(was, anchor) : of(Target.CRITERION, anchor));
    }

    /** Returns what follows the id in a path, in which a question or outcome may be named: {@code /wet.md}. */
    private String ending(String guide, String rest) {
        String name = rest.replaceFirst("^/(.*)\\.md$", "$1");
        return name.equals(rest) ? rest : "/" + step(guide, name) + ".md";
    }

    /** Returns the id of a comparison; that of a pair has those of its roles. */
    private String comparison(String was) {
        String[] roles = was.split(Comparison.BETWEEN, -1);
        return roles.length == 2
                ? of(Target.ROLE, roles[0]) + Comparison.BETWEEN + of(Target.ROLE, roles[1])
                : of(Target.COMPARISON, was);
    }

    /** Returns the anchor of a question or outcome. */
    private String step(String guide, String anchor) {
        return steps.getOrDefault(guide, Map.of()).entrySet().stream()
                .filter(step -> step.getKey().endsWith("/" + anchor))
                .map(step -> step.getValue().substring(step.getValue().indexOf('/') + 1))
                .findFirst()
                .orElse(anchor);
    }
}
