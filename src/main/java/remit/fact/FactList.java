package remit.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import remit.fact.RecordFacts.Part;
import remit.model.Comparison;
import remit.model.Contact;
import remit.model.Criterion;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Source;
import remit.model.Term;
import remit.model.Topic;
import remit.model.Upkeep;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.shape.ComparisonShape;
import remit.shape.ContactShape;
import remit.shape.CriterionShape;
import remit.shape.DutyShape;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.PageShape;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.SourceShape;
import remit.shape.Target;
import remit.shape.TermShape;
import remit.shape.TextForm;
import remit.shape.TopicShape;

/** Makes the list of all statements of a handbook, in the order of the handbook. */
public final class FactList {

    /** The point of a Markdown text beside a record, and of the text of a free page. */
    static final String EXPLANATION = "explanation";

    private final Context context;
    private final Handbook handbook;
    private final List<Fact> all = new ArrayList<>();

    private FactList(Context context) {
        this.context = context;
        this.handbook = context.handbook();
    }

    /** Returns all statements. Takes time in proportion to the size of the handbook. */
    public static List<Fact> of(Context context) {
        FactList list = new FactList(context);
        Handbook handbook = context.handbook();
        list.addHandbook();
        handbook.roles().values().forEach(list::addRole);
        handbook.allCriteria().forEach(list::addCriterion);
        handbook.comparisons().values().forEach(list::addComparison);
        handbook.guides().values().forEach(list::addGuide);
        handbook.topics().values().forEach(list::addTopic);
        handbook.contacts().values().forEach(list::addContact);
        handbook.duties().values().forEach(list::addDuty);
        handbook.terms().values().forEach(list::addTerm);
        handbook.sources().values().forEach(list::addSource);
        handbook.pages().values().forEach(list::addPage);
        return list.all;
    }

    private RecordFacts record(Target kind, String id, String title, Address page, String anchor, Upkeep upkeep) {
        return new RecordFacts(context, all, kind.word(), id, title, page, anchor, upkeep);
    }

    private void addHandbook() {
        RecordFacts record = new RecordFacts(
                context, all, RecordKind.HANDBOOK.word(), "", handbook.title(), Addresses.HOME, "", handbook.upkeep());
        record.text(HandbookShape.TITLE, handbook.title());
        record.prose(HandbookShape.IN_SHORT, handbook.inShort());
        record.text(HandbookShape.ORGANISATION, handbook.organisation());
        Handbook.RoleWord roleWord = handbook.roleWord();
        if (roleWord != null) {
            addRoleWord(record, HandbookShape.RoleWord.ONE, roleWord.one());
            addRoleWord(record, HandbookShape.RoleWord.OTHER, roleWord.other());
        }
        Handbook.Feedback feedback = handbook.feedback();
        if (feedback != null) {
            String way = feedback.email() == null ? String.valueOf(feedback.page()) : feedback.email();
            record.add(Part.of(HandbookShape.FEEDBACK.name()), feedback.label(), List.of(way));
        }
    }

    private static void addRoleWord(RecordFacts record, Key key, String word) {
        record.add(Part.of(RecordFacts.point(HandbookShape.ROLE_WORD, key.name())), word, List.of());
    }

    private void addRole(Role role) {
        Address page = Addresses.role(role.id());
        RecordFacts record = record(Target.ROLE, role.id(), role.title(), page, "", role.upkeep());
        new RoleFacts(context, role, record).add();
        record.upkeep(record.page());
    }

    private void addGuide(Guide guide) {
        Address page = Addresses.guide(guide.id());
        RecordFacts record = record(Target.GUIDE, guide.id(), guide.title(), page, "", guide.upkeep());
        new GuideFacts(context, guide, record).add();
        record.upkeep(Addresses.wholeGuide(guide.id()));
    }

    /** Adds a criterion, which readers first meet on the page of the first role. */
    private void addCriterion(Criterion criterion) {
        Upkeep upkeep =
                new Upkeep(RecordKind.CRITERION.file(), handbook.upkeep().owner(), null, null, null, List.of());
        Address page = Addresses.role(handbook.roles().keySet().iterator().next());
        RecordFacts record = record(Target.CRITERION, criterion.id(), criterion.name(), page, criterion.id(), upkeep);
        record.text(CriterionShape.NAME, criterion.name());
        record.text(CriterionShape.Group.GROUP, criterion.group());
        record.prose(CriterionShape.HELP, criterion.help());
        record.text(CriterionShape.UNIT, criterion.unit());
    }

