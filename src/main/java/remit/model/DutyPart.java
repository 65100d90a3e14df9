package remit.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How somebody has to do with a duty, in the order in which pages name the four. */
public enum DutyPart {
    ACCOUNTABLE(Duty::accountable),
    RESPONSIBLE(Duty::responsible),
    CONSULTED(Duty::consulted),
    INFORMED(Duty::informed);

    private final Function<Duty, List<String>> parties;

    DutyPart(Function<Duty, List<String>> parties) {
        this.parties = parties;
    }

    /** As in the content format and in the keys of words: {@code accountable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of those who have this part in a duty, in the order of the file. */
    public List<String> parties(Duty duty) {
        return parties.apply(duty);
    }
}
