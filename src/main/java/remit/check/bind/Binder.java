package remit.check.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Signs;
import remit.problem.Suggestion;
import remit.prose.Link;
import remit.prose.Markdown;
import remit.prose.Prose;
import remit.read.MarkdownDocument;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.PageShape;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.Target;
import remit.shape.TextForm;

/** Binds nodes as their keys require. What does not fit is reported and left out. */
final class Binder {

    private static final Pattern SEPARATED = Pattern.compile("[,;/&+]");

    private final Markdown markdown;
    private final Problems problems;
    private final BindingFaults faults;
    private final Drafts drafts;
    private final PlaceholderCheck placeholders;
    private Found found;
    private boolean inDraft;

    /**
     * Makes a binder.
     *
     * @param drafts takes the records that are left out
     * @param found takes references and links, which are followed later
     */
    Binder(Markdown markdown, Problems problems, Drafts drafts, Found found) {
        this.markdown = markdown;
        this.problems = problems;
        this.faults = new BindingFaults(problems);
        this.drafts = drafts;
        this.placeholders = new PlaceholderCheck(problems);
        this.found = found;
    }

    Problems problems() {
        return problems;
    }

    /** Returns the drafts that were left out. */
    Drafts drafts() {
        return drafts;
    }

    /** Returns the node as its key requires it; null where it does not fit, which is reported. */
    @Nullable Bound bind(Key key, Node node) {
        return bind(Slot.of(key), node);
    }

    /** Returns a whole record; null where the node is not a map, which is reported. */
    @Nullable Fields record(Shape shape, Node node) {
        if (node instanceof Mapping mapping) {
            return fields(shape, mapping, "");
        }
        faults.notARecord(shape, node);
        return null;
    }

    /**
     * Returns the list of a file that is a list, or a map that holds the list. A map that has keys of an item instead
     * is taken as the only item. Null where the file is neither, which is reported.
     */
    @Nullable Bound file(RecordKind record, KeyKind.ShortOrLong kind, Node root) {
        String name = record.word();
        Slot slot = new Slot(record.file(), kind, "", Slot.Use.FILE);
        if (!(root instanceof Mapping mapping)) {
            return bind(slot, root);
        }
        List<String> keys =
                mapping.entries().stream().map(entry -> entry.key().text()).toList();
        Stream<Key> own = item(kind).keys().stream()
                .filter(key -> key.required() && !key.name().equals(name));
        boolean item = own.anyMatch(key -> keys.contains(key.name()));
        boolean list = keys.stream()
                .anyMatch(key -> RecordEntries.isKey(kind.longForm().shape(), key));
        return bind(slot.as(list && !item ? kind.longForm() : kind.shortForm()), root);
    }

    private static Shape item(KeyKind.ShortOrLong file) {
        KeyKind item = ((KeyKind.ListOf) file.shortForm()).item();
        return ((KeyKind.RecordOf) item).shape();
    }

    /**
     * Returns the front matter of a page; null where the page has none, which is reported because its title is
     * required.
     */
    @Nullable Fields frontMatter(MarkdownDocument document) {
        if (document.frontMatter() == null) {
            faults.noFrontMatter(document.file());
            return null;
        }
        return fields(PageShape.SHAPE, document.frontMatter(), "");
    }

    /** Returns the node as a slot requires it; null where it does not fit, which is reported. */
    @Nullable Bound bind(Slot slot, Node node) {
        KeyKind kind = slot.kind();
        if (node instanceof Scalar scalar && scalar.absent() && !(kind instanceof KeyKind.CriterionValue)) {
            faults.noValue(slot, scalar);
            return null;
        }
        if (kind instanceof KeyKind.Word word) {
            return word(slot, word.form(), node);
        } else if (kind instanceof KeyKind.Choice choice) {
            return choice(slot, choice, node);
        } else if (kind instanceof KeyKind.Reference reference) {
            return reference(slot, reference.target(), node);
        } else if (kind instanceof KeyKind.MarkdownText) {
            return rich(slot, node);
        } else if (kind instanceof KeyKind.ListOf list) {
            return many(slot, list.item(), node);
        } else if (kind instanceof KeyKind.MapOf map) {
            return entries(slot, map, node);
        } else if (kind instanceof KeyKind.RecordOf record) {
            return nested(slot, record, node);
        } else if (kind instanceof KeyKind.ShortOrLong either) {
            return bind(slot.as(isLong(either, node) ? either.longForm() : either.shortForm()), node);
        }
        return new Bound.Raw(node);
    }

