package remit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {

    @Test
    void namesEachPageBelowTheHandbooksAddress() {
        assertThat(Sitemap.of("https://example.org/h&b/", List.of("index.html", "pages/für uns.html")))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                          <url><loc>https://example.org/h&amp;b/index.html</loc></url>
                          <url><loc>https://example.org/h&amp;b/pages/f%C3%BCr%20uns.html</loc></url>
                        </urlset>
                        """);
    }

    @Test
    void robotsFindTheSitemapWhereThereIsOne() {
        assertThat(Sitemap.robots("https://example.org/h/"))
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://example.org/h/sitemap.xml\n");
        assertThat(Sitemap.robots(null)).isEqualTo("User-agent: *\nDisallow:\n");
    }
}
