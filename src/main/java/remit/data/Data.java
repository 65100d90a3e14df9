package remit.data;

/** What a file of data holds, as a value: two equal ones give equal text. */
public interface Data {

    /** Makes the file's text; may be asked by any thread. */
    String text();
}
