package remit.edit;

import java.util.List;
import java.util.stream.Collectors;
import remit.problem.Suggestion;
import remit.problem.UsageException;
import remit.prose.Slug;
import remit.shape.Target;

/** Finds what somebody names by its kind and id. */
final class NamedParts {

    private static final int FEW = 8;

    private final ContentNow now;

    NamedParts(ContentNow now) {
        this.now = now;
    }

    /**
     * Returns what has an id.
     *
     * @param typed the id, after those around it where several have it; of a term, also its words
     * @throws UsageException where there is none or several; the message says what to type
     */
    NamedPart find(Target kind, String typed) {
        List<NamedPart> all =
                now.whole().parts().stream().filter(part -> part.kind() == kind).toList();
        String id = kind == Target.TERM ? Slug.of(typed) : typed;
        List<NamedPart> found =
                all.stream().filter(part -> part.path().equals(id)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(part -> part.id().equals(id)).toList();
        }
        if (found.isEmpty()) {
            throw new UsageException("there is no " + kind.word() + " '" + typed + "'" + hint(kind, id, all));
        }
        if (found.size() > 1) {
            throw new UsageException(found.size() + " have the id '" + typed + "': write '"
                    + found.stream().map(NamedPart::path).collect(Collectors.joining("' or '")) + "'");
        }
        return found.get(0);
    }

    private String hint(Target kind, String typed, List<NamedPart> all) {
        List<String> others = now.whole().parts().stream()
                .filter(part -> part.kind() != kind && part.path().equals(typed))
                .map(part -> "\n   there is " + FreeName.article(part.kind()) + " '" + typed + "'")
                .toList();
        if (!others.isEmpty()) {
            return String.join("", others);
        }
        List<String> ids = all.stream()
                .map(typed.contains("/") ? NamedPart::path : NamedPart::id)
                .distinct()
                .toList();
        return Suggestion.near(typed, ids)
                .map(near -> "\n   did you mean '" + near + "'?")
                .orElse(
                        ids.isEmpty() || ids.size() > FEW
                                ? ""
                                : "\n   there " + (ids.size() == 1 ? "is" : "are") + ": " + String.join(", ", ids));
    }
}
