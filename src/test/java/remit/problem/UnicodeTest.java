package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.shape.TextForm;

/** The same answers with every JDK; JDK 17 alone would give others to most of these questions. */
class UnicodeTest {

    private static final Path CODE = Path.of("src/main/java/remit");

    /** What a JDK answers by the Unicode of its own time; white space and control characters never change. */
    private static final Pattern ASKS_THE_JDK = Pattern.compile(
            "\\bCharacter(\\.|::)(is(Letter|Digit|Alphabetic|UpperCase|LowerCase|TitleCase|Ideographic|Defined|Mirrored|Emoji)"
                    + "|getType|getDirectionality|getNumericValue|digit\\(|to(Upper|Lower|Title)Case)"
                    + "|\\bNormalizer\\.(normalize|isNormalized)\\(|UnicodeScript\\.of\\(|\\bBreakIterator\\b"
                    + "|UNICODE_CHARACTER_CLASS|UNICODE_CASE|\\\\X");

    /** Kinds of signs in a regular expression; blanks and control characters never change. */
    private static final Pattern KIND_OF_SIGN = Pattern.compile("\\\\\\\\[pP]\\{(?!Z|Cc|Cs|Cntrl|IsWhite_Space)");

    /** Constants of these are parts of expressions that others compile. */
    private static final List<String> PARTS_OF_EXPRESSIONS = List.of("FormPattern.java");

    @Test
    void lettersFiguresAndMarksOfUnicode16AreKnown() {
        assertThat(Unicode.isLetter(0x11F04)).isTrue();
        assertThat(Unicode.isIdeographic(0x31350)).isTrue();
        assertThat(Unicode.script(0x31350)).isEqualTo(UnicodeScript.HAN);
        assertThat(Unicode.script(0x10D50)).isEqualTo(UnicodeScript.UNKNOWN);
        assertThat(Unicode.direction(0x10D50)).isEqualTo(Character.DIRECTIONALITY_RIGHT_TO_LEFT);
        assertThat(Unicode.digit(0x1E4F7)).isEqualTo(7);
        assertThat(Unicode.digit(0x116E3)).isEqualTo(9);
        assertThat(Unicode.digit('७')).isEqualTo(7);
        assertThat(Unicode.digit('x')).isEqualTo(-1);
        assertThat(Unicode.type(0x0897)).isEqualTo(Character.NON_SPACING_MARK);
        assertThat(Unicode.type(0x1734)).isEqualTo(Character.COMBINING_SPACING_MARK);
        assertThat(Unicode.type(0x1F6DC)).isEqualTo(Character.OTHER_SYMBOL);
        assertThat(Unicode.isLowerCase(0x10FC)).isTrue();
        assertThat(Unicode.isUpperCase(0xA7DA)).isTrue();
    }

    @Test
    void codePointsAfterUnicode16AreUnassigned() {
        // The ideographs of extension J came with Unicode 17.
        assertThat(Unicode.type(0x323B0)).isEqualTo(Character.UNASSIGNED);
        assertThat(Unicode.isLetter(0x323B0)).isFalse();
    }

    @Test
    void newerLettersHaveTheirCase() {
        assertThat(Unicode.lower("AꟚ\uD803\uDD50Σ")).isEqualTo("aꟛ\uD803\uDD70σ");
        assertThat(Unicode.upper("ß\uA7DBƛɤ")).isEqualTo("SS\uA7DA\uA7DC\uA7CB");
        assertThat(Unicode.lower("ΟΔΟΣ")).isEqualTo("οδος");
        assertThat(Unicode.equalsIgnoreCase("x\uA7DA", "X\uA7DB")).isTrue();
        assertThat(Unicode.equalsIgnoreCase("\uA7DC", "\u019B")).isTrue();
        assertThat(Unicode.equalsIgnoreCase("\uA7DA", "\uA7DC")).isFalse();
        assertThat(Unicode.equalsIgnoreCase("ß", "SS")).isFalse();
    }

    @Test
    void newerSignsKeepTheirFormAndTheRestIsNormalized() {
        assertThat(Unicode.normalize("a\u0308\uD81B\uDD6Ao\u0308", Normalizer.Form.NFC))
                .isEqualTo("ä\uD81B\uDD6Aö");
        assertThat(Unicode.normalize("\uD81B\uDD6A", Normalizer.Form.NFD)).isEqualTo("\uD81B\uDD6A");
    }

    @Test
    void expressionsMatchNewerSignsByTheirKind() {
        UnicodePattern letters = UnicodePattern.of("\\p{L}+");
        assertThat(letters.matches("aꟚ\uD803\uDD50\uD807\uDF04")).isTrue();
        assertThat(letters.matches("\uD83D\uDEDC")).isFalse();
        assertThat(letters.replaceAll("1 \uD803\uDD50 2Ꟛ\uD83D\uDEDC", "-")).isEqualTo("1 - 2-\uD83D\uDEDC");
        assertThat(UnicodePattern.of("[^\\p{L}]+").split("Ꟛ, \uD803\uDD50")).containsExactly("Ꟛ", "\uD803\uDD50");
    }

    @Test
    void addressesMayHoldNewerLetters() {
        assertThat(TextForm.EMAIL.fits("a\uA7DB@example.com")).isTrue();
        assertThat(TextForm.EMAIL.fits("\uD803\uDD70b@example.com")).isTrue();
        assertThat(TextForm.EMAIL.fits("\uD83D\uDEDC@example.com")).isFalse();
    }

    @Test
    void commonBlocksHaveNoNewerSigns() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Unicode::isCommon)
                        .filter(point -> NewerSigns.row(point) != null))
                .isEmpty();
    }

    @Test
    void everyNewerSignHasAnOlderOneOfItsLength() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> NewerSigns.row(point) != null)
                .forEach(point ->
                        assertThat(Character.charCount(NewerSigns.older(point))).isEqualTo(Character.charCount(point)));
    }

    @Test
    void noOtherCodeAsksTheJdk() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().matches(".*/(Unicode|NewerSigns)\\.java"))
                            .flatMap(UnicodeTest::questions))
                    .isEmpty();
        }
    }

    private static Stream<String> questions(Path file) {
        String name = file.getFileName().toString();
        String code = read(file);
        boolean parts = PARTS_OF_EXPRESSIONS.contains(name) || code.contains("UnicodePattern.of(");
        return code.lines()
                .filter(line -> !line.strip().startsWith("*"))
                .filter(
                        line -> ASKS_THE_JDK.matcher(line).find()
                                || KIND_OF_SIGN.matcher(line).find()
                                        && (!parts
                                                || line.matches(
                                                        ".*((?<!Unicode)Pattern\\.compile|\\.(matches|replaceAll|split))\\(\".*")))
                .map(line -> name + ": " + line.strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
