package remit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Walks through a page by the Tab key, to its end: every stop once, in reading order, in sight, and none a trap. The page
 * itself writes down each stop, so that it need not be asked after each key. Of many stops that are alike the walk leaps
 * over those between the first and the last; with {@code browser.all} it goes all the way.
 */
final class KeyboardWalk {

    private static final Script BEGIN = Script.named("walk");

    private KeyboardWalk() {}

    static List<String> faults(Page page) {
        if (Boolean.TRUE.equals(page.evaluate("'benchWalk' in window"))) {
            // A second walk through a page would begin where the first one ended.
            page.reload();
        }
        List<String> stops = BEGIN.faults(page);
        Map<?, ?> leaps = Questions.EVERYTHING ? Map.of() : (Map<?, ?>) page.evaluate("benchWalk.leaps");
        List<Integer> way = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            page.keyboard().down("Tab");
            way.add(i);
            if (leaps.get(String.valueOf(i)) instanceof Integer far) {
                page.evaluate("far => benchWalk.leap(far)", far);
                page.keyboard().down("Tab");
                way.add(far);
                i = far;
            }
        }
        page.keyboard().down("Tab");
        page.keyboard().up("Tab");
        return faults(stops, way, (List<?>) page.evaluate("[...benchWalk.steps.slice(1), benchWalk.stand()]"));
    }

    /**
     * @param stops what the keyboard should stop at
     * @param way the places among them that were walked to, in this order
     * @param walked where it stood after each step, of which there is one more; null for nowhere, which ends the page
     */
    private static List<String> faults(List<String> stops, List<Integer> way, List<?> walked) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            String expected = stops.get(way.get(i));
            Map<?, ?> stop = i < walked.size() ? (Map<?, ?>) walked.get(i) : null;
            if (stop == null) {
                faults.add("the walk ends before " + expected);
                return faults;
            }
            ((List<?>) Objects.requireNonNull(stop.get("faults"))).forEach(fault -> faults.add(String.valueOf(fault)));
            if (!way.get(i).equals(stop.get("place"))) {
                faults.add("at " + stop.get("told") + " instead of " + expected);
                return faults;
            }
        }
        Map<?, ?> beyond = walked.size() > way.size() ? (Map<?, ?>) walked.get(way.size()) : null;
        if (beyond != null && !Integer.valueOf(0).equals(beyond.get("place"))) {
            faults.add("no way out at " + beyond.get("told"));
        }
        return faults;
    }
}
