package remit;

/**
 * How many cases the tests that make up their own try: in each build as many as take seconds, and with
 * {@code mvn verify -Pfuzz} all that they can.
 */
public final class Rounds {

    /** Whether all cases are tried. */
    public static final boolean ALL = Boolean.getBoolean("fuzz");

    private Rounds() {}

    /**
     * Returns how many cases to try.
     *
     * @param usual in each build
     * @param all with {@code -Pfuzz}
     */
    public static int of(int usual, int all) {
        return ALL ? all : usual;
    }
}
