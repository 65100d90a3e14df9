package remit.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Drafts;
import remit.check.bind.Fields;
import remit.check.bind.FileBinder;
import remit.check.bind.Found;
import remit.check.bind.KeptRecords;
import remit.check.make.CriteriaMaker;
import remit.problem.Problems;
import remit.read.Documents;
import remit.shape.CommonShape;
import remit.shape.ComparisonShape;
import remit.shape.ContactShape;
import remit.shape.CriterionShape;
import remit.shape.DutyShape;
import remit.shape.GuideShape;
import remit.shape.HandbookIds;
import remit.shape.HandbookIds.NamedId;
import remit.shape.Key;
import remit.shape.PageShape;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.SourceShape;
import remit.shape.Target;
import remit.shape.TextForm;
import remit.shape.TopicShape;

/** Finds the ids that a content folder declares, drafts included, whether or not the content has errors. */
public final class DeclaredIds {

    private final Documents documents;
    private final Content content;
    private final Map<Target, List<NamedId>> byTarget = new EnumMap<>(Target.class);

    private DeclaredIds(Documents documents) {
        this.documents = documents;
        this.content = Content.bind(
                documents, new FileBinder(true), new KeptRecords(), new Problems(), new Found(), new Drafts(true));
    }

    /**
     * Returns the ids. A record with a file of its own has its id from the file's name, so it is found even if the file
     * cannot be read; the records of a list file that cannot be read are not found.
     */
    public static HandbookIds of(Documents documents) {
        return new DeclaredIds(documents).ids();
    }

    private HandbookIds ids() {
        addFiles(RecordKind.ROLE, content.roles(), RoleShape.TITLE);
        addFiles(RecordKind.COMPARISON, content.comparisons(), ComparisonShape.TITLE);
        addFiles(RecordKind.GUIDE, content.guides(), GuideShape.TITLE);
        addFiles(RecordKind.PAGE, content.pages(), PageShape.TITLE);
        addList(RecordKind.CONTACT, content.contacts(), ContactShape.NAME);
        addList(RecordKind.TOPIC, content.topics(), TopicShape.ASK);
        addList(RecordKind.DUTY, content.duties(), DutyShape.DUTY);
        addList(RecordKind.SOURCE, content.sources(), SourceShape.TITLE);
        content.criterionGroups()
                .forEach(group ->
                        addList(RecordKind.CRITERION, group.get(CriterionShape.Group.CRITERIA), CriterionShape.NAME));
        List<NamedId> parties = new ArrayList<>(byTarget.getOrDefault(Target.ROLE, List.of()));
        parties.addAll(byTarget.getOrDefault(Target.CONTACT, List.of()));
        byTarget.put(Target.PARTY, parties);
        return new HandbookIds(
                byTarget,
                CriteriaMaker.groups(content).stream()
                        .flatMap(group -> group.criteria().stream())
                        .toList());
    }

    private void addFiles(RecordKind kind, Map<String, Fields> records, Key.Text name) {
        TreeSet<String> files = new TreeSet<>(documents.yaml().keySet());
        files.addAll(documents.markdown().keySet());
        files.addAll(documents.failed());
        for (String file : files) {
            if (kind.holds(file) && isId(kind, kind.id(file))) {
                Fields record = records.get(kind.id(file));
                add(kind, kind.id(file), record == null ? "" : record.get(name, ""));
            }
        }
    }

    /** Returns whether a word can be the id of a record with a file of its own; a page may be in a folder. */
    private static boolean isId(RecordKind kind, String word) {
        return kind == RecordKind.PAGE
                ? List.of(word.split("/", -1)).stream().allMatch(TextForm::isId)
                : TextForm.isId(word);
    }

    private void addList(RecordKind kind, List<Fields> records, Key.Text name) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Fields record : records) {
            Optional.ofNullable(record.word(CommonShape.ID))
                    .map(Bound.Word::text)
                    .ifPresent(id -> names.putIfAbsent(id, record.get(name, "")));
        }
        names.forEach((id, called) -> add(kind, id, called));
    }

    private void add(RecordKind kind, String id, String name) {
        byTarget.computeIfAbsent(Objects.requireNonNull(kind.target()), target -> new ArrayList<>())
                .add(new NamedId(id, name));
    }
}
