package remit.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a screen reader is told of a page's tables: how many tables, rows, heads and cells there are. */
final class TableSemantics {

    private static final Set<String> ROLES = Set.of("table", "row", "rowheader", "columnheader", "cell");

    private TableSemantics() {}

    static Map<String, Integer> of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject tree = session.send("Accessibility.getFullAXTree");
        session.detach();
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonElement node : tree.getAsJsonArray("nodes")) {
            String role = role(node.getAsJsonObject());
            if (ROLES.contains(role)) {
                counts.merge(role, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String role(JsonObject node) {
        boolean ignored = node.get("ignored").getAsBoolean();
        return ignored || !node.has("role")
                ? ""
                : node.getAsJsonObject("role").get("value").getAsString();
    }
}
