package remit.problem;

/**
 * The command was used wrongly: a folder that does not exist, a template that cannot be read. Its message is all the
 * user sees; the exit code is 2.
 */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
