package remit.pages.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.model.Role;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.pages.link.PageLink;
import remit.pages.part.PartyView;
import remit.pages.part.ReachView;

class RolePageTest {

    private final GivenContent given = new GivenContent();

    @Test
    void aBareRoleHasPointsAndNoEmptyParts() {
        given.file("roles/treasurer.yaml", "title: Treasurer\n").file("handbook.yaml", handbook("pairs: declared"));
        RolePage page = page("treasurer");
        assertThat(page.tag()).isNull();
        assertThat(page.also()).isNull();
        assertThat(page.facts()).isEmpty();
        assertThat(page.errands()).isEmpty();
        assertThat(page.notFor()).isNull();
        assertThat(page.later()).isEmpty();
        assertThat(page.contents()).isNull();
        assertThat(page.duties()).isEmpty();
        assertThat(page.ties()).isNull();
        assertThat(page.runs()).isEmpty();
        assertThat(page.compared()).isNull();
        assertThat(page.guides()).isEmpty();
        assertThat(page.sources()).isEmpty();
        assertThat(page.reach()).isNull();
        assertThat(page.points()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("What the role is for");
            assertThat(group.points()).extracting(PointGroup.RolePoint::id).containsExactly("duties");
            assertThat(group.points().get(0).value().stateText()).isEqualTo("Not recorded");
        });
    }

    @Test
    void sourcesHaveTheNumbersOfTheFootnotesThatNameThem() {
        given.file("sources.yaml", "- {id: log, title: Log}\n- {id: book, title: Book}\n- {id: own, title: Own view}\n")
                .file("roles/gardener.yaml", """
                        title: Head gardener
                        sources: [own]
                        values:
                          duties: {items: [Grows], source: log}
                        """)
                .file("roles/gardener.md", """
                        Trees grow.[^two] So does grass.[^one] Both need rain.[^more]

                        [^one]: [The log](../sources.yaml#log).
                        [^two]: [The book](../sources.yaml#book).
                        [^more]: See [the log](../sources.yaml#log) and [the view](../sources.yaml#own).
                        """);
        RolePage page = page("gardener");

        assertThat(page.sources()).extracting(note -> note.link().text()).containsExactly("Book", "Log", "Own view");
        assertThat(page.explanation().markup())
                .contains(
                        "<li id=\"_fn-1\">\n<p><a href=\"../sources.html#book\">",
                        "<li id=\"_fn-2\">\n<p><a href=\"../sources.html#log\">");
    }

    @Test
    void aLinkToTheCriteriaLeadsToTheRolesWhereNothingIsCompared() {
        given.file("roles/gardener.yaml", "title: Head gardener\nin-short: See [all points](../criteria.yaml).\n");
        assertThat(page("gardener").frame().answerLine().markup()).contains("href=\"index.html\"");
    }

    @Test
    void ofManyOtherNamesTheFirstStandInSightAndAllBehindThem() {
        given.file("roles/gardener.yaml", "title: Head gardener\nalso-known-as: [A, B, C, D, E, F, G, H]\n");
        assertThat(page("gardener").also()).isEqualTo("Also called A, B, C, D, E, F, G and H");
        assertThat(page("gardener").alsoAll()).isNull();

        given.file("roles/gardener.yaml", "title: Head gardener\nalso-known-as: [A, B, C, D, E, F, G, H, I]\n");
        assertThat(page("gardener").also()).isEqualTo("Also called A, B, C, D, E and 4 more");
        assertThat(page("gardener").alsoAll()).isEqualTo("A, B, C, D, E, F, G, H and I");
    }

    @Test
    void whoHoldsItAndHowToReachIt() {
        contacts();
        given.file("roles/treasurer.yaml", """
                title: Treasurer
                also-known-as: [Bursar, Keeper of the purse]
                status: vacant
                holder:
                  name: Robin Sample
                held-with: gardener
                reports-to: desk
                contacts:
                  - label: Front office
                    phone: ext. 1
                  - label: Front office
                    email: money@example.com
                  - phone: ext. 2
                backup: desk
                """);
        RolePage page = page("treasurer");
        assertThat(page.also()).isEqualTo("Also called Bursar and Keeper of the purse");
        assertThat(page.facts())
                .extracting(RoleFact::label, RoleFact::text, RoleFact::href)
                .contains(
                        tuple("Status", "Vacant for now", null),
                        tuple("Held by", "Robin Sample", null),
                        tuple("Held together with", "Head gardener", "gardener.html"),
                        tuple("Reports to", "Garden desk", "../help/index.html#desk"));
        assertThat(page.reach()).isNotNull();
        assertThat(page.reach().desks())
                .extracting(desk -> desk.label() + " " + desk.ways().size())
                .containsExactly("Front office 2", "Treasurer 1");
        assertThat(page.reach().backup()).isNotNull();
        assertThat(page.reach().backup().name()).isEqualTo(new PageLink("Garden desk", "../help/index.html#desk"));
        assertThat(page.reach().backup().reach()).extracting(ReachView::text).containsExactly("desk@example.com");
    }

    @Test
    void whatTheRoleIsAskedAboutFirstStandsApartFromWhatReachesItLater() {
        contacts();
        given.file("topics.yaml", """
                - id: fire
                  ask: A tree burns
                  first: desk
                  escalate: gardener
                - id: weeds
                  ask: There are weeds
                  first: desk
                  backup: gardener
                  escalate: gardener
                - id: lawn
                  ask: The lawn is long
                  first: gardener
                - id: flood
                  ask: The pond runs over
                  first: desk
                  escalate: gardener
                """);
        RolePage page = page("gardener");
        assertThat(page.errands()).containsExactly(new PageLink("The lawn is long", "../help/lawn.html"));
        assertThat(page.later())
                .containsExactly(
                        new LaterErrands(
                                "After Garden desk, if nobody answers",
                                List.of(new PageLink("There are weeds", "../help/weeds.html"))),
                        new LaterErrands(
                                "After Garden desk, if that does not help",
                                List.of(
                                        new PageLink("A tree burns", "../help/fire.html"),
                                        new PageLink("The pond runs over", "../help/flood.html"))));
    }

    @Test
    void theContentsNameTheTopHeadingsAndThenThePartsThatAreThere() {
        contacts();
        given.file("roles/gardener.md", """
                ### Before the season

                ## Who the *work* is for

                ### The beds

                ## Duties
                """);
        given.file("topics.yaml", "- id: lawn\n  ask: The lawn is long\n  first: gardener\n");
        RolePage page = page("gardener");
        assertThat(page.contents()).isNotNull();
        assertThat(page.contents().headings())
                .containsExactly(
                        new PageLink("Before the season", "#before-the-season"),
                        new PageLink("Who the work is for", "#who-the-work-is-for"),
                        new PageLink("Duties", "#duties-1"));
        assertThat(page.contents().sections())
                .containsExactly(PageLink.said("Come here for", "#_for"), PageLink.said("Point by point", "#_points"));
    }

    @Test
    void wordsAreMarkedInTheExplanationWhichStandsFirst() {
        given.file("glossary.yaml", "- term: Mulch\n  means: Bark\n");
        given.file("roles/gardener.yaml", "title: Head gardener\nvalues:\n  duties: Mulch\n");
        given.file("roles/gardener.md", "All the mulch.\n");
        RolePage page = page("gardener");
        assertThat(page.explanation()).isNotNull();
        assertThat(page.explanation().markup()).contains("class=\"term\"");
        assertThat(page.points()
                        .get(0)
                        .points()
                        .get(0)
                        .value()
                        .items()
                        .get(0)
                        .html()
                        .markup())
                .isEqualTo("Mulch");
    }

    @Test
    void worksWithIsShownOnBothSides() {
        contacts();
        given.file("roles/treasurer.yaml", """
                title: Treasurer
                works-with:
                  - role: gardener
                    on: the price of seeds
                  - role: desk
                """);
        assertThat(page("treasurer").ties()).isNotNull();
        assertThat(page("treasurer").ties().others())
                .extracting(tag -> tag.text())
                .containsExactly("Garden desk");
        assertThat(page("gardener").ties()).isNotNull();
        assertThat(page("gardener").ties().onSomething())
                .extracting(tie -> tie.with().href() + " " + tie.on().get(0))
                .containsExactly("treasurer.html the price of seeds");
    }

    @Test
    void dutiesStandUnderTheRolesPartInThem() {
        given.file("responsibilities.yaml", """
                - id: beds
                  duty: Keep the beds
                  accountable: gardener
                  responsible: [gardener]
                - id: fence
                  duty: Mend the fence
                  informed: [gardener]
                """);
        PageLink beds = new PageLink("Keep the beds", "../responsibilities.html#beds");
        PageLink fence = new PageLink("Mend the fence", "../responsibilities.html#fence");
        assertThat(page("gardener").duties())
                .containsExactly(
                        new DutyList("Answers for", List.of(beds)),
                        new DutyList("Does", List.of(beds)),
                        new DutyList("Is told after", List.of(fence)));
    }

    @Test
    void aRoleRunsTheContactsThatSaySo() {
        given.file("contacts.yaml", "- id: shed\n  name: Tool shed\n  run-by: gardener\n  hours: mornings\n");
        assertThat(page("gardener").runs())
                .containsExactly(new PartyView(
                        "shed",
                        new PageLink("Tool shed", "../help/index.html#shed"),
                        null,
                        null,
                        List.of(),
                        "mornings",
                        null,
                        null));
    }

    @Test
    void eachComparisonOfTheRoleStandsOnce() {
        given.file("roles/treasurer.yaml", "title: Treasurer\n").file("roles/purser.yaml", "title: Purser\n");
        comparison("money-and-beds", "treasurer, gardener");
        comparison("everyone", "gardener, purser, treasurer");
        assertThat(page("gardener").compared()).isNotNull();
        assertThat(page("gardener").compared().entries())
                .extracting(ComparedWith.ComparedRole::comparison)
                .containsExactly(
                        PageLink.said("Treasurer or HG?", "../compare/money-and-beds.html"),
                        PageLink.said("HG or Purser?", "../compare/gardener-vs-purser.html"),
                        new PageLink("About everyone", "../compare/everyone.html"));
        assertThat(page("gardener").compared().all()).isNull();
    }

    @Test
    void withManyRolesOnlyWrittenPairsAreListed() {
        IntStream.rangeClosed(1, 13).forEach(i -> given.file("roles/role-" + i + ".yaml", "title: Role " + i + "\n"));
        comparison("beds-and-seven", "gardener, role-7");
        assertThat(page("gardener").compared()).isNotNull();
        assertThat(page("gardener").compared().entries()).hasSize(1);
        assertThat(page("gardener").compared().all())
                .isEqualTo(PageLink.said("All comparisons", "../compare/index.html"));
    }

    @Test
    void withVeryManyRolesEachPageListsThePairsThatNobodyWroteAToZ() {
        given.file("handbook.yaml", "title: T\norganisation: O\nlanguage: en\npairs: all\n")
                .file("criteria.yaml", "- group: A\n  criteria:\n    - {id: keys, name: Keys, kind: yes-no}\n")
                .file("roles/gardener.yaml", "title: Gardener\nvalues:\n  keys: yes\n");
        IntStream.rangeClosed(10, 55).forEach(i -> given.file("roles/role-" + i + ".yaml", "title: Role " + i + "\n"));
        comparison("beds-and-eleven", "gardener, role-11");
        ComparedWith compared = page("gardener").compared();
        assertThat(compared.pairs())
                .hasSize(45)
                .startsWith(
                        new PageLink("Role 10", "../compare/gardener-vs-role-10.html"),
                        new PageLink("Role 12", "../compare/gardener-vs-role-12.html"));
        assertThat(compared.withOthers()).isEqualTo("With 45 other roles");
        assertThat(compared.all()).isNull();
        assertThat(page("role-12").compared().pairs())
                .extracting(PageLink::text)
                .containsExactly("Gardener");
    }

    @Test
    void theIndexSaysWhoHasARoleAndWhatItAnswersFor() {
        given.file(
                        "roles/treasurer.yaml",
                        "title: Treasurer\nstatus: planned\nalso-known-as: Bursar\nholder:\n  name: Robin Sample\n")
                .file("responsibilities.yaml", "- id: purse\n  duty: Keep the purse\n  accountable: treasurer\n");
        Context context = given.context();
        RoleIndexPage page = RoleIndexPage.of(context);
        assertThat(page.roles())
                .extracting(card -> card.role().href() + " " + card.facts() + " " + card.also())
                .containsExactly(
                        "gardener.html  null",
                        "treasurer.html Planned, not in place yet. Held by Robin Sample. Answers for one duty."
                                + " Also called Bursar");
    }

    private RolePage page(String id) {
        Context context = given.context();
        Role role = context.handbook().roles().get(id);
        return RolePage.of(context, role);
    }

    private void contacts() {
        given.file("contacts.yaml", "- id: desk\n  name: Garden desk\n  email: desk@example.com\n");
    }

    private void comparison(String id, String roles) {
        given.file("comparisons/" + id + ".yaml", "title: About " + id + "\nroles: [" + roles + "]\n");
    }

    private static String handbook(String more) {
        return "title: The park\norganisation: Example Organisation\nlanguage: en\n" + more + "\n";
    }
}
