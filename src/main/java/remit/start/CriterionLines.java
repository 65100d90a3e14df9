package remit.start;

import java.util.ArrayList;
import java.util.List;
import remit.model.Criterion;
import remit.model.Value;
import remit.read.yaml.Mapping;
import remit.shape.CriterionShape;

/**
 * What a new role or comparison can say about each criterion, as comments, from which an editor takes the number sign
 * away.
 */
final class CriterionLines {

    private static final String COMMENT = "#   ";
    private static final String BLANK = "…";

    private CriterionLines() {}

    /** Returns lines for a value of each criterion, with its name and what a value of it is. */
    static String values(List<Mapping> criteria) {
        List<String> lines = new ArrayList<>();
        for (Mapping criterion : criteria) {
            String id = WrittenContent.text(criterion, CriterionShape.ID);
            String name = WrittenContent.text(criterion, CriterionShape.NAME);
            if (id != null && name != null) {
                String kind = WrittenContent.text(criterion, CriterionShape.KIND);
                boolean list = kind == null || kind.equals(Criterion.Kind.LIST.word());
                lines.add(COMMENT + "# " + name.replace('\n', ' ') + (list ? "" : ": " + wanted(criterion, kind)));
                lines.add(COMMENT + id + ":" + (list ? "" : " " + Value.State.NOT_STATED.written()));
                if (list) {
                    lines.add(COMMENT + "  - " + BLANK);
                }
            }
        }
        return String.join("\n", lines);
    }

    /** Returns a line for the difference in each criterion. */
    static String rows(List<Mapping> criteria) {
        List<String> lines = new ArrayList<>();
        for (Mapping criterion : criteria) {
            String id = WrittenContent.text(criterion, CriterionShape.ID);
            if (id != null) {
                lines.add(COMMENT + id + ": " + BLANK);
            }
        }
        return String.join("\n", lines);
    }

    private static String wanted(Mapping criterion, String kind) {
        String unit = WrittenContent.text(criterion, CriterionShape.UNIT);
        if (kind.equals(Criterion.Kind.CHOICE.word())) {
            return "one or several of " + String.join(", ", WrittenContent.texts(criterion, CriterionShape.CHOICES));
        } else if (kind.equals(Criterion.Kind.YES_NO.word())) {
            return "yes, no or partly";
        } else if (kind.equals(Criterion.Kind.NUMBER.word())) {
            return "a number" + (unit == null ? "" : " of " + unit);
        } else if (kind.equals(Criterion.Kind.ROLE.word())) {
            return "the id of a role or contact, or several";
        } else if (kind.equals(Criterion.Kind.LINK.word())) {
            return "a link such as [words](https://www.example.com/), or several";
        }
        return "text";
    }
}
