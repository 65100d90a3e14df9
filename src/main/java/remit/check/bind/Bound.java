package remit.check.bind;

import java.util.List;
import java.util.Set;
import remit.problem.Position;
import remit.prose.Prose;
import remit.read.yaml.Node;

/** What a node of YAML was bound as, given what its key takes. */
public sealed interface Bound permits Bound.Word, Bound.Rich, Bound.Many, Bound.BoundEntries, Bound.Raw, Fields {

    /** Returns the position of the value, from its first character to the end of its last. */
    public Position position();

    /** A scalar that has the form that its key requires, as it is written. */
    public record Word(String text, Position position) implements Bound {}

    /** Text with markup. */
    public record Rich(Prose prose, Position position) implements Bound {}

    /**
     * A list, or a single value where a list of one value was meant.
     *
     * @param items without those that do not fit and drafts that are left out
     * @param written how many items the list was written with, including those
     */
    public record Many(List<Bound> items, int written, Position position) implements Bound {}

    /**
     * A map whose keys the editor chooses, in the order of the file.
     *
     * @param entries without those that do not fit
     * @param written all keys, including those of entries that do not fit
     */
    public record BoundEntries(List<BoundEntry> entries, Set<String> written, Position position) implements Bound {}

    /** One entry of such a map. */
    public record BoundEntry(Word key, Bound value) {}

    /** A node that is bound later, because what it may be depends on another record. */
    public record Raw(Node node) implements Bound {
        @Override
        public Position position() {
            return node.position();
        }
    }
}
