package remit.fact;

import static java.util.Map.entry;

import java.util.Map;
import remit.words.Words;

/** What readers call the points of records: a name that editors gave them, else words of the interface. */
public final class PointNames {

    /** The keys of words, by the last key of a point whose statements have no name. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("abbreviation", "changes.points.abbreviation"),
            entry("also", "changes.points.also"),
            entry("also-known-as", "changes.points.also"),
            entry("ask", "changes.points.ask"),
            entry("backup", "topic.backup"),
            entry("contacts", "role.reach"),
            entry("date", "sources.date"),
            entry("do-now", "topic.do_now"),
            entry("duty", "duty.duty"),
            entry("escalate", "topic.escalate"),
            entry("explained", "changes.points.explained"),
            entry("explanation", "changes.points.explanation"),
            entry("feedback", "changes.points.feedback"),
            entry("first", "topic.first"),
            entry("group", "duty.group"),
            entry("have-ready", "topic.have_ready"),
            entry("help", "changes.points.help"),
            entry("hours", "changes.points.hours"),
            entry("in-short", "book.in_short"),
            entry("kind", "sources.kind"),
            entry("link", "sources.address"),
            entry("means", "changes.points.means"),
            entry("name", "changes.points.name"),
            entry("not-for", "topic.not_for"),
            entry("one", "changes.points.role_word"),
            entry("organisation", "about.organisation"),
            entry("other", "changes.points.role_word"),
            entry("owner", "upkeep.owner"),
            entry("publisher", "sources.publisher"),
            entry("reports-to", "role.reports_to"),
            entry("roles", "aids.columns"),
            entry("run-by", "topic.run_by"),
            entry("sources", "sources.title"),
            entry("status", "role.status"),
            entry("term", "changes.points.name"),
            entry("title", "changes.points.name"),
            entry("unit", "changes.points.unit"),
            entry("urgent", "topic.urgent"));

    private final Words words;

    public PointNames(Words words) {
        this.words = words;
    }

    /**
     * Returns the name of the point that a statement is about. Where neither editors nor the interface have words for it,
     * these are its key.
     */
    public String of(Fact fact) {
        String key = fact.point().substring(fact.point().lastIndexOf('/') + 1);
        String said = fact.name() == null ? WORDS.get(key) : null;
        return said == null ? fact.called() : words.say(said);
    }
}
