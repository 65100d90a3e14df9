package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.Generator;
import remit.fact.Edition;
import remit.publish.SiteFolder;

class UnstatedTest {

    @Test
    void onlyAFewFilesAreNamed() {
        List<String> files = List.of("a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml", "f.yaml");
        assertThat(Unstated.content(files).words())
                .isEqualTo("Readers see the same facts. 6 files are written differently, such as in order, remarks or"
                        + " looks: a.yaml, b.yaml, c.yaml, d.yaml, e.yaml and 1 more");
    }

    @Test
    void pagesAreNamedBeforeOtherFiles() {
        assertThat(Unstated.files(List.of("index.html", "data/facts.json")).words())
                .isEqualTo("Readers see the same facts. 1 page looks different, since order, emphasis, ids, settings,"
                        + " templates or Remit itself changed: index.html");
        assertThat(Unstated.files(List.of("data/facts.json", "theme/site.css")).words())
                .isEqualTo("Readers see the same facts. Every page is the same; 2 other files differ: data/facts.json,"
                        + " theme/site.css");
    }

    @Test
    void veryManyPagesAreComparedOnlyWhereThatIsAskedFor() {
        Map<String, String> hashes = new HashMap<>();
        for (int page = 0; page < 1001; page++) {
            hashes.put("roles/" + page + ".html", "hash");
        }
        EarlierSite site = new EarlierSite(
                SiteFolder.toRead(Path.of("site")), new Edition(List.of(), List.of(), List.of()), hashes);
        Generator never = new Generator(new Generator.Options(Path.of("nowhere"), null, false));

        assertThat(site.unstated(never, false).words())
                .isEqualTo("Readers see the same facts. Whether some of the 1001 pages look different was not compared;"
                        + " --all does that.");
    }
}
