package remit.read;

import java.util.Set;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;

/**
 * A file, or a folder of files, where nothing is looked for. It is a mere remark as long as nothing needs it.
 *
 * @param path the file's or the folder's
 * @param files how many files are in it; 1 for a file
 * @param meant the paths at which its files would be read: {@code roles/treasurer.yaml} for {@code treasurer.yaml}; the
 *     content has no files there
 * @param hint what to do
 */
public record Misplaced(String path, int files, Set<String> meant, String hint) {

    /** The problem where nothing needs these files. */
    public Problem remark() {
        Position position = Position.startOf(path);
        return files == 1
                ? Message.UNEXPECTED_FILE.at(position).hint(hint)
                : Message.UNEXPECTED_FOLDER.at(position, files).hint(hint);
    }

    /**
     * The problem where something needs these files.
     *
     * @param needed one of {@link #meant}
     */
    public Problem needed(String needed) {
        String action = files == 1 ? FileHint.nameIt(needed) : hint;
        return Message.FILE_ELSEWHERE.at(Position.startOf(path), needed).hint(action);
    }
}
