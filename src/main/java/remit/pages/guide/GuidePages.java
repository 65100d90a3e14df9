package remit.pages.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import remit.decision.GuideGraph.StepNode;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.model.Guide;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.link.Addresses;

/** Makes all pages of all guides. */
public final class GuidePages {

    private final Walk walk;
    private final ComparisonLinks comparisons;
    private final List<PageMaker> pages;

    private GuidePages(Walk walk, ComparisonLinks comparisons, List<PageMaker> pages) {
        this.walk = walk;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    /** Returns the pages; empty in a handbook without guides. */
    public static List<PageMaker> of(Context context) {
        List<PageMaker> pages = new ArrayList<>();
        if (context.handbook().guides().isEmpty()) {
            return pages;
        }
        ComparisonLinks comparisons = new ComparisonLinks(context);
        pages.add(new PageMaker(Addresses.GUIDES, () -> GuideIndexPage.of(context)));
        for (Guide guide : context.handbook().guides().values()) {
            new GuidePages(new Walk(context, guide), comparisons, pages).addAll();
        }
        return pages;
    }

    private void addAll() {
        pages.add(new PageMaker(walk.whole(), () -> GuideWholePage.of(walk)));
        pages.add(new PageMaker(walk.start(), () -> GuideQuestionPage.first(walk)));
        if (walk.byPath()) {
            addPaths();
        } else {
            addSteps();
        }
    }

    /** Adds a page for every path and for every beginning of a path, except the first page. */
    private void addPaths() {
        Set<List<Choice>> made = new HashSet<>();
        for (GuidePath path : walk.guide().graph().paths()) {
            for (int length = 1; length < path.choices().size(); length++) {
                List<Choice> before = path.choices().subList(0, length);
                if (made.add(before)) {
                    pages.add(new PageMaker(walk.after(before), () -> GuideQuestionPage.after(walk, before)));
                }
            }
            pages.add(
                    new PageMaker(walk.after(path.choices()), () -> GuideOutcomePage.ofPath(walk, comparisons, path)));
        }
    }

    private void addSteps() {
        List<StepNode> nodes = walk.guide().graph().nodes();
        for (StepNode node : nodes.subList(1, nodes.size())) {
            pages.add(new PageMaker(
                    walk.step(node),
                    () -> node.isOutcome()
                            ? GuideOutcomePage.ofStep(walk, comparisons, node.step())
                            : GuideQuestionPage.step(walk, node)));
        }
    }
}
