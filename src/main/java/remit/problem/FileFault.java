package remit.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a file or folder cannot be read or written. */
public final class FileFault {

    private FileFault() {}

    /**
     * Returns the reason as the end of a sentence such as "the folder cannot be read: …". Where Remit has no words for
     * it, it is what the system says, or that the system gives no reason.
     */
    public static String why(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "its permissions forbid it";
        } else if (fault instanceof NoSuchFileException) {
            return "it is not there";
        } else if (fault instanceof FileAlreadyExistsException) {
            return "there is something at its place already";
        } else if (fault instanceof DirectoryNotEmptyException) {
            return "a folder that is not empty stands at its place";
        } else if (fault instanceof FileSystemLoopException) {
            return "its links lead round in a circle";
        }
        return said(fault instanceof FileSystemException known ? known.getReason() : fault.getMessage());
    }

    /** Returns what helps against the reason, as a sentence without its full stop. */
    public static String remedy(IOException fault) {
        String reason = fault instanceof FileSystemException known ? known.getReason() : fault.getMessage();
        String words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        if (fault instanceof AccessDeniedException) {
            return "Let the user who builds write there, close every program that has it open, and build again";
        } else if (words.contains("space") || words.contains("quota")) {
            return "Make room there, and build again";
        } else if (words.contains("read-only")) {
            return "Make that disk writable, or name another folder with --site";
        }
        return "Put that right, and build again";
    }

    private static String said(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "the system gives no reason" : "the system says '" + reason + "'";
    }
}
