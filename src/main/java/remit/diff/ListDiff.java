package remit.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Where two lists differ. */
public final class ListDiff {

    private ListDiff() {}

    /**
     * A stretch that differs. Both ends are indexes from 0, the end exclusive; one of the two stretches may be empty.
     *
     * @param wasFrom where it begins in the old list
     * @param isFrom where it begins in the new list
     */
    public record Stretch(int wasFrom, int wasTo, int isFrom, int isTo) {}

    /** Returns the stretches that differ, in order; empty where the lists are equal. */
    public static <T> List<Stretch> of(List<T> was, List<T> is) {
        List<Stretch> stretches = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(was, is).getDeltas()) {
            int wasFrom = delta.getSource().getPosition();
            int isFrom = delta.getTarget().getPosition();
            stretches.add(new Stretch(
                    wasFrom,
                    wasFrom + delta.getSource().size(),
                    isFrom,
                    isFrom + delta.getTarget().size()));
        }
        return stretches;
    }
}
