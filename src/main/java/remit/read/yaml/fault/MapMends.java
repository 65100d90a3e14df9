package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;

/** Puts back the line with the key of a map that was deleted, such as {@code values:} above a role's criteria. */
final class MapMends {

    private static final int STEP = 2;

    private final SourceText source;
    private final List<String> lines;
    private final KnownKeys keys;

    MapMends(SourceText source, KnownKeys keys) {
        this.source = source;
        this.lines = source.lines();
        this.keys = keys;
    }

    /**
     * Returns the changes that add the key above a line; none where the line is not indented like an entry of such a
     * map, and where all keys that may be missing are there.
     *
     * @param line from 0
     */
    List<MendSearch.Mend> mends(int line) {
        String text = lines.get(line);
        int start = LineText.indentation(text);
        int colon = start == STEP && !LineText.isDash(text, start) ? LineText.keyEnd(text, start) : -1;
        List<MendSearch.Mend> mends = new ArrayList<>();
        if (colon < 0 || keys.contains(text.substring(start, colon))) {
            return mends;
        }
        for (Map.Entry<String, Set<String>> map : keys.maps().entrySet()) {
            if (lines.stream().noneMatch(other -> other.startsWith(map.getKey() + ":"))) {
                List<String> added = new ArrayList<>(lines);
                added.add(line, map.getKey() + ":");
                int rank = fits(line + 1, map.getValue()) ? MendSearch.EVIDENT : MendSearch.UNLIKELY;
                mends.add(new MendSearch.Mend(problem(line, colon, map.getKey()), line, added, rank));
            }
        }
        return mends;
    }

    /** Returns whether the next line has a key that a record in the map may have; true where it holds no records. */
    private boolean fits(int next, Set<String> within) {
        String text = next < lines.size() ? lines.get(next) : "";
        int start = LineText.indentation(text);
        int colon = start > STEP && start < text.length() ? LineText.keyEnd(text, start) : -1;
        return within.isEmpty() || colon > start && within.contains(text.substring(start, colon));
    }

    private Problem problem(int line, int colon, String key) {
        String word = lines.get(line).substring(STEP, colon);
        return Message.LINE_MISSING
                .at(source.stretch(line, STEP, colon), key, word)
                .hint(YamlHint.keyAbove(0, key));
    }
}
