package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import remit.model.Handbook;
import remit.pages.here.Context;

/**
 * What pages of roles say at a place that all of them have: a criterion, or another part of the page.
 *
 * @param id the place's anchor on these pages: {@code tasks}
 * @param name what the place is called on the page
 * @param called other words by which readers look for it, with blanks between; empty for none
 */
record SearchRow(String id, String name, String called) {

    /** Where a role's page says whom to ask instead. */
    static final String BACKUP = "_reach";

    /** The criteria in their order; behind them whom to ask instead of a role, where a role says that. */
    static List<SearchRow> of(Context context) {
        Handbook handbook = context.handbook();
        List<SearchRow> rows = new ArrayList<>();
        handbook.allCriteria().forEach(criterion -> rows.add(new SearchRow(criterion.id(), criterion.name(), "")));
        if (handbook.roles().values().stream().anyMatch(role -> Objects.nonNull(role.backup()))) {
            String name = context.words().say("role.reach_backup");
            rows.add(new SearchRow(BACKUP, name, context.words().say("find.called.backup")));
        }
        return rows;
    }
}
