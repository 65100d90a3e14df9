package remit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says how much an import changes. */
final class ChangeCounts {

    private ChangeCounts() {}

    /** Returns a few words for each kind of change: {@code 3 cells of 2 roles change}, {@code 1 new duty}. */
    static List<String> of(Map<SheetKind, SheetChanges> changes) {
        List<String> counts = new ArrayList<>();
        changes.forEach((kind, change) -> {
            if (!change.changed().isEmpty()) {
                counts.add(count(change.cells(), "cell", "cells") + " of "
                        + count(change.changed().size(), kind.one(), kind.word())
                        + (change.cells() == 1 ? " changes" : " change"));
            }
            if (!change.added().isEmpty()) {
                counts.add(count(change.added().size(), "new " + kind.one(), "new " + kind.word()));
            }
            if (!change.criteria().isEmpty()) {
                counts.add(count(change.criteria().size(), "new criterion", "new criteria"));
            }
        });
        return counts;
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
