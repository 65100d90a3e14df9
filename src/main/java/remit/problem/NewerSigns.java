package remit.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The table of the code points that Unicode 13 does not have, or of which Unicode 16 says something else. It is read
 * when the first code point outside of the common blocks is asked for. {@code UnicodeTableMaker}, among the tests, makes
 * it.
 */
final class NewerSigns {

    private static final String TABLE = "/remit/unicode/newer.txt";

    /** The names of the categories, by their numbers in {@link Character}. */
    private static final List<String> CATEGORIES = List.of(
            "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf".split(" "));

    private static final int HEXADECIMAL = 16;

    /** Two code points that stay unassigned forever: one of the basic plane, and one beyond it. */
    private static final int NO_SIGN = 0xFDD0;

    private static final int NO_SIGN_BEYOND = 0x1FFFE;

    private static final List<Row> ROWS = new ArrayList<>();
    private static final Map<Integer, Integer> LOWER = new HashMap<>();
    private static final Map<Integer, Integer> UPPER = new HashMap<>();
    private static final int[] FIRST;

    /** An older code point for each category, by its number; for those beyond the basic plane by the number inverted. */
    private static final Map<Integer, Integer> OLDER = new ConcurrentHashMap<>();

    static {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NewerSigns.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            for (String line = table.readLine(); line != null; line = table.readLine()) {
                read(line.split(" "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FIRST = ROWS.stream().mapToInt(Row::first).toArray();
    }

    /**
     * A run of code points of which Unicode 16 says the same.
     *
     * @param type the general category, as {@link Character#getType(int)} numbers it
     * @param direction that of letters; else {@link Character#DIRECTIONALITY_UNDEFINED}
     * @param isOld whether Unicode 13 has them, too
     */
    record Row(
            int first,
            int last,
            int type,
            UnicodeScript script,
            byte direction,
            boolean isLowerCase,
            boolean isUpperCase,
            boolean isIdeographic,
            boolean isOld) {}

    private NewerSigns() {}

    /** The run of a code point; null for code points of which the JDK knows all. */
    static @Nullable Row row(int point) {
        int found = Arrays.binarySearch(FIRST, point);
        int at = found < 0 ? -found - 2 : found;
        return at >= 0 && point <= ROWS.get(at).last() ? ROWS.get(at) : null;
    }

    /** Whether it has a capital or a small letter that Unicode 13 does not have. */
    static boolean hasNewCase(int point) {
        return LOWER.containsKey(point) || UPPER.containsKey(point);
    }

    /** The small letter of a capital; the code point itself where there is none that is newer than Unicode 13. */
    static int lower(int point) {
        return LOWER.getOrDefault(point, point);
    }

    /** The capital of a small letter; the code point itself where there is none that is newer than Unicode 13. */
    static int upper(int point) {
        return UPPER.getOrDefault(point, point);
    }

    /** A code point of the same category and length that the JDK knows, for one with a row. */
    static int older(int point) {
        int type = Objects.requireNonNull(row(point)).type();
        boolean beyond = Character.isSupplementaryCodePoint(point);
        return OLDER.computeIfAbsent(beyond ? ~type : type, key -> firstOlder(type, beyond));
    }

    private static int firstOlder(int type, boolean beyond) {
        int end = beyond ? Character.MAX_CODE_POINT : Character.MAX_VALUE;
        for (int point = beyond ? Character.MIN_SUPPLEMENTARY_CODE_POINT : ' '; point <= end; point++) {
            if (Character.getType(point) == type && row(point) == null) {
                return point;
            }
        }
        return beyond ? NO_SIGN_BEYOND : NO_SIGN;
    }

    private static void read(String[] line) {
        if (line[0].equals("#")) {
            return;
        }
        int first = Integer.parseInt(line[0], HEXADECIMAL);
        if (line[1].equals("=")) {
            int lower = Integer.parseInt(line[2], HEXADECIMAL);
            LOWER.put(first, lower);
            UPPER.put(lower, first);
            return;
        }
        String flags = line[5];
        ROWS.add(new Row(
                first,
                Integer.parseInt(line[1], HEXADECIMAL),
                CATEGORIES.indexOf(line[2]),
                UnicodeScript.valueOf(line[3]),
                direction(line[4]),
                line[2].equals("Ll") || flags.contains("l"),
                line[2].equals("Lu") || flags.contains("u"),
                flags.contains("i"),
                flags.contains("o")));
    }

    private static byte direction(String word) {
        return switch (word) {
            case "L" -> Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            case "R" -> Character.DIRECTIONALITY_RIGHT_TO_LEFT;
            case "AL" -> Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            default -> Character.DIRECTIONALITY_UNDEFINED;
        };
    }
}
