package remit.pages.part;

/** A page with the handbook's frame round it: every page but redirects and the page for addresses that are none. */
public interface FramedPage extends Page {

    /** What stands round it. */
    Frame frame();

    @Override
    default boolean listed() {
        return !frame().unlisted();
    }
}
