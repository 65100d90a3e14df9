package remit.data;

/** What a file of data holds, as a value: where two are equal, their texts are. */
public interface Data {

    /** Makes the file's text; may be called by any thread. */
    String text();
}
