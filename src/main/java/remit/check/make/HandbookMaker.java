package remit.check.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.BoundRole;
import remit.check.bind.Content;
import remit.check.bind.Fields;
import remit.check.bind.KeptRecords;
import remit.check.bind.Pairs;
import remit.decision.GuideGraph;
import remit.model.Articles;
import remit.model.Colour;
import remit.model.Comparison;
import remit.model.CriterionGroup;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Look;
import remit.model.Role;
import remit.model.Section;
import remit.model.Term;
import remit.model.TitleOrder;
import remit.model.Topic;
import remit.problem.Position;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.PageShape;
import remit.shape.RecordKind;

/** Makes the handbook from content that is known to have no errors. */
public final class HandbookMaker {

    private static final int TOPICS_ON_HOME = 5;
    private static final int GUIDES_ON_HOME = 2;
    private static final int PAGES_ON_HOME = 6;

    private final Content content;
    private final Fields fields;
    private final UpkeepReader upkeep;
    private final TitleOrder titles;

    /**
     * Prepares to make a handbook.
     *
     * @param kept knows the order of titles of earlier checks
     * @param articles as {@link Articles#of(String, String)} takes them; may be null
     */
    public HandbookMaker(Content content, KeptRecords kept, @Nullable String articles) {
        this.content = content;
        this.fields = Objects.requireNonNull(content.handbook());
        this.upkeep = new UpkeepReader(content);
        String language = fields.required(HandbookShape.LANGUAGE);
        this.titles = kept.titles(language, Articles.of(language, articles));
    }

    /**
     * Returns how many paths a guide may have.
     *
     * @param handbook null where it could not be read
     */
    public static int guidePaths(@Nullable Fields handbook) {
        Fields limits = handbook == null ? null : handbook.get(HandbookShape.LIMITS);
        Key.Count key = HandbookShape.Limits.GUIDE_PATHS;
        return Objects.requireNonNull(limits == null ? key.otherwise() : limits.get(key));
    }