    /** Returns whether a node has the long form. A map without a key of the long form is a text with a colon in it. */
    private static boolean isLong(KeyKind.ShortOrLong either, Node node) {
        List<String> keys = either.longForm().shape().keyNames();
        return node instanceof Mapping mapping
                && (mapping.flow()
                        || mapping.entries().stream()
                                .map(entry -> entry.key().text())
                                .anyMatch(key -> keys.contains(key)
                                        || key.matches("[a-z-]+")
                                                && Suggestion.near(key, keys).isPresent()));
    }

    private Bound.@Nullable Word word(Slot slot, TextForm form, Node node) {
        Scalar scalar = faults.scalar(slot, node);
        if (scalar == null || form == TextForm.TEXT && faults.cutOff(slot, scalar)) {
            return null;
        }
        if (form == TextForm.TEXT && !inDraft) {
            faults.quotesShown(scalar);
        }
        String text = form == TextForm.TEXT || form == TextForm.PAGE ? scalar.text() : Signs.plain(scalar.text());
        if (!form.fits(text)) {
            faults.wrongForm(slot, form, scalar);
            if (form == TextForm.ID) {
                found.badId(scalar.text());
            }
            return null;
        }
        if (form == TextForm.PAGE) {
            found.link(Link.of(text, false, scalar.position()));
        }
        return new Bound.Word(text, scalar.position());
    }

