package remit.pages.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.frame.Page;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.PageScript;
import remit.pages.part.PartyView;
import remit.pages.part.ReachView;

class TopicPagesTest {

    private static final String CONTACTS = """
            - id: gate
              name: Gate house
              run-by: gardener
              email: gate@example.com
              phone: ext. 12
              hours: by day
            - id: mayor
              name: Mayor
            """;

    private static final String TOPICS = """
            - id: wasps
              ask: There is a wasp nest
              group: Animals
              also: [bees, Hornets]
              first: gate
            - id: tree
              ask: A tree is falling
              group: Animals
              urgent: yes
              do-now:
                - Step back.
              first: gate
              backup: gardener
            - id: swing
              ask: A swing is broken
              first: mayor
            - id: dog
              ask: A dog is loose
              group: Animals
              first: gardener
            """;

    @Test
    void urgentProblemsComeFirstAndStandInNoGroup() {
        TopicIndexPage index = index(given());
        assertThat(index.urgent()).extracting(p -> p.ask().text()).containsExactly("A tree is falling");
        assertThat(index.groups()).extracting(TopicIndexPage.Group::title).containsExactly("Animals", "Other problems");
        assertThat(index.groups().get(0).anchor()).isEqualTo("_group-animals");
        assertThat(index.groups().get(0).problems())
                .extracting(p -> p.ask().text())
                .containsExactly("There is a wasp nest", "A dog is loose");
    }

    @Test
    void theIndexSaysUnderAnUrgentProblemWhatToDoAndAllWaysToReachTheFirstContact() {
        TopicIndexPage.IndexedProblem tree = index(given()).urgent().get(0);
        assertThat(tree.doNow()).extracting(Object::toString).containsExactly("Step back.");
        assertThat(tree.first().name().text()).isEqualTo("Gate house");
        assertThat(tree.first().hours()).isEqualTo("by day");
        assertThat(tree.first().reach())
                .containsExactly(
                        new ReachView(null, "ext. 12", "tel:12", true),
                        new ReachView(null, "gate@example.com", "mailto:gate@example.com", false));
    }

    @Test
    void fewProblemsHaveAnAToZAndNoLines() {
        TopicIndexPage index = index(many(39));
        assertThat(index.groups())
                .allSatisfy(group -> assertThat(group.lines()).isEmpty())
                .extracting(group -> group.problems().size())
                .containsExactly(4, 35);
        assertThat(index.all()).hasSize(40);
        assertThat(index.letters()).isEmpty();
        assertThat(index.scripts()).extracting(PageScript::address).doesNotContain(Addresses.LIST_SCRIPT);
    }

    @Test
    void fromFortyOnAProblemIsALineAndTheUrgentOnesStayAsTheyAre() {
        String urgent = "- id: fire\n  ask: There is fire\n  urgent: yes\n  do-now: Run.\n  first: gate\n";
        TopicIndexPage index = index(many(39, urgent));

        assertThat(index.urgent()).hasSize(1);
        assertThat(index.urgent().get(0).doNow()).hasSize(1);
        assertThat(index.groups())
                .allSatisfy(group -> assertThat(group.problems()).isEmpty())
                .extracting(group -> group.lines().size())
                .containsExactly(4, 35);
        assertThat(index.groups().get(0).lines().get(1))
                .isEqualTo(new ProblemLine(
                        new PageLink("Trouble 1", "trouble-1.html"),
                        new PageLink("Gate house", "#gate"),
                        null,
                        new ReachView(null, "ext. 12", "tel:12", true),
                        List.of("zone 1")));
        assertThat(index.groups().get(1).lines().get(0).way()).isNull();
        assertThat(index.scripts()).extracting(PageScript::address).contains(Addresses.LIST_SCRIPT);
    }

    @Test
    void theNamesOfManyProblemsStandInTheListOfEverything() {
        TopicIndexPage index = index(many(40));

        assertThat(index.all()).isEmpty();
        assertThat(index.letters())
                .containsExactly(new PageLink("T", "../search.html#_t"), new PageLink("Z", "../search.html#_z"));
    }

    @Test
    void aLineSaysThatNobodyHasTheRoleToAskFirst() {
        String vacant = "- id: gap\n  ask: A gap\n  first: gardener\n";
        TopicIndexPage index =
                index(many(40, vacant).file("roles/gardener.yaml", "title: Head gardener\nstatus: vacant\n"));

        assertThat(index.groups().get(1).lines().get(0).status()).isEqualTo("Nobody has this role at the moment");
    }

    /** So many problems, and those of some more lines; the first four are in a group, the second has another name. */
    private static GivenContent many(int count, String... more) {
        StringBuilder topics = new StringBuilder(String.join("", more));
        for (int i = 0; i < count; i++) {
            topics.append("- id: trouble-")
                    .append(i)
                    .append("\n  ask: Trouble ")
                    .append(i);
            topics.append("\n  first: ").append(i < 4 ? "gate\n  group: Fences\n" : "mayor\n");
            topics.append(i == 1 ? "  also: [zone 1]\n" : "");
        }
        return given().file("topics.yaml", topics.toString());
    }

