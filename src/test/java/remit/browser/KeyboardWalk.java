package remit.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Walks through a page by the Tab key, to its end: every stop once, in reading order, in sight, and none a trap. */
final class KeyboardWalk {

    private static final Script STOPS = Script.named("stops");
    private static final Script STOP = Script.named("stop");

    private KeyboardWalk() {}

    static List<String> faults(Page page) {
        List<String> stops = STOPS.faults(page);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            page.keyboard().press("Tab");
            Map<?, ?> stop = (Map<?, ?>) STOP.run(page);
            if (stop == null) {
                faults.add("the walk ends before " + stops.get(i));
                return faults;
            }
            ((List<?>) Objects.requireNonNull(stop.get("faults"))).forEach(fault -> faults.add(String.valueOf(fault)));
            if (!Integer.valueOf(i).equals(stop.get("place"))) {
                faults.add("at " + stop.get("told") + " instead of " + stops.get(i));
                return faults;
            }
        }
        page.keyboard().press("Tab");
        Map<?, ?> beyond = (Map<?, ?>) STOP.run(page);
        if (beyond != null && !Integer.valueOf(0).equals(beyond.get("place"))) {
            faults.add("no way out at " + beyond.get("told"));
        }
        return faults;
    }
}
