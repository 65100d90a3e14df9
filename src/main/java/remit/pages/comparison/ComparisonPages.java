package remit.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import remit.model.Comparison;
import remit.model.ComparisonTable;
import remit.model.Section;
import remit.model.Upkeep;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.Page;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Addresses;
import remit.pages.part.Citations;
import remit.shape.RecordKind;
import remit.words.PairWords;
import remit.words.Words;

/** Makes the pages of all comparisons: the declared ones, and every pair of roles that nobody declared. */
public final class ComparisonPages {

    /** A sheet of paper has room for so many roles side by side. */
    private static final int ON_A_SHEET = 4;

    /** The file that asks for pairs, which have none of their own. */
    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Context context;
    private final Words words;

    private ComparisonPages(Context context) {
        this.context = context;
        this.words = context.words();
    }

    /** The index, the declared comparisons, the pairs; none where nothing is compared. */
    public static List<Page> of(Context context) {
        if (!Section.COMPARE.hasContent(context.handbook())) {
            return List.of();
        }
        List<ComparisonTable> all = context.facts().tables();
        ComparisonPages pages = new ComparisonPages(context);
        List<Page> made = new ArrayList<>();
        made.add(ComparisonIndex.page(context));
        made.addAll(all.parallelStream().map(pages::page).toList());
        return made;
    }

    private Page page(ComparisonTable table) {
        Comparison comparison = table.comparison();
        Here here = new Here(context, Addresses.comparison(comparison.id()));
        Citations citations = new Citations(here);
        PointTable points = PointRows.table(here, table, citations);
        table.roles().forEach(role -> citations.list(role.upkeep().sources()));
        Upkeep upkeep = comparison.upkeep();
        return new ComparisonPage(
                table.id(),
                here.address(),
                upkeep == null ? ALL : upkeep.file(),
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

    private Frame frame(Here here, ComparisonTable table) {
        Comparison comparison = table.comparison();
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

    private static List<ComparisonPage.InShort> inShort(Here here, ComparisonTable table) {
        return table.rolesSpeak()
                ? table.roles().stream()
                        .map(role -> new ComparisonPage.InShort(here.tag(role), here.html(role.inShort())))
                        .toList()
                : List.of();
    }
}
