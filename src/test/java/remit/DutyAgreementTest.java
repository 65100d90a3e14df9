package remit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.pages.GivenContent;

/**
 * The page, the JSON, the CSV, "About this handbook" and the warnings say the same about duties that several answer
 * for, that nobody answers for, or that nobody is named to do. This holds for the page as a table and as a list, and
 * whether gaps are shown to everyone or to editors.
 */
class DutyAgreementTest {

    private static final String DUTIES = """
            - {id: beds, duty: Water the beds, accountable: [gardener, ranger], responsible: ranger}
            - {id: mow, duty: Mow, group: Lawns, accountable: gardener, responsible: [ranger, porter]}
            - {id: gate, duty: Lock the gate, accountable: [gardener, porter, ranger], responsible: porter}
            - {id: paths, duty: Mend the paths, responsible: porter}
            - {id: hedge, duty: Trim the hedge, group: Lawns, responsible: gardener, informed: porter}
            - {id: lamps, duty: Light the lamps, responsible: ranger, consulted: gardener}
            - {id: pond, duty: Clean the pond, accountable: porter, informed: ranger}
            """;

    /** What the page says about each duty, in the order of the file. */
    private static final Map<String, String> SAID = inOrder(
            "beds", "Two roles answer for this",
            "mow", "",
            "gate", "Three answer for this",
            "paths", "Nobody answers for this yet",
            "hedge", "Nobody answers for this yet",
            "lamps", "Nobody answers for this yet",
            "pond", "Nobody is named to do it yet");

    private static final Map<String, String> STATES = inOrder(
            "beds", "contested",
            "gate", "contested",
            "paths", "orphaned",
            "hedge", "orphaned",
            "lamps", "orphaned",
            "pond", "unstaffed");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"everyone, 0", "editors, 0", "everyone, 11", "editors, 11"})
    void pageDataAndReportAgree(String showGaps, int otherRoles) throws IOException {
        Generator.Built built = new Generator(new Generator.Options(content(showGaps, otherRoles), null, false))
                .build(temp.resolve("site"), false);
        Map<String, byte[]> site = Golden.files(temp.resolve("site"));
        Document page = Jsoup.parse(text(site, "responsibilities.html"));

        assertThat(page.select("table.matrix").isEmpty()).isEqualTo(otherRoles > 0);
        SAID.forEach((duty, said) -> assertThat(said(page.getElementById(duty))).isEqualTo(said));
        assertThat(page.select("main > p:has(a[href^=#])").eachText())
                .isEqualTo(
                        showGaps.equals("editors")
                                ? List.of()
                                : List.of(
                                        "For two duties, more than one answers: Water the beds, Lock the gate.",
                                        "For three duties, nobody answers yet: Mend the paths, Trim the hedge, Light the lamps.",
                                        "For one duty, nobody is named to do it yet: Clean the pond."));
        assertThat(states(site)).isEqualTo(STATES);
        assertThat(csv(site).stream().limit(SAID.size())).containsExactlyElementsOf(SAID.values());
        assertThat(csv(site).stream().skip(SAID.size())).allMatch(String::isEmpty);
        assertThat(Jsoup.parse(text(site, "about.html"))
                        .select("section:has(#_unclear) li")
                        .eachText())
                .containsExactly(
                        "Two duties for which more than one answers",
                        "Three duties for which nobody answers yet",
                        "One duty that nobody is named to do yet");
        checkWarnings(built, site);
    }

    private static void checkWarnings(Generator.Built built, Map<String, byte[]> site) {
        assertThat(Tree.objects(Tree.of(text(site, "data/problems.json")), "problems"))
                .extracting(problem -> problem.get("message"))
                .containsExactlyInAnyOrder(
                        "several answer for 'Water the beds': gardener, ranger",
                        "several answer for 'Lock the gate': gardener, porter, ranger",
                        "nobody answers for 'Mend the paths'",
                        "nobody answers for 'Trim the hedge'",
                        "nobody answers for 'Light the lamps'",
                        "nobody is named to do 'Clean the pond'");
        assertThat(built.checked().problems().warnings()).isEqualTo(6);
    }

    private static String said(Element duty) {
        return String.join("|", duty.select(".mark, .across__nobody").eachText());
    }

    /** The states of the duties that have any. */
    private static Map<String, String> states(Map<String, byte[]> site) {
        Map<String, String> states = new LinkedHashMap<>();
        Tree.objects(Tree.of(text(site, "data/responsibilities.json")), "responsibilities")
                .forEach(duty -> states.put(
                        (String) duty.get("id"),
                        ((List<?>) duty.get("states"))
                                .stream().map(String::valueOf).reduce("", String::concat)));
        states.values().removeIf(String::isEmpty);
        return states;
    }

    /** The last column of the CSV, without its head. */
    private static List<String> csv(Map<String, byte[]> site) {
        return CsvReader.builder()
                .ofCsvRecord(text(site, "data/responsibilities.csv").substring(1))
                .stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .map(fields -> fields.get(6))
                .toList();
    }

    /**
     * Writes the content. Each of the other roles has a duty with nothing wrong, so that the page is a list where there
     * are many of them.
     */
    private static Path content(String showGaps, int otherRoles) {
        StringBuilder duties = new StringBuilder(DUTIES);
        GivenContent content = new GivenContent()
                .file(
                        "handbook.yaml",
                        "title: The park\norganisation: Example Organisation\nlanguage: en\npairs: declared\nshow-gaps: "
                                + showGaps + "\n")
                .file("roles/ranger.yaml", "title: Ranger\nvalues:\n  duties: Woods\n")
                .file("contacts.yaml", "- id: porter\n  name: The porter\n");
        for (int i = 0; i < otherRoles; i++) {
            String id = "helper-" + i;
            content.file("roles/" + id + ".yaml", "title: Helper " + i + "\n");
            duties.append("- {id: d%d, duty: Do %d, accountable: %s, responsible: %s}\n".formatted(i, i, id, id));
        }
        return content.file("responsibilities.yaml", duties.toString()).folder();
    }

    private static String text(Map<String, byte[]> site, String address) {
        assertThat(site).containsKey(address);
        return new String(site.get(address), StandardCharsets.UTF_8);
    }

    private static Map<String, String> inOrder(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
