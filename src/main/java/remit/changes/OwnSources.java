package remit.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.fact.Fact;
import remit.shape.DutyShape;
import remit.shape.Target;

/**
 * The sources that single statements of a record have, apart from those of the record. The sources of a record are
 * statements themselves, so where they change, not every statement of it has changed.
 *
 * @param common the sources of the record
 */
record OwnSources(Set<String> common) {

    OwnSources {
        common = Set.copyOf(common);
    }

    /**
     * @param facts all statements of a record; the first one says what it is called, and has no sources of its own. Only
     *     a duty has its sources in all of its statements and nowhere else, so they count in the first one
     */
    static OwnSources of(List<Fact> facts) {
        return new OwnSources(new HashSet<>(facts.get(0).sources()));
    }

    /** Returns the ids of the sources of one statement; empty where it has only those of the record. */
    Set<String> in(Fact fact) {
        Set<String> all = new HashSet<>(fact.sources());
        boolean duty = fact.kind().equals(Target.DUTY.word()) && fact.point().equals(DutyShape.DUTY.name());
        return all.equals(common) && !duty ? Set.of() : all;
    }
}
