package remit.bench.made;

import java.util.List;

/**
 * A comparison of two roles.
 *
 * @param inShort Markdown of one line
 * @param focus what differs in the criterion {@code focus}, Markdown of one line
 */
record MadeComparison(String id, String title, List<MadeRole> roles, String inShort, String focus) {

    /** The whole record, as Remit and Hugo take it alike. */
    String yaml() {
        String ids = String.join(", ", roles.stream().map(MadeRole::id).toList());
        return "title: " + title + "\nroles: [" + ids + "]\nin-short: " + inShort + "\nrows:\n  focus: " + focus + "\n";
    }

    /** Whether either role says something of the criterion, so that it has a row. */
    boolean hasFocus() {
        return roles.stream().anyMatch(role -> role.values().containsKey("focus"));
    }
}
