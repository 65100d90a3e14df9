package remit.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.RoleShape;

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
        List<Tie> ties,
        List<RoleFact> facts,
        List<StatedValue> values,
        Map<DutyPart, List<String>> duties)
        implements Data {

    /** A criterion and the value that the role's page shows for it. */
    private record StatedValue(Criterion criterion, ValueView value) {}

    /** What a role works on with a party, as the page shows it. */
    private record Tie(String party, List<Prose> on) {}

    static RoleJson of(Facts facts, Role role, RolePage page) {
        List<StatedValue> values = page.points().stream()
                .flatMap(group -> group.points().stream())
                .map(point -> new StatedValue(facts.criteria().get(point.id()), point.value()))
                .toList();
        Map<DutyPart, List<String>> duties = new EnumMap<>(DutyPart.class);
        for (DutyPart part : DutyPart.values()) {
            duties.put(
                    part,
                    facts.uses().duties(part, role.id()).stream().map(Duty::id).toList());
        }
        List<Tie> ties = new ArrayList<>();
        facts.uses().ties(role.id()).forEach((party, on) -> ties.add(new Tie(party, on)));
        return new RoleJson(role, page.address().path(), ties, page.facts(), values, duties);
    }

    @Override
    public String text() {
        return Json.object(json -> {
            putNames(json);
            putStanding(json);
            json.objects(RoleShape.VALUES, values, RoleJson::putValue);
            json.object(
                    RecordKind.DUTY.word(), parts -> duties.forEach((part, ids) -> parts.strings(part.word(), ids)));
            json.objects(RoleShape.CONTACTS, role.reach(), RoleJson::putReach);
            json.putIfAny(RoleShape.BACKUP, role.backup()).putIfAny(RoleShape.NOT_FOR, role.notFor());
            UpkeepJson.put(json, role.upkeep());
        });
    }

    private void putNames(Json json) {
        json.put(CommonShape.ID, role.id())
                .put(RoleShape.TITLE, role.title())
                .putIfAny(RoleShape.ABBREVIATION, role.abbreviation())
                .strings(RoleShape.ALSO_KNOWN_AS, role.alsoKnownAs())
                .strings(CommonShape.FORMERLY, role.formerly())
                .putIfAny(RoleShape.IN_SHORT, role.inShort())
                .put("page", page);
    }

    private void putStanding(Json json) {
        json.put(RoleShape.STATUS, role.status().word());
        Role.Holder holder = role.holder();
        if (holder != null) {
            json.object(
                    RoleShape.HOLDER,
                    held -> held.put(RoleShape.Holder.NAME, holder.name())
                            .putIfAny(RoleShape.Holder.PAGE, holder.page()));
        }
        putFacts(json);
        json.objects(
                RoleShape.WORKS_WITH,
                ties,
                (one, tie) -> one.put(RoleShape.Tie.ROLE, tie.party())
                        .strings(
                                RoleShape.Tie.ON,
                                tie.on().stream().map(Prose::text).toList()));
    }

    /** Puts the facts that the page shows in a line each, and that have a key in the role's file. */
    private void putFacts(Json json) {
        for (RoleFact fact : facts) {
            if (fact.key() != null) {
                json.putIfAny(fact.key().name(), fact.data());
            }
        }
    }

    private static void putValue(Json json, StatedValue point) {
        Criterion criterion = point.criterion();
        json.put(CriterionShape.ID, criterion.id())
                .put(CriterionShape.NAME, criterion.name())
                .put(CriterionShape.Group.GROUP, criterion.group())
                .put(CriterionShape.KIND, criterion.kind().word())
                .putIfAny(CriterionShape.UNIT, criterion.unit());
        new ValueJson(criterion, point.value()).put(json);
    }

    private static void putReach(Json json, Reach way) {
        json.putIfAny(RoleShape.Reach.LABEL, way.label()).put(key(way), way.value());
    }

    private static Key key(Reach way) {
        return switch (way.kind()) {
            case EMAIL -> RoleShape.Reach.EMAIL;
            case PHONE -> RoleShape.Reach.PHONE;
            case PAGE -> RoleShape.Reach.PAGE;
            case CHAT -> RoleShape.Reach.CHAT;
        };
    }
}
