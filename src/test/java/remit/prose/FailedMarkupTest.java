package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.Origin;
import remit.problem.Problem;
import remit.problem.Problems;

/** Signs that were meant as markup and are shown as they are. */
class FailedMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "![Plan](../assets/park plan.png) → write: ![Plan](<../assets/park plan.png>)",
                "see [the *big* plan](big plan.pdf). → write: [the *big* plan](<big plan.pdf>)",
                "[Out] (https://example.com) → write: [Out](https://example.com)",
                "- [Out](out.md and in → write: [Out](out.md)",
                "[Out](https://example.com/a_(b) → write: [Out](<https://example.com/a_(b>)",
                "(Out)[out.md] → write: [Out](out.md)",
                "** Mind ** the gap → write: **Mind**",
                "**重要：**请注意。 → write: **重要**：",
                "**Note:**text → write: **Note**:",
                "Use **words and 2 ** 3 → bold words have two stars before them and two behind",
            })
    void itIsShownHowToWriteIt(String text, String hint) {
        assertThat(hints(text)).singleElement().asString().startsWith(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! note \"Mind\"\n    Wet paint.",
                "> ??? tip",
                "::: warning",
                "[[Beds]]",
                "## Beds {#beds}",
                "[Out](https://example.com){:target=\"_blank\"}",
                "A paragraph.\n{: .lead}",
                "a {.big} b",
                "{% include a.html %}",
                "a {{ page.title }}",
                "[TOC]",
                "> [!HINT]\n> a",
                "a [b][c]",
                "a[^1]",
                "a **b",
                "a b** c",
                "- *a* **b\n- c",
                "a __b",
                "a b__, c",
                "a <!-- ask Ann -- > b",
                "## a <!-- b",
                "– a\n– *b*\n– c",
                "Tools:\n• a\n• b",
                "> ·\u00a0a\n> ·\u00a0b",
                "|a|b|\n|-|-|\n|1|2|\n|c|d|\n|-|-|\n|3|4|",
                "a|b\n--|--\n1|2\nc|d\n:--|--:\n3|4",
                "| a | **b |\n|---|---|\n| c | d |",
                "[a](b.md \"c)",
            })
    void itIsReportedOnce(String text) {
        assertThat(Texts.problems(text)).singleElement().asString().contains(" markup-as-text: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`!!! note` `[[a]]` `**` `{#a}` `[a](b c.md)`",
                "```\n!!! note\n[a](b c.md)\n```\n\n    ::: x\n    **",
                "\\[\\[a]] \\**b \\*\\*b \\{#a} \\[a](b/c d) \\!!! note",
                "Wait!!! What? [sic] {and} a [b] (if you like) [c](as you like)",
                "a__b__c from __ to __ ______ __init__ a \\_\\_b",
                "\\<!-- a `<!-- b`",
                "– a\n\n– b\n\n• c",
                "He said\n– and meant it – no.",
                "|a|b|\n|-|-|\n| - | - |\n|1|2|\n| - | – |",
                "2**3 5 ** 7 ***** ** a *b*",
                "[a](<b c.md>) [d](e.md 'f') **g** ***h***",
                "https://example.com/[a](b) x::y a:::b",
                "- [ ] a\n- [x] b",
                "> [!NOTE]\n> a",
                "a[^1] [b][c] [c]\n\n[c]: e.md\n\n[^1]: d",
                "<b title=\"{#a}\">**c**</b> <!-- **a {: b} -->",
                "f(x)[1] and (a)[b]",
                "{a: 1} {1} {}",
            })
    void elsewhereNothingIsReported(String text) {
        assertThat(Texts.problems(text)).noneMatch(problem -> problem.contains("markup-as-text"));
        assertThat(Texts.problemsOfValue(text)).noneMatch(problem -> problem.contains("markup-as-text"));
    }

    @Test
    void obeyingTheHintOfAListMakesAList() {
        assertThat(hints("• a\n• b"))
                .containsExactly("write a hyphen and a blank in place of each •: - words\n"
                        + "if these lines are no list, leave an empty line between them");
        assertThat(Texts.html("- a\n- b")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
        assertThat(Texts.problems("• a\n\n• b")).isEmpty();
    }

    @Test
    void linesWithABulletSignAreReportedInAValueOfSeveralLines() {
        assertThat(Texts.problemsOfValue("– Beds\n– Trees"))
                .containsExactly("1:1-2:8 markup-as-text: this is not read as markup, so readers see it as it stands:"
                        + " '– Beds – Trees'");
        assertThat(Texts.problemsOfValue("In spring:\n• Beds\n• Trees\n\nIn autumn: leaves"))
                .containsExactly("2:1-3:8 markup-as-text: this is not read as markup, so readers see it as it stands:"
                        + " '• Beds • Trees'");
        assertThat(Texts.problemsOfValue("– Beds")).isEmpty();
    }

    @Test
    void backslashKeepsTheSignsOfAComment() {
        assertThat(hints("a <!-- b")).singleElement().asString().endsWith("put a backslash there: \\<");
        assertThat(Texts.html("a \\<!-- b")).isEqualTo("<p>a &lt;!-- b</p>");
        assertThat(hints("a __b")).singleElement().asString().endsWith("put a backslash there: \\_\\_");
        assertThat(Texts.html("a \\_\\_b")).isEqualTo("<p>a __b</p>");
    }

    @Test
    void itIsQuotedAtItsPlace() {
        assertThat(Texts.problems("🛶 a\n> ## b {#c}"))
                .containsExactly(
                        "2:8-12 markup-as-text: this is not read as markup, so readers see it as it stands: '{#c}'");
    }

    private static List<String> hints(String text) {
        Problems problems = new Problems();
        new Markdown().document(text, Origin.file(Texts.FILE), problems);
        return problems.sorted().stream().map(Problem::hint).toList();
    }
}
