package remit.sheet;

import java.util.Set;
import remit.shape.TextForm;

/**
 * A cell of a file that somebody gives back.
 *
 * @param text its words; of a number, its digits; of a day, {@code 2026-11-27}; of a formula, the formula
 */
record GivenCell(String text, Kind kind) {

    static final GivenCell EMPTY = new GivenCell("", Kind.WORDS);

    /** What a spreadsheet has in a cell. */
    enum Kind {
        WORDS,
        NUMBER,
        PERCENT,
        DATE,
        YES_NO,
        FORMULA,
        ERROR
    }

    /** Returns whether there is nothing in it but blanks. */
    boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * Returns the words of the cell as the content writes them.
     *
     * @throws CellFault where a spreadsheet has made something of it that cannot be taken back
     */
    String words(SheetColumn.Takes takes) {
        return switch (kind) {
            case WORDS, NUMBER -> text;
            case YES_NO -> takes == SheetColumn.Takes.YES_NO ? yesNo() : text;
            case DATE -> {
                if (takes == SheetColumn.Takes.DATE && TextForm.date(text).isPresent()) {
                    yield text;
                }
                throw new CellFault("the spreadsheet has made a date of what was typed, " + text
                        + ": give the cell the format Text, and type it again");
            }
            case PERCENT ->
                throw new CellFault("the spreadsheet has made a percentage of what was typed, " + text
                        + ": give the cell the format Text, and type it again");
            case FORMULA ->
                throw new CellFault(
                        "it has a formula, =" + text + ": copy the cell, and paste it in its place as a value");
            case ERROR -> throw new CellFault("it has the error " + text + " of the spreadsheet: type what is meant");
        };
    }

    private String yesNo() {
        return Set.of("true", "1").contains(text) ? TextForm.YES : TextForm.NO;
    }
}
