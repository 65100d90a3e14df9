package remit.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.SourceLines;

/**
 * What the bar of a preview shows, as JSON: {@code {"errors": 1, "warnings": 0, "fault": null, "problems": […]}}. Each
 * problem has the keys of {@link ProblemsJson}, its {@code text}, which is the line of the file, and {@code open}, the
 * address that opens it in an editor; the last two are {@code null} where there is none.
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
        List<Problem> listed = problems.sorted().stream().limit(LISTED).toList();
        return Json.object(json -> json.put("errors", problems.errors())
                .put("warnings", problems.warnings())
                .put("fault", fault)
                .objects("problems", listed, this::put));
    }

    private void put(Json json, Problem problem) {
        Position at = problem.position();
        new ProblemsJson(folder + "/", List.of()).put(json, problem);
        json.put("text", at.isWholeFile() ? null : lines.line(at.file(), at.line()))
                .put("open", open.apply(at));
    }
}