    private Bound.@Nullable Word choice(Slot slot, KeyKind.Choice choice, Node node) {
        Scalar scalar = faults.scalar(slot, node);
        if (scalar == null) {
            return null;
        }
        String word = Signs.plain(scalar.text());
        String chosen = choice.choices().stream()
                .filter(one -> Signs.plain(one).equals(word))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            faults.notAChoice(slot, choice.choices(), scalar);
            return null;
        }
        return new Bound.Word(chosen, scalar.position());
    }

    private Bound.@Nullable Word reference(Slot slot, Target target, Node node) {
        Scalar scalar = faults.scalar(slot, node);
        if (scalar == null) {
            return null;
        }
        if (scalar.saysNull()) {
            faults.noValue(slot, scalar);
            return null;
        }
        List<String> several = slot.isItem() ? List.of() : Ids.several(scalar.text());
        if (several.size() > 1 && SEPARATED.matcher(scalar.text()).find()) {
            faults.severalIds(slot, scalar, several);
            return null;
        }
        String id = Signs.plain(scalar.text());
        found.reference(id, target, scalar.position());
        return new Bound.Word(id, scalar.position());
    }

    private Bound.@Nullable Rich rich(Slot slot, Node node) {
        Scalar scalar = faults.scalar(slot, node);
        if (scalar == null || faults.cutOff(slot, scalar)) {
            return null;
        }
        if (!inDraft) {
            faults.quotesShown(scalar);
        }
        return new Bound.Rich(prose(scalar), scalar.position());
    }

    /** Returns a scalar as Markdown, and notes its links. */
    Prose prose(Scalar scalar) {
        Prose prose = markdown.value(scalar.text(), scalar.origin(), problems);
        found.prose(prose);
        return prose;
    }

    private @Nullable Bound many(Slot slot, KeyKind item, Node node) {
        boolean several = node instanceof Sequence;
        if (!several && item instanceof KeyKind.RecordOf record && !isRecord(record.shape(), node)) {
            faults.wrongKind(slot, node);
            found.lost(node.position().file());
            return null;
        }
        List<Node> nodes = several ? ((Sequence) node).items() : List.of(node);
        List<Bound> items = new ArrayList<>();
        int written = nodes.size();
        for (Node one : nodes) {
            List<Bound.Word> ids = several(item, one, node);
            if (!ids.isEmpty()) {
                items.addAll(ids);
                written += ids.size() - 1;
                continue;
            }
            Bound bound = bind(several ? slot.itemOf(item) : slot.as(item), one);
            boolean leftOut = bound instanceof Fields record && drafts.leavesOut(record);
            if (bound != null && !leftOut) {
                items.add(bound);
            }
        }
        return new Bound.Many(items, written, node.position());
    }

    /**
     * Returns the ids that one entry of a list names, without a comma between them or with other signs; empty where it
     * names one. Whether they are there is checked later.
     *
     * @param whole the list, or the entry itself where it is the only one
     */
    private List<Bound.Word> several(KeyKind item, Node entry, Node whole) {
        if (!(item instanceof KeyKind.Reference reference) || !(entry instanceof Scalar scalar)) {
            return List.of();
        }
        List<String> ids = Ids.several(scalar.text());
        if (!ids.isEmpty()) {
            String words = String.join(", ", ids);
            boolean brackets = whole instanceof Sequence sequence && sequence.flow();
            boolean only = brackets && ((Sequence) whole).items().size() == 1;
            String list = only || !(whole instanceof Sequence)
                    ? "[" + words + "]"
                    : brackets ? words : "- " + String.join("\n- ", ids);
            Position at = only ? whole.position() : scalar.position();
            found.references(scalar, reference.target(), ids, at, list);
        }
        return ids.stream().map(id -> new Bound.Word(id, scalar.position())).toList();
    }

    private @Nullable Bound entries(Slot slot, KeyKind.MapOf map, Node node) {
        if (!(node instanceof Mapping mapping)) {
            faults.wrongKind(slot, node);
            return null;
        }
        List<Bound.BoundEntry> entries = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        List<Mapping.KeyValue> all = map.value() instanceof KeyKind.RecordOf record
                ? RecordEntries.ofMap(record.shape(), mapping, faults)
                : mapping.entries();
        for (Mapping.KeyValue entry : all) {
            written.add(entry.key().text());
            Bound key = bind(new Slot(slot.name(), map.key(), "…", Slot.Use.ITEM), entry.key());
            Bound value = bind(new Slot(entry.key().text(), map.value(), "…", Slot.Use.OPTIONAL), entry.value());
            if (key instanceof Bound.Word word && value != null) {
                entries.add(new Bound.BoundEntry(word, value));
            } else if (key == null && !TextForm.isReserved(entry.key().text())) {
                written.add(Ids.propose(entry.key().text()));
            }
        }
        return new Bound.BoundEntries(entries, written, node.position());
    }

    private @Nullable Fields nested(Slot slot, KeyKind.RecordOf record, Node node) {
        if (!isRecord(record.shape(), node)) {
            faults.wrongKind(slot, node);
            found.lost(node.position().file());
            return null;
        }
        return fields(record.shape(), (Mapping) node, slot.name());
    }

    /**
     * Returns whether a node was meant as a record. A map without a known or nearly known key was meant as something
     * else, or is in the wrong place.
     */
    private static boolean isRecord(Shape shape, Node node) {
        return node instanceof Mapping mapping
                && (mapping.entries().isEmpty()
                        || mapping.entries().stream()
                                .anyMatch(entry ->
                                        RecordEntries.isKey(shape, entry.key().text())));
    }

    /**
     * Returns a map as a record.
     *
     * @param name the key that holds the record; empty for the record of a file
     */
    private Fields fields(Shape shape, Mapping mapping, String name) {
        boolean draft = Drafts.isDraft(mapping);
        Found outer = found;
        boolean outerDraft = inDraft;
        if (drafts.leavesOut(draft)) {
            found = new Found();
            inDraft = true;
        }
        Map<String, Bound> values = new LinkedHashMap<>();
        RecordEntries entries = RecordEntries.of(shape, mapping, faults);
        entries.values().forEach((key, value) -> {
            Bound bound = bind(key, value);
            if (bound != null) {
                values.put(key.name(), bound);
            }
        });
        Map<String, Position> written = entries.written();
        faults.missingKeys(shape, mapping, written.keySet());
        Fields fields = new Fields(mapping.position(), values, written, draft);
        if (!inDraft) {
            placeholders.check(shape, values);
            ConstraintCheck.check(shape, fields, name, problems);
        }
        found = outer;
        inDraft = outerDraft;
        return fields;
    }
}
