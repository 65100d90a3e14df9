package remit.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.PageLink;
import remit.pages.part.ReachView;
import remit.prose.Html;

class HomePageTest {

    private static final UrgentLine.Desk GARDEN_DESK =
            new UrgentLine.Desk("Garden desk", new ReachView(null, "ext. 12", "tel:12", true));

    private final GivenContent given = new GivenContent();

    @Test
    void oneRoleAndNothingElseHasNoEmptyParts() {
        HomePage page = page();
        assertThat(page.roles().title()).isEqualTo("The role in short");
        assertThat(page.roles().rows()).extracting(row -> row.tag().text()).containsExactly("HG");
        assertThat(page.roles().more()).isEmpty();
        assertThat(page.ways()).isEmpty();
        assertThat(page.urgent()).isNull();
        assertThat(page.problems()).isNull();
        assertThat(page.guides()).isEmpty();
        assertThat(page.mixedUp()).isEmpty();
        assertThat(page.pages()).isEmpty();
    }

    @Test
    void twoRolesAreComparedAsAPair() {
        role("treasurer", "Treasurer");
        assertThat(page().roles().more())
                .containsExactly(PageLink.said("Compare both", "compare/gardener-vs-treasurer.html"));
    }

    @Test
    void aDeclaredComparisonOfAllRolesIsTheOneLinked() {
        role("harbour-master", "Harbour master");
        role("treasurer", "Treasurer");
        comparison("all-of-us", "All of us", "harbour-master, treasurer, gardener");
        assertThat(page().roles().more()).containsExactly(PageLink.said("Compare all three", "compare/all-of-us.html"));
    }

    @Test
    void beyondEightRolesThoseOfTheHomeComparisonStandForAll() {
        IntStream.rangeClosed(1, 9).forEach(i -> role("role-" + i, "Role " + i));
        comparison("two-of-us", "Two of us", "role-9, role-2");
        RolesInShort roles = page().roles();
        assertThat(roles.rows()).extracting(row -> row.tag().text()).containsExactly("Role 9", "Role 2");
        assertThat(roles.more())
                .containsExactly(
                        PageLink.said("Compare: Two of us", "compare/two-of-us.html"),
                        PageLink.said("All 10 roles", "roles/index.html"));
    }

    @Test
    void rolesWithOneAbbreviationAreAskedForByTheirTitles() {
        given.file("roles/harbour-guard.yaml", "title: Harbour guard\nabbreviation: HG\n");
        assertThat(page().mixedUp())
                .extracting(pair -> pair.pair().text())
                .containsExactly("Harbour guard or Head gardener?");
    }

    @Test
    void urgentProblemsComeFirstWithTheTelephone() {
        given.file("contacts.yaml", "- id: desk\n  name: Garden desk\n  phone: ext. 12\n  email: desk@example.com\n");
        given.file("topics.yaml", """
                - id: weeds
                  ask: There are weeds
                  first: gardener
                - id: fire
                  ask: A tree burns
                  urgent: yes
                  first: desk
                """);
        HomePage page = page();
        assertThat(page.problems()).isNotNull();
        assertThat(page.problems().problems())
                .extracting(problem -> problem.ask().href())
                .containsExactly("help/fire.html", "help/weeds.html");
        assertThat(page.problems().problems())
                .extracting(problem -> problem.first() + " "
                        + (problem.way() == null ? "" : problem.way().href()))
                .containsExactly("Garden desk tel:12", "HG ");
    }

    @Test
    void anUrgentCaseNamesTheTelephoneOfWhomToAskFirst() {
        desks();
        urgent("fire", "desk");
        assertThat(page().urgent())
                .isEqualTo(new UrgentLine(null, GARDEN_DESK, null, PageLink.said("What to do now", "help/fire.html")));
    }

    @Test
    void severalUrgentProblemsOfOnePartyShareTheLine() {
        desks();
        urgent("fire", "desk", "flood", "desk");
        assertThat(page().urgent())
                .isEqualTo(new UrgentLine(
                        null, GARDEN_DESK, null, PageLink.said("What to do now", "help/index.html#_urgent")));
    }

    @Test
    void anUrgentCaseNamesWhomToAskNextWhereAllUrgentProblemsNameTheSame() {
        desks();
        String fire = "- {id: fire, ask: A tree burns, urgent: yes, first: shed, backup: desk}\n";
        String flood = "- {id: flood, ask: The pond runs over, urgent: yes, first: shed%s}\n";
        given.file("topics.yaml", fire + flood.formatted(", backup: desk"));
        assertThat(page().urgent().backup()).isEqualTo(GARDEN_DESK);
        given.file("topics.yaml", fire + flood.formatted(", backup: gardener"));
        assertThat(page().urgent().backup()).isNull();
        given.file("topics.yaml", fire + flood.formatted(""));
        assertThat(page().urgent().backup()).isNull();
    }

