package remit.prose;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses of one text on one page.
 *
 * @param file the content file the links start from
 * @param hrefs see {@link Rendering#hrefs}
 */
record Addresses(String file, UnaryOperator<String> hrefs) {

    /** The address for a destination as written; null where it would run a program. */
    @Nullable String of(String written) {
        Destination destination = new Destination(written);
        if (destination.unsafe()) {
            return null;
        }
        return destination.external() ? destination.encoded() : hrefs.apply(destination.target(file));
    }
}
