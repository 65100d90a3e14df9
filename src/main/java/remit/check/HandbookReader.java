package remit.check;

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
import remit.decision.GuideGraph;
import remit.model.Articles;
import remit.model.Comparison;
import remit.model.CriterionGroup;
import remit.model.FreePage;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Role;
import remit.model.Section;
import remit.model.Term;
import remit.model.TitleOrder;
import remit.model.Topic;

/** The handbook, from content that is known to be free of errors. */
final class HandbookReader {

    private static final int GUIDE_PATHS = 400;
    private static final int TOPICS_ON_HOME = 5;
    private static final int GUIDES_ON_HOME = 2;
    private static final int PAGES_ON_HOME = 6;

    private final Content content;
    private final Names names;
    private final Fields fields;
    private final UpkeepReader upkeep;
    private final TitleOrder titles;

    /**
     * @param articles as {@link Articles#of(String, String)} takes them
     */
    HandbookReader(Content content, Names names, @Nullable String articles) {
        this.content = content;
        this.names = names;
        this.fields = Objects.requireNonNull(content.handbook());
        this.upkeep = new UpkeepReader(content);
        String language = fields.required("language");
        this.titles = new TitleOrder(language, Articles.of(language, articles));
    }

    /** How many paths a guide may have. */
    static int guidePaths(@Nullable Fields handbook) {
        Fields limits = handbook == null ? null : handbook.record("limits");
        String said = limits == null ? null : limits.text("guide-paths");
        return said == null ? GUIDE_PATHS : Integer.parseInt(said);
    }

    /**
     * @param graphs of every guide, by its id
     */
    Handbook handbook(
            List<CriterionGroup> criteria, Map<String, RoleCheck> roleChecks, Map<String, GuideGraph> graphs) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (String id : homeFirst("comparison", content.comparisons().keySet())) {
            Fields comparison = content.comparisons().get(id);
            comparisons.put(id, ComparisonCheck.comparison(id, comparison, content, names, upkeep));
        }
        Map<String, Guide> guides = new LinkedHashMap<>();
        for (String id : homeFirst("guides", content.guides().keySet())) {
            GuideReader reader = new GuideReader(id, content.guides().get(id), content);
            guides.put(id, reader.guide(graphs.get(id), upkeep));
        }
        Map<String, Topic> topics = byId(content.topics(), t -> DirectoryCheck.topic(t, upkeep), Topic::id);
        Map<String, FreePage> pages = pages();
        return new Handbook(
                fields.required("title"),
                fields.prose("in-short"),
                fields.required("organisation"),
                fields.required("language"),
                titles,
                fields.date("edition"),
                address(),
                feedback(),
                fields.text("edit-link"),
                roles(roleChecks),
                criteria,
                byId(content.contacts(), c -> DirectoryCheck.contact(c, upkeep), c -> c.id()),
                comparisons,
                Pairs.all(content),
                guides,
                topics,
                byId(content.duties(), d -> DirectoryCheck.duty(d, upkeep), d -> d.id()),
                terms(),
                byId(content.sources(), s -> DirectoryCheck.source(s, upkeep), s -> s.id()),
                pages,
                content.documents().assets(),
                menu(),
                !"editors".equals(fields.text("show-gaps")),
                home(comparisons, guides, topics, pages),
                new Handbook.Limits(guidePaths(fields), notStatedPercent()),
                upkeep.ofHandbook());
    }

    /** The ids in order, but those first that the editor wants on the home page. */
    private Set<String> homeFirst(String key, Set<String> ids) {
        Set<String> ordered = new LinkedHashSet<>();
        Fields home = fields.record("home");
        if (home != null && home.has(key)) {
            ordered.addAll(key.equals("comparison") ? List.of(home.required(key)) : home.texts(key));
        }
        ordered.addAll(ids);
        return ordered;
    }

    private Map<String, Role> roles(Map<String, RoleCheck> checks) {
        List<Role> all = new ArrayList<>();
        checks.values().forEach(check -> all.add(check.role(content, upkeep)));
        List<String> order = fields.texts("roles");
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        Comparator<Role> byTitle = Comparator.comparing(Role::title, titles);
        all.sort(
                order.isEmpty()
                        ? byTitle.thenComparing(Role::id)
                        : Comparator.comparing(role -> places.get(role.id())));
        return inOrder(all, Role::id);
    }

    private Map<String, Term> terms() {
        List<Term> all = new ArrayList<>();
        content.terms().forEach(t -> all.add(DirectoryCheck.term(t, upkeep)));
        Comparator<Term> byTerm = Comparator.comparing(Term::term, titles);
        all.sort(byTerm.thenComparing(Term::id));
        return inOrder(all, Term::id);
    }

    private Map<String, FreePage> pages() {
        Map<String, FreePage> pages = new LinkedHashMap<>();
        content.pages().forEach((path, page) -> {
            String file = "pages/" + path + ".md";
            pages.put(
                    path,
                    new FreePage(
                            path,
                            page.required("title"),
                            page.prose("in-short"),
                            Objects.requireNonNull(content.proseOf(file)),
                            page.texts("formerly"),
                            upkeep.of(page, file)));
        });
        return pages;
    }

    private @Nullable String address() {
        String said = fields.text("address");
        return said == null || said.endsWith("/") ? said : said + "/";
    }

    private Handbook.@Nullable Feedback feedback() {
        Fields said = fields.record("feedback");
        if (said == null) {
            return null;
        }
        Bound.Word page = said.word("page");
        return new Handbook.Feedback(
                said.required("label"), said.text("email"), page == null ? null : ReachReader.target(page));
    }

    /** As said; else every section but the glossary. */
    private List<Section> menu() {
        Map<String, Section> byWord = new LinkedHashMap<>();
        Stream.of(Section.values()).forEach(section -> byWord.put(section.word(), section));
        return fields.has("menu")
                ? fields.texts("menu").stream().map(byWord::get).toList()
                : byWord.values().stream().filter(s -> s != Section.GLOSSARY).toList();
    }

    private Handbook.Home home(
            Map<String, Comparison> comparisons,
            Map<String, Guide> guides,
            Map<String, Topic> topics,
            Map<String, FreePage> pages) {
        Fields said = fields.record("home");
        String comparison = said == null ? null : said.text("comparison");
        return new Handbook.Home(
                comparison != null
                        ? comparison
                        : comparisons.keySet().stream().findFirst().orElse(null),
                shown(said, "topics", urgentFirst(topics).limit(TOPICS_ON_HOME)),
                shown(said, "guides", guides.keySet().stream().limit(GUIDES_ON_HOME)),
                shown(said, "pages", pages.keySet().stream().limit(PAGES_ON_HOME)));
    }

    private static Stream<String> urgentFirst(Map<String, Topic> topics) {
        return topics.values().stream()
                .sorted(Comparator.comparing(topic -> !topic.urgent()))
                .map(Topic::id);
    }

    private static List<String> shown(@Nullable Fields said, String key, Stream<String> first) {
        return said != null && said.has(key) ? said.texts(key) : first.toList();
    }

    private @Nullable Integer notStatedPercent() {
        Fields limits = fields.record("limits");
        String said = limits == null ? null : limits.text("not-stated");
        return said == null ? null : Integer.valueOf(said.replaceAll("[^0-9]", ""));
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
