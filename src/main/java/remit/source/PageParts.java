package remit.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Criterion;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.problem.Position;
import remit.prose.Heading;
import remit.prose.Prose;
import remit.shape.ChangesShape;
import remit.shape.CommonShape;
import remit.shape.ComparisonShape;
import remit.shape.GuideShape;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.PageShape;
import remit.shape.RecordKind;
import remit.shape.RoleShape;
import remit.shape.TopicShape;

/** Gathers the parts of one page with the places where they are written. */
final class PageParts {

    private static final String CELL = "--";

    private final PageEntry page;
    private final Context context;
    private final Handbook handbook;
    private final WrittenRecords written;
    private final Map<String, Position> places = new TreeMap<>();

    PageParts(PageEntry page, Context context, WrittenRecords written) {
        this.page = page;
        this.context = context;
        this.handbook = context.handbook();
        this.written = written;
    }

    /** Returns what has been gathered, by anchor. */
    Map<String, Position> places() {
        return places;
    }

    void addHome() {
        addKey(SourcePlaces.TITLE, RecordKind.HANDBOOK, "", HandbookShape.TITLE);
        addKey(SourcePlaces.IN_SHORT, RecordKind.HANDBOOK, "", HandbookShape.IN_SHORT);
        addKey("_roles", RecordKind.HANDBOOK, "", HandbookShape.ROLES);
        for (String section : List.of("_help", "_decide", "_mixed", "_together")) {
            addKey(section, RecordKind.HANDBOOK, "", HandbookShape.HOME);
        }
    }

    void addRole() {
        String id = RecordKind.ROLE.id(page.source());
        Role role = handbook.roles().get(id);
        addKey(SourcePlaces.TITLE, RecordKind.ROLE, id, RoleShape.TITLE);
        addKey(SourcePlaces.IN_SHORT, RecordKind.ROLE, id, RoleShape.IN_SHORT);
        for (Criterion criterion : handbook.allCriteria()) {
            add(criterion.id(), value(id, criterion.id()));
        }
        addKey("_points", RecordKind.ROLE, id, RoleShape.VALUES);
        addKey("_not-for", RecordKind.ROLE, id, RoleShape.NOT_FOR);
        addKey("_with", RecordKind.ROLE, id, RoleShape.WORKS_WITH, RoleShape.REPORTS_TO);
        addKey("_reach", RecordKind.ROLE, id, RoleShape.CONTACTS, RoleShape.BACKUP, RoleShape.HOLDER);
        addKept(RecordKind.ROLE, id);
        add("_duties", Position.startOf(RecordKind.DUTY.file()));
        add("_runs", Position.startOf(RecordKind.CONTACT.file()));
        addHeadings(role.explanation());
    }

    void addComparison() {
        Comparison declared = RecordKind.COMPARISON.holds(page.source())
                ? handbook.comparisons().get(RecordKind.COMPARISON.id(page.source()))
                : null;
        if (declared != null) {
            addKey(SourcePlaces.TITLE, RecordKind.COMPARISON, declared.id(), ComparisonShape.TITLE);
            addKey(SourcePlaces.IN_SHORT, RecordKind.COMPARISON, declared.id(), ComparisonShape.IN_SHORT);
            addKept(RecordKind.COMPARISON, declared.id());
            addHeadings(declared.explanation());
        }
        Collection<String> roles = declared == null ? pair() : declared.roles();
        for (Criterion criterion : handbook.allCriteria()) {
            add(criterion.id(), written.of(RecordKind.CRITERION, criterion.id()));
            for (String role : roles) {
                add(role + CELL + criterion.id(), value(role, criterion.id()));
            }
        }
        add("_duties", Position.startOf(RecordKind.DUTY.file()));
        add("_topics", Position.startOf(RecordKind.TOPIC.file()));
        for (String role : roles) {
            addKey("_" + role + CELL + "reports-to", RecordKind.ROLE, role, RoleShape.REPORTS_TO);
            addKey("_" + role + CELL + "works-with", RecordKind.ROLE, role, RoleShape.WORKS_WITH);
        }
    }

    /** Adds a page of one question. */
    void addQuestion() {
        String guide = RecordKind.GUIDE.id(page.source());
        String id = String.valueOf(page.step());
        addInStep(SourcePlaces.TITLE, guide, GuideShape.QUESTIONS, id, GuideShape.Question.ASK);
        addKey(SourcePlaces.IN_SHORT, RecordKind.GUIDE, guide, GuideShape.IN_SHORT);
        addKept(RecordKind.GUIDE, guide);
        addHeadings(handbook.guides().get(guide).questions().get(id).explanation());
    }

    /** Adds a page of one outcome. */
    void addOutcome() {
        String guide = RecordKind.GUIDE.id(page.source());
        String id = String.valueOf(page.step());
        addInStep(SourcePlaces.TITLE, guide, GuideShape.OUTCOMES, id, GuideShape.Outcome.TITLE);
        addInStep(SourcePlaces.IN_SHORT, guide, GuideShape.OUTCOMES, id, GuideShape.Outcome.IN_SHORT);
        addInStep("_whom", guide, GuideShape.OUTCOMES, id, GuideShape.Outcome.ROLES);
        addInStep("_next", guide, GuideShape.OUTCOMES, id, GuideShape.Outcome.NEXT_STEPS);
        addKept(RecordKind.GUIDE, guide);
        addHeadings(handbook.guides().get(guide).outcomes().get(id).explanation());
    }

