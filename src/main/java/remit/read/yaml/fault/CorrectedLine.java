package remit.read.yaml.fault;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Tries out a line before a hint shows it. */
final class CorrectedLine {

    private CorrectedLine() {}

    /**
     * Returns whether the line can be read by itself, has this text as one of its scalars, and has no tag or unused
     * anchor before that text.
     */
    static boolean holds(String line, String text, SourceText source) {
        boolean found = false;
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(line), new LoaderOptions());
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                found |= event instanceof ScalarEvent scalar
                        && scalar.getValue().equals(text)
                        && scalar.getTag() == null
                        && (scalar.getAnchor() == null || source.uses(scalar.getAnchor()));
            }
        } catch (YAMLException e) {
            return false;
        }
        return found;
    }

    /** Returns whether the line can be read by itself. */
    static boolean isYaml(String line) {
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(line), new LoaderOptions());
            Event event = parser.getEvent();
            while (event != null) {
                event = parser.getEvent();
            }
            return true;
        } catch (YAMLException e) {
            return false;
        }
    }
}
