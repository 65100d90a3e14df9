package remit.pages.link;

import remit.model.Section;
import remit.shape.RecordKind;

/** The addresses of data files, which other programs read. {@code src/docs/output.md} lists them under "Addresses". */
public final class DataAddresses {

    private static final String DATA = "data/";

    public static final Address HANDBOOK = new Address(DATA + RecordKind.HANDBOOK.word() + ".json");
    public static final Address TOPICS = new Address(DATA + RecordKind.TOPIC.word() + ".json");
    public static final Address DUTIES = new Address(DATA + RecordKind.DUTY.word() + ".json");

    /** All duties as a table for a spreadsheet. */
    public static final Address DUTIES_CSV = new Address(DATA + RecordKind.DUTY.word() + ".csv");

    private static final String LIST = DATA + "facts";

    /** All that the handbook states, as one list. */
    public static final Address FACTS = new Address(LIST + ".json");

    /** The same list as a table for other programs. */
    public static final Address FACTS_CSV = new Address(LIST + ".csv");

    public static final Address REVIEWS = new Address(DATA + "reviews.json");
    public static final Address PROBLEMS = new Address(DATA + "problems.json");

    /** The words of tables that scripts put together or count anew. */
    public static final Address TABLE_WORDS = new Address(DATA + "picker/words.js");

    /** The rows of the tables that readers put together. */
    public static final Address PICKER_TABLE = new Address(DATA + "picker/table.js");

    /** The names of all roles, among which a reader looks for the roles to compare. */
    public static final Address PICKER_NAMES = new Address(DATA + "picker/names.js");

    /** Everything that a reader can search for. */
    public static final Address SEARCH = new Address(DATA + "search.js");

    private DataAddresses() {}

    /** Returns the file with a role, given its id. */
    public static Address role(String id) {
        return in(Section.ROLES, id + ".json");
    }

    /** Returns the file of a role's column in tables that readers put together, given the role's id. */
    public static Address pickable(String role) {
        return new Address(DATA + "picker/" + Section.ROLES.word() + "/" + role + ".js");
    }

    /** Returns the file with the table of a declared comparison or a pair, given its id. */
    public static Address comparison(String id) {
        return in(Section.COMPARE, id + ".json");
    }

    /** Returns the file with the same table for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return in(Section.COMPARE, id + ".csv");
    }

    /** Returns the file with a guide, given its id. */
    public static Address guide(String id) {
        return in(Section.GUIDES, id + ".json");
    }

    /** Returns the file with the table of a guide's results for a spreadsheet. */
    public static Address guideCsv(String id) {
        return in(Section.GUIDES, id + ".csv");
    }

    private static Address in(Section section, String file) {
        return new Address(DATA + section.word() + "/" + file);
    }
}
