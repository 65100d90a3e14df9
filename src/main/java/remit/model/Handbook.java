package remit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * All of a handbook, checked: every id that stands in a record names something here. Maps keep the order in which
 * things are shown.
 *
 * @param inShort null where not written
 * @param language a BCP 47 tag: {@code en}
 * @param titleOrder the order of titles from A to Z in that language
 * @param edition the day this edition stands for; null where none is set, and then nothing is overdue
 * @param address where it is published, ending in a slash; null where not known
 * @param feedback null where nobody asks for it
 * @param editLink an address with {@code {file}} in it; null for none
 * @param roles by id, in handbook order
 * @param criteria in groups, in the order of the file
 * @param contacts by id
 * @param comparisons the declared ones, by id; what the home page shows comes first
 * @param everyPair whether every two roles have a page, not the declared ones alone
 * @param guides by id; what the home page shows comes first
 * @param topics by id, in the order of the file
 * @param duties by id, in the order of the file
 * @param terms by id, in the handbook language's order
 * @param sources by id
 * @param pages by path
 * @param assets files to copy, relative to the content folder: {@code assets/plan.png}
 * @param menu what the menu shows, in order; a section without content is not shown
 * @param gapsForEveryone whether contested, orphaned and missing things are shown to readers
 * @param limits the bounds an editor may set
 */
public record Handbook(
        String title,
        @Nullable Prose inShort,
        String organisation,
        String language,
        TitleOrder titleOrder,
        @Nullable LocalDate edition,
        @Nullable String address,
        @Nullable Feedback feedback,
        @Nullable String editLink,
        Map<String, Role> roles,
        List<CriterionGroup> criteria,
        Map<String, Contact> contacts,
        Map<String, Comparison> comparisons,
        boolean everyPair,
        Map<String, Guide> guides,
        Map<String, Topic> topics,
        Map<String, Duty> duties,
        Map<String, Term> terms,
        Map<String, Source> sources,
        Map<String, FreePage> pages,
        List<String> assets,
        List<Section> menu,
        boolean gapsForEveryone,
        Home home,
        Limits limits,
        Upkeep upkeep) {

    /** Fewer roles have so few comparisons that all are ready to read. */
    private static final int PICKABLE = 5;

    /**
     * Where readers say that something is wrong.
     *
     * @param label who reads it
     */
    public record Feedback(
            String label, @Nullable String email, @Nullable String page) {}

    /**
     * What the home page shows; each part is settled already where an editor left it out.
     *
     * @param comparison a declared comparison's id, null where there is none
     * @param topics ids, in order
     * @param guides ids, in order
     * @param pages paths, in order
     */
    public record Home(@Nullable String comparison, List<String> topics, List<String> guides, List<String> pages) {}

    /**
     * @param guidePaths how many paths a guide may have before it gets step pages
     * @param notStatedPercent the share of values not stated above which a warning is due: of one value for each
     *     role and each criterion, whether or not a comparison shows it, as {@link NotStated} counts them; null for no limit
     */
    public record Limits(int guidePaths, @Nullable Integer notStatedPercent) {}

    /** The role or contact with this id, which must exist. */
    public Party party(String id) {
        Party role = roles.get(id);
        if (role != null) {
            return role;
        }
        Contact contact = contacts.get(id);
        if (contact == null) {
            throw new IllegalArgumentException("no role or contact " + id);
        }
        return contact;
    }

    /** The ids of the guides that have a page for each step, as they have too many paths for a page each. */
    public List<String> guidesByStep() {
        return guides.values().stream()
                .filter(guide -> !guide.fitsPathPages(limits.guidePaths()))
                .map(Guide::id)
                .toList();
    }

    /** Whether there are so many roles that readers put any of them side by side themselves. */
    public boolean pickable() {
        return roles.size() >= PICKABLE;
    }

    /** All criteria in order, without their groups. */
    public List<Criterion> allCriteria() {
        List<Criterion> all = new ArrayList<>();
        criteria.forEach(group -> all.addAll(group.criteria()));
        return all;
    }

    /** All criteria by their ids, in order. */
    public Map<String, Criterion> criteriaById() {
        Map<String, Criterion> byId = new LinkedHashMap<>();
        allCriteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        return byId;
    }
}
