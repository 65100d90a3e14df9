package remit.check.bind;

import java.util.List;
import java.util.Set;
import remit.problem.Position;
import remit.prose.Prose;
import remit.read.yaml.Node;

/** What a node of YAML turned out to be once its key's kind was known. */
public sealed interface Bound permits Bound.Word, Bound.Rich, Bound.Many, Bound.Entries, Bound.Raw, Fields {

    public Position position();

    /** A scalar that has the form its key wants, as written. */
    public record Word(String text, Position position) implements Bound {}

    /** Text with markup. */
    public record Rich(Prose prose, Position position) implements Bound {}

    /**
     * A list; a single value that stands for a list of one, too.
     *
     * @param written how many items it was written with, unsound ones and drafts too
     */
    public record Many(List<Bound> items, int written, Position position) implements Bound {}

    /**
     * A map whose keys are the editor's own, in the order of the file.
     *
     * @param written all keys, those of unsound entries too
     */
    public record Entries(List<Entry> entries, Set<String> written, Position position) implements Bound {}

    /** One entry of such a map. */
    public record Entry(Word key, Bound value) {}

    /** A node whose kind depends on another record, and is bound later. */
    public record Raw(Node node) implements Bound {
        @Override
        public Position position() {
            return node.position();
        }
    }
}
