package remit.edit;

import java.util.Optional;
import remit.check.bind.Ids;
import remit.check.follow.FileNames;
import remit.problem.UsageException;
import remit.shape.TextForm;

/** Says whether a word can be the id of something. */
public final class UsableId {

    /** The address of a page of two roles has both ids, so that much longer ones would make it too long. */
    private static final int LONGEST = 60;

    private UsableId() {}

    /**
     * Checks a word that is to become an id.
     *
     * @throws UsageException where it cannot be an id; the message says what to type
     */
    public static void refuseWrong(String id) {
        if (TextForm.isReserved(id)) {
            throw new UsageException("'" + id + "' is kept for the site's own pages: take another id");
        }
        if (!TextForm.isId(id)) {
            throw new UsageException("'" + id + "' is not an id, which has small letters, digits and single hyphens\n"
                    + "   did you mean '" + Ids.propose(id) + "'?");
        }
        Optional<String> fault = FileNames.fault(id);
        if (fault.isPresent()) {
            throw new UsageException(
                    "'" + id + "' cannot be the name of a file everywhere, since " + fault.get() + ": take another id");
        }
        if (id.length() > LONGEST) {
            throw new UsageException(
                    "'" + id + "' has " + id.length() + " characters: take an id of at most " + LONGEST);
        }
    }
}
