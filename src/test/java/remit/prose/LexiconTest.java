package remit.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void theLongestPhraseWinsAndIsNotSearchedAgain() {
        assertThat(found("a tree surgeon of the tree, and tree surgeons", "tree", "tree surgeon", "surgeon"))
                .containsExactly("tree surgeon", "tree", "tree");
        assertThat(found("new garden tool shed", "garden tool", "tool shed", "shed"))
                .containsExactly("garden tool", "shed");
        assertThat(found("tree surgery", "tree surgeon", "tree")).containsExactly("tree");
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(found("streets, treeless, tree2, tree_top, trée", "tree")).isEmpty();
        assertThat(found("tree, (tree) 'tree' l'tree tree-top tree's – tree.", "tree"))
                .hasSize(7);
        assertThat(found("ASP.NET and .NET", ".NET")).containsExactly(".NET");
        assertThat(found("C++ and C++x", "C++")).containsExactly("C++");
    }

    @Test
    void aPhraseMayBeginASentence() {
        assertThat(found("Mulch it. Use mulch. MULCH", "Mulch")).containsExactly("Mulch", "mulch");
        assertThat(found("Leaf mould, leaf mould, Leaf Mould", "leaf mould"))
                .containsExactly("Leaf mould", "leaf mould");
        assertThat(found("İş ve iş", Locale.forLanguageTag("tr"), "iş")).containsExactly("İş", "iş");
    }

    @Test
    void anAbbreviationIsFoundAsItIsWrittenAlone() {
        assertThat(found("it is IT, It is", "IT")).containsExactly("IT");
        assertThat(found("r and R", "R")).containsExactly("R");
        assertThat(found("R&D, r&d", "R&D")).containsExactly("R&D");
        Lexicon exact = new Lexicon(List.of(new Lexicon.Phrase("Dean", 0, true)), Locale.ROOT);
        assertThat(exact.in("dean, Dean")).hasSize(1);
    }

    @Test
    void writtenAsItIsCountsBeforeWithAnotherCapital() {
        Lexicon polish = lexicon(Locale.ROOT, "Polish", "polish");

        assertThat(polish.in("Polish polish").stream().map(Lexicon.Hit::number)).containsExactly(0, 1);
    }

    @Test
    void nothingIsFoundNowhere() {
        assertThat(found("a tree", "", " ", "tree")).containsExactly("tree");
        assertThat(found("a tree")).isEmpty();
    }

    @Test
    void whiteSpaceAndTypographyDoNotMatter() {
        assertThat(found("leaf\n  mould, leaf\u00a0mould", "leaf mould")).hasSize(2);
        assertThat(found("gardener\u2019s friend, semi\u2011shade", "gardener's friend", "semi-shade"))
                .hasSize(2);
        assertThat(found("com\u00adpost cafe\u0301", "compost", "caf\u00e9")).hasSize(2);
    }

    @Test
    void otherScriptsHaveTheirOwnEdges() {
        assertThat(found("خطر، مخاطر الخطر", "خطر")).containsExactly("خطر");
        assertThat(found("Риск и риски", "риск")).containsExactly("Риск");
        // Words are found in scripts that have no blanks between them.
        assertThat(found("我们的园丁很忙", "园丁")).containsExactly("园丁");
        assertThat(found("KPIを見る", "KPI")).containsExactly("KPI");
        assertThat(found("คนสวนทำงาน", "คนสวน")).containsExactly("คนสวน");
        // A run of Katakana is one word, and nothing is cut off from its marks.
        assertThat(found("リスクマネージャーのリスク", "リスク")).containsExactly("リスク");
        assertThat(found("กิ", "ก")).isEmpty();
    }

    @Test
    void manyPhrasesAreNotTriedOneByOne() {
        List<Lexicon.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            phrases.add(new Lexicon.Phrase("Head of garden " + i, i, false));
        }
        Lexicon lexicon = new Lexicon(phrases, Locale.ROOT);
        String text = "The head of garden 59999 and the Head of garden. ".repeat(2_000);

        assertThat(lexicon.in(text)).hasSize(2_000);
    }

    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(14);
        int hits = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = made(random, 12);
            List<String> phrases = Stream.generate(() -> made(random, 4).strip())
                    .limit(1 + random.nextInt(6))
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
            List<Lexicon.Phrase> exact = phrases.stream()
                    .map(phrase -> new Lexicon.Phrase(phrase, phrases.indexOf(phrase), true))
                    .toList();
            List<String> found = new Lexicon(exact, Locale.ROOT)
                    .in(text).stream()
                            .map(hit -> text.substring(hit.start(), hit.end()))
                            .toList();
            assertThat(found).as("%s in '%s'", phrases, text).isEqualTo(plainlyFound(text, phrases));
            hits += found.size();
        }
        assertThat(hits).isGreaterThan(4_000);
    }

    /** Some letters and signs in any order, without two blanks in a row. */
    private static String made(Random random, int most) {
        List<String> pieces = List.of("a", "b", "ab", "B", "é", "表", "1", "_", "-", " ", " ", ". ");
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(1 + random.nextInt(most))
                .collect(Collectors.joining())
                .replaceAll(" +", " ");
    }

    /** Tries every phrase at every place. */
    private static List<String> plainlyFound(String text, List<String> phrases) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String longest = "";
            for (String phrase : phrases) {
                boolean there = text.startsWith(phrase, at)
                        && WordEdges.mayStart(text, at)
                        && WordEdges.mayEnd(text, at + phrase.length());
                longest = there && phrase.length() > longest.length() ? phrase : longest;
            }
            if (!longest.isEmpty()) {
                found.add(longest);
            }
            at += Math.max(1, longest.length());
        }
        return found;
    }

    private static List<String> found(String text, String... phrases) {
        return found(text, Locale.ROOT, phrases);
    }

    private static List<String> found(String text, Locale language, String... phrases) {
        return lexicon(language, phrases).in(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    private static Lexicon lexicon(Locale language, String... phrases) {
        List<Lexicon.Phrase> numbered = new ArrayList<>();
        for (String phrase : phrases) {
            numbered.add(new Lexicon.Phrase(phrase, numbered.size(), false));
        }
        return new Lexicon(numbered, language);
    }
}
