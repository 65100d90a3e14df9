package remit.sheet;

import java.util.List;
import java.util.regex.Pattern;
import remit.shape.CommonShape;
import remit.shape.ValueShape;

/** The signs of the notation within a cell, and how a text that looks like one of them is written. */
final class CellMarks {

    /** What is taken as it is, blanks included, begins with this. */
    static final String AS_IS = "\\";

    /** A further line of the text above begins with this. */
    static final String MORE = "|";

    static final String ITEM = ValueShape.Item.ITEM.name();
    static final String NOTE = ValueShape.NOTE.name();
    static final String SOURCE = CommonShape.SOURCE.name();
    static final String NOTE_ON_ALL = NOTE + " on all";
    static final String SOURCE_OF_ALL = SOURCE + " of all";

    private static final List<String> WORDS = List.of(ITEM, NOTE, SOURCE, NOTE_ON_ALL, SOURCE_OF_ALL);

    /** A line with a word of the notation; group 1 is the word, group 2 what it says. */
    static final Pattern MARKED =
            Pattern.compile("(?i)(" + String.join("|", WORDS) + "):[ \\u00A0]?(.*)", Pattern.DOTALL);

    /** A line with a key of a nested record; group 1 is the key, group 2 its value. */
    static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z-]*):[ \\u00A0]?(.*)", Pattern.DOTALL);

    private CellMarks() {}

    /** Returns a line that is read as this text. */
    static String line(String text) {
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && !text.startsWith(AS_IS)
                && !text.startsWith(MORE)
                && !MARKED.matcher(text).matches();
        return plain ? text : AS_IS + text;
    }

    /** Returns a line of a text of several lines, which keeps its blanks. */
    static String textLine(String text) {
        return text.startsWith(AS_IS) || MARKED.matcher(text.strip()).matches() ? AS_IS + text : text;
    }

    /** Returns the text of a line. */
    static String text(String line) {
        String bare = line.strip();
        if (bare.startsWith(AS_IS)) {
            return line.stripLeading().substring(AS_IS.length());
        }
        return bare;
    }

    /** Returns what a word of the notation says, or the text of a whole cell. */
    static String said(String written) {
        return written.startsWith(AS_IS) ? written.substring(AS_IS.length()) : written.strip();
    }

    /** Returns a whole cell that is read as this text. */
    static String whole(String text) {
        return text.equals(text.strip()) && !text.startsWith(AS_IS) ? text : AS_IS + text;
    }
}
