package remit.read;

import remit.problem.FileHint;
import remit.shape.RecordKind;

/** Says what an empty YAML file should contain. */
final class EmptyFile {

    private EmptyFile() {}

    static String hint(String file) {
        RecordKind kind = RecordKind.of(file).orElseThrow();
        String wanted = wanted(kind);
        boolean needed = kind == RecordKind.HANDBOOK || kind == RecordKind.CRITERION;
        return needed ? FileHint.fill(wanted) : FileHint.fillOrDelete(wanted);
    }

    private static String wanted(RecordKind kind) {
        return switch (kind) {
            case HANDBOOK -> "title, organisation and language";
            case CRITERION -> "groups with their criteria";
            case CONTACT -> "a list of contacts";
            case DUTY -> "a list of duties";
            case TOPIC -> "a list of topics";
            case TERM -> "a list of terms";
            case SOURCE -> "a list of sources";
            case ROLE -> "at least the role's title";
            case COMPARISON -> "at least the comparison's title and roles";
            case GUIDE -> "at least the guide's title, questions and outcomes";
            case PAGE -> "at least the page's title";
            case CHANGES -> "the edition, and an entry that says why";
        };
    }
}
