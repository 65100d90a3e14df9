package remit.data;

import java.util.List;
import java.util.Locale;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.pages.link.Addresses;
import remit.shape.DutyShape;
import remit.shape.RecordKind;

/**
 * {@code data/responsibilities.json}: {@code {"responsibilities": […]}}, in the order of the file. Keys have the names
 * and meanings that {@code responsibilities.yaml} has. There are also {@code states}, any of {@code contested},
 * {@code orphaned} and {@code unstaffed}, empty where nothing is wrong, and {@code page}, the address of the duty on
 * the page of all duties.
 */
record DutiesJson(List<Duty> duties) implements Data {

    @Override
    public String text() {
        return Json.object(json -> json.objects(RecordKind.DUTY.word(), duties, DutiesJson::put));
    }

    private static void put(Json json, Duty duty) {
        json.put(DutyShape.ID, duty.id())
                .put(DutyShape.DUTY, duty.duty())
                .putIfAny(DutyShape.GROUP, duty.group())
                .put("page", Addresses.DUTIES.path() + "#" + duty.id());
        for (DutyPart part : DutyPart.values()) {
            json.strings(part.word(), part.parties(duty));
        }
        json.strings(
                "states",
                duty.states().stream()
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toList());
        UpkeepJson.put(json, duty.upkeep(), duty.sources());
    }
}
