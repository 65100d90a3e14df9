package remit.data;

import java.util.List;
import java.util.Map;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;

/**
 * The problems of a run as JSON: {@code {"problems": […], "errors": 1, "warnings": 0}}. Each problem has all keys:
 * {@code file}, {@code line}, {@code column}, {@code end-line}, {@code end-column}, {@code severity}, {@code id},
 * {@code message}, {@code hint}; {@code hint} is {@code null} where there is none. Lines and columns count from 1,
 * columns in Unicode code points, the end is exclusive.
 *
 * @param before is written before each file; empty in a site, where files are relative to the content folder
 * @param problems in the order in which they are written
 * @param causes the problems that follow from others, each with its cause; such a problem has also the key
 *     {@code follows-from} with the place of the cause, {@code content/roles/treasurer.yaml:1:1}
 * @param errors how many errors there are, written or not; a run that finds 1,000 does not look for more
 * @param warnings how many warnings there are, written or not
 */
public record ProblemsJson(
        String before, List<Problem> problems, Map<Problem, Problem> causes, int errors, int warnings) implements Data {

    /**
     * The problems by file and place, at most 200; errors are taken before warnings.
     *
     * @param folder the content folder's own name, which is written before each file:
     *     {@code content/roles/treasurer.yaml}
     */
    public static String of(String folder, Problems problems) {
        return inFolder(folder + "/", problems).text();
    }

    /** The same, with the text that is written before each file, which may be empty. */
    static ProblemsJson inFolder(String before, Problems problems) {
        return new ProblemsJson(before, problems.reported(), problems.causes(), problems.errors(), problems.warnings());
    }

    @Override
    public String text() {
        return Json.object(json -> json.objects("problems", problems, this::put)
                .put("errors", errors)
                .put("warnings", warnings));
    }

    /** Puts the keys of a problem. */
    void put(Json json, Problem problem) {
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
        Problem cause = causes.get(problem);
        if (cause != null) {
            json.put("follows-from", place(cause));
        }
    }

    /** The place of a problem: {@code content/roles/treasurer.yaml:12:5}. */
    String place(Problem problem) {
        return before + problem.position().file() + ":" + problem.position().place();
    }
}
