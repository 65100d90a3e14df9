package remit.check;

import java.util.List;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.Source;
import remit.model.Term;
import remit.model.Topic;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Slug;

/** The list files: contacts, topics, responsibilities, glossary and sources. */
final class DirectoryCheck {

    private final Content content;
    private final Problems problems;

    DirectoryCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    void check() {
        GroupNames.check(content.topics(), false, problems);
        GroupNames.check(content.duties(), false, problems);
        for (Fields contact : content.contacts()) {
            Bound.Word runBy = contact.word("run-by");
            if (runBy != null && runBy.text().equals(contact.text("id"))) {
                problems.add(
                        Message.NAMES_ITSELF.at(runBy.position(), runBy.text()).hint(Hint.anotherOrNone()));
            }
        }
        for (Fields duty : content.duties()) {
            for (String key : List.of("accountable", "responsible", "consulted", "informed")) {
                Duplicates.check(duty.words(key), key, problems);
            }
        }
    }

    static Contact contact(Fields contact, UpkeepReader upkeep) {
        return new Contact(
                contact.required("id"),
                contact.required("name"),
                contact.text("run-by"),
                ReachReader.ways(contact),
                contact.text("hours"),
                upkeep.of(contact, "contacts.yaml"));
    }

    static Topic topic(Fields topic, UpkeepReader upkeep) {
        return new Topic(
                topic.required("id"),
                topic.required("ask"),
                topic.text("group"),
                topic.texts("also"),
                topic.yes("urgent"),
                topic.proses("do-now"),
                topic.required("first"),
                topic.text("backup"),
                topic.text("escalate"),
                topic.proses("have-ready"),
                topic.prose("not-for"),
                topic.texts("formerly"),
                upkeep.of(topic, "topics.yaml"));
    }

    static Duty duty(Fields duty, UpkeepReader upkeep) {
        return new Duty(
                duty.required("id"),
                duty.required("duty"),
                duty.text("group"),
                duty.texts("accountable"),
                duty.texts("responsible"),
                duty.texts("consulted"),
                duty.texts("informed"),
                duty.texts("source"),
                upkeep.of(duty, "responsibilities.yaml"));
    }

    static Term term(Fields term, UpkeepReader upkeep) {
        return new Term(
                Slug.of(term.required("term")),
                term.required("term"),
                term.prose("means"),
                term.prose("explained"),
                term.texts("also"),
                upkeep.of(term, "glossary.yaml"));
    }

    static Source source(Fields source, UpkeepReader upkeep) {
        Bound.Word link = source.word("link");
        return new Source(
                source.required("id"),
                source.required("title"),
                source.text("publisher"),
                source.date("date"),
                link == null ? null : ReachReader.target(link),
                source.text("kind"),
                upkeep.of(source, "sources.yaml"));
    }
}
