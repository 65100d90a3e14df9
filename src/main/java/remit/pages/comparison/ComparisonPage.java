package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Section;
import remit.model.Upkeep;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.prose.Html;
import remit.shape.Target;
import remit.words.PairWords;
import remit.words.Words;

/**
 * The page of a comparison: the answer in short, the table, the explanation, who does what, the sources.
 *
 * @param id the id of the declared comparison or of the pair
 * @param sheet whether the page is printed on landscape sheets: the table has at most four roles, which fit on one, or short
 *     points of many
 * @param roles each role in short, where nobody wrote a short answer; empty where somebody wrote one, or where no role
 *     says what it is in short
 * @param answer what the points say of the difference, where a few roles in short are the answer line; null otherwise
 * @param fold says that the roles in short follow, where they are so many that they are folded; null where they are
 *     shown
 * @param parts the links to the parts of the page; empty where it has fewer than three
 * @param reviewed says when the comparison was reviewed and is due again; null where no review is recorded
 * @param label names the table for those who do not see it
 * @param gridLabel the same of the table of short points
 * @param table null where no point is recorded
 * @param nothing says that no point is recorded; null where a point is recorded
 * @param unstated the points that no role states; null where each point is stated by some role
 * @param more what the rest of the handbook says about the roles; null where it says nothing
 * @param explanation the Markdown beside the comparison; null where there is no such file
 */
public record ComparisonPage(
        String id,
        Address address,
        String source,
        Frame frame,
        boolean sheet,
        List<InShort> roles,
        @Nullable String answer,
        @Nullable String fold,
        List<PageLink> parts,
        @Nullable String reviewed,
        String label,
        String gridLabel,
        @Nullable PointTable table,
        @Nullable String nothing,
        @Nullable UnstatedPoints unstated,
        @Nullable Html explanation,
        @Nullable MoreTable more,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * A role in one sentence.
     *
     * @param tag the role, linked
     * @param inShort null where the role's record has none
     */
    public record InShort(Tag tag, @Nullable Html inShort) {}

    /** A sheet of paper has room for this many roles side by side. */
    private static final int ON_A_SHEET = 4;

    /** More roles in short than this would push the table out of sight. */
    private static final int IN_SIGHT = 4;

    /** A page of fewer parts than this needs no links to them. */
    private static final int PARTS = 3;

    /** A sheet of paper has room for this many points whose items are listed one on each line. */
    private static final int LISTED = 8;

    static ComparisonPage of(Context context, ComparisonTable table) {
        Comparison comparison = table.comparison();
        Here here = new Here(context, Addresses.comparison(comparison.id()));
        Words words = here.words();
        Citations citations = new Citations(here);
        citations.list(here.sourcesOfNotes(comparison.explanation()));
        PointTable points = PointRows.table(here, table, citations);
        table.roles().forEach(role -> citations.list(role.upkeep().sources()));
        MoreTable more = MoreRows.table(here, table.roles());
        Html explanation = here.explanation(comparison.explanation());
        List<Citations.Note> notes = citations.notes();
        Upkeep upkeep = comparison.upkeep();
        return new ComparisonPage(
                table.id(),
                here.address(),
                upkeep == null ? context.handbook().upkeep().file() : upkeep.file(),
                frame(here, table, isTurned(points)),
                table.roles().size() <= ON_A_SHEET || isTurned(points),
                inShort(here, table),
                answersInShort(table) ? GeneratedAnswer.of(words, table) : null,
                table.rolesSpeak() && table.roles().size() > IN_SIGHT
                        ? words.say(
                                "comparison.roles_in_short",
                                "number",
                                words.number(table.roles().size()))
                        : null,
                parts(words, points, explanation, more, notes),
                reviewed(words, upkeep),
                words.say("comparison.table", "title", PairWords.title(words, table)),
                words.say("grid.table", "title", PairWords.title(words, table)),
                points,
                points == null ? words.say("comparison.nothing") : null,
                UnstatedPoints.of(here, table),
                explanation,
                more,
                notes,
                here.explained());
    }

    /** Returns whether the table has too many points to list their items one on each line on a sheet of paper. */
    public boolean dense() {
        return table != null && table.grid() == null && table.points() > LISTED;
    }

    private static boolean isTurned(@Nullable PointTable table) {
        return table != null && table.grid() != null;
    }

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON;
    }

    private static Frame frame(Here here, ComparisonTable table, boolean turned) {
        Comparison comparison = table.comparison();
        Words words = here.words();
        String title = PairWords.title(words, table);
        FrameBuilder frame = table.pair() == null ? new FrameBuilder(here, title) : FrameBuilder.said(here, title);
        frame.in(Section.COMPARE);
        String generated = GeneratedAnswer.of(words, table);
        if (comparison.inShort() != null) {
            frame.answerLine(comparison.inShort());
        } else if (generated != null && answersInShort(table)) {
            frame.description(generated);
        } else if (generated != null) {
            frame.lead(generated);
        }
        if (CountSentence.points(table) > 0) {
            frame.scripts(Addresses.COMPARE_SCRIPT, Addresses.PRINT_SCRIPT);
            frame.laterScripts(Addresses.AIDS_SCRIPT);
        }
        if (table.pair() != null && !table.pair().comparable()) {
            frame.unlisted();
        }
        if (turned) {
            frame.scripts(Addresses.GRID_SCRIPT).style(Addresses.GRID_STYLE);
        }
        return frame.keptBy(comparison.upkeep())
                .about(Target.COMPARISON, comparison.id())
                .build();
    }

    /** Returns whether the answer line is what each of a few roles says of itself. */
    private static boolean answersInShort(ComparisonTable table) {
        return table.rolesSpeak() && table.roles().size() <= IN_SIGHT;
    }

    private static List<PageLink> parts(
            Words words,
            @Nullable PointTable points,
            @Nullable Html explanation,
            @Nullable MoreTable more,
            List<Citations.Note> sources) {
        List<PageLink> parts = new ArrayList<>();
        if (points != null) {
            parts.add(PageLink.said(words.say("comparison.to_table"), "#_table"));
        }
        if (explanation != null) {
            parts.add(PageLink.said(words.say("comparison.to_explanation"), "#_explanation"));
        }
        if (more != null) {
            parts.add(PageLink.said(words.say("more.title"), "#_who"));
        }
        if (!sources.isEmpty()) {
            parts.add(PageLink.said(words.say("sources.title"), "#_sources"));
        }
        if (parts.size() < PARTS) {
            return List.of();
        }
        if (points != null) {
            parts.add(PageLink.said(words.say("comparison.to_download"), "#_download"));
        }
        return parts;
    }

    private static @Nullable String reviewed(Words words, @Nullable Upkeep upkeep) {
        if (upkeep == null || upkeep.reviewed() == null) {
            return null;
        }
        String reviewed = words.date(upkeep.reviewed());
        return upkeep.due() == null
                ? words.say("upkeep.reviewed_on", "date", reviewed)
                : words.say("upkeep.reviewed_and_due", "date", reviewed, "due", words.date(upkeep.due()));
    }

    private static List<InShort> inShort(Here here, ComparisonTable table) {
        return table.rolesSpeak()
                ? table.roles().stream()
                        .map(role -> new InShort(here.tag(role), here.line(role.inShort())))
                        .toList()
                : List.of();
    }
}
