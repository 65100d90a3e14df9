package remit.pages.about;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import remit.model.EditionChanges;
import remit.model.Handbook;
import remit.model.Upkeep;
import remit.pages.about.AboutPage.AboutFact;
import remit.pages.here.Here;
import remit.words.Words;

/**
 * The facts on "About this handbook": the organisation, the edition, since when changes are recorded, who keeps the
 * handbook and how often it is reviewed.
 */
final class AboutFacts {

    private AboutFacts() {}

    static List<AboutFact> of(Here here) {
        Handbook handbook = here.handbook();
        Words words = here.words();
        List<AboutFact> facts = new ArrayList<>();
        Upkeep upkeep = handbook.upkeep();
        facts.add(new AboutFact(words.say("about.organisation"), here.text(handbook.organisation()), false));
        if (handbook.edition() != null) {
            facts.add(new AboutFact(words.say("about.edition"), words.date(handbook.edition()), true));
        }
        List<EditionChanges> changes = handbook.changes();
        if (!changes.isEmpty()) {
            LocalDate first = changes.get(changes.size() - 1).edition();
            facts.add(new AboutFact(words.say("about.recorded_since"), words.date(first), true));
        }
        if (upkeep.reviewEvery() != null) {
            facts.add(new AboutFact(words.say("about.reviewed_every"), period(upkeep.reviewEvery(), words), true));
        }
        return facts;
    }

    /** Says a period in words: "1 year and 6 months". Weeks are said as days. */
    private static String period(Period period, Words words) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(words.count("about.years", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(words.count("about.months", period.getMonths()));
        }
        if (period.getDays() > 0) {
            parts.add(words.count("about.days", period.getDays()));
        }
        return words.list(parts);
    }
}
