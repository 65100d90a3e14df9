package remit.check.warn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import remit.check.bind.Bound;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.follow.Names;
import remit.check.make.ReachReader;
import remit.model.Duty;
import remit.model.Reach;
import remit.model.Role;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.Severity;
import remit.problem.Unicode;
import remit.shape.ContactShape;
import remit.shape.DutyShape;
import remit.shape.Key;
import remit.shape.RoleShape;
import remit.shape.Target;
import remit.shape.TopicShape;

/**
 * Warns of what is not wrong with a record but worth a look. {@link HandbookWarnings} looks at the handbook as a whole.
 */
public final class Warnings {

    private final Content content;
    private final Names names;
    private final Map<String, BoundRole> roles;
    private final ReviewDay reviewDay;
    private final Problems problems;
    private final Map<String, NavigableSet<Integer>> errorLines = new HashMap<>();

    /** The contacts by their ids. */
    private final Map<String, List<Fields>> contacts = new HashMap<>();

    public Warnings(
            Content content, Names names, Map<String, BoundRole> roles, ReviewDay reviewDay, Problems problems) {
        this.content = content;
        this.names = names;
        this.roles = roles;
        this.reviewDay = reviewDay;
        this.problems = problems;
        for (Problem problem : problems.sorted()) {
            if (problem.severity() == Severity.ERROR) {
                errorLines
                        .computeIfAbsent(problem.position().file(), f -> new TreeSet<>())
                        .add(problem.position().line());
            }
        }
    }

    public void add() {
        content.contacts()
                .forEach(contact -> contacts.computeIfAbsent(contact.get(ContactShape.ID, ""), id -> new ArrayList<>())
                        .add(contact));
        addSharedNames();
        content.duties().stream().filter(this::isSound).forEach(this::addDuty);
        content.topics().stream().filter(this::isSound).forEach(this::addFirst);
        OverdueWarnings overdue = new OverdueWarnings(content, reviewDay, problems);
        OutcomeWarnings outcomes = new OutcomeWarnings(content, roles, overdue, problems);
        content.guides().values().stream().filter(this::isSound).forEach(outcomes::add);
        overdue.add();
    }

    private boolean isSound(Fields record) {
        Position at = record.position();
        NavigableSet<Integer> lines = errorLines.get(at.file());
        Integer first = lines == null ? null : lines.ceiling(at.line());
        return first == null || first > at.endLine();
    }

    /** Adds one warning for each name that several roles have, at the first place where it is written. */
    private void addSharedNames() {
        Map<String, Map<String, Bound.Word>> owners = new LinkedHashMap<>();
        roles.forEach((id, role) -> {
            Set<String> own = new HashSet<>();
            for (Key.Text key : List.of(RoleShape.TITLE, RoleShape.ABBREVIATION)) {
                Bound.Word name = role.fields().word(key);
                if (name != null && own.add(folded(name))) {
                    owners.computeIfAbsent(folded(name), n -> new LinkedHashMap<>())
                            .put(id, name);
                }
            }
            for (Bound.Word name : role.fields().words(RoleShape.ALSO_KNOWN_AS)) {
                if (own.add(folded(name))) {
                    owners.computeIfAbsent(folded(name), n -> new LinkedHashMap<>())
                            .put(id, name);
                }
            }
        });
        for (Map<String, Bound.Word> sharing : owners.values()) {
            if (sharing.size() > 1) {
                Bound.Word first = sharing.values().iterator().next();
                problems.add(
                        Message.SHARED_NAME.at(first.position(), first.text(), String.join(", ", sharing.keySet())));
            }
        }
    }

    private static String folded(Bound.Word name) {
        return Unicode.lower(name.text().strip());
    }

    private void addDuty(Fields duty) {
        List<String> accountable = duty.get(DutyShape.ACCOUNTABLE);
        String words = duty.get(DutyShape.DUTY, "");
        for (Duty.State state : Duty.states(accountable, duty.get(DutyShape.RESPONSIBLE))) {
            problems.add(
                    switch (state) {
                        case CONTESTED ->
                            Message.CONTESTED.at(duty.at(DutyShape.ACCOUNTABLE), words, String.join(", ", accountable));
                        case ORPHANED ->
                            Message.ORPHANED
                                    .at(duty.at(DutyShape.ACCOUNTABLE), words)
                                    .hint(RecordHint.nameUnder(DutyShape.ACCOUNTABLE.name()));
                        case UNSTAFFED ->
                            Message.UNSTAFFED
                                    .at(duty.at(DutyShape.RESPONSIBLE), words)
                                    .hint(RecordHint.nameUnder(DutyShape.RESPONSIBLE.name()));
                    });
        }
    }

    private void addFirst(Fields topic) {
        Bound.Word first = topic.word(TopicShape.FIRST);
        if (first == null || !names.isDeclared(Target.PARTY, first.text())) {
            return;
        }
        BoundRole role = roles.get(first.text());
        List<Reach> ways = role == null
                ? contacts.getOrDefault(first.text(), List.of()).stream()
                        .flatMap(c -> ReachReader.ways(c).stream())
                        .toList()
                : role.fields().get(RoleShape.CONTACTS).stream()
                        .flatMap(c -> ReachReader.ways(c).stream())
                        .toList();
        if (ways.isEmpty()) {
            problems.add(Message.UNREACHABLE_FIRST
                    .at(first.position(), first.text())
                    .hint(role == null ? RecordHint.reachableContact() : RecordHint.reachableRole()));
        }
        Role.Status status = role == null ? Role.Status.IN_PLACE : role.status();
        if (status != Role.Status.IN_PLACE && !topic.has(TopicShape.BACKUP)) {
            problems.add(Message.ABSENT_FIRST.at(first.position(), first.text(), status.word()));
        }
    }
}
