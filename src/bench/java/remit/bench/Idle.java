package remit.bench;

/** Does nothing: what a Java machine takes to start and end. */
public final class Idle {

    private Idle() {}

    public static void main(String[] args) {}
}
