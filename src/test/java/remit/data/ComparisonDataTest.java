package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.problem.Problems;

class ComparisonDataTest {

    private final GivenContent content = new GivenContent()
            .file("criteria.yaml", """
                    - group: What the role is for
                      criteria:
                        - id: duties
                          name: Main duties
                        - id: team
                          name: Typical team
                          kind: number
                          unit: people
                        - id: deputy
                          name: Deputy
                          kind: role
                        - id: keys
                          name: Has keys
                          kind: yes-no
                    """)
            .file("roles/gardener.yaml", "title: Gardener\n")
            .file("roles/warden.yaml", "title: Warden\nabbreviation: WA\n")
            .file("sources.yaml", "- id: charter\n  title: The charter\n- id: diary\n  title: The diary\n");

    @Test
    void everythingStandsInTheOrderOfTheFormat() {
        content.file("roles/gardener.yaml", """
                        title: Gardener
                        values:
                          duties:
                            - text: Beds & [lawns](warden.yaml)
                              source: diary
                              note: Not the *pond*.
                            - Gates
                          team: 2.50
                          deputy: warden
                        """).file("roles/warden.yaml", """
                        title: Warden
                        abbreviation: WA
                        values:
                          duties: gates.
                          team: 2.5
                          deputy: none
                        """).file("comparisons/outdoors.yaml", """
                        title: Outdoors
                        roles: [warden, gardener]
                        rows:
                          duties: The **gardener** does more.
                        """);
        assertThat(file("data/compare/outdoors.json")).isEqualTo("""
                {
                  "id": "outdoors",
                  "title": "Outdoors",
                  "roles": ["warden", "gardener"],
                  "counts": {
                    "same": 1,
                    "different": 2,
                    "partial": 0,
                    "unstated": 1
                  },
                  "rows": [
                    {
                      "id": "duties",
                      "name": "Main duties",
                      "group": "What the role is for",
                      "kind": "list",
                      "difference": "different",
                      "not-stated": [],
                      "in-short": "The gardener does more.",
                      "cells": [
                        {
                          "role": "warden",
                          "state": "stated",
                          "items": [
                            {
                              "text": "gates.",
                              "html": "gates.",
                              "key": "gates",
                              "shared-with": ["gardener"],
                              "sources": []
                            }
                          ]
                        },
                        {
                          "role": "gardener",
                          "state": "stated",
                          "items": [
                            {
                              "text": "Beds & lawns",
                              "html": "Beds &amp; <a href=\\"../roles/warden.html\\">lawns</a>",
                              "key": "beds & lawns\\nroles/warden.yaml",
                              "shared-with": [],
                              "sources": ["diary"],
                              "note": "Not the pond."
                            },
                            {
                              "text": "Gates",
                              "html": "Gates",
                              "key": "gates",
                              "shared-with": ["warden"],
                              "sources": []
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "id": "team",
                      "name": "Typical team",
                      "group": "What the role is for",
                      "kind": "number",
                      "unit": "people",
                      "difference": "same",
                      "not-stated": [],
                      "cells": [
                        {
                          "role": "warden",
                          "state": "stated",
                          "items": [
                            {
                              "text": "2.5",
                              "html": "2.5 people",
                              "key": "2.5",
                              "value": 2.5,
                              "sources": []
                            }
                          ]
                        },
                        {
                          "role": "gardener",
                          "state": "stated",
                          "items": [
                            {
                              "text": "2.50",
                              "html": "2.50 people",
                              "key": "2.5",
                              "value": 2.5,
                              "sources": []
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "id": "deputy",
                      "name": "Deputy",
                      "group": "What the role is for",
                      "kind": "role",
                      "difference": "different",
                      "not-stated": [],
                      "cells": [
                        {
                          "role": "warden",
                          "state": "none"
                        },
                        {
                          "role": "gardener",
                          "state": "stated",
                          "items": [
                            {
                              "text": "WA",
                              "html": "<a href=\\"../roles/warden.html\\">WA</a>",
                              "key": "warden",
                              "value": "warden",
                              "sources": []
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "id": "keys",
                      "name": "Has keys",
                      "group": "What the role is for",
                      "kind": "yes-no",
                      "difference": "unstated",
                      "not-stated": ["warden", "gardener"],
                      "cells": [
                        {
                          "role": "warden",
                          "state": "not-stated"
                        },
                        {
                          "role": "gardener",
                          "state": "not-stated"
                        }
                      ]
                    }
                  ],
                  "more": []
                }
                """);
    }

