package remit.fact;

import remit.model.EditionChanges;
import remit.model.Handbook;
import remit.pages.here.Context;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** Warns where a handbook wants its changes recorded and states something else than when that was last done. */
public final class RecordedCheck {

    private RecordedCheck() {}

    /** Adds the warning; costs nothing where the handbook does not want it. */
    public static void check(Context context, Problems problems) {
        Handbook handbook = context.handbook();
        Position wanted = handbook.limits().changesRecorded();
        if (wanted == null) {
            return;
        }
        String recorded = FactMark.recorded(handbook);
        if (recorded == null) {
            problems.add(Message.NOTHING_RECORDED.at(wanted));
        } else if (!recorded.equals(FactMark.of(FactList.of(context)))) {
            problems.add(Message.CHANGES_UNRECORDED.at(wanted, day(handbook)));
        }
    }

    /** Returns the newest edition with an entry. */
    private static String day(Handbook handbook) {
        return handbook.changes().stream()
                .map(EditionChanges::edition)
                .findFirst()
                .map(Object::toString)
                .orElseThrow();
    }
}
