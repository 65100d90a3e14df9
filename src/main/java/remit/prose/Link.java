package remit.prose;

import remit.problem.Position;

/**
 * A link or picture in the content.
 *
 * @param destination as written: {@code ../roles/treasurer.yaml#focus}, {@code https://…}
 * @param target what it names, resolved against the file it stands in: for a link within the content the path from
 *     the content folder with its fragment ({@code roles/treasurer.yaml#focus}; {@code pages/a.md#b} for a bare
 *     {@code #b}), percent codes undone; a path that climbs out of the content folder keeps its leading {@code ../},
 *     one from a code host's root its {@code /}. For any other (one with a scheme or a host) the destination as it is
 * @param external has a scheme or a host
 * @param image a picture, not a link
 * @param position the whole link in its file
 */
public record Link(String destination, String target, boolean external, boolean image, Position position) {

    /** A link that stands at a place of a file, resolved against that file. */
    public static Link of(String destination, boolean image, Position position) {
        Destination leads = new Destination(destination);
        return new Link(destination, leads.target(position.file()), leads.external(), image, position);
    }
}
