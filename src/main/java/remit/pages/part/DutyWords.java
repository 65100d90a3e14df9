package remit.pages.part;

import java.util.ArrayList;
import java.util.List;
import remit.model.Duty;
import remit.model.Handbook;

/** What is wrong with a duty, in words. */
public final class DutyWords {

    private DutyWords() {}

    /** One sentence for each state of the duty; empty where all is clear or the handbook shows gaps to editors alone. */
    public static List<String> gaps(Here here, Duty duty) {
        List<String> said = new ArrayList<>();
        if (here.handbook().gapsForEveryone()) {
            duty.states().forEach(state -> said.add(gap(here, duty, state)));
        }
        return said;
    }

    private static String gap(Here here, Duty duty, Duty.State state) {
        return switch (state) {
            case CONTESTED -> contested(here, duty.accountable());
            case ORPHANED -> here.words().say("duty.orphaned");
            case UNSTAFFED -> here.words().say("duty.unstaffed");
        };
    }

    private static String contested(Here here, List<String> accountable) {
        Handbook handbook = here.handbook();
        String key = handbook.roles().keySet().containsAll(accountable) ? "duty.contested" : "duty.contested_parties";
        return here.words().count(key, accountable.size());
    }
}
