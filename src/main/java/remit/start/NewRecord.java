package remit.start;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Ids;
import remit.problem.UsageException;
import remit.read.ContentReader;
import remit.shape.RecordKind;

/**
 * A new record of a handbook: a file that explains itself, or an entry in a list. It says nothing that the editor did not
 * say, except where a record cannot do without: a topic names a first contact, and a guide has a question.
 *
 * @param id its id
 * @param wish the id that its title would make, where that is kept for the site's own pages, so that it has another;
 *     null otherwise
 * @param changes the files that are to be written for it
 * @param file where the editor goes on, relative to the content folder: {@code roles/head-of-nursing.yaml}
 * @param line the line in that file, from 1
 */
public record NewRecord(String id, @Nullable String wish, List<Change> changes, String file, int line) {

    public NewRecord {
        changes = List.copyOf(changes);
    }

    /**
     * What is asked for.
     *
     * @param kind any but the handbook and criteria
     * @param id null to make it from the title, which is then one that {@link #makesId makes an id}
     * @param title null to make it from the id; one of the two is there
     * @param group the group of a topic or duty; null for none
     * @param first the first contact of a topic; null for one that can be reached
     * @param roles the roles of a comparison; empty to find them in its id
     */
    public record Wanted(
            RecordKind kind,
            @Nullable String id,
            @Nullable String title,
            @Nullable String group,
            @Nullable String first,
            List<String> roles) {

        public Wanted {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A file to be written.
     *
     * @param file relative to the content folder
     * @param before its present text; null where there is no such file
     * @param after its new text
     */
    public record Change(String file, @Nullable String before, String after) {}

    /** Returns whether an id can be made from words: it has small letters from a to z, digits and hyphens alone. */
    public static boolean makesId(String words) {
        return !Ids.spelled(words).isEmpty();
    }

    /**
     * Makes a record for a content, which may have errors.
     *
     * @param shown the content folder as messages name it, {@code content}; empty to name files without it
     * @throws UsageException where the folder is not that of a handbook, where the content has no place for it, or its id is wrong or taken; the message says what to
     *     do
     */
    public static NewRecord of(Path content, String shown, Wanted wanted) {
        WrittenContent written = new WrittenContent(shown, ContentReader.readForWriting(content));
        return new RecordMaker(content, written, wanted).made();
    }
}
