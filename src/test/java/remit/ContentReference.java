package remit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.Criterion;
import remit.shape.Constraint;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.ValueShape;

/** Writes the reference of the content format: each kind of record, each key, all as the shapes declare them. */
final class ContentReference {

    private static final String HEAD = """
            # Every key of the content

            Made from the shapes in package `shape`; `mvn test -Dtest=ContentReferenceTest -Daccept` writes it anew. The page
            "How to edit this handbook" explains the same to editors, and `remit schema` lets an editor show it while
            somebody types.

            Where a list is wanted, one item may be written without a list. The list of a file may be a map, which makes room
            for `owner`, `reviewed`, `review-every` and `sources` of all its records: the list is then under the file's own
            name.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private ContentReference() {}

    /** The whole document. */
    static String text() {
        ContentReference reference = new ContentReference();
        Stream.of(RecordKind.values()).forEach(reference::add);
        return reference.text.toString();
    }

    private void add(RecordKind kind) {
        text.append("\n## ").append(capital(kind.shape().name()));
        text.append(": `").append(kind.file("<id>")).append("`\n");
        Map<String, Shape> within = new LinkedHashMap<>();
        table(kind.shape());
        collect(kind.shape(), within);
        within.forEach((name, shape) -> {
            text.append("\n### ").append(capital(name)).append("\n");
            table(shape);
        });
        if (kind == RecordKind.ROLE) {
            kinds();
        }
    }

    /** Adds the records within a record, in the order in which they are met. */
    private static void collect(Shape shape, Map<String, Shape> within) {
        shape.keys()
                .forEach(key -> shapes(key.kind()).forEach(inner -> {
                    if (within.putIfAbsent(inner.name(), inner) == null) {
                        collect(inner, within);
                    }
                }));
    }

    private static Stream<Shape> shapes(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf record) {
            return Stream.of(record.shape());
        } else if (kind instanceof KeyKind.ListOf list) {
            return shapes(list.item());
        } else if (kind instanceof KeyKind.MapOf map) {
            return shapes(map.value());
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            return Stream.concat(shapes(either.shortForm()), shapes(either.longForm()));
        }
        return kind instanceof KeyKind.CriterionValue
                ? Stream.of(ValueShape.SHAPE, ValueShape.Item.SHAPE)
                : Stream.of();
    }

    private void table(Shape shape) {
        text.append("\n| key | | takes | means | example |\n|---|---|---|---|---|\n");
        for (Key key : shape.keys()) {
            row("`" + key.name() + "`", key.required() ? "needed" : "", takes(key), key.meaning(), example(key));
        }
        List<String> rules =
                shape.constraints().stream().map(ContentReference::rule).toList();
        if (!rules.isEmpty()) {
            text.append("\n");
            rules.forEach(rule -> text.append("- ").append(rule).append("\n"));
        }
    }

    private void row(String... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell.isEmpty() ? "| " : "| " + cell.replace("|", "\\|") + " ")
                .collect(Collectors.joining("", "", "|\n")));
    }

    private static String takes(Key key) {
        String otherwise = otherwise(key);
        return words(key.kind()) + (otherwise.isEmpty() ? "" : "; `" + otherwise + "` where it is left out");
    }

    private static String words(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf record) {
            return record.shape().name();
        } else if (kind instanceof KeyKind.ListOf list) {
            return "a list of: " + words(list.item());
        } else if (kind instanceof KeyKind.MapOf map) {
            return "a map from " + words(map.key()) + " to " + words(map.value());
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            return words(either.shortForm()) + ", or " + words(either.longForm());
        } else if (kind instanceof KeyKind.Choice choice) {
            return choice.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        } else if (kind instanceof KeyKind.MarkdownText) {
            return "text with markup";
        }
        return kind.wanted();
    }

    private static String otherwise(Key key) {
        Object otherwise = key instanceof Key.Text text
                ? text.otherwise()
                : key instanceof Key.YesNo yesNo
                        ? yesNo.otherwise()
                        : key instanceof Key.Count count ? count.otherwise() : null;
        return otherwise == null ? "" : otherwise.toString();
    }

    private static String example(Key key) {
        return key.example().equals("…") ? "" : "`" + key.name() + ": " + key.example() + "`";
    }

    private static String rule(Constraint constraint) {
        if (constraint instanceof Constraint.OneForm form) {
            return form.forms().stream()
                    .map(keys -> keys.stream().map(ContentReference::code).collect(Collectors.joining(" with ")))
                    .collect(Collectors.joining(", or ", "Has ", ", and never two of these."));
        } else if (constraint instanceof Constraint.NotEmpty rule) {
            return code(rule.key()) + " is not empty.";
        } else if (constraint instanceof Constraint.AtLeast rule) {
            return code(rule.key()) + " has " + rule.least() + " items or more.";
        } else if (constraint instanceof Constraint.Distinct rule) {
            return code(rule.key()) + " has each item once.";
        } else if (constraint instanceof Constraint.Holds rule) {
            return code(rule.key()) + " contains `" + rule.part() + "`.";
        } else if (constraint instanceof Constraint.OnlyFor rule) {
            return code(rule.key()) + " only where " + code(rule.other()) + " is `" + rule.value() + "`.";
        }
        Constraint.NeededFor rule = (Constraint.NeededFor) constraint;
        return code(rule.key()) + " is needed where " + code(rule.other()) + " is `" + rule.value() + "`.";
    }

    private static String code(Key key) {
        return "`" + key.name() + "`";
    }

    /** What a role may say for a criterion, by its kind. */
    private void kinds() {
        text.append("\n### What a criterion of each kind takes\n\n");
        text.append("Any value may also be `not stated`, `none` or `does not apply`, never inside a list.\n\n");
        text.append("| kind | several | items that several roles have are marked |\n|---|---|---|\n");
        List.of(Criterion.Kind.values())
                .forEach(kind -> row(
                        "`" + kind.word() + "`", kind.takesSeveral() ? "yes" : "", kind.sharesItems() ? "yes" : ""));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
