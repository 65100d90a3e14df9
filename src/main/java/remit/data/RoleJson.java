package remit.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import remit.model.Criterion;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Facts;
import remit.model.Reach;
import remit.model.Role;
import remit.pages.part.ValueView;
import remit.pages.role.RoleFact;
import remit.pages.role.RolePage;
import remit.prose.Prose;

/**
 * {@code data/roles/<id>.json}: a role with everything it states. Keys have the names and meanings that they have in
 * {@code roles/<id>.yaml}, and are left out where the role does not have them; Markdown becomes plain words. There are
 * also {@code page}, the address of its page; {@code values}, one for each criterion, stated or not, in the form of a
 * cell of a comparison, with links relative to the role's page; {@code works-with} as the page shows it, including what
 * others state about the role; and {@code responsibilities}, the ids of the duties in which the role has each part.
 */
record RoleJson(
        Role role,
        String page,
        Map<String, List<Prose>> ties,
        List<RoleFact> facts,
        List<Point> values,
        Map<DutyPart, List<String>> duties)
        implements Data {

    /** A criterion and the value that the role's page shows for it. */
    private record Point(Criterion criterion, ValueView value) {}

    static RoleJson of(Facts facts, Role role, RolePage page) {
        Map<String, Criterion> criteria = facts.handbook().criteriaById();
        List<Point> values = page.points().stream()
                .flatMap(group -> group.points().stream())
                .map(point -> new Point(criteria.get(point.id()), point.value()))
                .toList();
        Map<DutyPart, List<String>> duties = new EnumMap<>(DutyPart.class);
        for (DutyPart part : DutyPart.values()) {
            duties.put(
                    part,
                    facts.uses().duties(part, role.id()).stream().map(Duty::id).toList());
        }
        return new RoleJson(role, page.address().path(), facts.uses().ties(role.id()), page.facts(), values, duties);
    }

    @Override
    public String text() {
        return Json.object(json -> {
            putNames(json);
            putStanding(json);
            json.objects("values", values, RoleJson::putValue);
            json.object("responsibilities", parts -> duties.forEach((part, ids) -> parts.strings(part.word(), ids)));
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
                .put("page", page);
    }

    private void putStanding(Json json) {
        json.put("status", role.status().word());
        Role.Holder holder = role.holder();
        if (holder != null) {
            json.object("holder", held -> held.put("name", holder.name()).putIfAny("page", holder.page()));
        }
        putFacts(json);
        json.objects(
                "works-with",
                ties.keySet(),
                (tie, party) -> tie.put("role", party)
                        .strings("on", ties.get(party).stream().map(Prose::text).toList()));
    }

    /** Puts the facts that the page shows in a line each, and that have a key in the role's file. */
    private void putFacts(Json json) {
        for (RoleFact fact : facts) {
            if (fact.key() != null) {
                json.putIfAny(fact.key().name(), fact.data());
            }
        }
    }

    private static void putValue(Json json, Point point) {
        Criterion criterion = point.criterion();
        json.put("id", criterion.id())
                .put("name", criterion.name())
                .put("group", criterion.group())
                .put("kind", criterion.kind().word())
                .putIfAny("unit", criterion.unit());
        new ValueJson(criterion, point.value()).put(json);
    }

    private static void putReach(Json json, Reach way) {
        json.putIfAny("label", way.label()).put(way.kind().name().toLowerCase(Locale.ROOT), way.value());
    }
}