    @Test
    void whereUrgentProblemsGoToSeveralPartiesTheLineSaysWhichProblemItIsAbout() {
        desks();
        urgent("flood", "shed", "fire", "desk");
        assertThat(page().urgent())
                .isEqualTo(new UrgentLine(
                        new PageLink("There is a flood", "help/flood.html"),
                        new UrgentLine.Desk("Tool shed", null),
                        null,
                        PageLink.said("All urgent problems", "help/index.html#_urgent")));
    }

    @Test
    void theWaysAreThoseThatTheHandbookHas() {
        desks();
        role("treasurer", "Treasurer");
        guide();
        assertThat(page().ways())
                .containsExactly(
                        PageLink.said("Find whom to ask", "help/index.html"),
                        PageLink.said("Compare side by side", "compare/index.html"),
                        PageLink.said("Decide in a few questions", "guides/index.html"),
                        PageLink.said("Look up any name or word", "search.html"));
    }

    @Test
    void nothingIsUrgentWhereNoTopicIs() {
        given.file("topics.yaml", "- id: weeds\n  ask: There are weeds\n  first: gardener\n");
        assertThat(page().urgent()).isNull();
    }

    @Test
    void theFirstClickOnAGuideIsAnAnswer() {
        guide();
        assertThat(page().guides())
                .containsExactly(new GuideCard(
                        new PageLink("Water today?", "guides/water/index.html"),
                        "Is it dry?",
                        List.of(
                                new PageLink("Yes", "guides/water/dry.html"),
                                new PageLink("No", "guides/water/wet.html"))));
    }

    @Test
    void aGuidePastItsLimitLeadsToStepPages() {
        guide();
        given.file(
                "handbook.yaml",
                "title: The park\norganisation: Example Organisation\nlanguage: en\nlimits:\n  guide-paths: 1\n");
        assertThat(page().guides().get(0).answers())
                .extracting(PageLink::href)
                .containsExactly("guides/water/step/do.html", "guides/water/step/leave.html");
    }

    @Test
    void pairsAreQuestionsTheDeclaredFirst() {
        role("harbour-master", "Harbour master");
        given.file("roles/treasurer.yaml", "title: Treasurer\nin-short: Keeps the money.\n");
        given.file("comparisons/money-and-ships.yaml", """
                title: Money and ships
                roles: [treasurer, harbour-master]
                in-short: One counts, the other moors.
                """);
        assertThat(page().mixedUp())
                .extracting(pair -> pair.pair().text())
                .containsExactly("Treasurer or Harbour master?", "Harbour master or HG?", "HG or Treasurer?");
        assertThat(page().mixedUp().get(0).difference()).isEqualTo(new Html("One counts, the other moors."));
        assertThat(page().mixedUp().get(0).sides()).isEmpty();
        MixedUp undeclared = page().mixedUp().get(2);
        assertThat(undeclared.sides())
                .extracting(side -> side.tag().text() + ": " + side.inShort())
                .containsExactly("Treasurer: Keeps the money.");
    }

    @Test
    void amongManyRolesNoPairIsGuessed() {
        IntStream.rangeClosed(1, 7).forEach(i -> role("role-" + i, "Role " + i));
        assertThat(page().mixedUp()).hasSize(6);
        role("role-8", "Role 8");
        assertThat(page().mixedUp()).isEmpty();
    }

    private void desks() {
        given.file("contacts.yaml", """
                - id: desk
                  name: Garden desk
                  email: desk@example.com
                  phone: ext. 12
                - id: shed
                  name: Tool shed
                """);
    }

    private void urgent(String... topicAndParty) {
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < topicAndParty.length; i += 2) {
            topics.append("- id: " + topicAndParty[i] + "\n  ask: There is a " + topicAndParty[i]
                    + "\n  urgent: yes\n  do-now: Run.\n  first: " + topicAndParty[i + 1] + "\n");
        }
        given.file("topics.yaml", topics.toString());
    }

    private HomePage page() {
        return HomePage.of(given.context());
    }

    private void role(String id, String title) {
        given.file("roles/" + id + ".yaml", "title: " + title + "\n");
    }

    private void comparison(String id, String title, String roles) {
        given.file("comparisons/" + id + ".yaml", "title: " + title + "\nroles: [" + roles + "]\n");
    }

    private void guide() {
        given.file("guides/water/guide.yaml", """
                title: Water today?
                questions:
                  dry:
                    ask: Is it dry?
                    answers:
                      - answer: Yes
                        id: dry
                        next: do
                      - answer: No
                        id: wet
                        next: leave
                outcomes:
                  do:
                    title: Water
                  leave:
                    title: Leave it
                """);
    }
}
