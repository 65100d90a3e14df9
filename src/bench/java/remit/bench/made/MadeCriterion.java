package remit.bench.made;

import java.util.List;

/**
 * A row of every table.
 *
 * @param kind {@code list}, {@code text}, {@code number}, {@code yes-no} or {@code choice}
 * @param unit empty for none
 * @param choices of the kind {@code choice}, else empty
 */
record MadeCriterion(String group, String id, String name, String kind, String unit, List<String> choices) {

    static final List<MadeCriterion> ALL = List.of(
            list("Dralomi", "focus", "Focus kamiba"),
            list("Dralomi", "serves", "Serves lozuren"),
            choice("Dralomi", "stance", "Stance", "Inward", "Outward", "Both ways"),
            text("Dralomi", "purpose", "Purpose velmi"),
            list("Torbaka", "tasks", "Tasks sorlo"),
            list("Torbaka", "tools", "Tools nizuba"),
            number("Torbaka", "team-size", "Team", "people"),
            yesNo("Torbaka", "on-call", "On call"),
            list("Gulhemzu", "measures", "Measures renpos"),
            text("Gulhemzu", "training", "Training fenlo"),
            number("Gulhemzu", "years", "Years in place", "years"),
            choice("Gulhemzu", "reach", "Reach", "One site", "All sites"));

    private static MadeCriterion list(String group, String id, String name) {
        return new MadeCriterion(group, id, name, "list", "", List.of());
    }

    private static MadeCriterion text(String group, String id, String name) {
        return new MadeCriterion(group, id, name, "text", "", List.of());
    }

    private static MadeCriterion yesNo(String group, String id, String name) {
        return new MadeCriterion(group, id, name, "yes-no", "", List.of());
    }

    private static MadeCriterion number(String group, String id, String name, String unit) {
        return new MadeCriterion(group, id, name, "number", unit, List.of());
    }

    private static MadeCriterion choice(String group, String id, String name, String... choices) {
        return new MadeCriterion(group, id, name, "choice", "", List.of(choices));
    }

    /** The same criterion declared in YAML, as an item of a list. */
    String yaml(String indent) {
        return indent + "- id: " + id + "\n" + indent + "  name: " + name + "\n" + indent + "  kind: " + kind + "\n"
                + (unit.isEmpty() ? "" : indent + "  unit: " + unit + "\n")
                + (choices.isEmpty() ? "" : indent + "  choices: [" + String.join(", ", choices) + "]\n");
    }
}