    @Test
    void remarksOnAWholeValueStandAtItsOneItemElseBesideTheState() {
        content.file("roles/gardener.yaml", """
                        title: Gardener
                        values:
                          duties:
                            items: [Beds, Lawns]
                            source: charter
                            note: In summer.
                          team:
                            value: 2
                            source: diary
                            note: In winter.
                          keys:
                            value: none
                            note: Lost.
                        """);
        String json = file("data/compare/gardener-vs-warden.json");
        assertThat(json).contains("""
                          ],
                          "sources": ["charter"],
                          "note": "In summer."
                        },
                """).contains("""
                              "value": 2,
                              "sources": ["diary"],
                              "note": "In winter."
                            }
                """).contains("""
                          "state": "none",
                          "note": "Lost."
                        },
                """);
    }

    @Test
    void everyRowNamesThoseWhoDoNotStateIt() {
        content.file("roles/gardener.yaml", "title: Gardener\nvalues:\n  duties: Beds\n  team: 2\n")
                .file("roles/ranger.yaml", "title: Ranger\nvalues:\n  duties: Paths\n  keys: yes\n")
                .file("comparisons/all.yaml", "title: All\nroles: [warden, ranger, gardener]\n");
        assertThat(file("data/compare/all.json")).contains("""
                      "difference": "different",
                      "not-stated": ["warden"],
                """).contains("""
                      "difference": "partial",
                      "not-stated": ["warden", "ranger"],
                """).contains("""
                      "difference": "unstated",
                      "not-stated": ["warden", "ranger", "gardener"],
                """);
    }

    @Test
    void whatTheRestOfTheHandbookSaysStandsUnderMore() {
        content.file("responsibilities.yaml", "- id: mow\n  duty: Mow\n  accountable: [gardener, warden]\n")
                .file("roles/gardener.yaml", """
                        title: Gardener
                        works-with:
                          - role: warden
                            on: The *gates*.
                        """);
        assertThat(file("data/compare/gardener-vs-warden.json")).contains("""
                  "more": [
                    {
                      "id": "_duties",
                      "name": "Answers for",
                      "cells": [
                        {
                          "role": "gardener",
                          "state": "stated",
                          "items": [
                            {
                              "text": "Mow",
                              "html": "<a href=\\"../responsibilities.html#mow\\">Mow</a>",
                              "value": "mow",
                              "shared-with": ["warden"]
                            }
                          ]
                        },
                """).contains("""
                            {
                              "text": "Warden",
                              "html": "<a href=\\"../roles/warden.html\\">Warden</a>",
                              "value": "warden",
                              "shared-with": [],
                              "note": "The gates."
                            }
                """);
    }

    @Test
    void spreadsheetHasTheRowsOfThePage() {
        content.file("roles/gardener.yaml", """
                        title: "=Gardener"
                        values:
                          duties:
                            - text: "-5 °C, *at most*"
                              note: In winter.
                            - Gates "A" and "B"
                          team: -5
                          deputy: warden
                        """).file("roles/warden.yaml", """
                        title: Warden
                        abbreviation: WA
                        values:
                          team: does not apply
                          deputy: none
                        """);
        assertThat(file("data/compare/gardener-vs-warden.csv"))
                .isEqualTo("\uFEFF" + """
                Point,'=Gardener,Warden
                Main duties,"'-5 °C, at most
                Gates ""A"" and ""B""\",Not recorded
                Typical team (people),-5,Does not apply to this role
                Deputy,WA,None
                """.replaceAll("(?<!at most)\n", "\r\n"));
    }

    @Test
    void spreadsheetOfNothingRecordedIsItsHeader() {
        assertThat(file("data/compare/gardener-vs-warden.csv")).isEqualTo("\uFEFFPoint,Gardener,Warden\r\n");
    }

    @Test
    void onlyComparisonsWithAPageHaveFilesAlsoUnderOldIds() {
        content.file("comparisons/both.yaml", "title: Both\nroles: [warden, gardener]\nformerly: [old]\n")
                .file("roles/ranger.yaml", "title: Ranger\nformerly: [keeper]\n");
        assertThat(addresses())
                .filteredOn(address -> address.startsWith("data/compare/"))
                .containsExactlyInAnyOrder(
                        "data/compare/both.json",
                        "data/compare/both.csv",
                        "data/compare/old.json",
                        "data/compare/old.csv",
                        "data/compare/gardener-vs-keeper.json",
                        "data/compare/gardener-vs-keeper.csv",
                        "data/compare/keeper-vs-warden.json",
                        "data/compare/keeper-vs-warden.csv",
                        "data/compare/gardener-vs-ranger.json",
                        "data/compare/gardener-vs-ranger.csv",
                        "data/compare/ranger-vs-warden.json",
                        "data/compare/ranger-vs-warden.csv");
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

    private List<String> addresses() {
        return files().stream().map(file -> file.address().path()).toList();
    }

    private List<DataFile> files() {
        Context context = content.context();
        return AllData.of(context, new Problems());
    }
}
