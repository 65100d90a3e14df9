package remit.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import remit.problem.MarkdownHint;
import remit.problem.Message;
import remit.problem.Problems;
import remit.problem.UnicodePattern;

/**
 * Warns of words that an editor typed and no reader sees, whatever the reason: compares the words of the text with
 * those of its finished markup. There is a warning where a word is shown fewer times than it is typed; the order of the
 * words tells which of them is missing. Takes time linear in the length of the text.
 */
final class MissingWords {

    /** The text from the first letter or digit to the last. */
    private static final UnicodePattern WORDS =
            UnicodePattern.of("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

    private final String text;
    private final Parsed parsed;
    private final Places places;
    private final Problems problems;
    private final SourceMarks marks;

    private MissingWords(String text, Parsed parsed, Places places, Problems problems) {
        this.text = text;
        this.parsed = parsed;
        this.places = places;
        this.problems = problems;
        this.marks = SourceMarks.of(text, parsed);
    }

    /**
     * Compares a text, as it was given to the parser, with its markup.
     *
     * @param words the words of the parsed text
     */
    static void report(String text, String words, Parsed parsed, Places places, Problems problems) {
        boolean wasRead = parsed.tree().getFirstChild() != null;
        if (wasRead && hasMarkup(text) && !isAllShown(text, words, parsed)) {
            new MissingWords(text, parsed, places, problems).report();
        }
    }

    /** Whether a text may have markup; a text without any of these signs consists of words for the parser, too. */
    private static boolean hasMarkup(String text) {
        return text.chars().anyMatch(sign -> "<&[]!`*_~\\|#>:".indexOf(sign) >= 0);
    }

    /**
     * Whether the parser kept all letters, and the markup will show all that it kept, as is true of most texts with
     * nothing but bold words, lists and tables. Making the markup of every text took a twelfth of a build.
     */
    private static boolean isAllShown(String text, String words, Parsed parsed) {
        return !parsed.rawHtml() && !text.contains("[^") && SourceWord.sameLetters(text, words);
    }

    private void report() {
        marks.openComments().forEach(this::reportOpen);
        List<SourceWord> typed = SourceWord.in(text, marks);
        // Rendering takes most of the time.
        List<String> shown = typed.isEmpty() ? List.of() : ShownWords.of(parsed);
        Map<String, Integer> lacking = lacking(typed, shown);
        if (lacking.isEmpty()) {
            return;
        }
        TreeSet<Integer> missing = new TreeSet<>();
        Map<String, List<Integer>> placesOf = placesOf(shown);
        int next = 0;
        for (int i : readingOrder(typed)) {
            String word = typed.get(i).word();
            if (next < shown.size() && shown.get(next).equals(word)) {
                next++;
            } else if (lacking.merge(word, -1, Integer::sum) >= 0) {
                missing.add(i);
            } else {
                next = behind(placesOf.getOrDefault(word, List.of()), next);
            }
        }
        reportRuns(typed, missing);
    }

    /** The indexes of the words in the order in which the page shows them: those of footnotes come last. */
    private List<Integer> readingOrder(List<SourceWord> words) {
        Map<Node, Integer> turns = new HashMap<>();
        parsed.footnotes().shown().forEach(note -> turns.put(note, turns.size() + 1));
        int[] turnOf = words.stream()
                .mapToInt(word -> {
                    Node note = marks.noteAt(word.start());
                    return note == null ? 0 : turns.getOrDefault(note, 0);
                })
                .toArray();
        return IntStream.range(0, turnOf.length)
                .boxed()
                .sorted(Comparator.comparingInt(word -> turnOf[word]))
                .toList();
    }

    /** How many times a word is typed more often than shown; words of which none is missing have no entry. */
    private static Map<String, Integer> lacking(List<SourceWord> typed, List<String> shown) {
        Map<String, Integer> lacking = new HashMap<>();
        typed.forEach(word -> lacking.merge(word.word(), 1, Integer::sum));
        shown.forEach(word -> lacking.computeIfPresent(word, (w, count) -> count - 1));
        lacking.values().removeIf(count -> count <= 0);
        return lacking;
    }

    private static Map<String, List<Integer>> placesOf(List<String> shown) {
        Map<String, List<Integer>> placesOf = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            placesOf.computeIfAbsent(shown.get(i), word -> new ArrayList<>()).add(i);
        }
        return placesOf;
    }

    /** The place after the first of these places that is not before a given one; the given one where there is none. */
    private static int behind(List<Integer> sorted, int here) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle) < here) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == sorted.size() ? here : sorted.get(low) + 1;
    }

    private void reportRuns(List<SourceWord> typed, TreeSet<Integer> missing) {
        int first = -1;
        int last = -1;
        for (int i : missing) {
            if (first >= 0 && i != last + 1) {
                reportRun(typed.get(first).start(), typed.get(last).end());
                first = -1;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0) {
            reportRun(typed.get(first).start(), typed.get(last).end());
        }
    }

    private void reportRun(int start, int end) {
        problems.add(Message.WORDS_MISSING
                .at(places.between(start, end), Quote.of(text, start, end))
                .hint(hint(start)));
    }

    private String hint(int start) {
        if (marks.isInFence(start)) {
            return MarkdownHint.codeBelowFence();
        }
        return marks.isInRow(start) ? MarkdownHint.wordsInCells() : MarkdownHint.wordsAsText();
    }

    private void reportOpen(Stretches.Stretch comment) {
        Matcher words = WORDS.matcher(text).region(comment.start(), comment.end());
        if (words.find()) {
            problems.add(Message.COMMENT_OPEN
                    .at(
                            places.between(comment.start(), comment.start() + "<!--".length()),
                            Quote.of(text, words.start(), words.end()))
                    .hint(MarkdownHint.orAsText(MarkdownHint.closeComment(), "\\<")));
        }
    }
}
