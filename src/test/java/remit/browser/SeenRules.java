package remit.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What must hold for a page as it stands in the browser, in one look or another. Most are scripts among the resources. */
final class SeenRules {

    static final Rule<Page> AXE = new Rule<>("axe", Axe::violations);
    static final Rule<Page> COLOURS = new Rule<>("axe on colours", Axe::ofColours);
    static final Rule<Page> BUT_COLOURS = new Rule<>("axe but for colours", Axe::butColours);
    static final Rule<Page> REFLOW = scripted("reflow");
    static final Rule<Page> OVERLAP = scripted("overlap");
    static final Rule<Page> BOXES = scripted("boxes");
    static final Rule<Page> TARGETS = scripted("targets");
    static final Rule<Page> ORDER = scripted("order");
    static final Rule<Page> COVER = scripted("cover");
    static final Rule<Page> MOTION = scripted("motion");
    static final Rule<Page> FORCED = scripted("forced");
    static final Rule<Page> KEYBOARD = new Rule<>("keyboard", KeyboardWalk::faults);

    /** On a screen of any size, in any theme and state. */
    static final List<Rule<Page>> SCREEN = List.of(AXE, REFLOW, OVERLAP, BOXES, TARGETS);

    /** What another theme and width can break of a page that is well otherwise. */
    static final List<Rule<Page>> OTHER_COLOURS = List.of(COLOURS, REFLOW, OVERLAP, BOXES, TARGETS);

    /** In a window so small or with text so wide that something might be lost. */
    static final List<Rule<Page>> TIGHT = List.of(REFLOW, OVERLAP, BOXES, COVER);

    static final List<Rule<Page>> PAPER = List.of(REFLOW, OVERLAP);

    private SeenRules() {}

    /** All that hold on a screen, the slow ones too. */
    static List<Rule<Page>> everyOneOnAScreen() {
        return Stream.of(SCREEN, List.of(ORDER, COVER, KEYBOARD))
                .flatMap(List::stream)
                .toList();
    }

    private static Rule<Page> scripted(String name) {
        return new Rule<>(name, Script.named(name)::faults);
    }
}
