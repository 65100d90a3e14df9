package remit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Rows and cells of a comparison" in the data format: when the words of two items are equal. */
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
    void otherSignsCount() {
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
