package remit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.model.Comparison;
import remit.model.Criterion;
import remit.model.Role;
import remit.model.Section;
import remit.model.Value;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.TextForm;
import remit.shape.ValueShape;

/** The words of the content format, as the shapes and the enums of the model have them. */
final class ContentWords {

    /** The enums that the shapes take words from, by their class in {@code model}, with the words they spell. */
    static final List<Declared> DECLARED = List.of(
            new Declared(Role.class, words(Role.Status.values(), Role.Status::word)),
            new Declared(Criterion.class, words(Criterion.Kind.values(), Criterion.Kind::word)),
            new Declared(Section.class, words(Section.values(), Section::word)),
            new Declared(Value.class, words(Value.State.values(), Value.State::written)),
            new Declared(Comparison.class, Set.of(Comparison.BETWEEN)));

    private static final Pattern PART_OF_ADDRESS = Pattern.compile("[a-z0-9-]+");

    private final Set<Shape> shapes = new HashSet<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final List<Pattern> paths;

    /** A class of the model and the words that it spells. */
    record Declared(Class<?> where, Set<String> words) {}

    ContentWords() {
        for (RecordKind kind : RecordKind.values()) {
            addKeys(kind.shape());
            if (kind.list() != null) {
                addKeys(kind.list());
            }
        }
        keys.addAll(words(Criterion.Kind.values(), Criterion.Kind::word));
        keys.addAll(words(Section.values(), Section::word));
        states.addAll(words(Role.Status.values(), Role.Status::word));
        states.addAll(words(Value.State.values(), Value.State::written));
        states.addAll(words(Value.State.values(), Value.State::word));
        paths = Stream.concat(
                        Stream.of(RecordKind.values()).map(kind -> kind.hasFolder() ? kind.folder() : kind.file()),
                        Stream.of(Section.values()).map(section -> section.word() + "/"))
                .map(path -> Pattern.compile("(?<![a-z-])" + Pattern.quote(path)))
                .toList();
    }

    /** Whether a text is the name of a key, a kind of criterion or a part of the site that a menu can name. */
    boolean isKey(String text) {
        return keys.contains(text);
    }

    /** Whether a text is a status of a role, or a state of a value, as it is written or as data have it. */
    boolean isState(String text) {
        return states.contains(text);
    }

    /** Whether a text holds the path of a content file or folder, or of a part of the site: {@code data/compare/}. */
    boolean hasPath(String text) {
        return paths.stream().anyMatch(path -> path.matcher(text).find());
    }

    /** Whether a text is an address with a reserved id in it: {@code /whole.html}, {@code index.html}, {@code a-vs-b}. */
    boolean hasReservedId(String text) {
        return text.contains(Comparison.BETWEEN)
                || (text.contains("/") || text.endsWith(".html"))
                        && PART_OF_ADDRESS.matcher(text).results().anyMatch(part -> TextForm.isReserved(part.group()));
    }

    private void addKeys(Shape shape) {
        if (shapes.add(shape)) {
            for (Key key : shape.keys()) {
                keys.add(key.name());
                addKeys(key.kind());
            }
        }
    }

    private void addKeys(KeyKind kind) {
        if (kind instanceof KeyKind.RecordOf of) {
            addKeys(of.shape());
        } else if (kind instanceof KeyKind.ListOf list) {
            addKeys(list.item());
        } else if (kind instanceof KeyKind.MapOf map) {
            addKeys(map.value());
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            addKeys(either.shortForm());
            addKeys(either.longForm());
        } else if (kind instanceof KeyKind.CriterionValue) {
            addKeys(ValueShape.SHAPE);
            addKeys(ValueShape.Item.SHAPE);
        }
    }

    private static <T> Set<String> words(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).collect(Collectors.toSet());
    }
}
