package remit.browser;

/** Where a site can be opened from; it must be the same in all of them. */
enum Home {
    /** A folder on the reader's own disk or a file share. */
    FILE("file:"),
    /** The root of a web server. */
    ROOT("a web root"),
    /** Somewhere below a web server's root. */
    DEEP("a deep sub-path");

    private final String words;

    Home(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
