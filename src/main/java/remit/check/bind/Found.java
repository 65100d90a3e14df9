package remit.check.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.problem.Position;
import remit.prose.Link;
import remit.prose.Prose;
import remit.read.yaml.Scalar;
import remit.shape.Target;

/**
 * What binding finds and can be followed only when everything is bound: ids that refer to other records, and links. A
 * record that is left out as a draft adds nothing.
 */
public final class Found {

    /**
     * An id that must refer to something.
     *
     * @param several the ids that were meant, where the text names several without the signs of a list; otherwise empty
     * @param list the text with the signs of a list; empty where it names only one
     */
    public record Reference(String id, Target target, Position position, List<String> several, String list) {
        public Reference {
            several = List.copyOf(several);
        }
    }

    private final List<Reference> references = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Link> definitions = new ArrayList<>();
    private final Set<String> badIds = new HashSet<>();
    private final Set<String> lost = new HashSet<>();

    /** Adds all that was found in a file. */
    public void add(Found other) {
        references.addAll(other.references);
        links.addAll(other.links);
        definitions.addAll(other.definitions);
        badIds.addAll(other.badIds);
        lost.addAll(other.lost);
    }

    public void reference(String id, Target target, Position position) {
        references.add(new Reference(id, target, position, List.of(), ""));
    }

    /**
     * Notes a text that names several ids.
     *
     * @param at what the list takes the place of
     * @param list the text as it should be
     */
    void references(Scalar text, Target target, List<String> several, Position at, String list) {
        references.add(new Reference(text.text(), target, at, several, list));
    }

    public void prose(Prose prose) {
        links.addAll(prose.links());
        definitions.addAll(prose.definitions());
    }

    public void link(Link link) {
        links.add(link);
    }

    /**
     * Notes a word that was meant as an id but was reported because it is not a valid one. References to it are not
     * reported again.
     */
    public void badId(String word) {
        badIds.add(word);
        badIds.add(Ids.propose(word));
    }

    /** Notes that a record of a file was reported as a whole, so that what it declares is not known. */
    public void lost(String file) {
        lost.add(file);
    }

    /** Returns the files that have such a record. */
    public Set<String> lost() {
        return lost;
    }

    /** Returns the words that were meant as ids but are not valid, and the ids that were proposed for them. */
    public Set<String> badIds() {
        return badIds;
    }

    public List<Reference> references() {
        return references;
    }

    public List<Link> links() {
        return links;
    }

    /** Returns the lines that say where links lead; see {@link Prose#definitions}. */
    public List<Link> definitions() {
        return definitions;
    }
}
