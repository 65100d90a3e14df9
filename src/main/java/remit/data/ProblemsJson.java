package remit.data;

import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;

/**
 * The problems of a run as JSON: {@code {"problems": […], "errors": 1, "warnings": 0}}. Each problem has all keys:
 * {@code file}, {@code line}, {@code column}, {@code end-line}, {@code end-column}, {@code severity}, {@code id},
 * {@code message}, {@code hint}; a hint there is none of is {@code null}. Lines and columns count from 1, columns in
 * Unicode code points, the end is exclusive.
 */
public final class ProblemsJson {

    private ProblemsJson() {}

    /**
     * All problems by file and place.
     *
     * @param folder the content folder's own name, which stands before each file: {@code content/roles/treasurer.yaml}
     */
    public static String of(String folder, Problems problems) {
        return text(folder + "/", problems);
    }

    /** The same beside the pages of a site, where files are relative to the content folder. */
    static String of(Problems problems) {
        return text("", problems);
    }

    private static String text(String before, Problems problems) {
        return Json.object(
                json -> json.objects("problems", problems.sorted(), (one, problem) -> put(one, before, problem))
                        .put("errors", problems.errors())
                        .put("warnings", problems.warnings()));
    }

    private static void put(Json json, String before, Problem problem) {
        Position at = problem.position();
        json.put("file", before + at.file())
                .put("line", at.line())
                .put("column", at.column())
                .put("end-line", at.endLine())
                .put("end-column", at.endColumn())
                .put("severity", problem.severity().word())
                .put("id", problem.id())
                .put("message", problem.message())
                .put("hint", problem.hint());
    }
}
