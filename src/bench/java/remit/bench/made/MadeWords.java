package remit.bench.made;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Words, phrases and sentences that no language has; the same for the same source of chance. */
final class MadeWords {

    private static final List<String> SYLLABLES = List.of(
            "ba", "dra", "fen", "gul", "hem", "ja", "ka", "lo", "mi", "ni", "pos", "ren", "sor", "tor", "vel", "zu");

    /** How many words there are in texts. */
    private static final int COMMON = 800;

    private final SplittableRandom random;

    MadeWords(SplittableRandom random) {
        this.random = random;
    }

    /** The word of a number, from 0: of three syllables, from 4,096 on of more. No two numbers have the same. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number, i = 0; i < 3 || rest > 0; i++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }

    /** One of the words that texts are made of, from 0 to 799. */
    static String common(int number) {
        return word(5 * number);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Some words with a blank between them. */
    String words(int least, int most) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, random.nextInt(least, most + 1))
                        .mapToObj(i -> common(random.nextInt(COMMON)))
                        .toList());
    }

    /** Some words with a capital at the start and a full stop at the end; now and then one is bold Markdown. */
    String sentence(int least, int most) {
        String first = capital(words(least - 1, most - 1));
        String last = common(random.nextInt(COMMON));
        return first + " " + (random.nextInt(6) == 0 ? "**" + last + "**" : last) + ".";
    }

    String paragraph(int sentences) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, sentences)
                        .mapToObj(i -> sentence(8, 16))
                        .toList());
    }
}