    private void addComparison(Comparison comparison) {
        Address page = Addresses.comparison(comparison.id());
        RecordFacts record = record(
                Target.COMPARISON,
                comparison.id(),
                String.valueOf(comparison.title()),
                page,
                "",
                Objects.requireNonNull(comparison.upkeep(), "only pairs have no upkeep"));
        record.text(ComparisonShape.TITLE, comparison.title());
        record.parties(ComparisonShape.ROLES, comparison.roles());
        record.prose(ComparisonShape.IN_SHORT, comparison.inShort());
        comparison
                .rows()
                .forEach((criterion, words) -> record.prose(
                        Part.of(RecordFacts.point(ComparisonShape.ROWS, criterion))
                                .name(context.facts().criteria().get(criterion).name())
                                .place(RecordFacts.at(page, criterion)),
                        words));
        record.document(EXPLANATION, page, comparison.explanation());
        record.upkeep(record.page());
    }

    private void addTopic(Topic topic) {
        RecordFacts record =
                record(Target.TOPIC, topic.id(), topic.ask(), Addresses.topic(topic.id()), "", topic.upkeep());
        record.text(TopicShape.ASK, topic.ask());
        // Urgent topics are listed first, without their group.
        text(
                record,
                Part.of(TopicShape.GROUP.name()).place(Addresses.HELP.path()),
                topic.urgent() ? null : topic.group());
        record.texts(TopicShape.ALSO, topic.also());
        record.text(TopicShape.URGENT, topic.urgent() ? TextForm.YES : null);
        record.proses(TopicShape.DO_NOW, topic.doNow());
        record.party(TopicShape.FIRST, topic.first());
        record.party(TopicShape.BACKUP, topic.backup());
        record.party(TopicShape.ESCALATE, topic.escalate());
        record.proses(TopicShape.HAVE_READY, topic.haveReady());
        record.prose(TopicShape.NOT_FOR, topic.notFor());
        record.upkeep(record.page());
    }

    private void addContact(Contact contact) {
        RecordFacts record =
                record(Target.CONTACT, contact.id(), contact.title(), Addresses.HELP, contact.id(), contact.upkeep());
        record.text(ContactShape.NAME, contact.title());
        record.party(ContactShape.RUN_BY, contact.runBy());
        record.reach(RoleShape.CONTACTS, contact.reach());
        record.text(ContactShape.HOURS, contact.hours());
    }

    private void addDuty(Duty duty) {
        RecordFacts record = record(Target.DUTY, duty.id(), duty.duty(), Addresses.DUTIES, duty.id(), duty.upkeep());
        List<String> sources = duty.sources();
        record.add(Part.of(DutyShape.DUTY.name()).sources(sources), duty.duty(), List.of());
        text(record, Part.of(DutyShape.GROUP.name()).sources(sources), duty.group());
        for (DutyPart part : DutyPart.values()) {
            part.parties(duty)
                    .forEach(party -> record.add(
                            Part.of(part.word())
                                    .item(party)
                                    .value(party)
                                    .name(context.words().say("duty.part." + part.word()))
                                    .sources(sources),
                            record.name(party),
                            List.of()));
        }
    }

    private static void text(RecordFacts record, Part part, @Nullable String words) {
        if (words != null) {
            record.add(part, words, List.of());
        }
    }

    private void addTerm(Term term) {
        RecordFacts record = record(Target.TERM, term.id(), term.term(), Addresses.GLOSSARY, term.id(), term.upkeep());
        record.text(TermShape.TERM, term.term());
        record.prose(TermShape.MEANS, term.means());
        record.prose(TermShape.EXPLAINED, term.explained());
        record.texts(TermShape.ALSO, term.also());
    }

    private void addSource(Source source) {
        RecordFacts record =
                record(Target.SOURCE, source.id(), source.title(), Addresses.SOURCES, source.id(), source.upkeep());
        record.text(SourceShape.TITLE, source.title());
        record.text(SourceShape.PUBLISHER, source.publisher());
        if (source.date() != null) {
            Part date = Part.of(SourceShape.DATE.name()).value(source.date().toString());
            record.add(date, context.words().date(source.date()), List.of());
        }
        record.text(SourceShape.LINK, source.link());
        record.text(SourceShape.KIND, source.kind());
    }

    private void addPage(FreePage page) {
        Address address = Addresses.page(page.path());
        RecordFacts record = record(Target.PAGE, page.path(), page.title(), address, "", page.upkeep());
        record.text(PageShape.TITLE, page.title());
        record.prose(PageShape.IN_SHORT, page.inShort());
        record.document(EXPLANATION, address, page.body());
        record.upkeep(record.page());
    }
}
