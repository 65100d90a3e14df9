package remit.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.Generator.Built;
import remit.Progress.Stage;
import remit.data.Json;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.publish.Publisher;
import remit.publish.SiteDifference;

/**
 * What a build says at its end to a program: {@code {"result":"published","exit-code":0,"page-count":84,…}}. All keys are there
 * each time. {@code result} is {@code published}, {@code unchanged} where the site had all files already, or
 * {@code refused}; {@code changed} holds the addresses that are {@code new}, {@code changed} and {@code removed};
 * {@code overdue} the reviews that are overdue on the day of {@code --today}, or else of the edition; {@code gone} the
 * addresses from which nothing leads on; {@code seconds} the time of each stage, and of {@code all}.
 */
final class SummaryJson {

    private static final int DECIMALS = 3;

    private SummaryJson() {}

    /**
     * Returns the object and a line feed.
     *
     * @param content the name of the content folder, which is written before each file
     */
    static String of(Built built, String content, Map<Stage, Duration> stages, Duration took, int exitCode) {
        Publisher.Result published = built.published();
        Problems problems = built.checked().problems();
        return Json.object(json -> {
            json.put("result", result(published)).put("exit-code", exitCode).put("page-count", built.pages());
            putFiles(json, published);
            json.put("errors", problems.errors()).put("warnings", problems.warnings());
            putOverdue(json, content, problems);
            json.strings("gone", built.gone());
            json.object("seconds", seconds -> {
                stages.forEach((stage, time) -> seconds.number(stage.name().toLowerCase(Locale.ROOT), seconds(time)));
                seconds.number("all", seconds(took));
            });
        });
    }

    private static String result(Publisher.@Nullable Result published) {
        if (published == null) {
            return "refused";
        }
        return published.added() + published.changed() + published.removed() == 0 ? "unchanged" : "published";
    }

    private static void putFiles(Json json, Publisher.@Nullable Result published) {
        SiteDifference difference =
                published == null ? new SiteDifference(List.of(), List.of(), List.of()) : published.difference();
        json.object(
                "changed",
                changed -> changed.strings("new", difference.added())
                        .strings("changed", difference.changed())
                        .strings("removed", difference.removed()));
        json.put("unchanged", published == null ? 0 : published.unchanged());
    }

    private static void putOverdue(Json json, String content, Problems problems) {
        List<Problem> overdue = problems.sorted().stream()
                .filter(problem -> problem.id().equals(Message.OVERDUE.id()))
                .toList();
        json.objects("overdue", overdue.size(), (each, i) -> {
            Problem problem = overdue.get(i);
            each.put("file", content + "/" + problem.position().file())
                    .put("line", problem.position().line())
                    .put("message", problem.message());
        });
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), DECIMALS).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
