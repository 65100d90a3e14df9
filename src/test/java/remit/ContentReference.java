package remit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.Criterion;
import remit.shape.CommonShape;
import remit.shape.Constraint;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.ValueShape;

/** Writes the reference of the content format: each kind of record, each key, all as the shapes declare them. */
final class ContentReference {

    /** The keys that most records have, which are explained once. */
    private static final List<Key> UPKEEP = List.of(
            CommonShape.OWNER, CommonShape.REVIEWED, CommonShape.REVIEW_EVERY, CommonShape.SOURCES, CommonShape.DRAFT);

    private static final String DOCUMENT = """
            # Every key of the content

            Made from the shapes in package `shape`, as is the page of the same name in our own handbook; `mvn test
            -Dtest=ContentReferenceTest -Daccept` writes both anew. `remit schema` lets an editor show the same while somebody
            types.

            """;

    private static final String PAGE = """
            ---
            title: Every key of the files
            in-short: What each file may hold, what each key means and takes, and an example of it.
            owner: Enterprise architecture
            reviewed: 2026-11-20
            sources: [editors-judgement]
            unlisted: yes
            ---

            [How to edit this handbook](how-to-edit.md) shows how the files are written. This page is for looking up one key.

            """;

    private static final String HEAD = """
            Each key is shown with an example. A key marked *needed* must be there; every other key can be left out. Where a key
            takes a list, a single item can be written without a list. "Text with marks" may hold **bold** words and links.

            A file that is a list can also say first who keeps all of it. The list is then under the file's own name:

            ```yaml
            owner: Estate office
            topics:
              - id: lost-key
                ask: I lost my key
                first: gate
            ```
            """;

    private final StringBuilder text;

    private ContentReference(String head) {
        this.text = new StringBuilder(head).append(HEAD);
    }

    /** The document for whoever works on Remit. */
    static String document() {
        return new ContentReference(DOCUMENT).all();
    }

    /** The page for editors, with its front matter. */
    static String page() {
        return new ContentReference(PAGE).all();
    }

    private String all() {
        Stream.of(RecordKind.values()).forEach(this::add);
        text.append("\n## Who keeps it, in most files and records\n");
        list(UPKEEP);
        return text.toString();
    }

    private void add(RecordKind kind) {
        text.append("\n## ").append(capital(kind.shape().name()));
        text.append(": `").append(kind.file("<id>")).append("`\n");
        Map<String, Shape> within = new LinkedHashMap<>();
        record(kind.shape());
        collect(kind.shape(), within);
        within.forEach((name, shape) -> {
            text.append("\n### ").append(capital(name)).append("\n");
            record(shape);
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

    private void record(Shape shape) {
        List<Key> own =
                shape.keys().stream().filter(key -> !UPKEEP.contains(key)).toList();
        list(own);
        List<String> rules =
                shape.constraints().stream().map(ContentReference::rule).toList();
        if (!rules.isEmpty()) {
            text.append("\n").append(String.join(" ", rules)).append("\n");
        }
        List<Key> kept = shape.keys().stream().filter(UPKEEP::contains).toList();
        if (!kept.isEmpty()) {
            text.append("\nIt may also have ")
                    .append(kept.stream().map(ContentReference::code).collect(Collectors.joining(", ")))
                    .append("; see the end of this page.\n");
        }
    }

    /** Adds keys, each on a line of its own with what it means below, so that a telephone has room for it. */
    private void list(List<Key> keys) {
        text.append("\n");
        for (Key key : keys) {
            text.append("- ").append(example(key)).append("\\\n  ");
            text.append(key.required() ? "*Needed.* " : "").append(key.meaning());
            text.append(" Takes ").append(takes(key)).append(".\n");
        }
    }

    private void row(String... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell.isEmpty() ? "| " : "| " + cell.replace("|", "\\|") + " ")
                .collect(Collectors.joining("", "", "|\n")));
    }

    private static String takes(Key key) {
        if (key.kind() instanceof KeyKind.RecordOf record) {
            return "the keys under \"" + capital(record.shape().name()) + "\", below";
        }
        String otherwise = otherwise(key);
        return words(key.kind()) + (otherwise.isEmpty() ? "" : "; left out, it is `" + otherwise + "`");
    }

    private static String words(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf record) {
            return record.shape().name();
        } else if (kind instanceof KeyKind.ListOf list) {
            return "a list, each item " + words(list.item());
        } else if (kind instanceof KeyKind.MapOf map) {
            return "keys that are each " + words(map.key()) + "; under each, " + words(map.value());
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            return words(either.shortForm()) + ", or " + words(either.longForm());
        } else if (kind instanceof KeyKind.Choice choice) {
            return "one of "
                    + choice.choices().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        } else if (kind instanceof KeyKind.MarkdownText) {
            return "text with marks";
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
        return "`" + key.name() + ":" + (key.example().equals("…") ? "" : " " + key.example()) + "`";
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
        text.append("| Kind | Several values | What several roles have in common is marked |\n|---|---|---|\n");
        List.of(Criterion.Kind.values())
                .forEach(kind -> row(
                        "`" + kind.word() + "`",
                        kind.takesSeveral() ? "yes" : "no",
                        kind.sharesItems() ? "yes" : "no"));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
