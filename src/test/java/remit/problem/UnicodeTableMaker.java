package remit.problem;

import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the table of {@link Unicode}, {@code src/main/resources/remit/unicode/newer.txt}, from what two JDKs know: JDK
 * 17 knows Unicode 13, JDK 25 knows Unicode 16. Run it as a single file, with each of them in turn:
 *
 * <pre>
 * jdk-17/bin/java src/test/java/remit/problem/UnicodeTableMaker.java > target/unicode-13.txt
 * jdk-25/bin/java src/test/java/remit/problem/UnicodeTableMaker.java target/unicode-13.txt \
 *     > src/main/resources/remit/unicode/newer.txt
 * </pre>
 */
final class UnicodeTableMaker {

    private static final String HEAD = """
            # What Unicode 16 says of the code points that Unicode 13 does not have or says something else of.
            # Made by UnicodeTableMaker; do not change it by hand.
            # first last category script direction; then l or u for lower or upper case beside Ll and Lu, i for an
            # ideograph, o where Unicode 13 has it, too. UNKNOWN stands for scripts that are new as well.
            # Lines with = name a capital and its small letter.
            """;

    /** The names of the categories, by their numbers in {@link Character}. */
    private static final String CATEGORIES =
            "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf - Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf";

    private UnicodeTableMaker() {}

    public static void main(String[] arguments) throws Exception {
        StringBuilder made = new StringBuilder();
        if (arguments.length == 0) {
            points().forEach(point -> made.append(known(point)).append('\n'));
        } else {
            made.append(HEAD);
            table(Files.readAllLines(Path.of(arguments[0])), made);
        }
        System.out.print(made);
    }

    private static List<Integer> points() {
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            points.add(point);
        }
        return points;
    }

    private static void table(List<String> before, StringBuilder table) {
        Set<String> scripts = new HashSet<>();
        before.forEach(line -> scripts.add(line.split(" ")[1]));
        List<String> pairs = new ArrayList<>();
        int first = 0;
        String run = "";
        for (int point = 0; point <= Character.MAX_CODE_POINT + 1; point++) {
            String here = "";
            if (point <= Character.MAX_CODE_POINT) {
                String now = known(point);
                String then = before.get(point);
                boolean isOld = !then.startsWith("Cn");
                if (!now.equals(then) && Character.toLowerCase(point) != point) {
                    pairs.add("%04X = %04X".formatted(point, Character.toLowerCase(point)));
                }
                here = said(now).equals(said(then)) && isOld ? "" : row(said(now), scripts) + (isOld ? "o" : "");
            }
            if (!here.equals(run)) {
                if (!run.isEmpty()) {
                    table.append("%04X %04X %s\n".formatted(first, point - 1, run));
                }
                first = point;
                run = here;
            }
        }
        pairs.forEach(pair -> table.append(pair).append('\n'));
    }

    private static String row(String said, Set<String> scripts) {
        String script = said.split(" ")[1];
        return scripts.contains(script) ? said : said.replace(script, UnicodeScript.UNKNOWN.name());
    }

    /** All that is known of a code point, its other cases last. */
    private static String known(int point) {
        String flags = (Character.isLowerCase(point) && Character.getType(point) != Character.LOWERCASE_LETTER
                        ? "l"
                        : "")
                + (Character.isUpperCase(point) && Character.getType(point) != Character.UPPERCASE_LETTER ? "u" : "")
                + (Character.isIdeographic(point) ? "i" : "");
        return String.format(
                Locale.ROOT,
                "%s %s %s -%s @%X@%X",
                CATEGORIES.split(" ")[Character.getType(point)],
                UnicodeScript.of(point),
                direction(point),
                flags,
                Character.toUpperCase(point),
                Character.toLowerCase(point));
    }

    /** The same without the other cases. */
    private static String said(String known) {
        return known.substring(0, known.indexOf(" @"));
    }

    private static String direction(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> "L";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> "R";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "AL";
            default -> "-";
        };
    }
}
