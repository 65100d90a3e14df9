package remit.pages.part;

import remit.model.Handbook;

/** Says where the pairs of roles that have a page are listed. */
public final class PairLists {

    /** The page of all comparisons lists at most this many pairs, since a page with more is slow on a phone. */
    private static final int MOST = 1_000;

    /** The anchor of the comparisons of a role on its page. */
    public static final String ON_ROLE_PAGE = "_compared";

    private PairLists() {}

    /** Returns whether each role's page lists its pairs, because they are too many for one page. */
    public static boolean onRolePages(Handbook handbook) {
        int roles = handbook.roles().size();
        return handbook.everyPair() && roles * (roles - 1) / 2 > MOST;
    }
}
