package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.problem.Problems;

class GuideDataTest {

    private static final String FLOW = """
            title: Who waters this?
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - answer: Indoors
                    id: in
                    next: you
                  - answer: =Outdoors
                    id: out
                    next: size
                  - answer: Not sure
                    id: unsure
                    not-sure: yes
                    next: size
              size:
                ask: How tall is it?
                answers:
                  - answer: Tall
                    id: tall
                    next: gardener
                  - answer: Small
                    id: small
                    next: you
            outcomes:
              gardener:
                title: The gardener waters it
                roles: [gardener]
              you:
                title: You water it
            """;

    private static final String RULES = """
            title: Who waters this?
            questions:
              place:
                ask: Where does it grow?
                answers:
                  - {answer: Indoors, id: in}
                  - {answer: Outdoors, id: out}
            outcomes:
              gardener-does:
                title: The gardener waters it
              you:
                title: You water it
            rules:
              - when: {place: in}
                outcome: you
              - otherwise: gardener-does
            """;

    private final GivenContent content = new GivenContent();

    @Test
    void aFlowHasItsStepsItsPathsWithReasonsAndItsTable() {
        content.file("guides/watering/guide.yaml", FLOW);
        String json = file("data/guides/watering.json");
        assertThat(json).startsWith("""
                {
                  "id": "watering",
                  "title": "Who waters this?",
                  "start": "place",
                  "steps": {
                    "place": {
                      "kind": "question",
                      "ask": "Where does it grow?",
                      "answers": [
                        {
                          "id": "in",
                          "answer": "Indoors",
                          "next": "you"
                        },
                """).contains("""
                    "gardener": {
                      "kind": "outcome",
                      "title": "The gardener waters it",
                      "roles": ["gardener"]
                    },
                    "you": {
                      "kind": "outcome",
                      "title": "You water it",
                      "roles": []
                    }
                  },
                """);
        assertThat(json).contains("""
                    {
                      "answers": [
                        {
                          "question": "place",
                          "answer": "out"
                        },
                        {
                          "question": "size",
                          "answer": "tall"
                        }
                      ],
                      "outcome": "gardener",
                      "page": "guides/watering/out/tall.html",
                      "decided": ["place", "size"],
                      "did-not-matter": [],
                      "changes": [
                        {
                          "question": "place",
                          "answer": "in",
                          "leads-to": ["you"]
                        },
                        {
                          "question": "size",
                          "answer": "small",
                          "leads-to": ["you"]
                        }
                      ]
                    },
                """).contains("""
                      "page": "guides/watering/out/small.html",
                      "decided": ["size"],
                      "did-not-matter": ["place"],
                """);
        assertThat(json).endsWith("""
                  "table": [
                    {
                      "when": {
                        "place": ["in"]
                      },
                      "outcome": "you"
                    },
                    {
                      "when": {
                        "place": ["out", "unsure"],
                        "size": ["tall"]
                      },
                      "outcome": "gardener"
                    },
                    {
                      "when": {
                        "place": ["out", "unsure"],
                        "size": ["small"]
                      },
                      "outcome": "you"
                    }
                  ]
                }
                """);
    }

    @Test
    void aRulesGuideHasNeitherStartNorNext() {
        content.file("guides/watering/guide.yaml", RULES);
        assertThat(file("data/guides/watering.json"))
                .contains("\"answer\": \"in\"", "\"paths\"", "\"table\"")
                .doesNotContain("\"start\"", "\"next\"");
    }

    @Test
    void pastThePathLimitItSaysSoAndHasNoSpreadsheet() {
        content.file("guides/watering/guide.yaml", FLOW)
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example\nlanguage: en\nlimits:\n  guide-paths: 4\n");
        assertThat(file("data/guides/watering.json"))
                .endsWith("  \"paths-beyond-limit\": true\n}\n")
                .doesNotContain("\"paths\"", "\"table\"");
        assertThat(files()).noneMatch(file -> file.address().path().matches("data/guides/.*csv"));
    }

    @Test
    void theSpreadsheetHasALineForEachRowOfTheTable() {
        content.file("guides/watering/guide.yaml", FLOW);
        assertThat(file("data/guides/watering.csv"))
                .isEqualTo("\uFEFFWhere does it grow?,How tall is it?,Result\r\n"
                        + "Indoors,\"Any, or not asked\",You water it\r\n"
                        + "\"'=Outdoors\nNot sure\",Tall,The gardener waters it\r\n"
                        + "\"'=Outdoors\nNot sure\",Small,You water it\r\n");
    }

    private String file(String address) {
        String text = files().stream()
                .filter(file -> file.address().path().equals(address))
                .findFirst()
                .orElseThrow()
                .data()
                .text();
        return address.endsWith(".json") ? Indented.json(text) : text;
    }

    private List<DataFile> files() {
        Context context = content.context();
        return AllData.of(context, new Problems());
    }
}
