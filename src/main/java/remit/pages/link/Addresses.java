package remit.pages.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.Guide;
import remit.model.Handbook;
import remit.model.Party;
import remit.model.Role;
import remit.model.Section;
import remit.prose.Heading;
import remit.prose.Prose;
import remit.shape.RecordKind;
import remit.shape.ReservedIds;

/** Knows the address of everything in a handbook. {@code src/docs/output.md} lists the addresses under "Addresses". */
public final class Addresses {

    private static final String HTML = ".html";
    private static final String INDEX = ReservedIds.INDEX + HTML;

    public static final Address HOME = new Address(INDEX);
    public static final Address ROLES = in(Section.ROLES, INDEX);
    public static final Address COMPARE = in(Section.COMPARE, INDEX);
    public static final Address GUIDES = in(Section.GUIDES, INDEX);
    public static final Address HELP = in(Section.HELP, INDEX);
    public static final Address DUTIES = new Address(Section.RESPONSIBILITIES.word() + HTML);
    public static final Address GLOSSARY = new Address(Section.GLOSSARY.word() + HTML);
    public static final Address ABOUT = new Address("about.html");
    public static final Address SOURCES = new Address("sources.html");
    public static final Address MISSING = new Address("missing.html");
    public static final Address CHANGES = new Address("changes.html");
    public static final Address REVIEWS = new Address("reviews.html");
    public static final Address BOOK = new Address("book.html");
    public static final Address BOOK_STYLE = new Address("theme/book.css");
    public static final Address REVIEW_COPY = new Address("review-copy.html");
    public static final Address REVIEW_COPY_STYLE = new Address("theme/review-copy.css");
    public static final Address REVIEW_COPY_SCRIPT = new Address("theme/review-copy.js");
    public static final Address DOCTOR = new Address("doctor.html");
    public static final Address DOCTOR_STYLE = new Address("theme/doctor.css");
    public static final Address DOCTOR_SCRIPT = new Address("theme/doctor.js");
    public static final Address FIND = new Address("search.html");
    public static final Address NOT_FOUND = new Address("404.html");
    public static final Address STYLESHEET = new Address("theme/site.css");
    public static final Address HOME_STYLE = new Address("theme/home.css");
    public static final Address CHART_STYLE = new Address("theme/chart.css");
    public static final Address DUTIES_STYLE = new Address("theme/duties.css");
    public static final Address ICON = new Address("theme/icon.svg");
    public static final Address REDIRECT_SCRIPT = new Address("theme/redirect.js");
    public static final Address REVIEW_SCRIPT = new Address("theme/review.js");
    public static final Address COMPARE_SCRIPT = new Address("theme/compare.js");
    public static final Address AIDS_SCRIPT = new Address("theme/aids.js");
    public static final Address GRID_SCRIPT = new Address("theme/grid.js");
    public static final Address STEPS_STYLE = new Address("theme/steps.css");
    public static final Address GRID_STYLE = new Address("theme/grid.css");
    public static final Address CHANGES_STYLE = new Address("theme/changes.css");
    public static final Address CHANGES_SCRIPT = new Address("theme/changes.js");
    public static final Address DUTIES_SCRIPT = new Address("theme/duties.js");
    public static final Address CHART_SCRIPT = new Address("theme/chart.js");
    public static final Address PRINT_SCRIPT = new Address("theme/print.js");
    public static final Address PICKER_STYLE = new Address("theme/pick.css");
    public static final Address PICKER_SCRIPT = new Address("theme/pick.js");
    public static final Address PICKED_SCRIPT = new Address("theme/picked.js");
    public static final Address ROLE_STYLE = new Address("theme/role.css");
    public static final Address TOPIC_STYLE = new Address("theme/topic.css");
    public static final Address LIST_STYLE = new Address("theme/list.css");
    public static final Address LIST_SCRIPT = new Address("theme/list.js");
    public static final Address FIND_SCRIPT = new Address("theme/find.js");
    public static final Address SEARCH_INDEX_SCRIPT = new Address("theme/search-index.js");
    public static final Address SEARCH_MEANT_SCRIPT = new Address("theme/search-meant.js");
    public static final Address SEARCH_NAMED_SCRIPT = new Address("theme/search-named.js");
    public static final Address SEARCH_SCRIPT = new Address("theme/search.js");
    public static final Address FOUND_SCRIPT = new Address("theme/found.js");
    public static final Address LINES_SCRIPT = new Address("theme/lines.js");
    public static final Address RESULTS_SCRIPT = new Address("theme/results.js");
    public static final Address WORDS_SCRIPT = new Address("theme/words.js");
    public static final Address FINDER_SCRIPT = new Address("theme/fuse.js");
    public static final Address FINDER_LICENCE = new Address("theme/fuse-licence.txt");

