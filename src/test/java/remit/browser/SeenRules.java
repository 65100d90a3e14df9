package remit.browser;

import com.microsoft.playwright.Page;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold for a page as it stands in the browser, in one look or another. Most are scripts among the resources. */
final class SeenRules {

    private static final Map<Rule<Page>, Script> SCRIPTS = new IdentityHashMap<>();

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
    static final Rule<Page> ROLE_NAMES = scripted("role-names", "role names");
    static final Rule<Page> KEYBOARD = new Rule<>("keyboard", KeyboardWalk::faults);

    /** Where things lie: in windows of every size, in letters of every width. */
    static final List<Rule<Page>> LAYOUT = List.of(REFLOW, OVERLAP, BOXES, TARGETS, COVER);

    /** On a screen of any size, in any theme and state. */
    static final List<Rule<Page>> SCREEN = and(AXE, LAYOUT);

    /** What another theme and width can break of a page that is well otherwise. */
    static final List<Rule<Page>> OTHER_COLOURS = and(COLOURS, LAYOUT);

    /** On the way through a page by keyboard, which scrolls it and so comes last. */
    static final List<Rule<Page>> WALK = List.of(ORDER, KEYBOARD);

    static final List<Rule<Page>> PAPER = List.of(REFLOW, OVERLAP);

    private SeenRules() {}

    private static Rule<Page> scripted(String name) {
        return scripted(name, name);
    }

    private static Rule<Page> scripted(String file, String name) {
        Script script = Script.named(file);
        Rule<Page> rule = new Rule<>(name, script::faults);
        SCRIPTS.put(rule, script);
        return rule;
    }

    /**
     * The breaches of rules in a page, in the order of the rules. All scripts are asked first, together.
     *
     * @param place which page it is, and how it is looked at
     */
    static List<String> faults(List<Rule<Page>> rules, String place, Page page) {
        List<Script> scripts =
                rules.stream().filter(SCRIPTS::containsKey).map(SCRIPTS::get).toList();
        Iterator<List<String>> found = Script.faults(scripts, page).iterator();
        return rules.stream()
                .flatMap(rule -> SCRIPTS.containsKey(rule) ? rule.told(place, found.next()) : rule.faults(place, page))
                .toList();
    }

    private static List<Rule<Page>> and(Rule<Page> first, List<Rule<Page>> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
