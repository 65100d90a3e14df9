package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Position;
import remit.prose.Slug;
import remit.publish.SiteInMemory;

/** From whatever somebody sees in a preview, the place leads to the line where it is written. */
class SourcePlacesTest {

    /** Parts of which an editor has written each: rows, cells, entries, headings. */
    private static final String WRITTEN =
            "main tr[id], main td[id], main dl > div[id], main section[id], main .step[id], main .prose [id]:is(h2, h3)";

    /** Lines above a list that names the role of a cell, or the values or the title of a role that states nothing for it. */
    private static final Pattern ABOVE =
            Pattern.compile("(?:accountable|responsible|consulted|informed|values|title):.*");

    static Stream<Path> contents() {
        return Stream.concat(
                Stream.of(Path.of("content")), Golden.cases("sites").stream().map(folder -> folder.resolve("content")));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyPartHasAPlaceAndThatLineNamesIt(Path content) throws IOException {
        PreviewRun.Made made = new Generator(new Generator.Options(content, null, false))
                .preview()
                .site(null);
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, SiteInMemory.File> file : made.site().files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                Document page = Jsoup.parse(new String(file.getValue().content(), StandardCharsets.UTF_8));
                Map<String, Position> places = made.places().apply(file.getKey());
                for (Element part : page.select(WRITTEN)) {
                    Position place = places.get(part.id());
                    if (!part.id().startsWith("_")) {
                        seen++;
                        check(content, file.getKey(), part.id(), place, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isPositive();
    }

    private static void check(Path content, String page, String anchor, Position place, List<String> wrong)
            throws IOException {
        String line = place == null ? null : line(content, place);
        String name = anchor.replaceFirst("^.*--", "");
        if (line == null
                || !names(line, name)
                        && !names(line, anchor)
                        && !ABOVE.matcher(line.strip()).matches()) {
            wrong.add(page + "#" + anchor + " → "
                    + (place == null ? "nowhere" : place.file() + ":" + place.place() + " " + line));
        }
    }

    /** Returns whether a line has an id as its key or as the value of one, or words that become the id. */
    private static boolean names(String line, String id) {
        String words = line.strip().replaceFirst("^(?:- )?(?:id|term|edition): *|^#+ *|:.*$", "");
        return words.equals(id)
                || words.equals('"' + id + '"')
                || id.startsWith(Slug.of(words.replaceAll("[`*_]", "")));
    }

    private static String line(Path content, Position place) throws IOException {
        return Files.readAllLines(content.resolve(place.file())).get(place.line() - 1);
    }
}
