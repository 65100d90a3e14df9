package remit.check.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remit.model.Comparison;
import remit.model.Item;
import remit.prose.Link;
import remit.prose.Prose;
import remit.shape.RecordKind;

/**
 * What makes two texts with markup equal, by {@code src/docs/sameness.md}: their words, as in {@link Item#textKey}, and
 * then, each on a line of its own, the places where their links lead, in order. A picture counts as a link to its file.
 * No normalised text has a line break, so the places cannot be mistaken for words.
 */
final class TextKey {

    private TextKey() {}

    /** {@code gates\nroles/warden.yaml} for {@code [Gates](warden.md).} in a role. */
    static String of(Prose prose) {
        List<String> lines = new ArrayList<>(List.of(Item.textKey(prose.text())));
        prose.links().forEach(link -> lines.add(place(link)));
        return String.join("\n", lines);
    }

    /** One name for a place, in whichever way a link names it: an address as it is, of a page the file of its record. */
    private static String place(Link link) {
        if (link.external()) {
            return link.target();
        }
        String[] parts = link.target().split("#", 2);
        String anchor = parts.length < 2 || parts[1].isEmpty() ? "" : "#" + parts[1];
        return recordFile(parts[0]) + anchor;
    }

    /** Of the Markdown beside a record the record's file; else the file itself. */
    private static String recordFile(String file) {
        return Stream.of(RecordKind.values())
                .flatMap(kind -> kind.idOf(file).map(id -> kind.file(pageId(kind, id))).stream())
                .findFirst()
                .orElse(file);
    }

    /** A pair of roles may be named either way round. */
    private static String pageId(RecordKind kind, String id) {
        String[] roles = id.split(Comparison.BETWEEN, 2);
        return kind == RecordKind.COMPARISON && roles.length == 2 ? Comparison.pairId(roles[0], roles[1]) : id;
    }
}
