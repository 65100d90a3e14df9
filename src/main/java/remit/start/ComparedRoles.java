package remit.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.Suggestion;
import remit.problem.UsageException;
import remit.read.yaml.Mapping;
import remit.shape.ComparisonShape;
import remit.shape.RecordKind;

/** Finds the roles of a new comparison. */
final class ComparedRoles {

    private static final int FEW = 12;

    private final WrittenContent content;

    ComparedRoles(WrittenContent content) {
        this.content = content;
    }

    /**
     * Returns the roles that are named, or those whose ids are parts of the comparison's id.
     *
     * @param named may be empty
     * @throws UsageException where they are not two or more different roles, or a pair that has a comparison already
     */
    List<String> of(String id, List<String> named) {
        List<String> roles = named.isEmpty() ? within(id) : named;
        for (String role : roles) {
            if (!content.roles().contains(role)) {
                throw new UsageException("there is no role '" + role + "' that readers see\n   "
                        + Suggestion.near(role, content.roles())
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("there are: " + some(content.roles())));
            }
        }
        if (roles.size() < 2 || Set.copyOf(roles).size() < roles.size()) {
            throw new UsageException("a comparison needs two different roles or more: name them with --roles a,b\n"
                    + "   there are: " + some(content.roles()));
        }
        refusePair(roles);
        return roles;
    }

    private void refusePair(List<String> roles) {
        for (Map.Entry<String, Mapping> other :
                content.files(RecordKind.COMPARISON).entrySet()) {
            List<String> compared = WrittenContent.texts(other.getValue(), ComparisonShape.ROLES);
            if (roles.size() == 2 && compared.size() == 2 && new HashSet<>(roles).equals(new HashSet<>(compared))) {
                throw new UsageException(content.shown(RecordKind.COMPARISON.file(other.getKey()))
                        + " compares the same two roles, and a pair has one page: go on in that file");
            }
        }
    }

    /** Returns the roles whose ids are parts of a comparison's id, in the order of the parts. */
    private List<String> within(String id) {
        List<String> byLength = new ArrayList<>(content.roles());
        byLength.sort(Comparator.comparingInt(String::length).reversed());
        String rest = "-" + id + "-";
        List<String> found = new ArrayList<>();
        for (String role : byLength) {
            String part = "-" + role + "-";
            if (rest.contains(part)) {
                found.add(role);
                rest = rest.replace(part, "--");
            }
        }
        found.sort(Comparator.comparingInt(role -> ("-" + id + "-").indexOf("-" + role + "-")));
        return found;
    }

    private static String some(List<String> roles) {
        return String.join(", ", roles.subList(0, Math.min(FEW, roles.size()))) + (roles.size() > FEW ? ", …" : "");
    }
}
