package remit.pages.link;

/** The addresses of data files, which other programs read. {@code src/docs/output.md} lists them under "Addresses". */
public final class DataAddresses {

    public static final Address HANDBOOK = new Address("data/handbook.json");
    public static final Address TOPICS = new Address("data/topics.json");
    public static final Address DUTIES = new Address("data/responsibilities.json");

    /** All duties as a table for a spreadsheet. */
    public static final Address DUTIES_CSV = new Address("data/responsibilities.csv");

    public static final Address REVIEWS = new Address("data/reviews.json");
    public static final Address PROBLEMS = new Address("data/problems.json");

    /** The rows and words of the tables that readers put together. */
    public static final Address PICKER_TABLE = new Address("data/picker/table.js");

    /** The names of all roles, among which a reader looks for the roles to compare. */
    public static final Address PICKER_NAMES = new Address("data/picker/names.js");

    /** Everything that a reader can search for. */
    public static final Address SEARCH = new Address("data/search.js");

    private DataAddresses() {}

    /** Returns the file with a role, given its id. */
    public static Address role(String id) {
        return new Address("data/roles/" + id + ".json");
    }

    /** Returns the file of a role's column in tables that readers put together, given the role's id. */
    public static Address pickable(String role) {
        return new Address("data/picker/roles/" + role + ".js");
    }

    /** Returns the file with the table of a declared comparison or a pair, given its id. */
    public static Address comparison(String id) {
        return new Address("data/compare/" + id + ".json");
    }

    /** Returns the file with the same table for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return new Address("data/compare/" + id + ".csv");
    }

    /** Returns the file with a guide, given its id. */
    public static Address guide(String id) {
        return new Address("data/guides/" + id + ".json");
    }

    /** Returns the file with the table of a guide's results for a spreadsheet. */
    public static Address guideCsv(String id) {
        return new Address("data/guides/" + id + ".csv");
    }
}
