package remit.pages.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import remit.pages.GivenContent;
import remit.pages.frame.Page;
import remit.pages.frame.Redirect;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;

class RedirectsTest {

    @Test
    void oldIdsOfRolesLeadToTheRole() {
        GivenContent content = new GivenContent()
                .file("roles/gardener.yaml", "title: Head gardener\nformerly: [park-keeper, warden]\n");
        assertThat(redirects(content))
                .containsExactly(
                        redirect("roles/park-keeper.html", "roles/gardener.yaml", "Head gardener", "gardener.html"),
                        redirect("roles/warden.html", "roles/gardener.yaml", "Head gardener", "gardener.html"));
    }

    @Test
    void oldIdsOfTopicsLeadToTheTopic() {
        GivenContent content = new GivenContent()
                .file("topics.yaml", "- id: hedge\n  ask: A hedge is too high\n  first: gardener\n  formerly: bush\n");
        assertThat(redirects(content))
                .containsExactly(redirect("help/bush.html", "topics.yaml", "A hedge is too high", "hedge.html"));
    }

    @Test
    void oldIdsOfAPageInAFolderStandBelowPages() {
        GivenContent content = new GivenContent()
                .file("pages/tools/rakes.md", "---\ntitle: Rakes\nformerly: [old-rakes]\n---\nText.\n");
        assertThat(redirects(content))
                .containsExactly(redirect("pages/old-rakes.html", "pages/tools/rakes.md", "Rakes", "tools/rakes.html"));
    }

    @Test
    void whatOtherFeaturesAddStandsOnceAndNeverLeadsToItself() {
        Redirect more = new Redirect(new Address("compare/b-vs-a.html"), new Address("compare/a-vs-b.html"), "A or B?");
        Redirect toItself = new Redirect(Addresses.HELP, Addresses.HELP, "Who can help");
        assertThat(Redirects.pages(new GivenContent().context(), List.of(more, more, toItself)))
                .containsExactly(redirect("compare/b-vs-a.html", "handbook.yaml", "A or B?", "a-vs-b.html"));
    }

    @Test
    void anAddressThatAnotherPageHasIsKeptSoThatItIsReported() {
        Redirect taken = new Redirect(Addresses.HELP, Addresses.HOME, "The park");
        assertThat(Redirects.pages(new GivenContent().context(), List.of(taken)))
                .extracting(Page::address)
                .containsExactly(Addresses.HELP);
    }

    private static List<Page> redirects(GivenContent content) {
        return Redirects.pages(content.context(), List.of());
    }

    private static Page redirect(String from, String source, String title, String href) {
        return new RedirectPage(
                new Address(from),
                new Address(from.replaceAll("[^/]*$", "") + href),
                source,
                new PageLink(title, href),
                "../theme/redirect.js");
    }
}
