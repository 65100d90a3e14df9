package remit.pages.link;

import remit.model.Section;
import remit.shape.RecordKind;

/** Where the files of data stand that other programs read; the rules are those of the output's "Addresses". */
public final class DataAddresses {

    private static final String DATA = "data/";

    public static final Address HANDBOOK = new Address(DATA + RecordKind.HANDBOOK.word() + ".json");
    public static final Address TOPICS = new Address(DATA + RecordKind.TOPIC.word() + ".json");
    public static final Address DUTIES = new Address(DATA + RecordKind.DUTY.word() + ".json");

    /** The duties for a spreadsheet. */
    public static final Address DUTIES_CSV = new Address(DATA + RecordKind.DUTY.word() + ".csv");

    public static final Address REVIEWS = new Address(DATA + "reviews.json");
    public static final Address PROBLEMS = new Address(DATA + "problems.json");

    /** The rows and words of the tables that readers put together. */
    public static final Address PICKER_TABLE = new Address(DATA + "picker/table.js");

    /** What the roles are called, for whoever looks for one. */
    public static final Address PICKER_NAMES = new Address(DATA + "picker/names.js");

    /** All that can be searched for. */
    public static final Address SEARCH = new Address(DATA + "search.js");

    private DataAddresses() {}

    public static Address role(String id) {
        return in(Section.ROLES, id + ".json");
    }

    /** A role's column in a table that a reader puts together, by its id. */
    public static Address pickable(String role) {
        return new Address(DATA + "picker/" + Section.ROLES.word() + "/" + role + ".js");
    }

    /** The table of a declared comparison or a pair, by its id. */
    public static Address comparison(String id) {
        return in(Section.COMPARE, id + ".json");
    }

    /** The same for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return in(Section.COMPARE, id + ".csv");
    }

    public static Address guide(String id) {
        return in(Section.GUIDES, id + ".json");
    }

    /** The table of a guide's results for a spreadsheet. */
    public static Address guideCsv(String id) {
        return in(Section.GUIDES, id + ".csv");
    }

    private static Address in(Section section, String file) {
        return new Address(DATA + section.word() + "/" + file);
    }
}