    /** All files of the theme. */
    public static final List<Address> THEME = List.of(
            BOOK_STYLE,
            REVIEW_COPY_STYLE,
            REVIEW_COPY_SCRIPT,
            DOCTOR_STYLE,
            DOCTOR_SCRIPT,
            STYLESHEET,
            HOME_STYLE,
            CHART_STYLE,
            DUTIES_STYLE,
            ICON,
            REDIRECT_SCRIPT,
            REVIEW_SCRIPT,
            COMPARE_SCRIPT,
            AIDS_SCRIPT,
            GRID_SCRIPT,
            STEPS_STYLE,
            GRID_STYLE,
            CHANGES_STYLE,
            CHANGES_SCRIPT,
            DUTIES_SCRIPT,
            CHART_SCRIPT,
            PRINT_SCRIPT,
            PICKER_STYLE,
            PICKER_SCRIPT,
            PICKED_SCRIPT,
            ROLE_STYLE,
            TOPIC_STYLE,
            LIST_STYLE,
            LIST_SCRIPT,
            FIND_SCRIPT,
            SEARCH_INDEX_SCRIPT,
            SEARCH_MEANT_SCRIPT,
            SEARCH_NAMED_SCRIPT,
            SEARCH_SCRIPT,
            LINES_SCRIPT,
            FOUND_SCRIPT,
            RESULTS_SCRIPT,
            WORDS_SCRIPT,
            FINDER_SCRIPT,
            FINDER_LICENCE);

    /** A file and an anchor in it; the anchor is empty where the whole file is meant. */
    public record Place(Address address, String anchor) {}

    private final Handbook handbook;
    /** The ids of all criteria, old ones among them. */
    private final Set<String> criteria = new HashSet<>();

    /** The ids of all roles, old ones among them. */
    private final Set<String> columns = new HashSet<>();

    private final Map<String, String> declaredPairs = new HashMap<>();
    private final Map<Address, Map<String, String>> headingIds = new HashMap<>();

    public Addresses(Handbook handbook) {
        this.handbook = handbook;
        handbook.allCriteria().forEach(c -> {
            criteria.add(c.id());
            criteria.addAll(c.formerly());
        });
        handbook.roles().values().forEach(role -> {
            columns.add(role.id());
            columns.addAll(role.formerly());
        });
        for (Comparison comparison : handbook.comparisons().values()) {
            if (comparison.roles().size() == 2) {
                declaredPairs.putIfAbsent(comparison.pairId(), comparison.id());
            }
        }
        nameHeadings();
    }

    /** Returns the index page of a section. */
    public static Address of(Section section) {
        return switch (section) {
            case HELP -> HELP;
            case COMPARE -> COMPARE;
            case GUIDES -> GUIDES;
            case ROLES -> ROLES;
            case RESPONSIBILITIES -> DUTIES;
            case GLOSSARY -> GLOSSARY;
        };
    }

    public static Address role(String id) {
        return in(Section.ROLES, id + HTML);
    }

    /** Returns the page of a declared comparison or of a pair, given its id. */
    public static Address comparison(String id) {
        return in(Section.COMPARE, id + HTML);
    }

    /**
     * Returns the page that compares two roles, named in either order: the page of the comparison declared for the two,
     * or else of the pair.
     */
    public Address pair(String a, String b) {
        String id = Comparison.pairId(a, b);
        return comparison(declaredPairs.getOrDefault(id, id));
    }

