package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

class DataFilesTest {

    private final GivenContent content = new GivenContent();
    private final Problems problems = new Problems();

    @Test
    void aHandbookOfOneRoleHasItsFileAndThoseOfTheWhole() {
        assertThat(files())
                .containsOnlyKeys(
                        "data/handbook.json",
                        "data/roles/gardener.json",
                        "data/search.js",
                        "data/facts.json",
                        "data/facts.csv",
                        "data/problems.json");
    }

    @Test
    void handbookCountsWhatItHoldsAndListsItsPages() {
        content.file("roles/ranger.yaml", "title: Ranger\nformerly: [keeper]\n")
                .file("roles/warden.yaml", "title: Warden\n")
                .file("comparisons/both.yaml", "title: Both\nroles: [ranger, gardener]\n");
        String text = text("data/handbook.json");
        assertThat(text).startsWith("""
                {
                  "title": "The park",
                  "language": "en",
                  "counts": {
                    "roles": 3,
                    "criteria": 1,
                    "contacts": 0,
                    "comparisons": 1,
                    "pairs": 2,
                    "guides": 0,
                    "topics": 0,
                    "responsibilities": 0,
                    "glossary": 0,
                    "sources": 0,
                """);
        assertThat(text).contains("""
                    {
                      "address": "compare/both.html",
                      "kind": "comparison",
                      "title": "Both",
                      "source": "comparisons/both.yaml"
                    },
                """).doesNotContain("ranger-vs-gardener", "keeper");
    }

    @Test
    void roleSaysWhatItSaysAndWhatOthersSayOfIt() {
        content.file("roles/gardener.yaml", """
                        title: Gardener
                        status: vacant
                        holder:
                          name: Jo
                        reports-to: warden
                        contacts:
                          - label: Office
                            phone: "ext. 5"
                        values:
                          duties: none
                        """)
                .file("roles/warden.yaml", "title: Warden\nworks-with:\n  - role: gardener\n    on: The *gates*\n")
                .file("responsibilities.yaml", "- id: mow\n  duty: Mow\n  responsible: gardener\n");
        assertThat(text("data/roles/gardener.json")).isEqualTo("""
                {
                  "id": "gardener",
                  "title": "Gardener",
                  "also-known-as": [],
                  "formerly": [],
                  "page": "roles/gardener.html",
                  "status": "vacant",
                  "holder": {
                    "name": "Jo"
                  },
                  "reports-to": "warden",
                  "works-with": [
                    {
                      "role": "warden",
                      "on": ["The gates"]
                    }
                  ],
                  "values": [
                    {
                      "id": "duties",
                      "name": "Main duties",
                      "group": "What the role is for",
                      "kind": "list",
                      "state": "none"
                    }
                  ],
                  "responsibilities": {
                    "accountable": [],
                    "responsible": ["mow"],
                    "consulted": [],
                    "informed": []
                  },
                  "contacts": [
                    {
                      "label": "Office",
                      "phone": "ext. 5"
                    }
                  ],
                  "sources": [],
                  "source": "roles/gardener.yaml"
                }
                """);
    }

    @Test
    void topicHasItsKeys() {
        content.file("topics.yaml", """
                - id: dog
                  ask: A lost dog
                  urgent: yes
                  do-now: Call *softly*.
                  first: gardener
                  reviewed: 2026-01-31
                """);
        assertThat(text("data/topics.json")).isEqualTo("""
                {
                  "topics": [
                    {
                      "id": "dog",
                      "ask": "A lost dog",
                      "also": [],
                      "urgent": true,
                      "page": "help/dog.html",
                      "do-now": ["Call softly."],
                      "first": "gardener",
                      "have-ready": [],
                      "formerly": [],
                      "reviewed": "2026-01-31",
                      "sources": [],
                      "source": "topics.yaml"
                    }
                  ]
                }
                """);
    }

    @Test
    void dutySaysInWhichStatesItIs() {
        content.file("roles/ranger.yaml", "title: Ranger\n").file("responsibilities.yaml", """
                - id: mow
                  duty: Mow
                  accountable: [gardener, ranger]
                - id: rake
                  duty: Rake
                  responsible: gardener
                - id: dig
                  duty: Dig
                  accountable: gardener
                  responsible: ranger
                """);
        assertThat(text("data/responsibilities.json"))
                .containsSubsequence(
                        "\"states\": [\"contested\", \"unstaffed\"],", "\"states\": [\"orphaned\"],", "\"states\": [],")
                .contains("\"page\": \"responsibilities.html#rake\"");
    }

    @Test
    void dutiesForASpreadsheetNamePeopleInTheirCells() {
        content.file("roles/ranger.yaml", "title: =Ranger\n")
                .file("contacts.yaml", "- id: porter\n  name: The porter\n")
                .file("responsibilities.yaml", """
                        - id: mow
                          duty: Mow, and rake
                          group: Lawns
                          accountable: [gardener, porter]
                          consulted: ranger
                        - id: dig
                          duty: Dig
                          accountable: gardener
                          responsible: porter
                        """);
        assertThat(text("data/responsibilities.csv")).isEqualTo("\uFEFF" + """
                        Duty,Group,Answers for it,Does it,Consulted before,Told after,State\r
                        "Mow, and rake",Lawns,"Head gardener
                        The porter",,'=Ranger,,"Two answer for this
                        Nobody is named to do it yet"\r
                        Dig,,Head gardener,The porter,,,\r
                        """);
    }

    @Test
    void problemsNameFilesFromTheContentFolderOn() {
        problems.add(Message.UNEXPECTED_FILE.at(Position.startOf("notes.yaml")));
        assertThat(text("data/problems.json"))
                .contains("\"file\": \"notes.yaml\"")
                .contains("\"warnings\": 1");
    }

    private String text(String address) {
        String text = files().get(address).text();
        return address.endsWith(".json") ? Indented.json(text) : text;
    }

    private Map<String, Data> files() {
        Context context = content.context();
        Map<String, Data> files = new LinkedHashMap<>();
        AllData.of(context, problems).forEach(file -> files.put(file.address().path(), file.data()));
        return files;
    }
}
