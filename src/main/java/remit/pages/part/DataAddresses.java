package remit.pages.part;

/** Where the files of data stand that other programs read; the rules are those of the output's "Addresses". */
public final class DataAddresses {

    public static final Address HANDBOOK = new Address("data/handbook.json");
    public static final Address TOPICS = new Address("data/topics.json");
    public static final Address DUTIES = new Address("data/responsibilities.json");
    public static final Address PROBLEMS = new Address("data/problems.json");

    private DataAddresses() {}

    public static Address role(String id) {
        return new Address("data/roles/" + id + ".json");
    }

    /** The table of a declared comparison or a pair, by its id. */
    public static Address comparison(String id) {
        return new Address("data/compare/" + id + ".json");
    }

    /** The same for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return new Address("data/compare/" + id + ".csv");
    }
}
