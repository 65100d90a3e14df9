package remit;

import java.util.List;
import java.util.Random;

/** Values as people type them who do not think of YAML: words with signs before, between and after them. */
final class TypedValues {

    private static final List<String> WORDS = List.of(
            "gate",
            "the park's",
            "Beds",
            "90",
            "O'Brien",
            "3.5",
            "Ängste",
            "門",
            "сад",
            "حديقة",
            "🌳",
            "a-b",
            "x/y",
            "50%",
            "R&D");

    private static final List<String> BEGINNINGS = List.of(
            "@",
            "%",
            "`",
            "*",
            "* ",
            "&",
            "& ",
            "!",
            "! ",
            "[",
            "{",
            "'",
            "\"",
            "|",
            "| ",
            ">",
            "> ",
            "?",
            "? ",
            "#",
            ", ",
            ",",
            "]",
            "}",
            "=",
            "~ ",
            "<",
            "-",
            "--",
            "– ",
            "• ",
            "1. ",
            "(",
            "’",
            "“",
            ": ",
            ":",
            "\\",
            "'tis ",
            "\"Lost\" ",
            "[The] ",
            "{year} ");

    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", ", ", ": ", " #", " # ", " - ", " – ", "\" ", " \"", "' ", " '", "\\", " \\n ", "; ",
            " [", "] ", " {", "} ", "::", " & ", " * ", "*", " @", "?", " ? ", "! ", " | ", "'", "\"", "’", " // ",
            "=");

    private static final List<String> ENDS = List.of(
            "", "", "", "", ":", "'", "\"", ".", "]", "}", ",", " #1", "!", "?", "%", "\\", "*", " -", "...", ";", "`");

    private final Random random;

    TypedValues(int seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder value = new StringBuilder(random.nextInt(3) == 0 ? "" : one(BEGINNINGS));
        value.append(one(WORDS));
        for (int words = random.nextInt(4); words > 0; words--) {
            value.append(one(BETWEEN)).append(one(WORDS));
        }
        return value.append(one(ENDS)).toString().strip();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
