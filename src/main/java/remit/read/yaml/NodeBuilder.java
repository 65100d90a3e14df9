package remit.read.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.YamlHint;
import remit.read.yaml.fault.LineText;
import remit.read.yaml.fault.SourceText;

/**
 * Makes nodes from the events of the parser. Where YAML gives a meaning to a sign that was meant as text, the mistake
 * is reported and the node holds what was meant, so that no further problem follows from it.
 */
final class NodeBuilder {

    /** In a text with more anchors than this, none is proposed for one that is not there. */
    private static final int MOST_ANCHORS = 100;

    private final SourceText source;
    private final Problems problems;
    private final Iterator<Event> events;
    private final Set<String> aliased;
    private final ScalarBuilder scalars;
    private final Anchors anchors = new Anchors();
    private boolean failed;

    NodeBuilder(SourceText source, YamlEvents events, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.events = events.events().iterator();
        this.aliased = events.aliased();
        this.scalars = new ScalarBuilder(source, problems);
    }

    /** Returns the root node; null where the text has no nodes. To be called once. */
    @Nullable Node root() {
        return events.hasNext() ? node(events.next()).node() : null;
    }

    /**
     * Returns whether the nodes must not be used: they contain themselves, a list or map has a tag, a key is not a
     * scalar, or aliases repeat too many nodes.
     */
    boolean failed() {
        return failed;
    }

    /** A node with the place where it was written. For an alias, that is the place of the alias and not of the node. */
    private record Written(Node node, Mark start, Mark end) {}

    private Written node(Event event) {
        if (event instanceof AliasEvent alias) {
            return new Written(aliased(alias), alias.getStartMark(), alias.getEndMark());
        }
        if (event instanceof ScalarEvent scalar) {
            return new Written(scalar(scalar), scalar.getStartMark(), scalar.getEndMark());
        }
        return collection((CollectionStartEvent) event);
    }

    private Written collection(CollectionStartEvent start) {
        tag(start, start.getTag());
        failed |= start.getTag() != null;
        long before = anchors.size();
        anchors.count();
        anchors.open(start.getAnchor());
        Written written = start instanceof MappingStartEvent ? mapping(start) : sequence(start);
        anchors.define(start.getAnchor(), written.node(), before);
        if (start.isFlow()) {
            cutOffBehind(written.end());
        }
        return written;
    }

    /**
     * Reports text after a closing bracket that begins with a {@code #} right before a word: it is probably a number or
     * a tag, but YAML takes it for a comment.
     */
    private void cutOffBehind(Mark end) {
        if (!scalars.hasNumberSignBehind(end)) {
            return;
        }
        String line = source.line(end.getLine());
        int from = line.offsetByCodePoints(0, end.getColumn());
        int sharp = LineText.skipBlanks(line, from);
        if (sharp > from && line.substring(sharp).matches("#[^\\s#].*")) {
            String lost = line.substring(sharp).strip();
            problems.add(Message.TEXT_CUT_OFF
                    .at(source.stretch(end.getLine(), sharp, sharp + lost.length()), lost)
                    .hint(YamlHint.textInBrackets()));
        }
    }

    private Written sequence(CollectionStartEvent start) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            items.add(node(event).node());
            event = events.next();
        }
        Position position = source.position(start.getStartMark(), event.getEndMark());
        return new Written(new Sequence(items, start.isFlow(), position), start.getStartMark(), event.getEndMark());
    }

    private Written mapping(CollectionStartEvent start) {
        MappingBuilder mapping = new MappingBuilder(source, scalars, start, problems);
        Event event = events.next();
        while (!(event instanceof CollectionEndEvent)) {
            Written key = node(event);
            Written value = node(events.next());
            if (key.node() instanceof Scalar scalar) {
                mapping.add(scalar.asKey(), key.end(), value.node(), value.start(), value.end());
            } else {
                problems.add(Message.COMPLEX_KEY.at(key.node().position()));
                failed = true;
            }
            event = events.next();
        }
        Node built = mapping.build(event.getEndMark());
        failed |= mapping.unusable();
        return new Written(built, start.getStartMark(), event.getEndMark());
    }

    private Node aliased(AliasEvent alias) {
        String name = alias.getAnchor();
        Position place = source.position(alias.getStartMark(), alias.getEndMark());
        if (anchors.isOpen(name)) {
            fail(Message.ALIAS_LOOP.at(place));
        }
        boolean before = anchors.tooMany();
        Node node = anchors.node(name);
        if (anchors.tooMany() && !before) {
            fail(Message.ALIASES.at(place));
        }
        if (node == null) {
            if (!anchors.isOpen(name)) {
                problems.add(unknownAlias(alias, name, place));
            }
            return scalars.asWritten(alias.getStartMark(), alias.getEndMark());
        }
        return node;
    }

    private Problem unknownAlias(AliasEvent alias, String name, Position place) {
        if (anchors.names().isEmpty()) {
            return Message.YAML_SIGN
                    .at(place, '*')
                    .hint(
                            scalars.sign(alias.getEndMark()) == ':'
                                    ? Hint.quoteText()
                                    : quoted(alias.getStartMark(), alias.getEndMark()));
        }
        Problem problem = Message.UNKNOWN_ALIAS.at(place, name, name);
        return anchors.names().size() > MOST_ANCHORS
                ? problem
                : problem.hint(Hint.choices(name, new TreeSet<>(anchors.names()), Hint.THERE_ARE));
    }

    private Scalar scalar(ScalarEvent event) {
        long before = anchors.size();
        anchors.count();
        boolean unused = event.getAnchor() != null && !aliased.contains(event.getAnchor());
        Scalar scalar;
        if (unused && event.isPlain()) {
            scalar = meantAsText(event, '&');
        } else if ("!".equals(event.getTag())) {
            scalar = meantAsText(event, '!');
        } else {
            tag(event, event.getTag());
            boolean tagAsText = event.getTag() != null && event.isPlain();
            scalar = tagAsText ? scalars.asWritten(event.getStartMark(), event.getEndMark()) : scalars.scalar(event);
        }
        anchors.define(event.getAnchor(), scalar, before);
        return scalar;
    }

    private Scalar meantAsText(ScalarEvent event, char sign) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        problems.add(Message.YAML_SIGN
                .at(source.position(start.getLine(), start.getColumn(), 1), sign)
                .hint(quoted(start, end)));
        return scalars.asWritten(start, end);
    }

    private void tag(NodeEvent event, @Nullable String tag) {
        if (tag == null) {
            return;
        }
        Mark start = event.getStartMark();
        String written = scalars.written(start, event.getEndMark());
        String name = written.replaceAll("^(&\\S+\\s+)?(\\S*).*", "$2");
        Problem problem = Message.TAG.at(
                source.position(start.getLine(), start.getColumn(), name.codePointCount(0, name.length())), name);
        boolean text = event instanceof ScalarEvent scalar && scalar.isPlain();
        String hint = quoted(start, event.getEndMark());
        problems.add(problem.hint(text && hint != null ? hint : Hint.quoteText()));
    }

    private @Nullable String quoted(Mark start, Mark end) {
        return MappingBuilder.corrected(source, start, end, scalars.written(start, end));
    }

    private void fail(Problem problem) {
        problems.add(problem);
        failed = true;
    }
}
