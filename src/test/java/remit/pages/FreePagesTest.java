package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.pages.about.AboutPage;
import remit.pages.find.FindPage;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;

/** Pages that editors write freely. */
class FreePagesTest {

    private static final String ADDRESS = "pages/rules.html";

    private static Context context(String more) {
        return new GivenContent()
                .file("pages/rules.md", "---\ntitle: Rules\n" + more + "---\n\nWords.\n")
                .context();
    }

    @Test
    void aPageIsListedEverywhere() {
        Context context = context("");
        assertThat(context.handbook().home().pages()).containsExactly("rules");
        MadePages made = MadePages.of(context);
        assertThat(entry(made).listed()).isTrue();
        assertThat(lists(made)).hasSize(2).allMatch(list -> list.contains("Rules"));
    }

    @Test
    void onlyLinksLeadToAnUnlistedPage() {
        Context context = context("unlisted: yes\n");
        assertThat(context.handbook().home().pages()).isEmpty();
        assertThat(context.navigation().pages()).isEmpty();
        MadePages made = MadePages.of(context);
        assertThat(entry(made).listed()).isFalse();
        assertThat(made.of(FramedPage.class))
                .filteredOn(page -> page.address().path().equals(ADDRESS))
                .allMatch(page -> page.frame().unlisted());
        assertThat(lists(made)).hasSize(2).noneMatch(list -> list.contains("Rules"));
    }

    private static PageEntry entry(MadePages made) {
        return made.entries().stream()
                .filter(entry -> entry.address().path().equals(ADDRESS))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> lists(MadePages made) {
        return Stream.of(made.of(AboutPage.class), made.of(FindPage.class))
                .map(pages -> pages.get(0).toString());
    }
}
