package remit.pages.comparison;

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
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.prose.Html;
import remit.words.PairWords;
import remit.words.Words;

/**
 * A comparison: the answer in short, the table, who does what, the explanation, the sources.
 *
 * @param id the declared comparison's, or the pair's
 * @param sheet whether its table prints on one landscape sheet: up to four roles
 * @param roles what each role is in short, where nobody wrote a short answer; empty where somebody did, or where no role
 *     says it
 * @param label names the table for those who do not see it
 * @param table null where no point is recorded
 * @param nothing says that no point is recorded; null where one is
 * @param unstated the points that no role states; null where there are none
 * @param more what the rest of the handbook says of the roles; null where it says nothing
 * @param explanation the Markdown beside the comparison; null for none
 */
public record ComparisonPage(
        String id,
        Address address,
        String source,
        Frame frame,
        boolean sheet,
        List<InShort> roles,
        String label,
        @Nullable PointTable table,
        @Nullable String nothing,
        @Nullable UnstatedPoints unstated,
        @Nullable MoreTable more,
        @Nullable Html explanation,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * A role in one sentence.
     *
     * @param tag the role, linked
     * @param inShort null where not recorded
     */
    public record InShort(Tag tag, @Nullable Html inShort) {}

    /** A sheet of paper has room for so many roles side by side. */
    private static final int ON_A_SHEET = 4;

    /** A sheet of paper has room for so many points whose items are listed one a line. */
    private static final int LISTED = 8;

    static ComparisonPage of(Context context, ComparisonTable table) {
        Comparison comparison = table.comparison();
        Here here = new Here(context, Addresses.comparison(comparison.id()));
        Words words = here.words();
        Citations citations = new Citations(here);
        PointTable points = PointRows.table(here, table, citations);
        table.roles().forEach(role -> citations.list(role.upkeep().sources()));
        Upkeep upkeep = comparison.upkeep();
        return new ComparisonPage(
                table.id(),
                here.address(),
                upkeep == null ? context.handbook().upkeep().file() : upkeep.file(),
                frame(here, table),
                table.roles().size() <= ON_A_SHEET,
                inShort(here, table),
                words.say("comparison.table", "title", PairWords.title(words, table)),
                points,
                points == null ? words.say("comparison.nothing") : null,
                UnstatedPoints.of(here, table),
                MoreRows.table(here, table.roles()),
                here.explanation(comparison.explanation()),
                citations.notes(),
                here.explained());
    }

    /** Whether the table has more points than a sheet of paper holds as lists. */
    public boolean dense() {
        return table != null && table.points() > LISTED;
    }

    @Override
    public PageKind kind() {
        return PageKind.COMPARISON;
    }

    private static Frame frame(Here here, ComparisonTable table) {
        Comparison comparison = table.comparison();
        Words words = here.words();
        String title = PairWords.title(words, table);
        FrameBuilder frame = table.pair() == null ? new FrameBuilder(here, title) : FrameBuilder.said(here, title);
        frame.in(Section.COMPARE);
        String generated = GeneratedAnswer.of(words, table);
        if (comparison.inShort() != null) {
            frame.answerLine(comparison.inShort());
        } else if (generated != null) {
            frame.lead(generated);
        }
        if (CountSentence.points(table) > 0) {
            frame.scripts(Addresses.AIDS_SCRIPT);
        }
        return frame.keptBy(comparison.upkeep()).build();
    }

    private static List<InShort> inShort(Here here, ComparisonTable table) {
        return table.rolesSpeak()
                ? table.roles().stream()
                        .map(role -> new InShort(here.tag(role), here.html(role.inShort())))
                        .toList()
                : List.of();
    }
}
