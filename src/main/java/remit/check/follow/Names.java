package remit.check.follow;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Unicode;
import remit.prose.Slug;
import remit.shape.CommonShape;
import remit.shape.ContactShape;
import remit.shape.CriterionShape;
import remit.shape.DutyShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.SourceShape;
import remit.shape.Target;
import remit.shape.TermShape;
import remit.shape.TopicShape;

/** Every id that the content declares, with its position. An id that is declared twice is reported. */
public final class Names {

    private final Map<Target, Map<String, Position>> declared = new EnumMap<>(Target.class);
    /** What else an editor might call a thing (its title, abbreviation or old id) in lower case, and the thing's id. */
    private final Map<String, String> otherNames = new HashMap<>();

    private final Set<Target> uncertain = EnumSet.noneOf(Target.class);
    private final Problems problems;

    private Names(Problems problems) {
        this.problems = problems;
    }

    /** Collects the ids that the content declares, and reports those that are declared twice. */
    public static Names of(Content content, Problems problems) {
        Names names = new Names(problems);
        names.declareFiles(RecordKind.ROLE, content.roles());
        names.declareFiles(RecordKind.COMPARISON, content.comparisons());
        names.declareFiles(RecordKind.GUIDE, content.guides());
        names.declareFiles(RecordKind.PAGE, content.pages());
        content.roles().forEach(names::callRole);
        names.declareParties(content);
        content.criterionGroups()
                .forEach(group -> names.declareList(
                        Target.CRITERION, group.get(CriterionShape.Group.CRITERIA), CriterionShape.NAME));
        names.declareList(Target.TOPIC, content.topics(), TopicShape.ASK);
        names.declareList(Target.SOURCE, content.sources(), SourceShape.TITLE);
        names.declareList(Target.DUTY, content.duties(), DutyShape.DUTY);
        names.declareTerms(content.terms());
        return names;
    }

    /** Returns whether the content declares an id of this kind. */
    public boolean isDeclared(Target target, String id) {
        return of(target).containsKey(id);
    }

    /**
     * Returns whether an id of this kind was lost to a reported mistake, because it is missing or declared twice. A
     * reference that leads nowhere may then be only a consequence of that.
     */
    public boolean isUncertain(Target target) {
        return uncertain.contains(target);
    }

    /** Returns the ids of one kind, in the order of the content. */
    public Set<String> ids(Target target) {
        return of(target).keySet();
    }

    /** Returns the id of the thing with this other name; null where there is none. */
    public @Nullable String otherName(String word) {
        return otherNames.get(Unicode.lower(word.strip()));
    }

    private void declareFiles(RecordKind kind, Map<String, Fields> records) {
        Target target = Objects.requireNonNull(kind.target());
        records.keySet().forEach(id -> of(target).put(id, Position.startOf(kind.file(id))));
    }

    private void callRole(String id, Fields role) {
        call(role.get(RoleShape.TITLE), id);
        call(role.get(RoleShape.ABBREVIATION), id);
        role.get(RoleShape.ALSO_KNOWN_AS).forEach(name -> call(name, id));
        role.get(CommonShape.FORMERLY).forEach(name -> call(name, id));
    }

    private void declareParties(Content content) {
        of(Target.PARTY).putAll(of(Target.ROLE));
        for (Fields contact : content.contacts()) {
            Bound.Word id = contact.word(ContactShape.ID);
            if (id == null) {
                uncertain.addAll(Set.of(Target.PARTY, Target.CONTACT));
            } else if (declare(Target.PARTY, id)) {
                of(Target.CONTACT).put(id.text(), id.position());
                call(contact.get(ContactShape.NAME), id.text());
            }
        }
    }

    private void declareList(Target target, List<Fields> records, Key.Text name) {
        for (Fields record : records) {
            Bound.Word id = record.word(CommonShape.ID);
            if (id == null) {
                uncertain.add(target);
            } else if (declare(target, id)) {
                call(record.get(name), id.text());
            }
        }
    }

    private void declareTerms(List<Fields> terms) {
        Map<String, String> called = new HashMap<>();
        for (Fields term : terms) {
            Bound.Word word = term.word(TermShape.TERM);
            if (word == null) {
                uncertain.add(Target.TERM);
            } else {
                declareTerm(word, called);
            }
        }
    }

    /**
     * Declares a term. Terms that differ only in signs, such as {@code C} and {@code C++}, would have the same address,
     * which is reported.
     */
    private void declareTerm(Bound.Word term, Map<String, String> called) {
        String slug = Slug.of(term.text());
        String first = called.putIfAbsent(slug, term.text());
        if (first == null || Unicode.equalsIgnoreCase(first, term.text())) {
            declare(Target.TERM, new Bound.Word(slug, term.position()));
        } else {
            uncertain.add(Target.TERM);
            problems.add(Message.TERMS_ALIKE.at(term.position(), first, term.text(), slug));
        }
    }

    private void call(@Nullable String name, String id) {
        if (name != null) {
            otherNames.putIfAbsent(Unicode.lower(name.strip()), id);
        }
    }

    private boolean declare(Target target, Bound.Word id) {
        Position first = of(target).putIfAbsent(id.text(), id.position());
        if (first == null) {
            return true;
        }
        uncertain.add(target);
        problems.add(Message.DUPLICATE_ID
                .at(id.position(), target.word(), id.text())
                .hint(Hint.firstAt(first.file() + ":" + first.line())));
        return false;
    }

    private Map<String, Position> of(Target target) {
        return declared.computeIfAbsent(target, t -> new LinkedHashMap<>());
    }
}
