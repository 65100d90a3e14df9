package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.data.Manifest;
import remit.problem.TextReport;

/** Whole small sites, byte for byte: {@code src/test/resources/sites/<case>/}. */
class GoldenSiteTest {

    private static final Path THEME = Path.of("src/test/resources/theme-stub");

    @TempDir
    Path temp;

    static List<Path> cases() {
        return Golden.cases("sites");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void siteIsAsExpected(Path folder) {
        Map<String, byte[]> site = build(folder.resolve("content"), temp.resolve("site"));

        Golden.assertSame(folder.resolve("expected"), site, "GoldenSiteTest");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoBuildsAgree(Path folder) {
        Map<String, byte[]> first = build(folder.resolve("content"), temp.resolve("first"));
        Map<String, byte[]> second = build(folder.resolve("content"), temp.resolve("second"));

        assertThat(first.keySet()).isEqualTo(second.keySet());
        first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addressesAreKnownBeforeThePagesAreMade(Path folder) {
        Set<String> stated = new Generator(new Generator.Options(folder.resolve("content"), THEME, false))
                .stated()
                .addresses();
        Set<String> built = Golden.files(folder.resolve("expected")).keySet();

        assertThat(built).containsAll(stated);
        assertThat(Manifest.gone(built, stated)).isEmpty();
    }

    private static Map<String, byte[]> build(Path content, Path site) {
        Generator.Built built = new Generator(new Generator.Options(content, THEME, false)).build(site, false);
        assertThat(built.published())
                .as(() -> new TextReport("content", built.checked().lines())
                        .text(built.checked().problems().sorted()))
                .isNotNull();
        return Golden.files(site);
    }
}
