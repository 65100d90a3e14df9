package remit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.prose.Prose;

/**
 * All of a handbook, checked: every id in a record names something here. Maps keep the order in which things are shown.
 *
 * @param inShort null where not written
 * @param language a BCP 47 tag: {@code en}
 * @param titleOrder the order of titles from A to Z in that language
 * @param edition the day of this edition; null where none is set, and then nothing is overdue
 * @param address where it is published, ending in a slash; null where not known
 * @param feedback null where the handbook does not ask for it
 * @param editLink an address with {@code {file}} in it; null for none
 * @param roleWord what readers see a role called; null where the words of the interface say it
 * @param look the organisation's colour, logo and font
 * @param roles by id, in handbook order
 * @param criteria in groups, in the order of the file
 * @param contacts by id
 * @param comparisons the declared ones, by id; the one on the home page comes first
 * @param everyPair whether every pair of roles has a page, or only declared comparisons have one
 * @param guides by id; those on the home page come first
 * @param topics by id, in the order of the file
 * @param duties by id, in the order of the file
 * @param terms by id, in the handbook language's order
 * @param sources by id
 * @param pages by path
 * @param changes what readers saw differently, the newest edition first; may be empty
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
        @Nullable RoleWord roleWord,
        Look look,
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
        List<EditionChanges> changes,
        List<String> assets,
        List<Section> menu,
        boolean gapsForEveryone,
        Home home,
        Limits limits,
        Upkeep upkeep) {

    /**
     * From this many roles on, readers can choose the roles to compare; fewer roles have so few comparisons that each
     * has a page.
     */
    private static final int PICKABLE = 5;

    /**
     * The address to which readers write that something is wrong.
     *
     * @param label who reads it
     */
    public record Feedback(
            String label, @Nullable String email, @Nullable String page) {}

    /**
     * What a role is called, as within a sentence.
     *
     * @param one for one of them: {@code licence}
     * @param other for any other number: {@code licences}
     */
    public record RoleWord(String one, String other) {}

    /**
     * What the home page shows. Where an editor left a part out, it holds what is shown instead.
     *
     * @param comparison a declared comparison's id, null where there is none
     * @param topics ids, in order
     * @param guides ids, in order
     * @param pages paths, in order
     */
    public record Home(@Nullable String comparison, List<String> topics, List<String> guides, List<String> pages) {}

    /**
     * @param guidePaths how many paths a guide may have before it gets step pages
     * @param notStatedPercent the percentage of values that may be not stated before there is a warning, of all values
     *     that {@link NotStated} counts; null for no limit
     * @param changesRecorded where the handbook wants all changes to be recorded; null where it does not
     */
    public record Limits(
            int guidePaths,
            @Nullable Integer notStatedPercent,
            @Nullable Position changesRecorded) {}

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

    /** The ids of the guides that have a page for each step, because they have too many paths for one page each. */
    public List<String> guidesByStep() {
        return guides.values().stream()
                .filter(guide -> !guide.fitsPathPages(limits.guidePaths()))
                .map(Guide::id)
                .toList();
    }

    /** Whether there are so many roles that readers choose themselves which of them to compare. */
    public boolean pickable() {
        return roles.size() >= PICKABLE;
    }

    /** The free pages that lists and search lead to, in the order of their paths. */
    public List<FreePage> listedPages() {
        return pages.values().stream().filter(FreePage::listed).toList();
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
