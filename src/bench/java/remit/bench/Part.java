package remit.bench;

/** What there is to measure. */
enum Part {
    /** Made-up handbooks of several sizes, built by Remit and by Hugo. */
    ROLES,
    /** A handbook as wide as those of real organisations. */
    WIDE,
    /** Thirty guides of a thousand steps. */
    GUIDES,
    /** Spreadsheets of a thousand roles with twenty values each, out and in. */
    SHEETS,
    /** The handbook of this project. */
    OWN,
    /** What it costs to force files to the disk before they are shown: on the disk of the project. */
    FORCED,
    /** How long a command takes that has nothing to do. */
    START,
    /** How soon the preview shows an edit. */
    EDIT,
    /** Single methods, measured from within. */
    HOT
}
