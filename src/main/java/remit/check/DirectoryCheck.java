package remit.check;

import remit.model.Contact;
import remit.model.Duty;
import remit.model.Source;
import remit.model.Term;
import remit.model.Topic;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.prose.Slug;
import remit.shape.CommonShape;
import remit.shape.ContactShape;
import remit.shape.DutyShape;
import remit.shape.RecordKind;
import remit.shape.SourceShape;
import remit.shape.TermShape;
import remit.shape.TopicShape;

/** The list files: contacts, topics, responsibilities, glossary and sources. */
final class DirectoryCheck {

    private final Content content;
    private final Problems problems;

    DirectoryCheck(Content content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    void check() {
        GroupNames.check(content.topics(), TopicShape.GROUP, false, problems);
        GroupNames.check(content.duties(), DutyShape.GROUP, false, problems);
        for (Fields contact : content.contacts()) {
            Bound.Word runBy = contact.word(ContactShape.RUN_BY);
            if (runBy != null && runBy.text().equals(contact.get(ContactShape.ID))) {
                problems.add(
                        Message.NAMES_ITSELF.at(runBy.position(), runBy.text()).hint(Hint.anotherOrNone()));
            }
        }
    }

    static Contact contact(Fields contact, UpkeepReader upkeep) {
        return new Contact(
                contact.required(ContactShape.ID),
                contact.required(ContactShape.NAME),
                contact.get(ContactShape.RUN_BY),
                ReachReader.ways(contact),
                contact.get(ContactShape.HOURS),
                upkeep.of(contact, RecordKind.CONTACT.file()));
    }

    static Topic topic(Fields topic, UpkeepReader upkeep) {
        return new Topic(
                topic.required(TopicShape.ID),
                topic.required(TopicShape.ASK),
                topic.get(TopicShape.GROUP),
                topic.get(TopicShape.ALSO),
                topic.get(TopicShape.URGENT),
                topic.get(TopicShape.DO_NOW),
                topic.required(TopicShape.FIRST),
                topic.get(TopicShape.BACKUP),
                topic.get(TopicShape.ESCALATE),
                topic.get(TopicShape.HAVE_READY),
                topic.get(TopicShape.NOT_FOR),
                topic.get(CommonShape.FORMERLY),
                upkeep.of(topic, RecordKind.TOPIC.file()));
    }

    static Duty duty(Fields duty, UpkeepReader upkeep) {
        return new Duty(
                duty.required(DutyShape.ID),
                duty.required(DutyShape.DUTY),
                duty.get(DutyShape.GROUP),
                duty.get(DutyShape.ACCOUNTABLE),
                duty.get(DutyShape.RESPONSIBLE),
                duty.get(DutyShape.CONSULTED),
                duty.get(DutyShape.INFORMED),
                duty.get(CommonShape.SOURCE),
                upkeep.of(duty, RecordKind.DUTY.file()));
    }

    static Term term(Fields term, UpkeepReader upkeep) {
        return new Term(
                Slug.of(term.required(TermShape.TERM)),
                term.required(TermShape.TERM),
                term.get(TermShape.MEANS),
                term.get(TermShape.EXPLAINED),
                term.get(TermShape.ALSO),
                upkeep.of(term, RecordKind.TERM.file()));
    }

    static Source source(Fields source, UpkeepReader upkeep) {
        Bound.Word link = source.word(SourceShape.LINK);
        return new Source(
                source.required(SourceShape.ID),
                source.required(SourceShape.TITLE),
                source.get(SourceShape.PUBLISHER),
                source.get(SourceShape.DATE),
                link == null ? null : ReachReader.target(link),
                source.get(SourceShape.KIND),
                upkeep.of(source, RecordKind.SOURCE.file()));
    }
}
