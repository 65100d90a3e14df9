package remit.prose;

import remit.problem.Position;

/**
 * A link or picture in the content.
 *
 * @param destination as written: {@code ../roles/treasurer.yaml#focus}, {@code https://…}
 * @param target what it names, resolved against the file that contains it. For a link within the content this is the
 *     path from the content folder with its fragment ({@code roles/treasurer.yaml#focus}; {@code pages/a.md#b} for a
 *     bare {@code #b}), with percent codes replaced, and a letter and its
 *     accent as one character; a path that leads out of the content folder keeps its leading
 *     {@code ../}, and a path from a code host's root its {@code /}. For a link with a scheme or a host it is the
 *     destination as written
 * @param external whether it has a scheme or a host
 * @param image whether it is a picture, not a link
 * @param position the place of the whole link in its file
 */
public record Link(String destination, String target, boolean external, boolean image, Position position) {

    /** A link at a place of a file, resolved against that file. */
    public static Link of(String destination, boolean image, Position position) {
        Destination leads = new Destination(destination);
        return new Link(destination, leads.target(position.file()), leads.external(), image, position);
    }
}