    /**
     * Returns a page with the names under a letter, in a handbook with too many names for one page.
     *
     * @param letter the letter as it is in an address: {@code a}
     * @param part which of the letter's pages, counting from 1
     */
    public static Address names(String letter, int part) {
        return new Address("search/" + letter + (part == 1 ? "" : "-" + part) + HTML);
    }

    /**
     * Returns a page with the reviews of one kind, in a handbook with too many for one page.
     *
     * @param kind as it is in an address: {@code roles}
     * @param part which of the kind's pages, counting from 1
     */
    public static Address reviews(String kind, int part) {
        return new Address("reviews/" + kind + (part == 1 ? "" : "-" + part) + HTML);
    }

    /** Returns the page of a guide's first question. */
    public static Address guide(String id) {
        return in(Section.GUIDES, id + "/" + INDEX);
    }

    /** Returns the page that shows a whole guide. */
    public static Address wholeGuide(String id) {
        return in(Section.GUIDES, id + "/" + ReservedIds.WHOLE + HTML);
    }

    /** Returns the page after some answers, given their ids; for no answers, the page of the first question. */
    public static Address path(String guide, List<String> answers) {
        return answers.isEmpty() ? guide(guide) : in(Section.GUIDES, guide + "/" + String.join("/", answers) + HTML);
    }

    /** Returns the page of a step, in a guide with a page for every step. */
    public static Address step(String guide, String step) {
        return in(Section.GUIDES, guide + "/" + ReservedIds.STEP + "/" + step + HTML);
    }

    /** Returns the page that says what changed in an edition: of the newest one "What changed", of an earlier one its own. */
    public Address changes(LocalDate edition) {
        boolean newest = handbook.changes().get(0).edition().equals(edition);
        return newest ? CHANGES : new Address(RecordKind.CHANGES.folder() + edition + HTML);
    }

    /**
     * Returns the place of what changed in a record in an edition.
     *
     * @param kind the word for the kind of record
     * @param id empty for the handbook
     */
    public Place changed(LocalDate edition, String kind, String id) {
        return new Place(changes(edition), edition + "-" + kind + (id.isEmpty() ? "" : "-" + id.replace('/', '.')));
    }

    public static Address topic(String id) {
        return in(Section.HELP, id + HTML);
    }

    /** Returns a free page, given its path. */
    public static Address page(String path) {
        return new Address(RecordKind.PAGE.folder() + path + HTML);
    }

    /**
     * Returns the place that says more about a role or contact: a role's page, or a contact's entry among the contacts.
     */
    public static Place party(Party party) {
        return party instanceof Role ? new Place(role(party.id()), "") : new Place(HELP, party.id());
    }

    /**
     * Returns the place on the site that a link in the content leads to.
     *
     * @param target a path from the content folder with its fragment: {@code roles/treasurer.yaml#focus}; already
     *     checked
     */
    public Place resolve(String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        return RecordKind.at(file)
                .map(kind -> resolve(kind, file, fragment))
                .orElseGet(() -> new Place(new Address(file), ""));
    }

    /**
     * Returns the id that a heading of a page's Markdown has on that page: the heading's own id, or another one where
     * something else on the page has that id.
     */
    public String headingId(Address page, String id) {
        return headingIds.getOrDefault(page, Map.of()).getOrDefault(id, id);
    }

    private static Address in(Section section, String file) {
        return new Address(section.word() + "/" + file);
    }

    /**
     * Returns the page that shows all points: the page of all comparisons; where nothing is compared, the page of all
     * roles.
     */
    private Address points() {
        return Section.COMPARE.hasContent(handbook) ? COMPARE : ROLES;
    }

