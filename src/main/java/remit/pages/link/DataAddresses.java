package remit.pages.link;

/** Where the files of data stand that other programs read; the rules are those of the output's "Addresses". */
public final class DataAddresses {

    public static final Address HANDBOOK = new Address("data/handbook.json");
    public static final Address TOPICS = new Address("data/topics.json");
    public static final Address DUTIES = new Address("data/responsibilities.json");

    /** The duties for a spreadsheet. */
    public static final Address DUTIES_CSV = new Address("data/responsibilities.csv");

    public static final Address REVIEWS = new Address("data/reviews.json");
    public static final Address PROBLEMS = new Address("data/problems.json");

    /** The rows and words of the tables that readers put together. */
    public static final Address PICKER_TABLE = new Address("data/picker/table.js");

    /** What the roles are called, for whoever looks for one. */
    public static final Address PICKER_NAMES = new Address("data/picker/names.js");

    /** All that can be searched for. */
    public static final Address SEARCH = new Address("data/search.js");

    private DataAddresses() {}

    public static Address role(String id) {
        return new Address("data/roles/" + id + ".json");
    }

    /** A role's column in a table that a reader puts together, by its id. */
    public static Address pickable(String role) {
        return new Address("data/picker/roles/" + role + ".js");
    }

    /** The table of a declared comparison or a pair, by its id. */
    public static Address comparison(String id) {
        return new Address("data/compare/" + id + ".json");
    }

    /** The same for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return new Address("data/compare/" + id + ".csv");
    }

    public static Address guide(String id) {
        return new Address("data/guides/" + id + ".json");
    }

    /** The table of a guide's results for a spreadsheet. */
    public static Address guideCsv(String id) {
        return new Address("data/guides/" + id + ".csv");
    }
}
