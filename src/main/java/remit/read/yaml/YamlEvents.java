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
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
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

    /** The most lists and maps inside each other; more are a mistake or an attack. */
    private static final int DEEPEST = 50;

    private final SourceText source;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> aliased = new HashSet<>();
    private @Nullable MarkedYAMLException syntaxError;
    private @Nullable Problem failure;
    private int depth;

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
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            Position place = source.position(
                    event.getStartMark().getLine(), event.getStartMark().getColumn(), 1);
            failure = Message.TOO_DEEP.at(place).hint(YamlHint.flatter(DEEPEST));
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof AliasEvent alias) {
            aliased.add(alias.getAnchor());
        }
        if (event instanceof NodeEvent || event instanceof CollectionEndEvent) {
            events.add(event);
        }
    }
}
