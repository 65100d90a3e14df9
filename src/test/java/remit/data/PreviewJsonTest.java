package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.problem.Explanation;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

class PreviewJsonTest {

    @Test
    void eachProblemHasItsLineAndTheLinkThatOpensIt() {
        Problems problems = new Problems();
        problems.add(Message.UNKNOWN_KEY
                .at(Position.inLine("roles/cio.yaml", 2, 1, 5), "sumry", "a role")
                .hint("did you mean 'summary'?"));
        String json = new PreviewJson(
                        "content", problems, (file, line) -> "sumry: \"x\"", null, at -> "open:" + at.place())
                .text();
        assertThat(json).isEqualTo("""
                {"errors":1,"warnings":0,"follow":0,"more":0,"fault":null,"problems":[
                {"file":"content/roles/cio.yaml","line":2,"column":1,"end-line":2,"end-column":6,"severity":"error",\
                "id":"unknown-key","message":"unknown key 'sumry' in a role","hint":"did you mean 'summary'?",\
                "text":"sumry: \\"x\\"","open":"open:2:1","following":[]}
                ],"explanations":[
                {"id":"unknown-key","text":%s}
                ]}
                """.formatted(
                        quoted(Explanation.of(Message.UNKNOWN_KEY).text())));
    }

    @Test
    void aProblemOfAWholeFileHasNoLine() {
        Problems problems = new Problems();
        problems.add(Message.FILE_MISSING.at(Position.startOf("handbook.yaml")));
        assertThat(new PreviewJson("content", problems, (file, line) -> "first", "why", at -> null).text())
                .contains("\"fault\":\"why\"", "\"text\":null,\"open\":null,\"following\":[]");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
