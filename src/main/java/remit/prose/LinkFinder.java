package remit.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import remit.problem.Hint;
import remit.problem.InputLimits;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/**
 * Collects the links and pictures of a text, including those in raw HTML, and reports those that a page must not hold.
 */
final class LinkFinder {

    /** What raw HTML has where it holds a link or picture. Reading all raw HTML for them would take long. */
    private static final Pattern WITH_ADDRESS = Pattern.compile("href|src", Pattern.CASE_INSENSITIVE);

    private final Places places;
    private final Problems problems;
    private final List<remit.prose.Link> links = new ArrayList<>();

    private LinkFinder(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The links and pictures in reading order. */
    static List<remit.prose.Link> links(Node tree, Places places, Problems problems) {
        LinkFinder finder = new LinkFinder(places, problems);
        Tree.each(tree, finder::look);
        if (finder.links.size() > InputLimits.LINKS) {
            Position first = finder.links.get(InputLimits.LINKS).position();
            problems.add(Message.TOO_MANY_LINKS.at(first, finder.links.size()));
            return List.copyOf(finder.links.subList(0, InputLimits.LINKS));
        }
        return List.copyOf(finder.links);
    }

    /** The lines that say where links lead, in reading order. */
    static List<remit.prose.Link> definitions(Node tree, Places places) {
        List<remit.prose.Link> definitions = new ArrayList<>();
        Tree.each(tree, node -> {
            if (node instanceof LinkReferenceDefinition definition) {
                definitions.add(remit.prose.Link.of(definition.getDestination(), false, places.of(definition)));
            }
        });
        return List.copyOf(definitions);
    }

    private void look(Node node) {
        if (node instanceof Link link) {
            add(link.getDestination(), false, places.of(link));
            checkWords(link);
        } else if (node instanceof Image image) {
            add(image.getDestination(), true, places.of(image));
        }
        String literal = RawHtml.literal(node);
        if (literal != null) {
            lookInto(node, literal);
        }
    }

    private void lookInto(Node node, String literal) {
        if (!WITH_ADDRESS.matcher(literal).find()) {
            return;
        }
        for (Element tag : RawHtml.written(literal).select("a[href], img[src]")) {
            boolean image = tag.nameIs("img");
            add(tag.attr(image ? "src" : "href"), image, places.within(node, literal, tag.sourceRange()));
        }
    }

    private void add(String written, boolean image, Position position) {
        Destination destination = new Destination(written);
        links.add(remit.prose.Link.of(written, image, position));
        if (destination.unsafe()) {
            problems.add(Message.UNSAFE_LINK.at(position, destination.scheme()));
        } else if (written.isBlank()) {
            problems.add(Message.LINK_TO_NOWHERE.at(position));
        } else if (AddressSlips.local(written)) {
            problems.add(Message.LOCAL_FILE
                    .at(position)
                    .hint(MarkdownHint.fileInAssets(inAssets(written, position.file()))));
        } else if (destination.external() && AddressSlips.corrected(written).isPresent()) {
            problems.add(Message.BAD_ADDRESS
                    .at(position, written)
                    .hint(Hint.didYouMean(AddressSlips.corrected(written).get())));
        } else if (image && destination.external()) {
            problems.add(Message.FOREIGN_PICTURE.at(position));
        }
    }

    /** The path that a file would have among the assets, relative to the file that links to it. */
    private static String inAssets(String written, String from) {
        long depth = from.chars().filter(c -> c == '/').count();
        String name = AddressSlips.fileName(written);
        return "../".repeat((int) depth) + "assets/" + (name.isEmpty() ? "…" : name);
    }

    private void checkWords(Link link) {
        if (PlainText.of(link).isEmpty()) {
            problems.add(Message.LINK_WITHOUT_WORDS.at(places.of(link)));
        }
    }
}
