package remit.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewText;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Sequence;
import remit.shape.DutyShape;
import remit.shape.Key;

/**
 * The letters in the cells of duties: A for who is accountable, R for who is responsible, C for who is consulted, I for
 * who is informed. Where the content names several in another order than that of the columns, a number follows the
 * letter: {@code R2}.
 */
final class DutyLetters {

    /** The keys of a duty by their letters. */
    static final Map<Character, Key> KEYS = new TreeMap<>(Map.of(
            'A', DutyShape.ACCOUNTABLE,
            'R', DutyShape.RESPONSIBLE,
            'C', DutyShape.CONSULTED,
            'I', DutyShape.INFORMED));

    /** The letters as they are explained and offered. */
    static final List<String> ORDER = List.of("A", "R", "C", "I");

    private static final Pattern LETTER = Pattern.compile("([ARCI])([1-9][0-9]{0,3})?");

    private DutyLetters() {}

    /** Returns the roles and contacts that a duty names with a letter. */
    static List<String> named(Mapping duty, Key key) {
        Node node = CellText.value(duty, key.name());
        return node == null
                ? List.of()
                : CellText.items(node).stream()
                        .map(CellText::text)
                        .filter(id -> !id.isEmpty())
                        .toList();
    }

    /**
     * Returns the cells of a duty.
     *
     * @param parties the roles and contacts with a column, in order
     */
    static Map<String, String> cells(Mapping duty, List<String> parties) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String letter : ORDER) {
            List<String> named = named(duty, KEYS.get(letter.charAt(0)));
            boolean ordered =
                    named.equals(parties.stream().filter(named::contains).toList());
            for (int i = 0; i < named.size(); i++) {
                cells.merge(named.get(i), letter + (ordered ? "" : i + 1), (a, b) -> a + " " + b);
            }
        }
        return cells;
    }

    /**
     * Returns the letters of a cell with their numbers; the number is 0 where there is none.
     *
     * @throws CellFault where there is something else in the cell
     */
    static Map<Character, Integer> read(String cell) {
        Map<Character, Integer> letters = new LinkedHashMap<>();
        String bare = cell.toUpperCase(Locale.ROOT).replaceAll("[\\s,;/+&]+", "");
        Matcher letter = LETTER.matcher(bare);
        int end = 0;
        while (letter.find() && letter.start() == end) {
            end = letter.end();
            letters.put(letter.group(1).charAt(0), letter.group(2) == null ? 0 : Integer.parseInt(letter.group(2)));
        }
        if (end < bare.length()) {
            throw new CellFault("'" + cell.strip() + "' has another letter than A, R, C and I: write A for who is "
                    + DutyShape.ACCOUNTABLE + ", R for " + DutyShape.RESPONSIBLE + ", C for " + DutyShape.CONSULTED
                    + ", I for " + DutyShape.INFORMED);
        }
        return letters;
    }

    /**
     * Returns who is named with a letter: those named before in their order, and new ones in the order of the columns,
     * unless numbers say another.
     *
     * @param cells the letters of each role or contact, in the order of the columns
     */
    static List<String> named(char letter, Map<String, Map<Character, Integer>> cells, List<String> before) {
        Set<String> all = new LinkedHashSet<>();
        List<String> now = new ArrayList<>();
        cells.forEach((party, letters) -> {
            if (letters.containsKey(letter)) {
                now.add(party);
            }
        });
        boolean numbered = now.stream().anyMatch(party -> cells.get(party).get(letter) > 0);
        if (numbered) {
            List<String> sorted = new ArrayList<>(now);
            sorted.sort((a, b) -> Integer.compare(
                    place(cells.get(a).get(letter)), place(cells.get(b).get(letter))));
            return sorted;
        }
        before.stream().filter(now::contains).forEach(all::add);
        all.addAll(now);
        return List.copyOf(all);
    }

    private static int place(int number) {
        return number == 0 ? Integer.MAX_VALUE : number;
    }

    /**
     * Returns what a duty is to say about roles and contacts, by key; null for what goes.
     *
     * @param duty as it is written; null for a new one
     * @param cells the letters of each role or contact, in the order of the columns
     */
    static Map<String, @Nullable NewNode> wanted(@Nullable Mapping duty, Map<String, Map<Character, Integer>> cells) {
        Map<String, @Nullable NewNode> wanted = new LinkedHashMap<>();
        KEYS.forEach((letter, key) -> {
            List<String> before = duty == null ? List.of() : named(duty, key);
            List<String> after = named(letter, cells, before);
            boolean list = duty != null && CellText.value(duty, key.name()) instanceof Sequence;
            if (!after.equals(before)) {
                boolean one = after.size() == 1 && !list;
                wanted.put(key.name(), after.isEmpty() ? null : one ? new NewText(after.get(0)) : NewList.of(after));
            }
        });
        return wanted;
    }
}
