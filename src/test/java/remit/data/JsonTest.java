package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void hasALineForEachRecordAndOneNewlineAtTheEnd() {
        String text = Json.object(json -> json.put("id", "treasurer")
                .put("count", 2)
                .put("hint", null)
                .strings("also", List.of("bursar", "purser"))
                .strings("none", List.of())
                .object("part", part -> part.put("a", 1).objects("b", List.of(1, 2), (one, n) -> one.put("n", n)))
                .objects("empty", List.of(), (row, id) -> row.put("id", "none"))
                .objects(
                        "rows",
                        List.of("x", "y"),
                        (row, id) -> row.put("id", id).object("in", in -> in.put("a", 1)))
                .records("files", files -> files.put("a", "b").put("c", "d"))
                .put("last", true));
        assertThat(text).isEqualTo("""
                {"id":"treasurer","count":2,"hint":null,"also":["bursar","purser"],"none":[],"part":{"a":1,"b":[{"n":1},{"n":2}]},"empty":[],"rows":[
                {"id":"x","in":{"a":1}},
                {"id":"y","in":{"a":1}}
                ],"files":{
                "a":"b",
                "c":"d"
                },"last":true}
                """);
    }

    @Test
    void aTreeKeepsWhatItsPartsAre() {
        assertThat(Json.object(json -> json.tree("tree", List.of("a", 1, true, List.of(), Map.of("b", List.of("c"))))))
                .isEqualTo("{\"tree\":[\"a\",1,true,[],{\"b\":[\"c\"]}]}\n");
    }

    @Test
    void aListWithinARecordIsOnItsLine() {
        String text = Json.object(json -> json.objects(
                "rows",
                2,
                (row, place) -> row.strings("ids", List.of("a" + place))
                        .objects("parts", 2, (part, at) -> part.number("half", new BigDecimal("0.50")))));
        assertThat(text).isEqualTo("""
                {"rows":[
                {"ids":["a0"],"parts":[{"half":0.50},{"half":0.50}]},
                {"ids":["a1"],"parts":[{"half":0.50},{"half":0.50}]}
                ]}
                """);
    }

    @Test
    void whatThereIsNoneOfCanBeLeftOut() {
        assertThat(Json.object(json -> json.putIfAny("note", null).putIfAny("text", "x")))
                .isEqualTo("{\"text\":\"x\"}\n");
    }

    @Test
    void keepsEveryCharacterThatNeedsNoEscape() {
        assertThat(Json.object(json -> json.put("é", "漢字 😀 </a>"))).isEqualTo("{\"é\":\"漢字 😀 </a>\"}\n");
    }

    @Test
    void escapesQuotesBackslashesAndControls() {
        assertThat(Json.object(json -> json.put("t", "\"\\\n\u0001"))).isEqualTo("{\"t\":\"\\\"\\\\\\n\\u0001\"}\n");
    }
}
