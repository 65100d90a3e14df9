package remit.review;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the anchors that parts of a page had before, which are empty beside the names of these parts. */
public final class OldAnchors {

    private OldAnchors() {}

    /** Returns what each old anchor of a page is called now, both without their sign: {@code log} to {@code logbook}. */
    public static Map<String, String> of(String page) {
        Map<String, String> anchors = new HashMap<>();
        if (!page.contains("\"></span>")) {
            return anchors;
        }
        for (Element old : Jsoup.parse(page).select("main span[id]:empty")) {
            Element part = old.parent();
            while (part != null && (part.id().isEmpty() || part.id().startsWith("_"))) {
                part = part.parent();
            }
            if (part != null) {
                anchors.put(old.id(), part.id());
            }
        }
        return anchors;
    }
}
