package remit.check.make;

import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.model.Contact;
import remit.model.Duty;
import remit.model.Source;
import remit.model.Term;
import remit.model.Topic;
import remit.prose.Slug;
import remit.shape.CommonShape;
import remit.shape.ContactShape;
import remit.shape.DutyShape;
import remit.shape.RecordKind;
import remit.shape.SourceShape;
import remit.shape.TermShape;
import remit.shape.TopicShape;

/** Makes the records of the list files, from content without errors: contacts, topics, duties, terms and sources. */
final class ListMaker {

    private ListMaker() {}

    static Contact contact(Fields contact, UpkeepReader upkeep) {
        return new Contact(
                contact.required(ContactShape.ID),
                contact.required(ContactShape.NAME),
                contact.get(ContactShape.RUN_BY),
                ReachReader.ways(contact),
                contact.get(ContactShape.HOURS),
                contact.get(CommonShape.FORMERLY),
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
                duty.get(CommonShape.FORMERLY),
                upkeep.of(duty, RecordKind.DUTY.file()));
    }

    static Term term(Fields term, UpkeepReader upkeep) {
        return new Term(
                Slug.of(term.required(TermShape.TERM)),
                term.required(TermShape.TERM),
                term.get(TermShape.MEANS),
                term.get(TermShape.EXPLAINED),
                term.get(TermShape.ALSO),
                term.get(CommonShape.FORMERLY),
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
                source.get(CommonShape.FORMERLY),
                upkeep.of(source, RecordKind.SOURCE.file()));
    }
}
