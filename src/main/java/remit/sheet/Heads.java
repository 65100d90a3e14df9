package remit.sheet;

/** What is in the first rows of every sheet. */
final class Heads {

    /** What the second row has in the column of the ids, by which an import knows that it is not a record. */
    static final String MEANING = "(what each column means)";

    private Heads() {}
}