    /**
     * Returns the handbook.
     *
     * @param criteria all criteria, in their groups
     * @param roleChecks all roles, by their ids
     * @param graphs the graphs of all guides, by the guides' ids
     */
    public Handbook handbook(
            List<CriterionGroup> criteria, Map<String, BoundRole> roleChecks, Map<String, GuideGraph> graphs) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        Fields home = fields.get(HandbookShape.HOME);
        String shown = home == null ? null : home.get(HandbookShape.Home.COMPARISON);
        for (String id : first(shown == null ? List.of() : List.of(shown), content.comparisons())) {
            Fields comparison = content.comparisons().get(id);
            comparisons.put(id, ComparisonMaker.comparison(id, comparison, content, ids(criteria), upkeep));
        }
        Map<String, Guide> guides = new LinkedHashMap<>();
        for (String id : first(home == null ? List.of() : home.get(HandbookShape.Home.GUIDES), content.guides())) {
            GuideMaker reader = new GuideMaker(id, content.guides().get(id), content);
            guides.put(id, reader.guide(graphs.get(id), upkeep));
        }
        Map<String, Topic> topics = byId(content.topics(), t -> ListMaker.topic(t, upkeep), Topic::id);
        Map<String, FreePage> pages = pages();
        return new Handbook(
                fields.required(HandbookShape.TITLE),
                fields.get(HandbookShape.IN_SHORT),
                fields.required(HandbookShape.ORGANISATION),
                fields.required(HandbookShape.LANGUAGE),
                titles,
                fields.get(HandbookShape.EDITION),
                address(),
                feedback(),
                fields.get(HandbookShape.EDIT_LINK),
                roleWord(),
                look(),
                roles(roleChecks),
                criteria,
                byId(content.contacts(), c -> ListMaker.contact(c, upkeep), c -> c.id()),
                comparisons,
                Pairs.all(content),
                guides,
                topics,
                byId(content.duties(), d -> ListMaker.duty(d, upkeep), d -> d.id()),
                terms(),
                byId(content.sources(), s -> ListMaker.source(s, upkeep), s -> s.id()),
                pages,
                ChangesMaker.editions(content.changes().values()),
                content.documents().assets(),
                menu(),
                !HandbookShape.EDITORS.equals(fields.get(HandbookShape.SHOW_GAPS)),
                home(comparisons, guides, topics, pages),
                new Handbook.Limits(guidePaths(fields), notStatedPercent(), changesRecorded()),
                upkeep.ofHandbook());
    }

    private static Set<String> ids(List<CriterionGroup> groups) {
        Set<String> ids = new LinkedHashSet<>();
        groups.forEach(group -> group.criteria().forEach(criterion -> ids.add(criterion.id())));
        return ids;
    }

    /** Returns all ids, beginning with those that the editor wants on the home page. */
    private static Set<String> first(List<String> onHome, Map<String, Fields> all) {
        Set<String> ordered = new LinkedHashSet<>(onHome);
        ordered.addAll(all.keySet());
        return ordered;
    }

    private Map<String, Role> roles(Map<String, BoundRole> checks) {
        List<Role> all = new ArrayList<>();
        checks.values().forEach(check -> all.add(RoleMaker.role(check, content, upkeep)));
        List<String> order = fields.get(HandbookShape.ROLES);
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        if (order.isEmpty()) {
            return inOrder(titles.sorted(all, Role::title, Comparator.comparing(Role::id)), Role::id);
        }
        all.sort(Comparator.comparing(role -> places.get(role.id())));
        return inOrder(all, Role::id);
    }

    private Map<String, Term> terms() {
        List<Term> all = new ArrayList<>();
        content.terms().forEach(t -> all.add(ListMaker.term(t, upkeep)));
        return inOrder(titles.sorted(all, Term::term, Comparator.comparing(Term::id)), Term::id);
    }

    private Map<String, FreePage> pages() {
        Map<String, FreePage> pages = new LinkedHashMap<>();
        content.pages().forEach((path, page) -> {
            String file = RecordKind.PAGE.file(path);
            pages.put(
                    path,
                    new FreePage(
                            path,
                            page.required(PageShape.TITLE),
                            page.get(PageShape.IN_SHORT),
                            page.get(PageShape.FOR_EDITORS),
                            !page.get(PageShape.UNLISTED),
                            Objects.requireNonNull(content.proseOf(file)),
                            page.get(CommonShape.FORMERLY),
                            upkeep.of(page, file)));
        });
        return pages;
    }

    private @Nullable String address() {
        String said = fields.get(HandbookShape.ADDRESS);
        return said == null || said.endsWith("/") ? said : said + "/";
    }

    private Handbook.@Nullable Feedback feedback() {
        Fields said = fields.get(HandbookShape.FEEDBACK);
        if (said == null) {
            return null;
        }
        Bound.Word page = said.word(HandbookShape.Feedback.PAGE);
        return new Handbook.Feedback(
                said.required(HandbookShape.Feedback.LABEL),
                said.get(HandbookShape.Feedback.EMAIL),
                page == null ? null : ReachReader.target(page));
    }

    private Handbook.@Nullable RoleWord roleWord() {
        Fields said = fields.get(HandbookShape.ROLE_WORD);
        return said == null
                ? null
                : new Handbook.RoleWord(
                        said.required(HandbookShape.RoleWord.ONE), said.required(HandbookShape.RoleWord.OTHER));
    }

    private Look look() {
        Fields said = fields.get(HandbookShape.LOOK);
        return said == null
                ? Look.OF_THE_THEME
                : new Look(
                        colour(said.get(HandbookShape.Look.ACCENT)),
                        colour(said.get(HandbookShape.Look.ACCENT_IN_DARK)),
                        said.get(HandbookShape.Look.LOGO),
                        said.get(HandbookShape.Look.FONT));
    }

    private static @Nullable Colour colour(@Nullable String digits) {
        return digits == null ? null : Colour.of(digits);
    }

    /**
     * Returns the sections that the handbook names for the menu; where it names none, every section except the
     * glossary.
     */
    private List<Section> menu() {
        Map<String, Section> byWord = new LinkedHashMap<>();
        Stream.of(Section.values()).forEach(section -> byWord.put(section.word(), section));
        return fields.has(HandbookShape.MENU)
                ? fields.get(HandbookShape.MENU).stream().map(byWord::get).toList()
                : byWord.values().stream().filter(s -> s != Section.GLOSSARY).toList();
    }

    private Handbook.Home home(
            Map<String, Comparison> comparisons,
            Map<String, Guide> guides,
            Map<String, Topic> topics,
            Map<String, FreePage> pages) {
        Fields said = fields.get(HandbookShape.HOME);
        String comparison = said == null ? null : said.get(HandbookShape.Home.COMPARISON);
        return new Handbook.Home(
                comparison != null
                        ? comparison
                        : comparisons.keySet().stream().findFirst().orElse(null),
                shown(said, HandbookShape.Home.TOPICS, urgentFirst(topics).limit(TOPICS_ON_HOME)),
                shown(said, HandbookShape.Home.GUIDES, guides.keySet().stream().limit(GUIDES_ON_HOME)),
                shown(said, HandbookShape.Home.PAGES, listed(pages).limit(PAGES_ON_HOME)));
    }

    private static Stream<String> listed(Map<String, FreePage> pages) {
        return pages.values().stream().filter(FreePage::listed).map(FreePage::path);
    }

    private static Stream<String> urgentFirst(Map<String, Topic> topics) {
        return topics.values().stream()
                .sorted(Comparator.comparing(topic -> !topic.urgent()))
                .map(Topic::id);
    }

    private static List<String> shown(@Nullable Fields said, Key.Texts key, Stream<String> first) {
        return said != null && said.has(key) ? said.get(key) : first.toList();
    }

    private @Nullable Integer notStatedPercent() {
        Fields limits = fields.get(HandbookShape.LIMITS);
        return limits == null ? null : limits.get(HandbookShape.Limits.NOT_STATED);
    }

    /** Returns where the handbook says that changes are to be recorded; null where it does not. */
    private @Nullable Position changesRecorded() {
        Fields limits = fields.get(HandbookShape.LIMITS);
        return limits == null || !limits.has(HandbookShape.Limits.CHANGES)
                ? null
                : limits.at(HandbookShape.Limits.CHANGES);
    }

    private static <T> Map<String, T> byId(List<Fields> records, Function<Fields, T> reader, Function<T, String> id) {
        return inOrder(records.stream().map(reader).toList(), id);
    }

    private static <T> Map<String, T> inOrder(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(id.apply(record), record));
        return byId;
    }
}
