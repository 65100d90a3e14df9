package remit.pages.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import remit.model.Comparison;
import remit.model.Criterion;
import remit.model.Item;
import remit.model.Role;
import remit.model.Value;
import remit.pages.here.Here;

/** Puts all roles into groups, in each way that makes more than one group. */
final class RoleGroups {

    private static final String COMPARISON = "_comparison";

    private final Here here;
    private final Collection<Role> roles;
    private final List<RoleGrouping> groupings = new ArrayList<>();

    /** For each grouping the places of a role's groups, by the role's id. */
    private final List<Map<String, List<Integer>>> places = new ArrayList<>();

    RoleGroups(Here here) {
        this.here = here;
        this.roles = here.handbook().roles().values();
        for (Criterion criterion : here.handbook().allCriteria()) {
            if (criterion.kind() == Criterion.Kind.CHOICE) {
                addChoice(criterion);
            }
        }
        addComparisons();
    }

    /** Returns the ways to group the roles; those by criteria come first, in their order. */
    List<RoleGrouping> groupings() {
        return groupings;
    }

    /**
     * Returns the places of a role's groups among the named and the other groups of a grouping, from 0: those of one
     * grouping after the other with a blank between, several of one grouping with a plus between: {@code 2 0+4}. Empty
     * where there is nothing to group by.
     */
    String of(Role role) {
        return places.stream()
                .map(grouping ->
                        grouping.get(role.id()).stream().map(String::valueOf).collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private void addChoice(Criterion criterion) {
        Map<String, Set<String>> byChoice = groups(criterion.choices());
        Map<String, Set<String>> byState = groups(Arrays.stream(Value.State.values())
                .filter(state -> state != Value.State.STATED)
                .map(here.words()::state)
                .toList());
        for (Role role : roles) {
            Value value = role.value(criterion.id());
            if (value.state() == Value.State.STATED) {
                value.items().stream().map(Item::text).forEach(choice -> put(byChoice, choice, role.id()));
            } else {
                put(byState, here.words().state(value.state()), role.id());
            }
        }
        add(criterion.id(), criterion.name(), false, byChoice, byState);
    }

    /** Adds the grouping by comparisons. One of all roles makes no group, since it tells none of them apart. */
    private void addComparisons() {
        Map<String, Set<String>> byTitle = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        roles.forEach(role -> others.add(role.id()));
        for (Comparison comparison : here.handbook().comparisons().values()) {
            if (comparison.title() != null && comparison.roles().size() < roles.size()) {
                comparison.roles().forEach(role -> put(byTitle, comparison.title(), role));
                comparison.roles().forEach(others::remove);
            }
        }
        Map<String, Set<String>> none = new LinkedHashMap<>();
        none.put(here.words().say("role_index.no_comparison"), others);
        add(COMPARISON, here.words().say("role_index.comparison"), true, byTitle, none);
    }

    private void add(
            String id, String name, boolean words, Map<String, Set<String>> named, Map<String, Set<String>> others) {
        named.values().removeIf(Set::isEmpty);
        others.values().removeIf(Set::isEmpty);
        if (named.isEmpty() || named.size() + others.size() < 2) {
            return;
        }
        List<Set<String>> all = new ArrayList<>(named.values());
        all.addAll(others.values());
        Map<String, List<Integer>> byRole = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            for (String role : all.get(place)) {
                byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(place);
            }
        }
        groupings.add(new RoleGrouping(id, name, words, List.copyOf(named.keySet()), List.copyOf(others.keySet())));
        places.add(byRole);
    }

    private static Map<String, Set<String>> groups(List<String> names) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        names.forEach(name -> groups.put(name, new LinkedHashSet<>()));
        return groups;
    }

    private static void put(Map<String, Set<String>> groups, String group, String role) {
        groups.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(role);
    }
}
