package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void hasTwoSpacesKeysInOrderAndOneNewlineAtTheEnd() {
        String text = Json.object(json -> json.put("id", "treasurer")
                .put("count", 2)
                .put("hint", null)
                .strings("also", List.of("bursar", "purser"))
                .strings("none", List.of())
                .object("part", part -> part.put("a", 1))
                .objects("rows", List.of("x", "y"), (row, id) -> row.put("id", id)));
        assertThat(text).isEqualTo("""
                {
                  "id": "treasurer",
                  "count": 2,
                  "hint": null,
                  "also": ["bursar", "purser"],
                  "none": [],
                  "part": {
                    "a": 1
                  },
                  "rows": [
                    {
                      "id": "x"
                    },
                    {
                      "id": "y"
                    }
                  ]
                }
                """);
    }

    @Test
    void objectsGoOnAfterALineOfTexts() {
        String text = Json.object(json -> json.objects(
                "rows",
                2,
                (row, place) -> row.strings("ids", List.of("a" + place)).number("half", new BigDecimal("0.50"))));
        assertThat(text).isEqualTo("""
                {
                  "rows": [
                    {
                      "ids": ["a0"],
                      "half": 0.50
                    },
                    {
                      "ids": ["a1"],
                      "half": 0.50
                    }
                  ]
                }
                """);
    }

    @Test
    void whatThereIsNoneOfCanBeLeftOut() {
        assertThat(Json.object(json -> json.putIfAny("note", null).putIfAny("text", "x")))
                .isEqualTo("{\n  \"text\": \"x\"\n}\n");
    }

    @Test
    void keepsEveryCharacterThatNeedsNoEscape() {
        assertThat(Json.object(json -> json.put("é", "漢字 😀 </a>"))).isEqualTo("{\n  \"é\": \"漢字 😀 </a>\"\n}\n");
    }

    @Test
    void escapesQuotesBackslashesAndControls() {
        assertThat(Json.object(json -> json.put("t", "\"\\\n\u0001")))
                .isEqualTo("{\n  \"t\": \"\\\"\\\\\\n\\u0001\"\n}\n");
    }
}
