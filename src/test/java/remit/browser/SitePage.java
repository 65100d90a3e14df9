package remit.browser;

import org.jsoup.nodes.Document;

/**
 * A page as it lies in the folder.
 *
 * @param address from the site's root: {@code compare/two.html}
 */
record SitePage(TestSite site, String address, Document markup) {

    /** Whether it is shown at any address, and so can lead nowhere and load nothing. */
    boolean standsAlone() {
        return address.equals("404.html");
    }
}
