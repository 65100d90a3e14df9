package remit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import remit.BracketedWords;

/** What scripts say in words of the interface is marked as English in a handbook of another language, too. */
@ExtendWith(Coverage.class)
class WordsLanguageIT {

    private static Visit visit;

    private Page page;

    /** Without yes, no and judgements: those are words of the interface that stand in data files as the handbook's do. */
    @BeforeAll
    static void build() throws IOException {
        Path content = PickableContent.write();
        leaveOut(content.resolve("criteria.yaml"), ", kind: yes-no");
        leaveOut(content.resolve("sources.yaml"), ", kind: judgement");
        Path site = BracketedWords.site(content, "ar", Files.createTempDirectory("remit-words-language"));
        visit = Visit.asReader(TestSite.of("words-language", site));
    }

    private static void leaveOut(Path file, String text) throws IOException {
        String written = Files.readString(file);
        assertThat(written).contains(text);
        Files.writeString(file, written.replace(text, ""));
    }

    @AfterAll
    static void leave() {
        assertThat(visit.trouble()).isEmpty();
        visit.close();
    }

    @Test
    void inTheBoxToSearchIn() {
        page = visit.open("index.html");
        page.locator(".find input").click();
        page.waitForSelector(".find__panel a");
        assertMarked();
        page.locator(".find input").fill("tide");
        page.waitForSelector("[role=option]");
        assertMarked();
        page.locator(".find input").fill("nowherenear");
        page.waitForSelector(".find__ways");
        assertMarked();
    }

    @Test
    void aCountHasTheSignOfTheWordsBetweenThousands() {
        page = visit.open("index.html");
        assertThat(page.evaluate("remit.say('{n} of {all}: {text}', {n: 1234567, all: 999, text: '1016'})"))
                .isEqualTo("1,234,567 of 999: 1016");
    }

    @Test
    void onThePageOfResults() {
        page = visit.open("search.html#q=tide");
        page.waitForSelector(".found");
        assertMarked();
    }

    @Test
    void inATableThatAReaderPicks() {
        page = visit.open("compare/index.html");
        page.locator("#_pick-name").fill("Keeper");
        page.waitForSelector("#_pick-list li");
        assertMarked();
        page = visit.open("compare/index.html#roles=role-0,role-1,role-2");
        page.waitForSelector(".pick__result table.more");
        page.locator("[data-aid=differences] input").check();
        assertMarked();
    }

    @Test
    void inTheDutiesOfOneRole() {
        page = visit.open("responsibilities.html");
        page.locator("[data-aids=duties] select").selectOption(new SelectOption().setIndex(1));
        assertMarked();
    }

    private void assertMarked() {
        assertThat(BracketedWords.faults(page.url(), Jsoup.parse(page.content()), true))
                .isEmpty();
    }
}
