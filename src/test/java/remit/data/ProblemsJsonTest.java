package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

class ProblemsJsonTest {

    private final Problems problems = new Problems();

    @Test
    void noProblemsIsAReportToo() {
        assertThat(Indented.json(ProblemsJson.of("content", problems))).isEqualTo("""
                {
                  "problems": [],
                  "errors": 0,
                  "warnings": 0
                }
                """);
    }

    @Test
    void aProblemThatFollowsFromAnotherNamesIt() {
        problems.addFollowing(
                Message.FILE_EMPTY.at(Position.startOf("b.yaml")),
                List.of(Message.FILE_EMPTY.at(Position.startOf("a.yaml"))));
        assertThat(ProblemsJson.of("content", problems)).containsOnlyOnce("\"follows-from\":\"content/b.yaml:1:1\"");
    }

    @Test
    void onlyTheCauseSaysWhatToDo() {
        problems.addFollowing(
                Message.FILE_EMPTY.at(Position.startOf("b.yaml")).hint("bring it back"),
                List.of(Message.FILE_EMPTY.at(Position.startOf("a.yaml")).hint("did you mean 'c'?")));
        assertThat(ProblemsJson.of("content", problems))
                .contains("\"hint\":null,\"follows-from\"", "\"hint\":\"bring it back\"")
                .doesNotContain("did you mean");
    }

    @Test
    void problemsStandByFileWithAllTheirKeys() {
        problems.add(Message.UNKNOWN_KEY
                .at(Position.inLine("roles/treasurer.yaml", 12, 5, 6), "sumary", "a role")
                .hint("did you mean 'summary'?"));
        problems.add(Message.UNEXPECTED_FILE.at(Position.startOf("notes.yaml")));
        assertThat(Indented.json(ProblemsJson.of("content", problems))).isEqualTo("""
                {
                  "problems": [
                    {
                      "file": "content/notes.yaml",
                      "line": 1,
                      "column": 1,
                      "end-line": 1,
                      "end-column": 1,
                      "severity": "warning",
                      "id": "unexpected-file",
                      "message": "no record is expected here, so this file is ignored",
                      "hint": null
                    },
                    {
                      "file": "content/roles/treasurer.yaml",
                      "line": 12,
                      "column": 5,
                      "end-line": 12,
                      "end-column": 11,
                      "severity": "error",
                      "id": "unknown-key",
                      "message": "unknown key 'sumary' in a role",
                      "hint": "did you mean 'summary'?"
                    }
                  ],
                  "errors": 1,
                  "warnings": 1
                }
                """);
    }
}
