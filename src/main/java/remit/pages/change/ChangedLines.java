package remit.pages.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.diff.WordDiff;
import remit.model.EditionChanges.Change;
import remit.pages.change.ChangesPage.ChangedLine;
import remit.pages.change.ChangesPage.Piece;
import remit.pages.here.Here;

/** Words one change. */
final class ChangedLines {

    private static final String WAS = "was";
    private static final String NOW = "now";
    private static final String SAME = "same";

    private final Here here;

    ChangedLines(Here here) {
        this.here = here;
    }

    /** Returns what a point says differently. */
    ChangedLine statement(Change change) {
        String was = change.was();
        String now = change.is();
        if (was == null || now == null) {
            boolean added = was == null;
            String text = String.valueOf(added ? now : was);
            return line(change, added ? "new" : "gone", List.of(new Piece(added ? NOW : WAS, here.text(text), false)));
        }
        return line(change, "reworded", pieces(was, now));
    }

    /** Returns how a row of a comparison turned. */
    ChangedLine row(Change change) {
        return line(change, "turned", List.of(rowPiece(WAS, change.was()), rowPiece(NOW, change.is())));
    }

    /** Returns where answers lead now. */
    ChangedLine result(Change change) {
        return line(
                change,
                "elsewhere",
                List.of(
                        new Piece(WAS, here.text(Objects.requireNonNull(change.was())), false),
                        new Piece(NOW, here.text(Objects.requireNonNull(change.is())), false)));
    }

    private ChangedLine line(Change change, String sign, List<Piece> pieces) {
        return new ChangedLine(here.text(change.point()), here.words().say("changes." + sign), pieces);
    }

    private Piece rowPiece(String kind, @Nullable String state) {
        return new Piece(kind, here.words().say("changes.rows." + state), true);
    }

    private List<Piece> pieces(String was, String now) {
        here.text(was);
        here.text(now);
        if (!WordDiff.alike(was, now)) {
            return List.of(new Piece(WAS, was, false), new Piece(NOW, now, false));
        }
        List<Piece> pieces = new ArrayList<>();
        WordDiff.of(was, now)
                .forEach(piece -> pieces.add(new Piece(
                        switch (piece.kind()) {
                            case SAME -> SAME;
                            case REMOVED -> WAS;
                            case ADDED -> NOW;
                        },
                        piece.words(),
                        false)));
        return pieces;
    }
}
