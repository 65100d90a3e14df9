package remit.read;

import java.util.List;
import remit.problem.FileHint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/**
 * Counts the signs that may begin or end markup in Markdown, in all files in the order they are read. The time and the
 * memory for a text grow with these signs far more than with its length.
 */
final class MarkupSigns {

    /** In ASCII all of them, so that a sign is found by its number. */
    private static final String SIGNS = "*_~`[]<>!&\\|";

    private static final boolean[] IS_SIGN = new boolean[128];

    static {
        SIGNS.chars().forEach(sign -> IS_SIGN[sign] = true);
    }

    private String most = "";
    private int mostSigns;
    private String beyond = "";
    private long all;

    /** Returns the number of the signs in a file. */
    static int count(List<String> lines) {
        int count = 0;
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                count += c < IS_SIGN.length && IS_SIGN[c] ? 1 : 0;
            }
        }
        return count;
    }

    void add(ReadFile file) {
        if (file.markupSigns() > mostSigns) {
            mostSigns = file.markupSigns();
            most = file.file();
        }
        boolean before = all <= InputLimits.MARKUP_SIGNS;
        all += file.markupSigns();
        if (before && all > InputLimits.MARKUP_SIGNS) {
            beyond = file.file();
        }
    }

    /** Reports the file with which the signs are too many, and returns whether there is one. */
    boolean tooMany(Problems problems) {
        if (beyond.isEmpty()) {
            return false;
        }
        problems.add(Message.TOO_MUCH_TEXT
                .at(Position.startOf(beyond), all + " signs of markup")
                .hint(FileHint.fewerMarkupSigns(String.join(" ", SIGNS.split("")), most)));
        return true;
    }
}
