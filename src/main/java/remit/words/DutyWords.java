package remit.words;

import java.util.List;
import remit.model.Duty;
import remit.model.Handbook;

/** Words what is wrong with a duty. */
public final class DutyWords {

    private DutyWords() {}

    /**
     * One sentence for each state of the duty; empty where nothing is wrong. They are shown wherever the duty is.
     * Whether readers also see a list of all such duties is the editor's choice, which is not asked for here.
     */
    public static List<String> gaps(Handbook handbook, Words words, Duty duty) {
        return duty.states().stream()
                .map(state -> gap(handbook, words, duty, state))
                .toList();
    }

    private static String gap(Handbook handbook, Words words, Duty duty, Duty.State state) {
        return switch (state) {
            case CONTESTED -> contested(handbook, words, duty.accountable());
            case ORPHANED -> words.say("duty.orphaned");
            case UNSTAFFED -> words.say("duty.unstaffed");
        };
    }

    private static String contested(Handbook handbook, Words words, List<String> accountable) {
        String key = handbook.roles().keySet().containsAll(accountable) ? "duty.contested" : "duty.contested_parties";
        return words.count(key, accountable.size());
    }
}
