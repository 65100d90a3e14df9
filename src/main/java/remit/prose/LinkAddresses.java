package remit.prose;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the addresses in the markup of one text on one page.
 *
 * @param file the content file the links start from
 * @param hrefs see {@link Rendering#hrefs}
 * @param asWritten whether all addresses stay as an editor wrote them; for checks, not for a page
 */
record LinkAddresses(String file, UnaryOperator<String> hrefs, boolean asWritten) {

    static LinkAddresses of(Parsed text, Rendering page) {
        return new LinkAddresses(text.file(), page.hrefs(), false);
    }

    static LinkAddresses asWritten(String file) {
        return new LinkAddresses(file, target -> target, true);
    }

    /** The address for a destination; null where it would run a program. */
    @Nullable String of(String written) {
        if (asWritten) {
            return written;
        }
        Destination destination = new Destination(written);
        if (destination.unsafe()) {
            return null;
        }
        return destination.external() ? destination.encoded() : hrefs.apply(destination.target(file));
    }
}
