package remit.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.fact.ComparedRows;
import remit.fact.Edition;
import remit.fact.Fact;
import remit.fact.GuideResult;
import remit.pages.link.DataAddresses;

/** Reads {@code data/facts.json} of a site back. Keys that are not known are passed over. */
public final class FactsReader {

    /** The file's address in a site. */
    public static final String ADDRESS = DataAddresses.FACTS.path();

    private final JsonParser json;
    private final List<Fact> facts = new ArrayList<>();
    private final List<ComparedRows> comparisons = new ArrayList<>();
    private final List<GuideResult> results = new ArrayList<>();

    private FactsReader(JsonParser json) {
        this.json = json;
    }

    /** Returns what the file states; null where it is damaged or is another file. */
    public static @Nullable Edition read(byte[] file) {
        try (JsonParser json = new JsonFactory().createParser(file)) {
            return new FactsReader(json).read();
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Edition read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        boolean any = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            any |= value == JsonToken.START_ARRAY && key.equals(FactsJson.FACTS);
            addAll(key, value);
        }
        return any ? new Edition(facts, comparisons, results) : null;
    }

    private void addAll(String key, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Members members = members();
            switch (key) {
                case FactsJson.FACTS -> facts.add(fact(members));
                case FactsJson.COMPARISONS -> comparisons.add(comparison(members));
                case FactsJson.RESULTS -> results.add(result(members));
                default -> {
                    // A newer Remit wrote a list that this one does not know.
                }
            }
        }
    }

    private static Fact fact(Members members) {
        return new Fact(
                members.text("kind"),
                members.text("id"),
                members.text("title"),
                members.text("point"),
                members.text("item"),
                members.texts.get("name"),
                members.texts.get("state"),
                members.texts.get("value"),
                members.text("words"),
                members.list("links"),
                members.text("address"),
                members.list("sources"),
                members.texts.get("owner"),
                members.text("source"));
    }

    private static ComparedRows comparison(Members members) {
        return new ComparedRows(
                members.text("id"),
                members.text("address"),
                members.list("roles"),
                members.list("same"),
                members.list("different"),
                members.list("partial"),
                members.list("unstated"));
    }

    private static GuideResult result(Members members) {
        return new GuideResult(
                members.text("guide"),
                members.list("answers"),
                members.list("words"),
                members.text("outcome"),
                members.text("result"),
                members.text("address"));
    }

    /** The members of an object that are texts, and those that are lists of texts. */
    private record Members(Map<String, String> texts, Map<String, List<String>> lists) {

        /** Returns a text; empty where there is none. */
        private String text(String key) {
            return texts.getOrDefault(key, "");
        }

        private List<String> list(String key) {
            return lists.getOrDefault(key, List.of());
        }
    }

    private Members members() throws IOException {
        Members members = new Members(new HashMap<>(), new HashMap<>());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                members.texts.put(key, json.getText());
            } else if (value == JsonToken.START_ARRAY) {
                members.lists.put(key, texts());
            } else {
                json.skipChildren();
            }
        }
        return members;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
            if (value == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            } else {
                json.skipChildren();
            }
        }
        return texts;
    }
}
