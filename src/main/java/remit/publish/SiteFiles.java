package remit.publish;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problems;

/** The files of a site by address, gathered before any is written. Each address has one source. */
public final class SiteFiles {

    private final Problems problems;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    /**
     * @param problems gets an error where an address has a second source
     */
    public SiteFiles(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a file, or reports {@code address-taken} at its source where the address has another file already. Two
     * addresses that differ only in upper and lower case count as one: on many file systems they are.
     *
     * @param address from the site's root, with forward slashes: {@code roles/treasurer.html}
     * @param source the content file it is made from, relative to the content folder: {@code roles/treasurer.yaml};
     *     {@code handbook.yaml} for a file that is made from all of the content
     */
    public void add(String address, String source, byte[] content) {
        @Nullable String other = sources.putIfAbsent(address.toLowerCase(Locale.ROOT), source);
        if (other == null) {
            contents.put(address, content);
        } else {
            problems.add(
                    Message.ADDRESS_TAKEN.at(Position.startOf(source), address).hint(FileHint.addressTaken(other)));
        }
    }

    /** The contents by address, in the order in which they were added. */
    public Map<String, byte[]> contents() {
        return Collections.unmodifiableMap(contents);
    }
}
