package remit.pages.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import remit.model.Criterion;
import remit.model.Role;
import remit.pages.GivenContent;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;

class ValueFoldTest {

    @Test
    void aShortValueIsShownWhole() {
        assertThat(fold(items("Lawns", 8))).isNull();
        assertThat(fold("'" + "Lawns and beds ".repeat(16) + "'")).isNull();
    }

    @Test
    void ofManyItemsTheFirstEightLinesStayInSight() {
        ValueFold fold = fold(items("Lawns", 12));
        assertThat(fold.shown()).isEqualTo(8);
        assertThat(fold.summary()).isEqualTo("Show 4 more");
        ValueFold ofLonger = fold(items("Lawns, beds, and all that grows besides them", 12));
        assertThat(ofLonger.shown()).as("each is two lines long").isEqualTo(4);
        assertThat(ofLonger.summary()).isEqualTo("Show 8 more");
    }

    @Test
    void aNarrowColumnHasLongerValues() {
        List<String> items = items("Lawns and their paths", 6);
        assertThat(fold(items)).as("a line each").isNull();
        assertThat(fold("[" + String.join(", ", items) + "]", 4).shown())
                .as("two lines each")
                .isEqualTo(4);
    }

    @Test
    void aLongItemAmongSeveralStaysWhole() {
        List<String> items = new ArrayList<>(List.of("'" + "Lawns and beds ".repeat(40) + "'"));
        items.addAll(items("Lawns", 4));
        assertThat(fold(items).shown()).isEqualTo(1);
        assertThat(fold(items).summary()).isEqualTo("Show 4 more");
        assertThat(fold(items.subList(0, 3)))
                .as("two lines are not worth folding")
                .isNull();
    }

    @Test
    void ofAValueThatIsALittleTooLongEnoughIsFolded() {
        for (int n = 9; n < 12; n++) {
            assertThat(fold(items("Lawns", n)).shown()).isEqualTo(n - 4);
        }
    }

    @Test
    void theNamesOfOthersTakeRoomInNarrowColumns() {
        String item = "Lawns and beds";
        assertThat(foldShared(item, 4).shown())
                .as("a line each, and one for the others")
                .isEqualTo(4);
        assertThat(foldShared(item, 3))
                .as("in wide columns they stand behind it")
                .isNull();
    }

    /** Six items that another role has, too. */
    private static @Nullable ValueFold foldShared(String item, int columns) {
        String values = "values:\n  duties: [" + String.join(", ", items(item, 6)) + "]\n";
        Context context = new GivenContent()
                .file("criteria.yaml", "- group: All\n  criteria:\n    - id: duties\n      name: Duties\n")
                .file("roles/gardener.yaml", "title: Gardener\n" + values)
                .file("roles/ranger.yaml", "title: Ranger\n" + values)
                .context();
        Here here = new Here(context, Addresses.COMPARE);
        Role ranger = context.handbook().roles().get("ranger");
        ValueView view = ValueView.of(
                here,
                context.handbook().allCriteria().get(0),
                context.handbook().roles().get("gardener").value("duties"),
                Collections.nCopies(6, List.of(ranger)),
                new Citations(here));
        return view.folded(columns, context.words()).fold();
    }

    @Test
    void oneLongParagraphIsFoldedBehindItsFirstWords() {
        ValueFold fold = fold("'" + "Lawns and beds, ".repeat(94) + "'");
        assertThat(fold.shown()).isZero();
        assertThat(fold.divided()).isNull();
        assertThat(fold.start())
                .startsWith("Lawns and beds, Lawns")
                .endsWith(" …")
                .hasSizeBetween(200, 230);
        assertThat(fold.summary()).isEqualTo("Show all");
    }

    @Test
    void aParagraphOfMoreThanEightLinesIsFoldedAndLeavesFourFewer() {
        String whole = "'" + "Lawns and beds ".repeat(9) + "'";
        String longer = "'" + "Lawns and beds ".repeat(11) + "'";
        String wide = "'" + "Lawns and beds ".repeat(17) + "'";
        assertThat(fold(whole, 4)).as("eight lines").isNull();
        assertThat(fold(longer, 4).start()).as("five of nine lines").hasSizeBetween(70, 90);
        assertThat(fold(longer, 3)).as("five lines").isNull();
        assertThat(fold(wide, 3).start()).as("five of nine lines").hasSizeBetween(120, 140);
    }

    @Test
    void aTextWhoseFirstParagraphIsLongIsFoldedBehindItsFirstWords() {
        ValueFold fold = fold("|\n      " + ("Lawns and beds, ".repeat(16).strip() + "\n\n      ").repeat(2), 4);
        assertThat(fold.divided()).isNull();
        assertThat(fold.start()).startsWith("Lawns and beds, Lawns").hasSizeBetween(130, 150);
    }

    @Test
    void eachTagOfOthersThatFillsALineTakesALine() {
        assertThat(foldShared("Lawns, beds and paths", 4).shown())
                .as("two lines each, and one for the others")
                .isEqualTo(2);
    }

    @Test
    void aTextOfSeveralParagraphsIsDividedBetweenThem() {
        String paragraph = "Lawns and beds and paths. ".repeat(5).strip();
        ValueFold fold = fold("|\n      " + (paragraph + "\n\n      ").repeat(4));
        assertThat(fold.shown()).isZero();
        assertThat(fold.divided().beginning().markup()).isEqualTo("<p>" + paragraph + "</p>");
        assertThat(fold.divided().rest().markup()).contains("<p>");
        assertThat(fold.summary()).isEqualTo("Show the rest");
    }

    private static List<String> items(String text, int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> "'" + text + " " + i + "'")
                .toList();
    }

    private static ValueFold fold(List<String> items) {
        return fold("[" + String.join(", ", items) + "]");
    }

    private static ValueFold fold(String value) {
        return fold(value, 2);
    }

    private static ValueFold fold(String value, int columns) {
        Context context = new GivenContent()
                .file("criteria.yaml", "- group: All\n  criteria:\n    - id: duties\n      name: Duties\n")
                .file("roles/gardener.yaml", "title: Gardener\nvalues:\n  duties: " + value + "\n")
                .context();
        Here here = new Here(context, Addresses.COMPARE);
        Criterion duties = context.handbook().allCriteria().get(0);
        ValueView view = ValueView.of(
                here,
                duties,
                context.handbook().roles().get("gardener").value("duties"),
                List.of(),
                new Citations(here));
        return view.folded(columns, context.words()).fold();
    }
}
