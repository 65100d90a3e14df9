package remit.sheet;

import java.util.List;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RoleShape;
import remit.shape.Target;
import remit.shape.TextForm;

/**
 * A column of a sheet.
 *
 * @param head the word in its first row, by which an import knows it
 * @param meaning the words in its second row
 * @param key the key of the record that it shows, the id of a criterion, or of a role or contact that has duties
 * @param form how its cells are written
 * @param takes what a cell takes, where a spreadsheet would make something else of it
 * @param choices what may be chosen in a cell; empty where that is open
 */
record SheetColumn(String head, String meaning, String key, Form form, Takes takes, List<String> choices) {

    /** How the cells of a column are written. */
    enum Form {
        /** The id of the row. */
        ID,
        /** One text. */
        TEXT,
        /** Texts, one a line. */
        LINES,
        /** A nested record, as lines with a key and a colon. */
        RECORD,
        /** Nested records, each as lines with a key and a colon. */
        RECORDS,
        /** One value of a criterion, with a note and sources. */
        VALUE,
        /** Several values of a criterion, one a line, with notes and sources. */
        VALUES,
        /** The letters of a duty: A, R, C, I. */
        LETTERS
    }

    /** What a cell takes. */
    enum Takes {
        WORDS,
        DATE,
        YES_NO,
        NUMBER
    }

    /** What the path of a criterion's column begins with. */
    static final String VALUES = RoleShape.VALUES.name() + "/";

    /** What the path of the column of a role or contact begins with. */
    static final String LETTERS = Target.PARTY.word() + "/";

    SheetColumn {
        choices = List.copyOf(choices);
    }

    /** Returns the column of a key. */
    static SheetColumn of(Key key, List<String> parties) {
        KeyKind kind = key.kind();
        Takes takes = Takes.WORDS;
        List<String> choices = List.of();
        if (kind instanceof KeyKind.Word word && word.form() == TextForm.DATE) {
            takes = Takes.DATE;
        } else if (kind instanceof KeyKind.Word word && word.form() == TextForm.YES_NO) {
            takes = Takes.YES_NO;
            choices = List.of(TextForm.YES, TextForm.NO);
        } else if (kind instanceof KeyKind.Choice choice) {
            choices = choice.choices();
        } else if (kind instanceof KeyKind.Reference) {
            choices = parties;
        }
        Form form = Form.TEXT;
        String meaning = key.meaning();
        if (kind instanceof KeyKind.RecordOf) {
            form = Form.RECORD;
        } else if (kind instanceof KeyKind.ListOf list) {
            form = list.item() instanceof KeyKind.RecordOf ? Form.RECORDS : Form.LINES;
        }
        KeyKind one = kind instanceof KeyKind.ListOf list ? list.item() : kind;
        if (one instanceof KeyKind.RecordOf record) {
            meaning += " Lines: " + String.join(": …, ", record.shape().keyNames()) + ": …";
        }
        return new SheetColumn(key.name(), meaning, key.name(), form, takes, choices);
    }

    /** Returns a word that no other column of the sheet has, whatever the ids of criteria and roles are. */
    String path() {
        return switch (form) {
            case VALUE, VALUES -> VALUES + key;
            case LETTERS -> LETTERS + key;
            default -> key;
        };
    }

    /** Returns whether it shows a criterion. */
    boolean isCriterion() {
        return form == Form.VALUE || form == Form.VALUES;
    }
}
