package remit.read.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.YamlHint;
import remit.read.yaml.fault.SourceText;

/**
 * The events of the parser for the first document of a text, in order: scalars, aliases, and the beginnings and ends of
 * lists and maps. Events are used rather than the library's nodes, because they keep anchors and all positions, and
 * because the library's limits on nodes fail without a position.
 */
final class YamlEvents {

    private final SourceText source;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> aliased = new HashSet<>();
    private @Nullable MarkedYAMLException syntaxError;
    private @Nullable Problem failure;
    private int depth;

    /** How many nodes each open list or map has so far. */
    private final int[] counts = new int[InputLimits.NESTING + 2];

    YamlEvents(SourceText source, Problems problems) {
        this.source = source;
        try {
            gather(new ParserImpl(new StreamReader(source.text()), new LoaderOptions()), problems);
        } catch (MarkedYAMLException e) {
            syntaxError = e;
        } catch (YAMLException e) {
            Position start = source.position(0, 0, 0);
            failure = Message.YAML_SYNTAX.at(start, String.valueOf(e.getMessage()));
        }
    }

    List<Event> events() {
        return events;
    }

    /** Returns the anchors that some alias names. */
    Set<String> aliased() {
        return aliased;
    }

    /** Returns the error at which the parser gave up; null where it did not. */
    @Nullable MarkedYAMLException syntaxError() {
        return syntaxError;
    }

    /** Returns another reason why the text cannot be read; null where there is none. */
    @Nullable Problem failure() {
        return failure;
    }

    /** Returns the last scalar before the parser gave up; null where there was none. */
    @Nullable ScalarEvent lastScalar() {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof ScalarEvent scalar) {
                return scalar;
            }
        }
        return null;
    }

    private void gather(Parser parser, Problems problems) {
        int documents = 0;
        for (Event event = parser.getEvent(); event != null && failure == null; event = parser.getEvent()) {
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                int line = event.getStartMark().getLine();
                failure = Message.SECOND_DOCUMENT.at(source.position(line, 0, 3));
                return;
            }
            take(event);
        }
    }

    private void take(Event event) {
        if (event instanceof NodeEvent node) {
            count(node);
        }
        if (event instanceof CollectionStartEvent start && ++depth > InputLimits.NESTING) {
            failure = Message.TOO_DEEP.at(place(start)).hint(YamlHint.flatter(InputLimits.NESTING));
        } else if (event instanceof CollectionStartEvent start) {
            counts[depth] =
                    start instanceof MappingStartEvent ? -InputLimits.LIST : 0; // a key and its value are two nodes
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof AliasEvent alias) {
            aliased.add(alias.getAnchor());
        }
        if (event instanceof NodeEvent || event instanceof CollectionEndEvent) {
            events.add(event);
        }
    }

    private void count(NodeEvent node) {
        if (depth > 0 && ++counts[depth] > InputLimits.LIST) {
            failure = Message.LIST_TOO_LONG.at(place(node)).hint(YamlHint.shorterList(InputLimits.LIST));
        } else if (node instanceof ScalarEvent scalar && scalar.getValue().length() > InputLimits.TEXT) {
            int length = scalar.getValue().length();
            failure = Message.TEXT_TOO_LONG.at(place(node), length).hint(YamlHint.shorterText(InputLimits.TEXT));
        }
    }

    private Position place(NodeEvent node) {
        return source.position(
                node.getStartMark().getLine(), node.getStartMark().getColumn(), 1);
    }
}