    @Test
    void theTelephonesOfARoleComeFirstWhereAProblemCannotWait() {
        String role = """
                title: Head gardener
                contacts:
                  - email: beds@example.com
                  - label: At night
                    phone: ext. 99
                """;
        String topics = """
                - id: fire
                  ask: A shed is burning
                  urgent: yes
                  first: gardener
                - id: weeds
                  ask: Weeds grow
                  first: gardener
                """;
        TopicIndexPage index = index(given().file("roles/gardener.yaml", role).file("topics.yaml", topics));
        assertThat(index.urgent().get(0).first().reach())
                .extracting(ReachView::text)
                .containsExactly("ext. 99", "beds@example.com");
        assertThat(index.groups().get(0).problems().get(0).first().reach())
                .extracting(ReachView::text)
                .containsExactly("beds@example.com", "ext. 99");
    }

    @Test
    void aFirstContactThatCannotBeReachedStandsOnTheIndexWithItsNameAlone() {
        PartyView mayor = index(given()).groups().get(1).problems().get(0).first();
        assertThat(mayor.name().text()).isEqualTo("Mayor");
        assertThat(mayor.reach()).isEmpty();
        assertThat(mayor.hours()).isNull();
    }

    @Test
    void aFirstContactThatNobodyHasSaysSo() {
        GivenContent content =
                given().file("roles/gardener.yaml", "title: Head gardener\nabbreviation: HG\nstatus: vacant\n");
        TopicPage page = TopicPages.of(content.context()).stream()
                .filter(TopicPage.class::isInstance)
                .map(TopicPage.class::cast)
                .filter(topic -> topic.first().id().equals("gardener"))
                .findFirst()
                .orElseThrow();

        assertThat(page.first().status()).isEqualTo("Nobody has this role at the moment");
        assertThat(index(given()).urgent().get(0).first().status()).isNull();
    }

    @Test
    void allWordsForAProblemLeadToItFromAToZ() {
        assertThat(index(given()).all())
                .extracting(word -> word.link().text() + " > " + word.link().href())
                .containsExactly(
                        "bees > wasps.html",
                        "A dog is loose > dog.html",
                        "Hornets > wasps.html",
                        "A swing is broken > swing.html",
                        "There is a wasp nest > wasps.html",
                        "A tree is falling > tree.html");
        assertThat(index(given()).all())
                .extracting(TopicIndexPage.Word::see)
                .containsExactly("see There is a wasp nest", null, "see There is a wasp nest", null, null, null);
        assertThat(index(given()).all())
                .extracting(TopicIndexPage.Word::urgent)
                .containsExactly(false, false, false, false, false, true);
        assertThat(index(given()).all())
                .extracting(TopicIndexPage.Word::letter)
                .containsExactly("B", "D", "H", "S", "T", null);
    }

    @Test
    void contactsHaveTheirIdsAsAnchorsOnTheIndex() {
        TopicIndexPage index = index(given());
        assertThat(index.contacts()).extracting(PartyView::id).containsExactly("gate", "mayor");
        assertThat(index.urgent().get(0).first().name().href()).isEqualTo("#gate");
        PartyView gate = index.contacts().get(0);
        assertThat(gate.hours()).isEqualTo("by day");
        assertThat(gate.runBy()).isNotNull();
        assertThat(gate.runBy().text()).isEqualTo("HG");
        assertThat(index.contacts().get(1).reach()).isEmpty();
    }

    @Test
    void contactsAloneHaveAPage() {
        GivenContent content = new GivenContent().file("contacts.yaml", CONTACTS);
        assertThat(TopicPages.of(content.context())).hasSize(1);
        TopicIndexPage index = index(content);
        assertThat(index.source()).isEqualTo("contacts.yaml");
        assertThat(index.groups()).isEmpty();
        assertThat(index.all()).isEmpty();
        assertThat(index.contacts()).hasSize(2);
    }

    @Test
    void withoutProblemsAndContactsThereIsNoPage() {
        assertThat(TopicPages.of(new GivenContent().context())).isEmpty();
    }

    @Test
    void aProblemsPageSaysWhatToDoAndWhomToAsk() {
        TopicPage tree = topic("help/tree.html");
        assertThat(tree.urgent()).isTrue();
        assertThat(tree.call()).isEqualTo(new ReachView(null, "ext. 12", "tel:12", true));
        assertThat(tree.doNow()).extracting(Object::toString).containsExactly("Step back.");
        assertThat(tree.first().name().href()).isEqualTo("index.html#gate");
        assertThat(tree.backup()).isNotNull();
        assertThat(tree.backup().name().href()).isEqualTo("../roles/gardener.html");
        assertThat(tree.backup().tag()).isEqualTo("HG");
        assertThat(tree.escalate()).isNull();
    }

    @Test
    void aProblemThatIsNotUrgentHasNoCallBeforeAllElse() {
        assertThat(topic("help/wasps.html").call()).isNull();
        assertThat(topic("help/wasps.html").also()).isEqualTo("People also say: bees and Hornets.");
    }

    @Test
    void relatedProblemsAreTheOthersOfTheGroupFromTheNextOn() {
        Related others = topic("help/tree.html").related().get(0);
        assertThat(others.title()).isEqualTo("Related problems");
        assertThat(others.links()).extracting(PageLink::href).containsExactly("dog.html", "wasps.html");
        assertThat(topic("help/swing.html").related()).isEmpty();
    }

    /** A park with two contacts and four problems. */
    static GivenContent given() {
        return new GivenContent().file("contacts.yaml", CONTACTS).file("topics.yaml", TOPICS);
    }

    private static TopicIndexPage index(GivenContent content) {
        return (TopicIndexPage) TopicPages.of(content.context()).get(0);
    }

    private static TopicPage topic(String address) {
        return topic(given(), address);
    }

    static TopicPage topic(GivenContent content, String address) {
        List<Page> pages = TopicPages.of(content.context());
        return (TopicPage) pages.stream()
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
