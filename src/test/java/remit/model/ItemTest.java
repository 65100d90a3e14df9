package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the words of two items are equal, as {@code src/docs/sameness.md} describes it. */
class ItemTest {

    @Test
    void caseDoesNotCount() {
        assertEqual("Beds and Trees", "beds AND trees");
        assertEqual("Straße", "STRASSE");
        assertEqual("ΟΔΟΣ", "οδος");
    }

    @Test
    void widthsLigaturesAndCombinationsDoNotCount() {
        assertEqual("ﬁre", "fire");
        assertEqual("Ｇａｔｅ", "Gate");
        assertEqual("cafe\u0301", "caf\u00e9");
        assertEqual("m²", "m2");
    }

    @Test
    void whiteSpaceDoesNotCount() {
        assertEqual("  north \u00a0\t gate\u2003", "north gate");
        assertEqual("north\ngate", "north gate");
    }

    @Test
    void closingPunctuationDoesNotCount() {
        assertEqual("Beds.", "Beds");
        assertEqual("Beds ;", "Beds!?");
        assertEqual("Beds ...", "Beds");
    }

    @Test
    void signsOfWordProcessorsDoNotCount() {
        assertEqual("The park\u2019s trees", "The park's trees");
        assertEqual("The park\u02bcs trees", "The park\u2018s trees");
        assertEqual("The park\uff07s trees", "The park's trees");
        assertEqual("The \u201cold\u201d gate", "The \"old\" gate");
        assertEqual("Long\u2011term care", "Long-term care");
        assertEqual("Long\u2010term care", "Long\u2011term care");
    }

    @Test
    void signsThatNobodySeesDoNotCount() {
        assertEqual("Com\u00adpost", "Compost");
        assertEqual("\u200bCompost\ufeff", "Compost");
        assertEqual("\u200fCompost\u200e \u2067heap\u2069", "Compost heap");
        assertEqual("caf\u0065\u200b\u0301", "caf\u00e9");
        assertEqual("Compost.\u200b", "Compost");
    }

    @Test
    void norDoTheyTogetherWithHardSpaces() {
        assertEqual("Head\u202fof\u2009\u200bIT", "Head of IT");
        assertEqual("\u202bBeds\u00a0and\u2028trees\u202c", "Beds and trees");
        assertEqual("Kin\u00ad\u200bder\u00adgarten\u00a0!", "Kindergarten");
        assertEqual("Beds\u2060\u2026", "Beds");
    }

    @Test
    void lettersThatOnlyLookAlikeCount() {
        assertDiffer("\u0421IO office", "CIO office");
        assertDiffer("P\u0430ths", "Paths");
    }

    @Test
    void otherSignsCount() {
        assertDiffer("Long\u2013term care", "Long-term care");
        assertDiffer("The parks' trees", "The park's trees");
        assertDiffer("Beds, trees", "Beds trees");
        assertDiffer("C++", "C");
        assertDiffer("Beds)", "Beds");
        assertDiffer(".net", "net");
        assertDiffer("café", "cafe");
    }

    private static void assertEqual(String a, String b) {
        assertThat(Item.textKey(a)).isEqualTo(Item.textKey(b));
    }

    private static void assertDiffer(String a, String b) {
        assertThat(Item.textKey(a)).isNotEqualTo(Item.textKey(b));
    }
}
