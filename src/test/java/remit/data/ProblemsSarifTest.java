package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.SourceLines;

/** The log of problems that services read, by the schema of its standard and by what they need beyond it. */
class ProblemsSarifTest {

    private static final String FILE = "roles/ranger.yaml";
    private static final URI SCHEMA = URI.create("https://example.com/sarif");

    private final Problems problems = new Problems();

    @Test
    void aLogWithoutProblemsIsValid() throws IOException {
        assertThat(faults(log())).isEmpty();
        assertThat(log()).contains("\"rules\":[]", "\"results\":[]");
    }

    @Test
    void aLogWithEveryKindOfProblemIsValid() throws IOException {
        for (Message message : Message.values()) {
            problems.add(message.at(Position.inLine(FILE, message.ordinal() + 1, 1, 2), "a", "b", "c", "d"));
        }
        problems.addFollowing(gone(), List.of(needed(1), needed(2)));
        assertThat(faults(log())).isEmpty();
    }

    @Test
    void theSchemaIsAbleToSayNo() throws IOException {
        assertThat(faults(log().replace("\"version\":\"2.1.0\"", "\"version\":\"2\"")))
                .isNotEmpty();
        problems.add(gone());
        assertThat(faults(log().replace("\"startLine\":1", "\"startLine\":0"))).isNotEmpty();
        assertThat(faults(log().replace("\"text\"", "\"words\""))).isNotEmpty();
    }

    @Test
    void aResultHasItsRuleItsWordsAndItsPlace() {
        problems.add(Message.UNKNOWN_KEY
                .at(Position.inLine("roles/a b.yaml", 2, 3, 7), "in-shrt", "a role")
                .hint("did you mean 'in-short'?"));
        assertThat(Indented.json(log((file, line) -> "😀 in-shrt: x"))).contains("""
                      "results": [
                        {
                          "ruleId": "unknown-key",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "unknown key 'in-shrt' in a role\\ndid you mean 'in-short'?"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/roles/a%20b.yaml"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 4,
                                  "endLine": 2,
                                  "endColumn": 11
                                }
                              }
                            }
                          ],
                          "relatedLocations": [],
                """);
    }

    @Test
    void aRuleExplainsItself() {
        problems.add(Message.UNCITED.at(Position.startOf(FILE), "x"));
        assertThat(log())
                .contains("{\"id\":\"uncited\",\"shortDescription\":{\"text\":\"")
                .contains("\"markdown\":\"# uncited\\n")
                .contains("\"defaultConfiguration\":{\"level\":\"warning\"}");
    }

    @Test
    void whatAReaderWouldTakeForALinkIsText() {
        problems.add(Message.LINK_TO_NOWHERE.at(Position.startOf(FILE)));
        assertThat(log()).contains("name what it leads to: \\\\[words](../roles/treasurer.yaml)");
    }

    @Test
    void causesAndWhatFollowsNameEachOther() {
        problems.addFollowing(gone(), List.of(needed(7)));
        assertThat(log())
                .contains(
                        "\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/topics.yaml\"},"
                                + "\"region\":{\"startLine\":7,\"startColumn\":1,\"endLine\":7,\"endColumn\":3}},"
                                + "\"message\":{\"text\":\"there is no role 'ranger'\"}}]")
                .contains(
                        "\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/roles/ranger.yaml\"},"
                                + "\"region\":{\"startLine\":1}},"
                                + "\"message\":{\"text\":\"there is no role 'ranger', and 5 places need it\"}}]");
    }

    @Test
    void aFingerprintStaysWhenTheLineMovesAndNamesEachProblem() {
        problems.add(needed(3));
        problems.add(needed(9));
        problems.add(Message.UNCITED.at(Position.inLine("topics.yaml", 3, 1, 2), "x"));
        List<String> prints = fingerprints((file, line) -> "first: ranger");
        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{16}:[0-9]+"));
        assertThat(prints.get(0).replace(":1", ":2")).isEqualTo(prints.get(2));

        Problems moved = new Problems();
        moved.add(needed(4));
        moved.add(needed(11));
        moved.add(Message.UNCITED.at(Position.inLine("topics.yaml", 4, 5, 2), "x"));
        assertThat(fingerprints(moved, (file, line) -> "    first: ranger")).isEqualTo(prints);
        assertThat(fingerprints(moved, (file, line) -> "second: ranger")).doesNotContainAnyElementsOf(prints);
    }

    private List<String> fingerprints(SourceLines lines) {
        return fingerprints(problems, lines);
    }

    private static List<String> fingerprints(Problems problems, SourceLines lines) {
        String log = new ProblemsSarif("1", "content/", problems, lines).text();
        String[] parts = log.split("\"primaryLocationLineHash\":\"");
        return IntStream.range(1, parts.length)
                .mapToObj(i -> parts[i].substring(0, parts[i].indexOf('"')))
                .toList();
    }

    private static Problem gone() {
        return Message.RECORD_GONE.at(Position.startOf(FILE), "role", "ranger", 5);
    }

    private static Problem needed(int line) {
        return Message.DANGLING.at(Position.inLine("topics.yaml", line, 1, 2), "role", "ranger");
    }

    private String log() {
        return log((file, line) -> null);
    }

    private String log(SourceLines lines) {
        return new ProblemsSarif("1.2.3", "content/", problems, lines).text();
    }

    private static List<String> faults(String log) throws IOException {
        try (InputStream schema = ProblemsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactory(new SnakeYamlNode.Factory())
                    .withEvaluatorFactory(new FormatEvaluatorFactory())
                    .createValidator();
            validator.registerSchema(SCHEMA, new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return validator.validate(SCHEMA, log).getErrors().stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getError())
                    .toList();
        }
    }
}
