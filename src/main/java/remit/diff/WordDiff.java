package remit.diff;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text changed. */
public final class WordDiff {

    /** Of two texts that are alike, at least this part of the words is the same. */
    private static final double ALIKE = 0.4;

    private WordDiff() {}

    /** Whether words are in both texts, only in the old one, or only in the new one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words one after the other that have the same kind. */
    public record Piece(Kind kind, String words) {}

    /** Returns the pieces in reading order; removed words come before those that take their place. */
    public static List<Piece> of(String was, String now) {
        List<String> before = List.of(was.split(" "));
        List<String> after = List.of(now.split(" "));
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (ListDiff.Stretch stretch : ListDiff.of(before, after)) {
            add(pieces, Kind.SAME, before.subList(next, stretch.wasFrom()));
            add(pieces, Kind.REMOVED, before.subList(stretch.wasFrom(), stretch.wasTo()));
            add(pieces, Kind.ADDED, after.subList(stretch.isFrom(), stretch.isTo()));
            next = stretch.wasTo();
        }
        add(pieces, Kind.SAME, before.subList(next, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words)));
        }
    }

    /** Returns whether two texts are one that was reworded, and not two texts with little in common. */
    public static boolean alike(String was, String now) {
        return likeness(was, now) >= ALIKE;
    }

    /** Returns which part of the words of both texts is in both, from 0 to 1. */
    private static double likeness(String was, String now) {
        List<Piece> pieces = of(was, now);
        long all = pieces.stream().mapToLong(WordDiff::count).sum();
        long same = pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToLong(WordDiff::count)
                .sum();
        return all == 0 ? 1 : 2.0 * same / (all + same);
    }

    private static long count(Piece piece) {
        return piece.words().chars().filter(sign -> sign == ' ').count() + 1;
    }
}
