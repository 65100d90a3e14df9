package remit.problem;

/**
 * Ends a step that has found {@link InputLimits#ERRORS} errors; more help nobody at once, and finding them may take long.
 * Only {@link Problems#limited} throws it, and what was found until then is in there.
 */
public final class TooManyErrors extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyErrors() {
        super("there are " + InputLimits.ERRORS + " errors", null, false, false);
    }
}
