package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.problem.Problems;

/** What a column of the picker leaves out; {@code PickerIT} holds that the browser puts it back. */
class PickerScriptsTest {

    private final GivenContent content = new GivenContent()
            .file("roles/ranger.yaml", "title: Ranger\n")
            .file("roles/warden.yaml", "title: Warden\n")
            .file("roles/keeper.yaml", "title: Keeper\n")
            .file("roles/porter.yaml", "title: Porter\n")
            .file("sources.yaml", "- id: log\n  title: The log\n  link: https://example.com/\n");

    @Test
    void anItemThatIsItsWordsIsOneText() {
        assertThat(values("[Mow., \"**Rake** the lawn!\"]"))
                .isEqualTo("{\"duties\":[\"Mow.\",\"<strong>Rake</strong> the lawn!\"]}");
    }

    @Test
    void aKeyThatIsNotInTheWordsStays() {
        assertThat(values("[Café, \"A & B\", \"[Mow](https://example.com/)\"]"))
                .contains("{\"key\":\"café\",\"html\":\"Café\"}")
                .contains("{\"key\":\"a & b\",\"html\":\"A &amp; B\"}")
                .contains("{\"key\":\"mow\\nhttps://example.com/\"");
    }

    @Test
    void aStateIsOneText() {
        assertThat(values("none")).isEqualTo("{\"duties\":\"none\"}");
    }

    @Test
    void notesAndSourcesStay() {
        assertThat(values("\n      items:\n        - {text: Mow, note: Often}\n      source: log"))
                .isEqualTo("{\"duties\":{\"state\":\"stated\",\"items\":[{\"html\":\"Mow\",\"note\":\"Often\"}],"
                        + "\"sources\":[\"log\"]}}");
    }

    private String values(String duties) {
        content.file("roles/gardener.yaml", "title: Gardener\nvalues:\n    duties: " + duties + "\n");
        String column = AllData.of(content.context(), new Problems()).stream()
                .filter(file -> file.address().path().equals("data/picker/roles/gardener.js"))
                .findFirst()
                .orElseThrow()
                .data()
                .text();
        int start = column.indexOf("\"values\":") + "\"values\":".length();
        return column.substring(start, column.indexOf(",\"more\":"));
    }
}