    void addWholeGuide() {
        String id = RecordKind.GUIDE.id(page.source());
        Guide guide = handbook.guides().get(id);
        addKey(SourcePlaces.TITLE, RecordKind.GUIDE, id, GuideShape.TITLE);
        addKey(SourcePlaces.IN_SHORT, RecordKind.GUIDE, id, GuideShape.IN_SHORT);
        addKey("_questions", RecordKind.GUIDE, id, GuideShape.QUESTIONS);
        addKey("_results", RecordKind.GUIDE, id, GuideShape.OUTCOMES);
        addKept(RecordKind.GUIDE, id);
        addHeadings(guide.explanation());
        guide.questions().values().forEach(question -> addStep(id, GuideShape.QUESTIONS, question));
        guide.outcomes().values().forEach(outcome -> addStep(id, GuideShape.OUTCOMES, outcome));
    }

    void addTopic() {
        String id = lastName();
        addKey(SourcePlaces.TITLE, RecordKind.TOPIC, id, TopicShape.ASK);
        addKey("_now", RecordKind.TOPIC, id, TopicShape.DO_NOW);
        addKey("_who", RecordKind.TOPIC, id, TopicShape.FIRST);
        addKey("_ready", RecordKind.TOPIC, id, TopicShape.HAVE_READY);
        addKey("_not", RecordKind.TOPIC, id, TopicShape.NOT_FOR);
        addKept(RecordKind.TOPIC, id);
    }

    void addDuties() {
        handbook.duties().values().forEach(this::addDuty);
    }

    void addFreePage() {
        String path = RecordKind.PAGE.id(page.source());
        FreePage free = handbook.pages().get(path);
        addKey(SourcePlaces.TITLE, RecordKind.PAGE, path, PageShape.TITLE);
        addKey(SourcePlaces.IN_SHORT, RecordKind.PAGE, path, PageShape.IN_SHORT);
        addKept(RecordKind.PAGE, path);
        addHeadings(free.body());
    }

    void addEdition() {
        addKey(lastName(), RecordKind.CHANGES, lastName(), ChangesShape.EDITION);
    }

    /** Adds the entries of a page that lists records of one kind. */
    void addRecords(RecordKind kind, Collection<String> ids) {
        ids.forEach(id -> add(id, written.of(kind, id)));
    }

    /** Adds a duty's row, and its cells: each leads to the list that names the role, or else to the duty. */
    private void addDuty(Duty duty) {
        Position row = written.of(RecordKind.DUTY, duty.id());
        add(duty.id(), row);
        handbook.roles().keySet().forEach(role -> add(role + CELL + duty.id(), row));
        for (DutyPart part : DutyPart.values()) {
            for (String party : part.parties(duty)) {
                add(party + CELL + duty.id(), written.key(RecordKind.DUTY, duty.id(), part.word()));
            }
        }
    }

    private void addStep(String guide, Key.Entries steps, Guide.Step step) {
        add(step.id(), written.entryIn(RecordKind.GUIDE, guide, steps, step.id()));
        if (step.explanation() != null) {
            for (Heading heading : step.explanation().headings()) {
                add(step.id() + CELL + heading.id(), heading.position());
            }
        }
    }

    private void addHeadings(@Nullable Prose text) {
        if (text != null) {
            for (Heading heading : text.headings()) {
                add(context.addresses().headingId(page.address(), heading.id()), heading.position());
            }
        }
    }

    /** Adds the section that says who keeps the page; where that is said elsewhere, it has no place here. */
    private void addKept(RecordKind kind, String id) {
        addKey("_kept", kind, id, CommonShape.REVIEWED, CommonShape.OWNER);
    }

    private void addKey(String anchor, RecordKind kind, String id, Key... keys) {
        add(anchor, written.key(kind, id, Stream.of(keys).map(Key::name).toArray(String[]::new)));
    }

    private void addInStep(String anchor, String guide, Key.Entries steps, String step, Key key) {
        add(anchor, written.keyInEntry(RecordKind.GUIDE, guide, steps, step, key));
    }

    private void add(String anchor, @Nullable Position place) {
        if (place != null) {
            places.put(anchor, place);
        }
    }

    /** Returns the place of a role's value; where it states none, that of its values, or else of the role. */
    private Position value(String role, String criterion) {
        Position value = written.entryIn(RecordKind.ROLE, role, RoleShape.VALUES, criterion);
        Position values = value == null ? written.key(RecordKind.ROLE, role, RoleShape.VALUES.name()) : value;
        return values == null ? written.of(RecordKind.ROLE, role) : values;
    }

    /** Returns the two roles of a page that nobody declared. */
    private List<String> pair() {
        return List.of(lastName().split(Comparison.BETWEEN));
    }

    /** Returns the name of the page's file without its ending. */
    private String lastName() {
        String path = page.address().path();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }
}
