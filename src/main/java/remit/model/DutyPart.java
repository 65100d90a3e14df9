package remit.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The part that somebody has in a duty; pages name the four parts in this order. */
public enum DutyPart {
    ACCOUNTABLE(Duty::accountable),
    RESPONSIBLE(Duty::responsible),
    CONSULTED(Duty::consulted),
    INFORMED(Duty::informed);

    private final Function<Duty, List<String>> parties;

    DutyPart(Function<Duty, List<String>> parties) {
        this.parties = parties;
    }

    /** The key for it in {@code responsibilities.yaml} and in the words of the interface: {@code accountable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of those who have this part in a duty, in the order of the file. */
    public List<String> parties(Duty duty) {
        return parties.apply(duty);
    }
}