    private Place resolve(RecordKind kind, String file, String fragment) {
        return switch (kind) {
            case HANDBOOK -> new Place(HOME, "");
            case CRITERION -> new Place(points(), "");
            case CONTACT -> new Place(HELP, fragment);
            case DUTY -> new Place(DUTIES, fragment);
            case TERM -> new Place(GLOSSARY, fragment);
            case SOURCE -> new Place(SOURCES, fragment);
            case TOPIC -> new Place(fragment.isEmpty() ? HELP : topic(fragment), "");
            case ROLE -> onPage(role(nameIn(kind, file)), fragment);
            case COMPARISON -> onPage(declaredOrPair(nameIn(kind, file)), fragment);
            case PAGE -> onPage(page(nameIn(kind, file)), fragment);
            case GUIDE -> inGuide(nameIn(kind, file), fragment);
            case CHANGES -> new Place(CHANGES, "");
        };
    }

    /** Returns the path of a file from the folder of its kind, without the ending. */
    private static String nameIn(RecordKind kind, String file) {
        String rest = file.substring(kind.folder().length());
        return rest.substring(0, Math.max(0, rest.lastIndexOf('.')));
    }

    /** Returns the page of a comparison or a pair; a pair may be named in either order. */
    private Address declaredOrPair(String name) {
        int between = name.indexOf(Comparison.BETWEEN);
        return between < 0
                ? comparison(name)
                : pair(name.substring(0, between), name.substring(between + Comparison.BETWEEN.length()));
    }

    private Place onPage(Address page, String fragment) {
        return new Place(page, headingId(page, fragment));
    }

    private Place inGuide(String name, String fragment) {
        int slash = name.indexOf('/');
        String guide = name.substring(0, slash);
        String step = name.substring(slash + 1);
        if (step.equals(ReservedIds.GUIDE)) {
            return fragment.isEmpty() ? new Place(guide(guide), "") : onPage(wholeGuide(guide), fragment);
        }
        return new Place(wholeGuide(guide), fragment.isEmpty() ? step : step + "--" + fragment);
    }

    private void nameHeadings() {
        for (Role role : handbook.roles().values()) {
            if (role.explanation() != null) {
                headingIds.put(role(role.id()), headingIds(role.explanation(), criteria::contains));
            }
        }
        for (Comparison comparison : handbook.comparisons().values()) {
            if (comparison.explanation() != null) {
                headingIds.put(comparison(comparison.id()), headingIds(comparison.explanation(), this::isRowOrCell));
            }
        }
        for (Guide guide : handbook.guides().values()) {
            if (guide.explanation() != null) {
                headingIds.put(wholeGuide(guide.id()), headingIds(guide.explanation(), steps(guide)::contains));
            }
        }
    }

    /** Returns the ids of a guide's steps, including old ones, and of the headings in the Markdown of its steps. */
    private static Set<String> steps(Guide guide) {
        Set<String> steps = new HashSet<>();
        guide.questions().values().forEach(question -> {
            addStep(steps, question.id(), question.explanation());
            question.formerly().forEach(old -> addStep(steps, old, question.explanation()));
        });
        guide.outcomes().values().forEach(outcome -> {
            addStep(steps, outcome.id(), outcome.explanation());
            outcome.formerly().forEach(old -> addStep(steps, old, outcome.explanation()));
        });
        return steps;
    }

    private static void addStep(Set<String> steps, String id, @Nullable Prose explanation) {
        steps.add(id);
        if (explanation != null) {
            explanation.headings().forEach(heading -> steps.add(id + "--" + heading.id()));
        }
    }

    private boolean isRowOrCell(String id) {
        int cell = id.indexOf("--");
        return criteria.contains(id)
                || cell > 0 && columns.contains(id.substring(0, cell)) && criteria.contains(id.substring(cell + 2));
    }

    /**
     * Returns, for each heading's own id, its id on the page. A heading whose id is taken gets the next free number at
     * its end: {@code focus-1}.
     */
    private static Map<String, String> headingIds(Prose document, Predicate<String> taken) {
        Map<String, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        document.headings().stream().map(Heading::id).forEach(used::add);
        for (Heading heading : document.headings()) {
            String id = heading.id();
            for (int n = 1; taken.test(id) || !id.equals(heading.id()) && used.contains(id); n++) {
                id = heading.id() + "-" + n;
            }
            used.add(id);
            ids.put(heading.id(), id);
        }
        return ids;
    }
}
