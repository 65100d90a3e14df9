package remit.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.Explanation;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.SourceLines;

/**
 * What the bar of a preview shows, as JSON: {@code {"errors": 1, "warnings": 0, "follow": 0, "more": 0, "fault": null,
 * "problems": […], "explanations": […]}}. Each problem has the keys of {@link ProblemsJson}, its {@code text}, which is
 * the line of the file, {@code open}, the address that opens it in an editor, both {@code null} where there is none, and
 * {@code following}, the places of the problems that follow from it. {@code follow} counts all that follow from another;
 * {@code more} counts the problems that are not listed; {@code explanations} has the explanation of each kind of problem
 * that is listed, as Markdown.
 *
 * @param folder the content folder's own name
 * @param fault why the site could not be made; null where problems explain it, or where it was made
 * @param open makes the address that opens a place in an editor, or returns null
 */
public record PreviewJson(
        String folder,
        Problems problems,
        SourceLines lines,
        @Nullable String fault,
        Function<Position, @Nullable String> open) {

    /** How many problems are listed; the browser would need seconds for very many. */
    private static final int LISTED = 500;

    public String text() {
        List<Problems.Group> listed =
                problems.errorsFirst().stream().limit(LISTED).toList();
        return Json.object(json -> json.put("errors", problems.errors())
                .put("warnings", problems.warnings())
                .put("follow", problems.following())
                .put("more", problems.groups().size() - listed.size())
                .put("fault", fault)
                .objects("problems", listed, this::put)
                .objects(
                        "explanations",
                        ids(listed),
                        (each, id) -> each.put("id", id)
                                .put("text", Explanation.of(id).text())));
    }

    private static Set<String> ids(List<Problems.Group> groups) {
        return groups.stream().map(group -> group.cause().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void put(Json json, Problems.Group group) {
        Problem problem = group.cause();
        Position at = problem.position();
        ProblemsJson places = new ProblemsJson(folder + "/", List.of(), Map.of(), 0, 0);
        places.put(json, problem);
        json.put("text", at.isWholeFile() ? null : lines.line(at.file(), at.line()))
                .put("open", open.apply(at))
                .objects(
                        "following",
                        group.following(),
                        (each, one) -> each.put("place", places.place(one)).put("open", open.apply(one.position())));
    }
}
