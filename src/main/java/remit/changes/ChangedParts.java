package remit.changes;

import java.util.ArrayList;
import java.util.List;
import remit.diff.WordDiff;
import remit.diff.WordDiff.Kind;
import remit.diff.WordDiff.Piece;

/** Shortens long texts to what changed in them, with a few words around it. */
final class ChangedParts {

    /** Texts with no more characters than this are left whole. */
    private static final int SHORT = 400;

    /** So many words are left on each side of a change. */
    private static final int AROUND = 8;

    private static final String LEFT_OUT = "…";

    private ChangedParts() {}

    /** Returns what a text was, without the parts that stay. */
    static String was(String was, String now) {
        return of(was, now, Kind.REMOVED);
    }

    /** Returns what a text is now, without the parts that stay. */
    static String is(String was, String now) {
        return of(was, now, Kind.ADDED);
    }

    /** Returns the beginning of a text that is new or gone. */
    static String beginning(String text) {
        return text.length() <= SHORT ? text : first(text.split(" ", -1), SHORT / 10) + " " + LEFT_OUT;
    }

    private static String of(String was, String now, Kind kind) {
        String whole = kind == Kind.REMOVED ? was : now;
        if (Math.max(was.length(), now.length()) <= SHORT) {
            return whole;
        }
        List<String> parts = new ArrayList<>();
        List<Piece> pieces = WordDiff.of(was, now);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == kind) {
                parts.add(piece.words());
            } else if (piece.kind() == Kind.SAME) {
                parts.add(around(piece.words(), i > 0, i < pieces.size() - 1));
            }
        }
        return String.join(" ", parts);
    }

    /** Returns the words next to a change, given those between two changes. */
    private static String around(String words, boolean before, boolean after) {
        String[] all = words.split(" ", -1);
        if (all.length <= 2 * AROUND) {
            return words;
        }
        String last = String.join(" ", List.of(all).subList(all.length - AROUND, all.length));
        return (before ? first(all, AROUND) + " " : "") + LEFT_OUT + (after ? " " + last : "");
    }

    private static String first(String[] words, int count) {
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }
}
