package remit.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import remit.model.Criterion;
import remit.model.Duty;
import remit.model.Handbook;
import remit.model.Reach;
import remit.model.Role;
import remit.pages.part.DutyPart;
import remit.pages.part.PartyUses;
import remit.pages.part.ValueView;
import remit.pages.role.PointGroup;
import remit.pages.role.RolePage;
import remit.prose.Prose;

/**
 * {@code data/roles/<id>.json}: a role with all it says. Keys have the names and meanings of the content format, and are
 * left out where a role does not say them; Markdown is in plain words. Beside them stand the address of its
 * {@code page}; {@code values}, one for each criterion, stated or not, each as a cell of a comparison is, with links
 * relative to the role's page; {@code works-with} as its page has it, so with what others state about the role; and
 * under {@code responsibilities} the ids of the duties in which it has each part.
 */
final class RoleJson {

    private final Handbook handbook;
    private final PartyUses uses;
    private final Role role;
    private final RolePage page;
    private final Map<String, ValueView> shown = new LinkedHashMap<>();

    RoleJson(Handbook handbook, PartyUses uses, Role role, RolePage page) {
        this.handbook = handbook;
        this.uses = uses;
        this.role = role;
        this.page = page;
        for (PointGroup group : page.points()) {
            group.points().forEach(point -> shown.put(point.id(), point.value()));
        }
    }

    String text() {
        return Json.object(json -> {
            putNames(json);
            putStanding(json);
            json.objects("values", handbook.allCriteria(), this::putValue);
            json.object("responsibilities", this::putDuties);
            json.objects("contacts", role.reach(), RoleJson::putReach);
            json.putIfAny("backup", role.backup()).putIfAny("not-for", role.notFor());
            UpkeepJson.put(json, role.upkeep());
        });
    }

    private void putNames(Json json) {
        json.put("id", role.id())
                .put("title", role.title())
                .putIfAny("abbreviation", role.abbreviation())
                .strings("also-known-as", role.alsoKnownAs())
                .strings("formerly", role.formerly())
                .putIfAny("in-short", role.inShort())
                .put("page", page.address().path());
    }

    private void putStanding(Json json) {
        json.put("status", role.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        Role.Holder holder = role.holder();
        if (holder != null) {
            json.object("holder", held -> held.put("name", holder.name()).putIfAny("page", holder.page()));
        }
        json.putIfAny("held-with", role.heldWith()).putIfAny("reports-to", role.reportsTo());
        Map<String, List<Prose>> ties = uses.ties(role.id());
        json.objects(
                "works-with",
                ties.keySet(),
                (tie, party) -> tie.put("role", party)
                        .strings("on", ties.get(party).stream().map(Prose::text).toList()));
    }

    private void putValue(Json json, Criterion criterion) {
        json.put("id", criterion.id())
                .put("name", criterion.name())
                .put("group", criterion.group())
                .put("kind", criterion.kind().word())
                .putIfAny("unit", criterion.unit());
        ValueView view = shown.get(criterion.id());
        new ValueJson(criterion, role.value(criterion.id()), view == null ? List.of() : view.items()).put(json);
    }

    private void putDuties(Json json) {
        for (DutyPart part : DutyPart.values()) {
            json.strings(
                    part.word(),
                    uses.duties(part, role.id()).stream().map(Duty::id).toList());
        }
    }

    private static void putReach(Json json, Reach way) {
        json.putIfAny("label", way.label()).put(way.kind().name().toLowerCase(Locale.ROOT), way.value());
    }
}
