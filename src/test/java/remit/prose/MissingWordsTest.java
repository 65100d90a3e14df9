package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that an editor typed is on the page, or a warning quotes it at its place. */
class MissingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in**cred**ible un*frigging* `a_b` ~~x~~ a\\*b foo\\_bar",
                "caf&eacute; &amp;eacute; `&eacute;` &#228;&#xe4; &copy; R&D; &nope;",
                "[a b](c.md \"d e\") ![f *g*](h%20i.png 'j') <https://k.example/l?m=n> https://o.example o@p.example",
                "[a][b] [b][] [b] ![c][b]\n\n[b]: d%20e.md \"f g\"",
                "a[^n] b[^m] c[^n]\n\n[^m]: the second\n\n    and more\n\nd e\n\n[^n]: the *first*[^m]",
                "```java\ncode &amp; here\n```\n\n    more\n\n~~~ sh\nx",
                "> [!NOTE]\n> Low tide.\n\n> [!tip]\n>\n> x",
                "- [x] x\n- [ ] y\n\n3. z\n4) q\n   1. r",
                "| a | b |\n|:--|--:|\n| c \\| d | `e` |\n| f |",
                "a <!-- b --> c\n\n<!--\nd\n-->\n\nfoo<!-- x -->bar <!--> <!--->",
                "a <b title=\"x > y\">c</b>d <kbd>e</kbd> <br> f\n\n<div lang='en'>\n\ng\n</div>\n\n<p>h &eacute;</p>",
                "# A # b\n\nSet\n===\n\nx\\\ny  \nz\n\n***",
                "\u0905\u0902\u0915 \ud83d\udef6 \u0645\u064e \u91cd\u8981\uff1a**\u8bf7** e\u0301 a\u00adb",
                "a | b\n--|--\n<b>c</b> | <!-- x --> d",
                "<table><tr><td>a</td> <td>x</td></tr></table>\n\n<li>y</li>",
                "a\r\nb *c*\rd",
            })
    void nothingIsMissing(String text) {
        assertThat(Texts.problems(text)).isEmpty();
        assertThat(Texts.problemsOfValue(text.replaceAll("(?s)\n.*", "")))
                .noneMatch(problem -> problem.contains("missing"));
    }

    @Test
    void openCommentIsReportedWhereItOpens() {
        assertThat(Texts.problems("Tide.\n\n<!-- to do: ask *Ann*\n\nTide.\n\n## Ebb"))
                .containsExactly("3:1-5 comment-open: the comment that opens here is not closed, so readers do not see"
                        + " 'to do: ask *Ann* Tide. ## Ebb'");
        assertThat(Texts.problemsOfValue("a\n\n> <!-- check -- >\n> b\n\nc"))
                .containsExactly("3:3-7 comment-open: the comment that opens here is not closed, so readers do not see"
                        + " 'check -- > > b'");
        assertThat(Texts.problems("<div>\na <!-- b\n</div>\n\nc"))
                .containsExactly("2:3-7 comment-open: the comment that opens here is not closed, so readers do not see"
                        + " 'b </div'");
    }

    @Test
    void commentWithASlipInItsEndIsOpen() {
        assertThat(Texts.problems("<!-- ask Ann --!>\n\nTide."))
                .containsExactly(
                        "1:1-5 comment-open: the comment that opens here is not closed, so readers do not see 'ask Ann'");
        assertThat(Texts.problems("- a\n- <!-- ask Ben ->\n\n  Tide.\n\nEbb."))
                .containsExactly("2:3-7 comment-open: the comment that opens here is not closed, so readers do not see"
                        + " 'ask Ben -> Tide'");
        assertThat(Texts.html("- a\n- <!-- ask Ben ->\n\n  Tide.\n\nEbb.")).endsWith("<p>Ebb.</p>");
    }

    @Test
    void wordsBehindTheLanguageOfCodeAreReported() {
        assertThat(Texts.problems("```The pump runs.\nx = 1\n```"))
                .containsExactly("1:4-17 words-missing: these words are not on the page, because they are read as"
                        + " markup: 'The pump runs'");
        assertThat(Texts.problems("> ~~~ java title=Tide\n> x"))
                .containsExactly("1:7-22 words-missing: these words are not on the page, because they are read as"
                        + " markup: 'java title=Tide'");
        assertThat(Texts.problems("```c++\nx\n```\n\n~~~ objective-c\ny")).isEmpty();
    }

    @Test
    void cellsBeyondTheHeadAreReported() {
        assertThat(Texts.problems("| a | b |\n|---|---|\n| 1 | 2 | 2 |\n| 3 | 4 | *five* six | 7 |"))
                .containsExactly(
                        "3:11-12 words-missing: these words are not on the page, because they are read as markup: '2'",
                        "4:12-25 words-missing: these words are not on the page, because they are read as markup:"
                                + " 'five* six | 7'");
    }

    @Test
    void secondTableRunIntoTheFirstIsReportedWhereItIsWider() {
        assertThat(Texts.problems("|a|\n|-|\n|1|\n|b|c|\n|-|-|\n|2|3|"))
                .extracting(problem -> problem.substring(0, 19))
                .containsExactly("4:4-5 words-missing", "5:1-6 markup-as-tex", "6:4-5 words-missing");
    }

    @Test
    void footnoteWithoutAMarkInTheTextIsReported() {
        assertThat(Texts.problems("A[^a]\n\n[^a]: x\n\n[^b]: Only when\n    it rains.\n\n[^a]: again"))
                .containsExactly(
                        "5:1-6:14 words-unused: nothing refers to this, so readers do not see"
                                + " '[^b]: Only when it rains.'",
                        "8:1-12 words-unused: nothing refers to this, so readers do not see '[^a]: again'");
    }

    @Test
    void addressThatNoLinkUsesIsReported() {
        assertThat(Texts.problems("[a]\n\n[a]: b.md\n[2026]: open\n[c]: d.md 'e'"))
                .containsExactly(
                        "4:1-13 words-unused: nothing refers to this, so readers do not see '[2026]: open'",
                        "5:1-14 words-unused: nothing refers to this, so readers do not see '[c]: d.md 'e''");
    }

    @Test
    void whatGoesWithALinkWithinAPictureIsReported() {
        assertThat(Texts.problems("![a [b](c.md)](d.png)"))
                .containsExactly("1:9-13 words-missing: these words are not on the page, because they are read as"
                        + " markup: 'c.md'");
    }

    @Test
    void longTextIsQuotedShort() {
        assertThat(Texts.problems("<!-- " + "word ".repeat(100)))
                .singleElement()
                .asString()
                .endsWith("'" + "word ".repeat(12).strip() + "…'");
    }
}
