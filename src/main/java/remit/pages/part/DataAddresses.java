package remit.pages.part;

/** Where the files of data stand that other programs read; the rules are those of the output's "Addresses". */
public final class DataAddresses {

    private DataAddresses() {}

    /** The table of a declared comparison or a pair, by its id. */
    public static Address comparison(String id) {
        return new Address("data/compare/" + id + ".json");
    }

    /** The same for a spreadsheet. */
    public static Address comparisonCsv(String id) {
        return new Address("data/compare/" + id + ".csv");
    }
}
