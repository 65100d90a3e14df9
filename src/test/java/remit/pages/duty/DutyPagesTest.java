package remit.pages.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;

class DutyPagesTest {

    private static final String GATE = """
            - id: gate
              duty: Lock the gate
              accountable: gardener
              responsible: [gardener, porter]
              consulted: treasurer
            """;

    @Test
    void aRoleWithSeveralPartsHasThemInOneCell() {
        DutiesPage.Row row = page(GATE).groups().get(0).rows().get(0);
        assertThat(row.cells())
                .extracting(
                        DutiesPage.Cell::id,
                        cell -> cell.parts().stream()
                                .map(DutiesPage.CellPart::words)
                                .toList())
                .containsExactly(
                        tuple("gardener--gate", List.of("Answers for it", "Does it")),
                        tuple("treasurer--gate", List.of("Consulted before")));
        assertThat(row.gaps()).isEmpty();
    }

    @Test
    void contactsHaveOneColumnTogetherAndRolesWithoutDutiesHaveNone() {
        DutiesPage page = page(GATE);
        assertThat(page.columns()).extracting(Tag::text).containsExactly("HG", "TR");
        assertThat(page.others()).isTrue();
        assertThat(page("- {id: money, duty: Count, accountable: treasurer, responsible: treasurer}\n")
                        .others())
                .isFalse();
    }

    @Test
    void eachPartNamesItsRolesBeforeTheOthers() {
        DutiesPage page = page(GATE.replace("[gardener, porter]", "[porter, gardener]"));
        assertThat(page.groups().get(0).rows().get(0).parts())
                .extracting(
                        DutiesPage.Part::word,
                        DutiesPage.Part::words,
                        part -> part.roles().stream().map(Tag::text).toList(),
                        part -> part.others().stream().map(Tag::text).toList())
                .containsExactly(
                        tuple("accountable", "Answers for it", List.of("HG"), List.of()),
                        tuple("responsible", "Does it", List.of("HG"), List.of("The porter")),
                        tuple("consulted", "Consulted before", List.of("TR"), List.of()));
    }

    @Test
    void aDutyWithNobodySaysSoAcrossItsRow() {
        DutiesPage page = page(GATE + "- id: snow\n  duty: Clear the snow\n");
        DutiesPage.Row row = page.groups().get(0).rows().get(1);
        assertThat(row.cells()).isEmpty();
        assertThat(row.gaps()).isEmpty();
        assertThat(row.nobody()).containsExactly("Nobody answers for this yet", "Nobody is named to do it yet");
        assertThat(page.gaps())
                .containsExactly(
                        new DutiesPage.Gap(
                                "For one duty, nobody answers yet",
                                false,
                                List.of(new PageLink("Clear the snow", "#snow"))),
                        new DutiesPage.Gap(
                                "For one duty, nobody is named to do it yet",
                                false,
                                List.of(new PageLink("Clear the snow", "#snow"))));
    }

    @Test
    void manyDutiesWithTheSameGapAreFolded() {
        String snow = "- id: snow%1$d\n  duty: Clear %1$d\n  accountable: gardener\n";
        String twelve = IntStream.range(0, 12).mapToObj(snow::formatted).reduce("", String::concat);
        assertThat(page(twelve).gaps()).extracting(DutiesPage.Gap::folded).containsExactly(false);
        assertThat(page(twelve + snow.formatted(12)).gaps())
                .extracting(DutiesPage.Gap::folded)
                .containsExactly(true);
    }

    @Test
    void whereGapsAreForEditorsTheyAreNotPutTogetherButSaidAtTheirDuty() {
        GivenContent content = content(GATE + "- id: snow\n  duty: Clear the snow\n")
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\nshow-gaps: editors\n");
        DutiesPage page = (DutiesPage) DutyPages.of(content.context()).get(0);
        assertThat(page.gaps()).isEmpty();
        assertThat(page.groups().get(0).rows().get(1).nobody())
                .containsExactly("Nobody answers for this yet", "Nobody is named to do it yet");
    }

    @Test
    void severalWhoAnswerAreCounted() {
        DutiesPage page = page("- id: gate\n  duty: Lock\n  accountable: [gardener, treasurer]\n  responsible: porter\n"
                + "- id: key\n  duty: Keep the key\n  accountable: [gardener, porter]\n  responsible: porter\n");
        assertThat(page.groups().get(0).rows())
                .extracting(DutiesPage.Row::gaps)
                .containsExactly(List.of("Two roles answer for this"), List.of("Two answer for this"));
    }

    @Test
    void dutiesWithoutAGroupComeLast() {
        DutiesPage page = page(GATE + "- id: money\n  duty: Count the money\n  group: Money\n  accountable: treasurer\n"
                + "  responsible: treasurer\n");
        assertThat(page.groups()).extracting(DutiesPage.Group::name).containsExactly("Money", "Other duties");
        assertThat(page.groups()).extracting(DutiesPage.Group::anchor).containsExactly("_group-money", "_others");
        assertThat(page(GATE).groups().get(0).name()).isNull();
        assertThat(page(GATE).groups().get(0).anchor()).isNull();
    }

    @Test
    void moreRolesThanColumnsMakeAList() {
        GivenContent content = content(GATE
                + IntStream.range(0, 12)
                        .mapToObj(i -> "- id: d" + i + "\n  duty: Do " + i + "\n  accountable: r" + i
                                + "\n  responsible: r" + i + "\n")
                        .reduce("", String::concat));
        IntStream.range(0, 12).forEach(i -> content.file("roles/r" + i + ".yaml", "title: Role " + i + "\n"));
        DutiesPage page = (DutiesPage) DutyPages.of(content.context()).get(0);
        assertThat(page.columns()).isEmpty();
        DutiesPage.Row row = page.groups().get(0).rows().get(0);
        assertThat(row.cells()).isEmpty();
        assertThat(row.parts())
                .extracting(
                        DutiesPage.Part::words,
                        part -> part.roles().size() + part.others().size())
                .containsExactly(tuple("Answers for it", 1), tuple("Does it", 2), tuple("Consulted before", 1));
        assertThat(page.others()).isFalse();
    }

    @Test
    void theDutiesThatARoleAnswersForOrDoesCanBeShownAlone() {
        DutiesPage page = page(GATE + "- id: money\n  duty: Count\n  accountable: treasurer\n  responsible: porter\n");
        assertThat(page.choices())
                .containsExactly(
                        new DutiesPage.Choice("gardener", "HG: Head gardener"),
                        new DutiesPage.Choice("treasurer", "TR: Treasurer"));
        assertThat(page.groups().get(0).rows())
                .extracting(DutiesPage.Row::roles)
                .containsExactly(List.of("gardener"), List.of("treasurer"));
        assertThat(page.scripts()).hasSizeGreaterThan(page(GATE).scripts().size());
        assertThat(page(GATE).choices()).isEmpty();
    }

    @Test
    void thereIsNoPageWithoutDuties() {
        assertThat(DutyPages.of(new GivenContent().context())).isEmpty();
    }

    private static DutiesPage page(String duties) {
        return (DutiesPage) DutyPages.of(content(duties).context()).get(0);
    }

    private static GivenContent content(String duties) {
        return new GivenContent()
                .file("roles/treasurer.yaml", "title: Treasurer\nabbreviation: TR\n")
                .file("roles/warden.yaml", "title: Warden\n")
                .file("contacts.yaml", "- id: porter\n  name: The porter\n")
                .file("responsibilities.yaml", duties);
    }
}
