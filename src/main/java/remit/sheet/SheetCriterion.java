package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.Criterion;
import remit.model.Value;
import remit.read.Documents;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.shape.CriterionShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.TextForm;

/**
 * What a sheet needs to know of a criterion.
 *
 * @param unit of a number; empty where there is none
 */
record SheetCriterion(String id, String name, String unit, Criterion.Kind kind, List<String> choices) {

    SheetCriterion {
        choices = List.copyOf(choices);
    }

    /** Returns all criteria of a content without errors, drafts included. */
    static List<SheetCriterion> of(Documents documents) {
        List<SheetCriterion> criteria = new ArrayList<>();
        for (Mapping group : ContentSheets.list(documents, RecordKind.CRITERION)) {
            Node list = CellText.value(group, CriterionShape.Group.CRITERIA.name());
            for (Node one : list == null ? List.<Node>of() : CellText.items(list)) {
                if (one instanceof Mapping criterion) {
                    criteria.add(of(criterion));
                }
            }
        }
        return criteria;
    }

    private static SheetCriterion of(Mapping criterion) {
        String kind = text(criterion, CriterionShape.KIND);
        Node choices = CellText.value(criterion, CriterionShape.CHOICES.name());
        return new SheetCriterion(
                text(criterion, CriterionShape.ID),
                text(criterion, CriterionShape.NAME),
                text(criterion, CriterionShape.UNIT),
                kind.isEmpty() ? Criterion.Kind.LIST : Criterion.Kind.of(kind),
                choices == null
                        ? List.of()
                        : CellText.items(choices).stream().map(CellText::text).toList());
    }

    private static String text(Mapping map, Key key) {
        @Nullable Node node = CellText.value(map, key.name());
        return node == null ? "" : CellText.text(node);
    }

    /** Returns its column. The states may be chosen wherever something may. */
    SheetColumn column(String head, List<String> parties) {
        Set<String> open = new LinkedHashSet<>(
                switch (kind) {
                    case CHOICE -> choices;
                    case YES_NO -> List.of(TextForm.YES, TextForm.NO, TextForm.PARTLY);
                    case ROLE -> parties;
                    default -> List.<String>of();
                });
        if (!open.isEmpty()) {
            Stream.of(Value.State.values())
                    .filter(state -> state != Value.State.STATED)
                    .forEach(state -> open.add(state.written()));
        }
        return new SheetColumn(
                head,
                name + (unit.isEmpty() ? "" : " (" + unit + ")"),
                id,
                kind.takesSeveral() ? SheetColumn.Form.VALUES : SheetColumn.Form.VALUE,
                switch (kind) {
                    case NUMBER -> SheetColumn.Takes.NUMBER;
                    case YES_NO -> SheetColumn.Takes.YES_NO;
                    default -> SheetColumn.Takes.WORDS;
                },
                List.copyOf(open));
    }
}
