package remit.check.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.check.ContentCheck;
import remit.check.warn.ReviewDay;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.Documents;

/** Names of assets that cannot be files on every system, so that the test gives them without files. */
class AssetNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assets/Plan.png | assets/plan.png",
                "assets/maps/Park.svg | assets/Maps/park.svg",
                "assets/STRASSE.pdf | assets/Straße.pdf",
                "assets/U\u0308bersicht.png | assets/\u00dcbersicht.png"
            })
    void twoNamesThatAreOneFileSomewhereAreReportedAtTheSecond(String first, String second) {
        assertThat(report(first, second))
                .containsExactly(second + ": address-taken: this would be published as '" + second
                        + "', and that address is taken → " + first + " is published there: rename one of the two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assets/Img/a.png | assets/img/b.png | assets/img | assets/Img",
                "assets/maps/Park/a.svg | assets/maps/park/b.svg | assets/maps/park | assets/maps/Park",
                "assets/a\u0308/a.svg | assets/\u00e4/b.svg | assets/\u00e4 | assets/a\u0308"
            })
    void foldersThatAreOneFolderSomewhereAreReportedAtTheSecond(
            String first, String second, String folder, String other) {
        assertThat(report(first, second))
                .containsExactly(second + ": address-taken: this would be published as '" + folder
                        + "', and that address is taken → " + other + " is published there: rename one of the two");
    }

    @Test
    void aFileAndAFolderOfOneNameAreReported() {
        assertThat(report("assets/Plan", "assets/plan/a.png"))
                .containsExactly(
                        "assets/Plan: address-taken: this would be published as 'assets/Plan', and that address"
                                + " is taken → assets/plan/a.png is published there: rename one of the two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assets/nul.png | Windows keeps 'nul' for a device | name it 'assets/nul-1.png'",
                "assets/AUX/a.png | Windows keeps 'AUX' for a device | name it 'assets/AUX-1/a.png'",
                "assets/Lpt¹ | Windows keeps 'Lpt¹' for a device | name it 'assets/Lpt¹-1'",
                "assets/9:30.png | Windows and OneDrive allow no ':' in a name | name it 'assets/9-30.png'",
                "assets/why?.pdf | Windows and OneDrive allow no '?' in a name | name it 'assets/why-.pdf'",
                "assets/plan. | Windows drops a dot at the end | name it 'assets/plan'",
                "assets/old /a.png | Windows and OneDrive allow no blank at either end | name it 'assets/old/a.png'"
            })
    void aNameThatNoFileCanHaveEverywhereIsReportedWithABetterOne(String asset, String reason, String advice) {
        assertThat(report(asset)).singleElement().asString().endsWith(reason + " → " + advice);
    }

    @Test
    void aNameOrPathThatIsTooLongIsReported() {
        assertThat(report("assets/" + "図".repeat(90) + ".png"))
                .singleElement()
                .asString()
                .endsWith("it has 274 bytes, and Linux has room for 255 → give it another, shorter name");
        assertThat(report("assets/" + "a-folder/".repeat(20) + "a.png"))
                .singleElement()
                .asString()
                .endsWith("this makes an address of 192 characters, and the limit is 180"
                        + " → shorten the name of the file or of a folder it is in: 12 characters are too many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/console.png",
                "assets/com10.png",
                "assets/100% #1 plan (new).PDF",
                "assets/U\u0308bersicht.png",
                "assets/a.b.c",
                "assets/aux-1.png"
            })
    void whatEverySystemCanHoldIsNoProblem(String asset) {
        assertThat(report(asset)).isEmpty();
    }

    /** The problems that are about these assets. */
    private static List<String> report(String... assets) {
        Problems problems = new Problems();
        Documents documents = new Documents(Map.of(), Map.of(), Arrays.asList(assets), Map.of(), Set.of(), List.of());
        ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        return problems.sorted().stream()
                .filter(problem -> problem.position().file().startsWith("assets/"))
                .map(AssetNamesTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.position().file() + ": " + problem.id() + ": " + problem.message() + " → " + problem.hint();
    }
}
