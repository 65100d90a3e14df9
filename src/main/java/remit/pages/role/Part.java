package remit.pages.role;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import remit.model.Duty;

/** The parts a role can have in a duty, the weightiest first. */
enum Part {
    ANSWERS_FOR(Duty::accountable),
    DOES(Duty::responsible),
    ASKED_FIRST(Duty::consulted),
    TOLD_AFTER(Duty::informed);

    private final Function<Duty, List<String>> parties;

    Part(Function<Duty, List<String>> parties) {
        this.parties = parties;
    }

    /** The ids of those who have this part in a duty. */
    List<String> parties(Duty duty) {
        return parties.apply(duty);
    }

    /** As in the words file: {@code answers_for}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
