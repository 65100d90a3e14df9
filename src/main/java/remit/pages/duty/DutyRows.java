package remit.pages.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Role;
import remit.pages.here.Here;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.PartAnchors;
import remit.prose.Slugs;
import remit.words.DutyWords;
import remit.words.Words;

/** Makes the rows of {@link DutiesPage}, in groups. */
final class DutyRows {

    /** More columns than this cannot be read side by side; the page is then a list. */
    private static final int COLUMNS = 12;

    private final Here here;
    private final Words words;
    private final Citations citations;
    private final List<Role> involved;
    private final List<Role> columns;

    DutyRows(Here here, Citations citations) {
        this.here = here;
        this.words = here.words();
        this.citations = citations;
        this.involved = involved();
        this.columns = involved.size() > COLUMNS ? List.of() : involved;
    }

    /**
     * Returns the roles that have a part in any duty, in handbook order; empty where there are too many for columns.
     */
    List<Tag> columns() {
        return columns.stream().map(here::tag).toList();
    }

    /** Returns whether there are columns, and a duty names somebody who is not a role. */
    boolean others() {
        return !columns.isEmpty()
                && here.handbook().duties().values().stream()
                        .anyMatch(duty -> Arrays.stream(DutyPart.values())
                                .flatMap(part -> part.parties(duty).stream())
                                .anyMatch(here.handbook().contacts()::containsKey));
    }

    /**
     * Returns the roles that answer for a duty or do it, by name; empty where every one of them does so in every duty.
     */
    List<DutiesPage.Choice> choices() {
        Collection<Duty> duties = here.handbook().duties().values();
        Set<String> owners = new HashSet<>();
        duties.forEach(duty -> owners.addAll(owners(duty)));
        boolean alike = duties.stream().allMatch(duty -> owners(duty).size() == owners.size());
        return alike
                ? List.of()
                : involved.stream()
                        .filter(role -> owners.contains(role.id()))
                        .map(this::choice)
                        .toList();
    }

    /** Returns all duties by group. Where only some duties have a group, those without one come last. */
    List<DutiesPage.Group> groups() {
        Map<String, List<Duty>> byGroup = new LinkedHashMap<>();
        List<Duty> others = new ArrayList<>();
        for (Duty duty : here.handbook().duties().values()) {
            List<Duty> group =
                    duty.group() == null ? others : byGroup.computeIfAbsent(duty.group(), g -> new ArrayList<>());
            group.add(duty);
        }
        List<DutiesPage.Group> groups = new ArrayList<>();
        Slugs anchors = new Slugs();
        byGroup.forEach(
                (name, duties) -> groups.add(group(here.text(name), false, "_group-" + anchors.next(name), duties)));
        if (!others.isEmpty()) {
            groups.add(
                    groups.isEmpty()
                            ? group(null, true, null, others)
                            : group(words.say("duty.others"), true, "_others", others));
        }
        return groups;
    }

    private List<Role> involved() {
        Set<String> ids = new HashSet<>();
        here.handbook().duties().values().forEach(duty -> ids.addAll(roles(duty)));
        return here.handbook().roles().values().stream()
                .filter(role -> ids.contains(role.id()))
                .toList();
    }

    /** Returns the ids of the roles that have any part in a duty. */
    private List<String> roles(Duty duty) {
        return roles(duty, Arrays.stream(DutyPart.values()));
    }

    /** Returns the ids of the roles that answer for a duty or do it: those whose duty it is. */
    private List<String> owners(Duty duty) {
        return roles(duty, Stream.of(DutyPart.ACCOUNTABLE, DutyPart.RESPONSIBLE));
    }

    private List<String> roles(Duty duty, Stream<DutyPart> parts) {
        return parts.flatMap(part -> part.parties(duty).stream())
                .filter(here.handbook().roles()::containsKey)
                .distinct()
                .toList();
    }

    private DutiesPage.Choice choice(Role role) {
        boolean abbreviated = !role.shortName().equals(role.title());
        return new DutiesPage.Choice(
                role.id(),
                abbreviated
                        ? words.say("duty.choice", "short", role.shortName(), "title", role.title())
                        : role.title());
    }

    private DutiesPage.Group group(@Nullable String name, boolean inWords, @Nullable String anchor, List<Duty> duties) {
        return new DutiesPage.Group(
                name, inWords, anchor, duties.stream().map(this::row).toList());
    }

    private DutiesPage.Row row(Duty duty) {
        List<DutiesPage.Cell> cells = cells(duty);
        List<String> gaps = DutyWords.gaps(here.handbook(), words, duty);
        boolean nobody = !gaps.isEmpty()
                && duty.accountable().isEmpty()
                && cells.stream().allMatch(cell -> cell.parts().isEmpty());
        return new DutiesPage.Row(
                duty.id(),
                duty.formerly(),
                here.text(duty.duty()),
                owners(duty),
                words.say("here.link", "name", duty.duty()),
                citations.marks(duty.sources()),
                parts(duty),
                nobody && !columns.isEmpty() ? List.of() : gaps,
                nobody ? List.of() : cells,
                nobody && !columns.isEmpty() ? gaps : List.of());
    }

    private List<DutiesPage.Part> parts(Duty duty) {
        return Arrays.stream(DutyPart.values())
                .map(part -> part(part, here.tags(part.parties(duty))))
                .filter(part -> !part.roles().isEmpty() || !part.others().isEmpty())
                .toList();
    }

    private DutiesPage.Part part(DutyPart part, List<Tag> parties) {
        return new DutiesPage.Part(
                part.word(),
                say(part),
                parties.stream().filter(Tag::role).toList(),
                parties.stream().filter(party -> !party.role()).toList());
    }

    private List<DutiesPage.Cell> cells(Duty duty) {
        return columns.stream()
                .map(role -> new DutiesPage.Cell(
                        PartAnchors.cell(role.id(), duty.id()),
                        PartAnchors.cell(role.id(), role.formerly(), duty.id(), duty.formerly()),
                        here.tag(role),
                        cellParts(duty, role)))
                .toList();
    }

    private List<DutiesPage.CellPart> cellParts(Duty duty, Role role) {
        List<DutiesPage.CellPart> parts = new ArrayList<>();
        for (DutyPart part : DutyPart.values()) {
            if (part.parties(duty).contains(role.id())) {
                parts.add(new DutiesPage.CellPart(part.word(), say(part)));
            }
        }
        return parts;
    }

    private String say(DutyPart part) {
        return words.say("duty.part." + part.word());
    }
}
