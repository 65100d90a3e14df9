package remit.problem;

/** An error stops the build before anything is written; a warning does so only with {@code --strict}. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word for it in a report: {@code error} or {@code warning}. */
    public String word() {
        return word;
    }
}
