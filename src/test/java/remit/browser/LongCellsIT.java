package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long values in narrow columns: paragraphs, texts of two paragraphs, and lists of items that others have, too. */
@ExtendWith(Coverage.class)
class LongCellsIT {

    private static final String ALL = "compare/all.html";
    private static final int ROLES = 24;
    private static final List<String> WORDS = List.of(
            "harbour plan water budget review bridge service people contract supplier network report decision the a of"
                    .split(" "));

    private static TestSite site;

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.build("long-cells", content());
    }

    /** A cell that is higher pushes the other points out of sight; below eight lines are the words that unfold the rest. */
    @ParameterizedTest
    @EnumSource
    void noCellOfManyRolesShowsMoreThanEightLinesAndOneToUnfoldTheRest(Letters letters) {
        Visit visit = Visit.kept(site);
        visit.show(Look.WIDE.in(letters));
        Page page = visit.open(ALL);

        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.comparison td')].flatMap(cell => {
                  const range = document.createRange();
                  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                  const middles = [];
                  while (texts.nextNode()) {
                    if (!texts.currentNode.data.trim() || !texts.currentNode.parentElement.checkVisibility()) continue;
                    range.selectNodeContents(texts.currentNode);
                    for (const box of range.getClientRects()) middles.push((box.top + box.bottom) / 2);
                  }
                  middles.sort((a, b) => a - b);
                  const lines = middles.filter((middle, i) => !i || middle - middles[i - 1] > 8).length;
                  const most = cell.querySelector(':scope > details') ? 9 : 8;
                  return lines > most ? [`${cell.id} shows ${lines} lines`] : [];
                })""")).isEqualTo(List.of());
    }

    @Test
    void theBeginningOfAParagraphGoesWhereTheWholeOfItIsShown() {
        Page page = Visit.kept(site).open(ALL);
        Locator cell = page.locator("#role-5--paragraph");
        String start = cell.locator(".fold__start").innerText().replace(" …", "");
        assertThat(cell.innerText()).startsWith(start).endsWith("… Show all");
        cell.locator("summary").click();

        assertThat(cell.locator(".fold__start").isVisible()).isFalse();
        assertThat(cell.locator("summary").innerText()).isEqualTo("Show all");
        assertThat(cell.locator("li").innerText()).startsWith(start);
    }

    private static Path content() throws IOException {
        Path folder = Files.createTempDirectory("remit-long-cells");
        Files.createDirectories(folder.resolve("roles"));
        Files.createDirectories(folder.resolve("comparisons"));
        Random random = new Random(9);
        StringBuilder all = new StringBuilder("title: All\nin-short: All.\nroles:\n");
        for (int role = 0; role < ROLES; role++) {
            String items = "";
            for (int item = 5 + random.nextInt(9); item > 0; item--) {
                items += "    - "
                        + (random.nextInt(5) == 0 ? "Shared by some " + random.nextInt(4) : words(random, 3, 9)) + "\n";
            }
            Files.writeString(
                    folder.resolve("roles/role-" + role + ".yaml"),
                    "title: Keeper of " + words(random, 1, 2) + " " + role + "\nvalues:\n  paragraph: "
                            + words(random, 25, 60) + "\n  paragraphs: |\n    " + words(random, 10, 40) + "\n\n    "
                            + words(random, 10, 40) + "\n  items:\n" + items);
            all.append("  - role-" + role + "\n");
        }
        Files.writeString(
                folder.resolve("handbook.yaml"),
                "title: Harbour\norganisation: Example\nlanguage: en\npairs: declared\n");
        Files.writeString(
                folder.resolve("criteria.yaml"),
                "- group: All\n  criteria:\n    - {id: paragraph, name: Paragraph, kind: text}\n"
                        + "    - {id: paragraphs, name: Paragraphs, kind: text}\n    - {id: items, name: Items}\n");
        Files.writeString(folder.resolve("comparisons/all.yaml"), all);
        return folder;
    }

    /** Some words, at least so many and at most so many. */
    private static String words(Random random, int least, int most) {
        StringBuilder words = new StringBuilder();
        for (int word = least + random.nextInt(most - least + 1); word > 0; word--) {
            words.append(words.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
