package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.publish.SiteInMemory;

/** A page that a preview makes alone, before all others, is the page of the whole site. */
class PagesAloneTest {

    static Stream<Path> contents() {
        return Stream.concat(
                Stream.of(Path.of("content")), Golden.cases("sites").stream().map(folder -> folder.resolve("content")));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void hasItsAddressAndTheSameBytes(Path content) {
        Generator.Options options = new Generator.Options(content, null, false);
        SiteInMemory site = new Generator(options).preview().site(null).site();
        Map<String, byte[]> alone =
                new Generator(options).preview().pages(site.files().keySet());

        assertThat(alone).containsKey("index.html");
        alone.forEach((address, text) ->
                assertThat(text).as(address).isEqualTo(site.file(address).content()));
        assertThat(missing(site, alone)).allMatch(address -> address.matches("(glossary|reviews|404)\\.html"));
    }

    /** The pages, other than redirects, that were not made alone. */
    private static TreeSet<String> missing(SiteInMemory site, Map<String, byte[]> alone) {
        TreeSet<String> missing = new TreeSet<>();
        site.files().forEach((address, file) -> {
            boolean redirect = new String(file.content(), StandardCharsets.UTF_8).contains("http-equiv=\"refresh\"");
            if (address.endsWith(".html") && !alone.containsKey(address) && !redirect) {
                missing.add(address);
            }
        });
        return missing;
    }
}
