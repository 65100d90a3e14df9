package remit;

/** Is told how a run goes on, so that whoever waits for it can be told, too. */
@FunctionalInterface
public interface Progress {

    /** What a run does, in order. A check ends after {@code CHECK}. */
    enum Stage {
        READ,
        CHECK,
        PLAN,
        RENDER,
        PUBLISH
    }

    /** A stage begins, and the one before it has ended. */
    void begins(Stage stage);

    /** So many more pages are going to be made. */
    default void expects(int pages) {}

    /** A page has been made, with the data beside it. Called by several threads at once. */
    default void made() {}
}
