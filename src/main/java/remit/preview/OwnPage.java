package remit.preview;

/** A page of the preview that the site does not have. */
public interface OwnPage {

    /** Returns a word without spaces that changes whenever the page does. Takes no time. */
    String mark();

    /** Returns the page. May take a moment, and may be asked by several threads. */
    String text();
}
