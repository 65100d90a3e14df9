package remit.data;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remit.problem.Position;

/**
 * Where the parts of a page are written, as JSON: {@code {"places": [{"at": "focus", "place":
 * "content/roles/cio.yaml:12:3", "open": null}]}}. {@code at} is the part's anchor; {@code open} is the address that
 * opens the place in an editor, {@code null} where there is none.
 *
 * @param folder the content folder's own name
 * @param places by anchor
 * @param open makes the address that opens a place in an editor, or returns null
 */
public record PlacesJson(String folder, Map<String, Position> places, Function<Position, @Nullable String> open) {

    public String text() {
        return Json.object(json -> json.objects("places", places.entrySet(), (each, part) -> {
            Position at = part.getValue();
            each.put("at", part.getKey())
                    .put("place", folder + "/" + at.file() + ":" + at.place())
                    .put("open", open.apply(at));
        }));
    }
}
