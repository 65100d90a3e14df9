package remit.changes;

import remit.fact.Fact;

/** The words for changes, for editors. */
public final class ChangeWords {

    private ChangeWords() {}

    /** Returns which record it is and what happened to it: {@code role 'Ranger': new}. */
    public static String of(RecordChange record) {
        String named = record.kind() + " '" + record.title() + "'";
        return switch (record.state()) {
            case ADDED -> named + ": new";
            case REMOVED -> named + ": gone";
            case CHANGED ->
                record.formerId() == null
                        ? named
                        : named + ": the id was '" + record.formerId() + "', now '" + record.id() + "'";
        };
    }

    /**
     * Returns what happened to a statement. Of one that was reworded, this is
     * only the beginning: {@code reworded, in short:}.
     */
    public static String of(FactChange change) {
        Fact is = change.fact();
        if (change.before() == null || change.after() == null) {
            return change.word() + ", " + said(is);
        }
        Fact was = change.before();
        return switch (change.word()) {
            case "moved" -> "moved from " + was.called() + " to " + said(is);
            case "linked" -> "leads elsewhere, " + said(is);
            case "sourced" -> "other sources, " + said(is) + " (was " + sources(was) + ", now " + sources(is) + ")";
            default -> "reworded, " + is.called() + ":";
        };
    }

    /** Returns a statement with the name of its point. */
    public static String said(Fact fact) {
        return fact.called() + ": " + fact.words();
    }

    public static String of(Turn turn) {
        return turn.address() + ": was " + turn.before() + ", now " + turn.after();
    }

    public static String of(ResultChange result) {
        return result.after().guide() + ", " + String.join(", ", result.after().words()) + ": was '"
                + result.before().result() + "', now '" + result.after().result() + "'";
    }

    private static String sources(Fact fact) {
        return fact.sources().isEmpty() ? "no source" : String.join(", ", fact.sources());
    }
}
