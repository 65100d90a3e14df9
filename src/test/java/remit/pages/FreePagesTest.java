package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.pages.about.AboutPage;
import remit.pages.find.FindPage;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageEntry;
import remit.pages.free.FreePageView;
import remit.pages.here.Context;
import remit.pages.link.PageLink;

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

    @Test
    void anOwnerThatIsAContactOrARoleIsALinkToIt() {
        assertThat(ownerPlace("Gate desk")).isEqualTo("../help/index.html#gate");
        assertThat(ownerPlace("HG")).isEqualTo("../roles/gardener.html");
        assertThat(ownerPlace("Somebody else")).isNull();
    }

    private static String ownerPlace(String owner) {
        Context context = new GivenContent()
                .file("contacts.yaml", "- {id: gate, name: Gate desk}\n")
                .file("roles/gardener.yaml", "title: Head gardener\nabbreviation: HG\n")
                .file("pages/rules.md", "---\ntitle: Rules\nowner: " + owner + "\n---\n\nWords.\n")
                .context();
        return MadePages.of(context)
                .of(FreePageView.class)
                .get(0)
                .frame()
                .upkeep()
                .contact();
    }

    @Test
    void aPageOfManyPartsListsThem() {
        assertThat(contents("## A part\n\nWords.\n\n".repeat(6))).isEmpty();
        String seven = "## A part\n\n### Smaller\n\nWords.\n\n".repeat(6) + "## The *last* one\n";
        assertThat(contents(seven))
                .hasSize(7)
                .startsWith(new PageLink("A part", "#a-part"), new PageLink("A part", "#a-part-1"))
                .endsWith(new PageLink("The last one", "#the-last-one"));
    }

    private static List<PageLink> contents(String text) {
        Context context = new GivenContent()
                .file("pages/rules.md", "---\ntitle: Rules\n---\n\n" + text)
                .context();
        return MadePages.of(context).of(FreePageView.class).get(0).contents();
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
