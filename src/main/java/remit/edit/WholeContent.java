package remit.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Drafts;
import remit.check.bind.Fields;
import remit.check.bind.FileBinder;
import remit.check.bind.Found;
import remit.check.bind.KeptRecords;
import remit.check.bind.RoleValues;
import remit.check.make.CriteriaMaker;
import remit.model.Criterion;
import remit.problem.Problems;
import remit.prose.Link;
import remit.prose.Slug;
import remit.read.Documents;
import remit.shape.ChangesShape;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.GuideShape;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.Target;
import remit.shape.TermShape;

/** A content without errors, drafts included, and all that names something in it. */
final class WholeContent {

    private final Documents documents;
    private final Content content;
    private final Found found = new Found();
    private final List<NamedPart> parts = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    WholeContent(Documents documents) {
        this.documents = documents;
        FileBinder binder = new FileBinder(true);
        this.content = Content.bind(documents, binder, new KeptRecords(), new Problems(), found, new Drafts(true));
        bindValues(binder);
        addRecords();
        found.references().stream()
                .filter(reference -> !isLocal(reference.target()))
                .map(reference -> new Mention(reference.target(), List.of(), reference.id(), reference.position()))
                .forEach(mentions::add);
        content.guides().forEach((id, guide) -> {
            addParts(id, guide);
            mentions.addAll(GuideMentions.of(id, guide));
        });
        content.roles().values().forEach(role -> mentions.addAll(ItemMentions.of(role)));
    }

    Documents documents() {
        return documents;
    }

    /** Returns everything that has an id, in the order of the content. */
    List<NamedPart> parts() {
        return parts;
    }

    /** Returns all places in YAML that name something. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Returns the day of the edition whose changes a file has; null where there is no such file. */
    @Nullable LocalDate edition(String file) {
        Fields changes = RecordKind.CHANGES.holds(file) ? content.changes().get(RecordKind.CHANGES.id(file)) : null;
        return changes == null ? null : changes.get(ChangesShape.EDITION);
    }

    /** Returns all links within the content, the lines that say where links lead among them. */
    List<Link> links() {
        return Stream.concat(found.links().stream(), found.definitions().stream())
                .filter(link -> !link.external())
                .toList();
    }

    /** Returns the lines that say where links lead. */
    List<Link> definitions() {
        return found.definitions();
    }

    /** Returns whether a target is within the same record, where the ids around it count. */
    private static boolean isLocal(Target target) {
        return switch (target) {
            case STEP, QUESTION, OUTCOME, ANSWER, ITEM -> true;
            default -> false;
        };
    }

    private void bindValues(FileBinder binder) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        CriteriaMaker.groups(content).forEach(group -> group.criteria().forEach(c -> criteria.put(c.id(), c)));
        content.roles()
                .values()
                .forEach(role ->
                        found.add(RoleValues.of(role, criteria, true, binder).found()));
    }

    private void addRecords() {
        addFiles(RecordKind.ROLE, content.roles());
        addFiles(RecordKind.COMPARISON, content.comparisons());
        addFiles(RecordKind.GUIDE, content.guides());
        addFiles(RecordKind.PAGE, content.pages());
        addList(RecordKind.CONTACT, content.contacts());
        addList(RecordKind.TOPIC, content.topics());
        addList(RecordKind.DUTY, content.duties());
        addList(RecordKind.SOURCE, content.sources());
        content.terms().forEach(this::addTerm);
        for (Fields group : content.criterionGroups()) {
            group.get(CriterionShape.Group.CRITERIA).forEach(this::addCriterion);
        }
    }

    private void addFiles(RecordKind kind, Map<String, Fields> records) {
        records.forEach(
                (id, record) -> parts.add(new NamedPart(target(kind), List.of(), id, null, kind.shape(), record)));
    }

    private void addList(RecordKind kind, List<Fields> records) {
        records.forEach(record -> add(target(kind), List.of(), kind.shape(), record));
    }

    private void add(Target kind, List<String> within, Shape shape, Fields record) {
        Bound.Word id = record.word(CommonShape.ID);
        if (id != null) {
            parts.add(new NamedPart(kind, within, id.text(), id.position(), shape, record));
        }
    }

    private void addTerm(Fields term) {
        Bound.Word word = term.word(TermShape.TERM);
        if (word != null) {
            parts.add(new NamedPart(
                    Target.TERM, List.of(), Slug.of(word.text()), word.position(), TermShape.SHAPE, term));
        }
    }

    private void addCriterion(Fields criterion) {
        add(Target.CRITERION, List.of(), CriterionShape.SHAPE, criterion);
        String id = criterion.get(CriterionShape.ID, "");
        for (Bound.BoundEntry item : criterion.get(CriterionShape.ITEMS)) {
            parts.add(new NamedPart(
                    Target.ITEM, List.of(id), item.key().text(), item.key().position(), null, null));
        }
    }

    private void addParts(String guide, Fields fields) {
        for (Bound.BoundEntry question : fields.get(GuideShape.QUESTIONS)) {
            Fields record = (Fields) question.value();
            addEntry(Target.QUESTION, guide, question, GuideShape.Question.SHAPE);
            List<String> within = List.of(guide, question.key().text());
            record.get(GuideShape.Question.ANSWERS)
                    .forEach(answer -> add(Target.ANSWER, within, GuideShape.Answer.SHAPE, answer));
        }
        fields.get(GuideShape.OUTCOMES)
                .forEach(outcome -> addEntry(Target.OUTCOME, guide, outcome, GuideShape.Outcome.SHAPE));
    }

    private void addEntry(Target kind, String guide, Bound.BoundEntry entry, Shape shape) {
        parts.add(new NamedPart(
                kind, List.of(guide), entry.key().text(), entry.key().position(), shape, (Fields) entry.value()));
    }

    private static Target target(RecordKind kind) {
        return Objects.requireNonNull(kind.target());
    }
}
