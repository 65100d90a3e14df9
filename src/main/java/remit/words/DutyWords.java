package remit.words;

import java.util.List;
import remit.model.Duty;
import remit.model.Handbook;

/** What is wrong with a duty, in words. */
public final class DutyWords {

    private DutyWords() {}

    /**
     * One sentence for each state of the duty, which says plainly how things stand wherever the duty is shown; empty where
     * all is clear. Whether readers also see all such duties put together is the editor's choice, not asked here.
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
