package remit.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.problem.Explanation;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.SourceLines;
import remit.problem.UnitColumns;

/**
 * The problems of a run as a log of SARIF 2.1.0, the form in which services that show code take problems. The rules are
 * the kinds of problem that were found, by their ids, each with its {@link Explanation}. A problem from which others
 * follow has their places as related locations, and each of these has the place of its cause. There are at most 200
 * results; the properties of the run count all problems.
 *
 * @param version the version of Remit: {@code 0.1.0}
 * @param before is written before each file, so that the path begins in the working folder: {@code content/}
 */
public record ProblemsSarif(String version, String before, Problems problems, SourceLines lines) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** How many places are named of those that follow from one problem; services refuse very many. */
    private static final int RELATED = 100;

    /** How many bytes of a hash tell the problems of a handbook apart. */
    private static final int HASH_BYTES = 8;

    /** The bracket that begins what a reader of SARIF would take for a link. */
    private static final String BRACKET_OF_LINK = "\\[(?=[^\\[\\]]*\\]\\()";

    /** The log, with one run; the run has no results where there are no problems. */
    public String text() {
        List<Problem> all = problems.reported();
        Map<String, Problem> kinds = new TreeMap<>();
        all.forEach(problem -> kinds.putIfAbsent(problem.id(), problem));
        List<String> rules = List.copyOf(kinds.keySet());
        Map<Problem, List<Problem>> related = related();
        Map<Problem, String> fingerprints = fingerprints(all);
        return Json.object(log -> log.put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .objects(
                        "runs",
                        1,
                        (run, index) -> run.object("tool", tool -> putTool(tool, kinds))
                                .put("columnKind", "utf16CodeUnits")
                                .object("properties", this::putCounts)
                                .objects(
                                        "results",
                                        all,
                                        (result, problem) -> result.put("ruleId", problem.id())
                                                .put("ruleIndex", rules.indexOf(problem.id()))
                                                .put("level", problem.severity().word())
                                                .object(
                                                        "message",
                                                        message -> message.put("text", plain(problem.advice())))
                                                .objects("locations", List.of(problem.position()), this::putLocation)
                                                .objects(
                                                        "relatedLocations",
                                                        related.getOrDefault(problem, List.of()),
                                                        this::putRelated)
                                                .object(
                                                        "partialFingerprints",
                                                        prints -> prints.put(
                                                                "primaryLocationLineHash",
                                                                fingerprints.get(problem))))));
    }

    private void putCounts(Json counts) {
        counts.put("errors", problems.errors()).put("warnings", problems.warnings());
    }

    private void putTool(Json tool, Map<String, Problem> kinds) {
        tool.object(
                "driver",
                driver -> driver.put("name", "Remit")
                        .put("version", version)
                        .objects("rules", kinds.values(), ProblemsSarif::putRule));
    }

    private static void putRule(Json rule, Problem problem) {
        Explanation explanation = Explanation.of(problem.id());
        rule.put("id", problem.id())
                .object("shortDescription", text -> text.put("text", plain(explanation.what())))
                .object("fullDescription", text -> text.put("text", plain(explanation.why())))
                .object(
                        "help",
                        text -> text.put("text", plain(explanation.what() + " " + explanation.why()))
                                .put("markdown", explanation.text()))
                .object(
                        "defaultConfiguration",
                        by -> by.put("level", problem.severity().word()));
    }

    /** The problems that each problem is related to: what follows from it, or its cause. */
    private Map<Problem, List<Problem>> related() {
        Map<Problem, List<Problem>> related = new HashMap<>();
        for (Problems.Group group : problems.groups()) {
            related.put(group.cause(), group.following().stream().limit(RELATED).toList());
            group.following().forEach(problem -> related.put(problem, List.of(group.cause())));
        }
        return related;
    }

    private void putRelated(Json location, Problem problem) {
        putLocation(location, problem.position());
        location.object("message", message -> message.put("text", plain(problem.message())));
    }

    private void putLocation(Json location, Position at) {
        location.object(
                "physicalLocation",
                place -> place.object("artifactLocation", file -> file.put("uri", address(before + at.file())))
                        .object("region", region -> putRegion(region, at)));
    }

    private void putRegion(Json region, Position at) {
        region.put("startLine", at.line());
        if (!at.isWholeFile()) {
            UnitColumns columns = UnitColumns.of(at, lines);
            region.put("startColumn", columns.start())
                    .put("endLine", at.endLine())
                    .put("endColumn", columns.end());
        }
    }

    /** A path as a part of an address: {@code content/roles/a%20b.yaml}. */
    private static String address(String path) {
        return Stream.of(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static String plain(String text) {
        return text.replaceAll(BRACKET_OF_LINK, "\\\\[");
    }

    /**
     * A hash for each problem that stays the same when its line moves, and a number where several have the same hash:
     * {@code 1b2c3d4e5f607182:1}. It depends on the file, the line's text, and the message without its numbers.
     */
    private Map<Problem, String> fingerprints(List<Problem> all) {
        Map<Problem, String> fingerprints = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Problem problem : all) {
            String hash = hash(problem);
            fingerprints.put(problem, hash + ":" + seen.merge(hash, 1, Integer::sum));
        }
        return fingerprints;
    }

    private String hash(Problem problem) {
        Position at = problem.position();
        String line = at.isWholeFile() ? null : lines.line(at.file(), at.line());
        String message = problem.message().replaceAll("[0-9]+", "");
        return hash(String.join("\n", problem.id(), at.file(), message, line == null ? "" : line.strip()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
