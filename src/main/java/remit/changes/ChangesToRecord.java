package remit.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.fact.GuideResult;
import remit.fact.PointNames;
import remit.model.EditionChanges;
import remit.model.EditionChanges.Change;
import remit.model.EditionChanges.Changed;
import remit.model.EditionChanges.State;
import remit.shape.Target;

/**
 * What readers see differently, as an entry in the content says it: by record, with the names of points, rows and
 * answers. Of a record that is new or gone it says only that.
 */
public final class ChangesToRecord {

    private final Map<List<String>, Changed> records = new LinkedHashMap<>();
    private final Map<List<String>, String> titles = new HashMap<>();
    private final Map<String, Map<String, String>> files = new HashMap<>();
    private final PointNames names;
    private final Map<String, List<String>> columns = new HashMap<>();

    private ChangesToRecord(Edition after, PointNames names) {
        this.names = names;
        for (Fact fact : after.facts()) {
            titles.putIfAbsent(List.of(fact.kind(), fact.id()), fact.title());
            files.computeIfAbsent(fact.file(), file -> new HashMap<>()).putIfAbsent(fact.id(), fact.title());
        }
        after.comparisons().forEach(comparison -> columns.put(comparison.id(), comparison.roles()));
    }

    /**
     * Returns the records that changed, in the order of the handbook.
     *
     * @param after what the handbook states now
     * @param names what readers call the points
     * @param recorded the entries that are not published yet, the oldest first, from which this goes on
     */
    public static List<Changed> of(
            Changes changes, Edition after, PointNames names, List<EditionChanges.ChangeEntry> recorded) {
        ChangesToRecord all = new ChangesToRecord(after, names);
        changes.records().forEach(all::add);
        changes.turns().forEach(all::add);
        changes.results().forEach(all::add);
        return RecordedSteps.left(List.copyOf(all.records.values()), recorded);
    }

    private void add(RecordChange record) {
        State state = switch (record.state()) {
            case ADDED -> State.NEW;
            case REMOVED -> State.GONE;
            case CHANGED -> State.CHANGED;
        };
        List<Change> statements = state == State.CHANGED
                ? record.facts().stream().flatMap(this::changes).toList()
                : List.of();
        if (state != State.CHANGED || !statements.isEmpty()) {
            put(new Changed(record.kind(), record.id(), record.title(), state, statements, List.of(), List.of()));
        }
    }

    /**
     * Returns a change; of what moved from one point to another, one for each of them; none where it would say the same
     * before and after, such as of a link that now leads to another place on the same page.
     */
    private Stream<Change> changes(FactChange change) {
        Fact was = change.before();
        Fact now = change.after();
        return was != null && now != null && !was.point().equals(now.point())
                ? Stream.of(change(new FactChange(was, null)), change(new FactChange(null, now)))
                : Stream.of(change(change)).filter(one -> !Objects.equals(one.was(), one.is()));
    }

    private Change change(FactChange change) {
        Fact was = change.before();
        Fact now = change.after();
        String point = capital(names.of(change.fact()));
        if (was == null || now == null) {
            return new Change(point, beginning(was), beginning(now));
        } else if (!was.words().equals(now.words())) {
            String before = ChangedParts.was(was.words(), now.words());
            return new Change(point, before, ChangedParts.is(was.words(), now.words()));
        }
        boolean linked = !was.links().equals(now.links());
        List<String> before = linked ? links(was) : sources(was);
        List<String> after = linked ? links(now) : sources(now);
        return new Change(point, with(was, without(before, after)), with(now, without(after, before)));
    }

    private List<String> links(Fact fact) {
        return fact.links().stream().map(this::ending).distinct().toList();
    }

    /** Returns the title of what a link leads to; the link itself where it leads to another site or to a whole list. */
    private String ending(String link) {
        String[] ends = link.split("#", 2);
        Map<String, String> there = files.getOrDefault(ends[0], Map.of());
        String named = ends.length == 1 ? null : there.get(ends[1]);
        if (named != null) {
            return named;
        }
        return there.size() == 1 ? there.values().iterator().next() : link;
    }

    private List<String> sources(Fact fact) {
        return fact.sources().stream()
                .map(source -> titles.getOrDefault(List.of(Target.SOURCE.word(), source), source))
                .toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable String beginning(@Nullable Fact fact) {
        return fact == null ? null : ChangedParts.beginning(fact.words());
    }

    /** Returns words that stayed, with where they lead or come from, since that is what changed. */
    private static String with(Fact fact, List<String> ends) {
        String words = ChangedParts.beginning(fact.words());
        return ends.isEmpty() ? words : words + " (" + ChangedParts.beginning(String.join(", ", ends)) + ")";
    }

    private void add(Turn turn) {
        String kind = Target.COMPARISON.word();
        String point = titles.getOrDefault(List.of(Target.CRITERION.word(), turn.criterion()), turn.criterion());
        Changed there = there(kind, turn.comparison(), pairTitle(turn.comparison()));
        List<Change> rows = new ArrayList<>(there.rows());
        rows.add(new Change(point, turn.before(), turn.after()));
        put(new Changed(kind, there.id(), there.title(), there.state(), there.statements(), rows, there.results()));
    }

    private void add(ResultChange change) {
        GuideResult result = change.after();
        Changed there = there(Target.GUIDE.word(), result.guide(), result.guide());
        List<Change> results = new ArrayList<>(there.results());
        results.add(
                new Change(String.join(", ", result.words()), change.before().result(), result.result()));
        put(new Changed(
                there.kind(), there.id(), there.title(), there.state(), there.statements(), there.rows(), results));
    }

    private Changed there(String kind, String id, String otherwise) {
        List<String> key = List.of(kind, id);
        String title = titles.getOrDefault(key, otherwise);
        return records.getOrDefault(key, new Changed(kind, id, title, State.CHANGED, List.of(), List.of(), List.of()));
    }

    /** Returns the titles of the roles that a pair compares. */
    private String pairTitle(String comparison) {
        return columns.getOrDefault(comparison, List.of(comparison)).stream()
                .map(role -> titles.getOrDefault(List.of(Target.ROLE.word(), role), role))
                .collect(Collectors.joining(", "));
    }

    private void put(Changed changed) {
        records.put(List.of(changed.kind(), changed.id()), changed);
    }
}
