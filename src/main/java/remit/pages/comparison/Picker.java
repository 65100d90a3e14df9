package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Source;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.part.Citations;

/**
 * What a reader can put side by side. Links are relative to the page of all comparisons, where the picker is; its
 * script makes the tables by the same rules as {@link PointRows} and {@link MoreRows}.
 *
 * @param roles in handbook order
 * @param sources every source of the handbook, in its order
 */
public record Picker(List<PickableRole> roles, List<SourceLine> sources) {

    /**
     * Links to the files that the picker's script loads when it needs them.
     *
     * @param table the file with the rows of all tables
     * @param names the file with the names of the roles
     * @param roles the folder with a file for each role's column; ends with a slash
     * @param tables the script that makes tables
     * @param finder the library that searches the names
     */
    public record Loads(String table, String names, String roles, String tables, String finder) {
        static Loads of(Here here) {
            String role = here.to(DataAddresses.pickable("x"));
            return new Loads(
                    here.to(DataAddresses.PICKER_TABLE),
                    here.to(DataAddresses.PICKER_NAMES),
                    role.substring(0, role.lastIndexOf('/') + 1),
                    here.to(Addresses.PICKED_SCRIPT),
                    here.to(Addresses.FINDER_SCRIPT));
        }
    }

    /**
     * A source in the list below a table.
     *
     * @param id the source's id
     * @param link the source's title, linked to the page of all sources
     * @param facts what else is known about it, in words; may be empty
     * @param judgement whether it is the handbook's own opinion
     */
    public record SourceLine(String id, PageLink link, String facts, boolean judgement) {}

    /** Returns the picker; null where there are too few roles to pick from. */
    public static @Nullable Picker of(Context context) {
        if (!context.handbook().pickable()) {
            return null;
        }
        Here here = new Here(context, Addresses.COMPARE);
        List<PickableRole> roles = context.handbook().roles().values().parallelStream()
                .map(role -> PickableRole.of(new Here(context, Addresses.COMPARE), role))
                .toList();
        return new Picker(roles, sources(here));
    }

    private static List<SourceLine> sources(Here here) {
        List<SourceLine> sources = new ArrayList<>();
        for (Source source : here.handbook().sources().values()) {
            PageLink link = new PageLink(source.title(), here.to(Addresses.SOURCES, source.id()));
            sources.add(new SourceLine(source.id(), link, Citations.facts(here, source), source.judgement()));
        }
        return sources;
    }
}
