package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.changes.Changes;
import remit.changes.FactChange;
import remit.changes.RecordChange;
import remit.changes.RecordChange.State;
import remit.changes.Turn;
import remit.fact.Fact;

class ChangesHtmlTest {

    private static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    @Test
    void withoutChangesItSaysSo() {
        assertThat(new ChangesHtml("since this preview began", "", NONE, AddressChanges.NONE).text())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<p>Nothing has changed for readers since this preview began.</p></main>")
                .endsWith("</main>\n</body></html>\n");
    }

    @Test
    void wordsThatChangedAreMarkedAndSignsStaySigns() {
        FactChange change = new FactChange(fact("Guards <b> & paths"), fact("Guards & all paths"));
        RecordChange record = new RecordChange("role", "ranger", "R & D", State.CHANGED, null, List.of(change));
        Changes changes = new Changes(
                List.of(record),
                List.of(new Turn("a-vs-b", "compare/a-vs-b.html#x", "x", "same", "different")),
                List.of());

        assertThat(new ChangesHtml(
                                "since 'site'",
                                "A note.",
                                changes,
                                new AddressChanges(List.of("fresh.html"), List.of("old.html")))
                        .text())
                .contains("fresh.html")
                .contains(
                        "<p>All that changed for readers since 'site'.</p><p>A note.</p>",
                        "<h2><a href=\"/roles/ranger.html\">role 'R &amp; D'</a></h2><ul><li>reworded, in short: Guards"
                                + " <del>&lt;b&gt;</del> &amp; <ins>all</ins> paths</li></ul>",
                        "<h2>Rows that turned (1)</h2><ul><li>compare/a-vs-b.html#x: was same, now different</li></ul>",
                        "<li>old.html</li>",
                        "<p>To tell: Park office</p>");
    }

    @Test
    void aRecordThatIsGoneLeadsNowhere() {
        RecordChange record = new RecordChange(
                "role", "ranger", "Ranger", State.REMOVED, null, List.of(new FactChange(fact("Guards"), null)));
        Changes changes = new Changes(List.of(record), List.of(), List.of());

        assertThat(new ChangesHtml("since 'site'", "", changes, AddressChanges.NONE).text())
                .contains("<section><h2>role 'Ranger': gone</h2><ul><li>in short: Guards</li></ul></section>");
    }

    @Test
    void aRecordThatOnlyHasAnotherIdHasNoList() {
        RecordChange record = new RecordChange("role", "keeper", "Ranger", State.CHANGED, "ranger", List.of());
        Changes changes = new Changes(List.of(record), List.of(), List.of());

        assertThat(new ChangesHtml("since 'site'", "", changes, AddressChanges.NONE).text())
                .contains("<section><h2>role 'Ranger': the id was 'ranger', now 'keeper'</h2></section>");
    }

    private static Fact fact(String words) {
        return new Fact(
                "role",
                "ranger",
                "R & D",
                "in-short",
                "",
                null,
                null,
                null,
                words,
                List.of(),
                "roles/ranger.html",
                List.of(),
                "Park office",
                "roles/ranger.yaml");
    }
}
