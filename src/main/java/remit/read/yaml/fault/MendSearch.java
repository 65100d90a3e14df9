package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.YamlHint;

/**
 * Finds the change of few lines after which a text can be read that YAML refuses, and so the line that is wrong, which
 * is often above the one where the parser gives up. A change is reported only where the whole text can be read after
 * it; several mistakes of a text are found one after the other.
 */
public final class MendSearch {

    /** How many lines above the parser's error may be the wrong one. */
    private static final int NEAR = 12;

    /** How many mistakes of one file are looked for in this way. */
    private static final int MOST_MISTAKES = 4;

    /** How often the text may be parsed; a longer text is parsed less often. */
    private static final int MOST_TRIALS = 240;

    private static final int MOST_LINES = 60_000;

    /** The problems with lines as a whole: their indentation, and what they begin with. */
    private static final Set<Message> OF_LINES = Set.of(
            Message.WRONG_INDENT,
            Message.MISSING_COLON,
            Message.LIST_AND_KEYS,
            Message.LIST_IN_TEXT,
            Message.YAML_SYNTAX);

    /** The problems that are likely only where the whole text can be read after the change. */
    private static final Set<Message> WHOLE =
            Set.of(Message.LINES_SWAPPED, Message.LINE_MISSING, Message.ENTRY_MISSING);

    private static final Pattern TAB_INDENTS = Pattern.compile(" *\t\\s*\\S");

    private static final int SOUND = -1;

    /** The rank of a change without which the line does not fit the lines around it. */
    static final int EVIDENT = 0;

    /** The rank of a change after which the line fits the lines around it. */
    static final int LIKELY = 1;

    /** The rank of a change that brings keys together which no record has together. */
    static final int UNLIKELY = 2;

    private final String file;
    private final KnownKeys keys;
    private int trials;

    private MendSearch(SourceText source) {
        this.file = source.file();
        this.keys = KnownKeys.of(source.file());
        this.trials =
                Math.min(MOST_TRIALS, MOST_LINES / Math.max(1, source.lines().size()) + 1);
    }

    /**
     * A change of a text.
     *
     * @param problem what it mends
     * @param line where it is, from 0
     * @param lines the whole text after it
     * @param rank which changes are tried first: {@link #EVIDENT}, then {@link #LIKELY}, then {@link #UNLIKELY}
     */
    record Mend(Problem problem, int line, List<String> lines, int rank) {}

    /**
     * Returns the problems whose hints mend the text.
     *
     * @param first the first problem that was found otherwise
     * @return empty where no change of few lines mends it, and where the first problem is not about a line as a whole
     */
    public static List<Problem> find(SourceText source, Problem first) {
        int line = first.position().line() - source.firstLine();
        MendSearch search = new MendSearch(source);
        if (is(first, Message.COLON_IN_TEXT)) {
            return new WordMends(source, search.keys, line)
                    .twoKeys().stream()
                            .filter(mend -> search.error(mend.lines()) == SOUND)
                            .map(Mend::problem)
                            .toList();
        }
        boolean inBlock = is(first, Message.WRONG_INDENT) && !startsEntry(source.line(line));
        if (is(first, Message.UNSEEN_SIGN)) {
            return search.unseen(source, first, line);
        }
        if (is(first, Message.TAB)) {
            return search.tabs(source, first, line);
        }
        boolean listFound =
                is(first, Message.MISSING_COLON) && !YamlHint.keyOrText().equals(first.hint());
        boolean ofLines = OF_LINES.stream().anyMatch(message -> is(first, message)) && !inBlock && !listFound;
        return ofLines ? search.mend(source, line, MOST_MISTAKES) : List.of();
    }

    /**
     * Returns the problem of a line whose indentation has special spaces, where the line with plain spaces would be at
     * none of the levels around it: the hint shows it at the level after which the whole text can be read. Empty where
     * plain spaces are enough.
     */
    private List<Problem> unseen(SourceText source, Problem problem, int line) {
        String text = source.line(line);
        int content = LineText.behindUnseen(text, LineText.indentation(text));
        if (content == LineText.indentation(text) || content == text.length()) {
            return List.of();
        }
        List<String> plain = new ArrayList<>(source.lines());
        plain.set(line, " ".repeat(content) + text.substring(content).stripTrailing());
        if (error(plain) == SOUND) {
            return List.of();
        }
        SourceText spaced = new SourceText(file, source.firstLine(), plain);
        return new LevelMends(spaced, keys, line)
                .mends().stream()
                        .filter(mend -> error(mend.lines()) == SOUND)
                        .limit(1)
                        .map(mend ->
                                problem.hint(YamlHint.plainSpaces(mend.lines().get(line))))
                        .toList();
    }

    /**
     * Returns the problem of lines that tabs indent, with the lines as they should be; empty where they are not below
     * each other, and where no plain number of spaces for each tab makes the text one that can be read.
     */
    private List<Problem> tabs(SourceText source, Problem problem, int line) {
        List<String> lines = source.lines();
        int end = line;
        while (end < lines.size() && TAB_INDENTS.matcher(lines.get(end)).lookingAt()) {
            end++;
        }
        if (end == line
                || lines.subList(end, lines.size()).stream()
                        .anyMatch(text -> TAB_INDENTS.matcher(text).lookingAt())) {
            return List.of();
        }
        for (int blanks : List.of(2, 4, 1, 8)) {
            List<String> plain = new ArrayList<>(lines);
            for (int i = line; i < end; i++) {
                String text = lines.get(i).stripTrailing();
                String indentation =
                        text.substring(0, text.length() - text.stripLeading().length());
                plain.set(i, indentation.replace("\t", " ".repeat(blanks)) + text.stripLeading());
            }
            if (error(plain) == SOUND) {
                String shown = String.join("\n", plain.subList(line, end));
                int first = source.firstLine() + line;
                return List.of(problem.hint(
                        end == line + 1
                                ? YamlHint.plainSpaces(shown)
                                : YamlHint.plainSpaces(first, source.firstLine() + end - 1, shown)));
            }
        }
        return List.of();
    }

    private static boolean is(Problem problem, Message message) {
        return problem.id().equals(message.id());
    }

    /** Returns whether a line begins with a dash or a key. */
    private static boolean startsEntry(String text) {
        int start = LineText.indentation(text);
        return start < text.length() && (LineText.isDash(text, start) || LineText.keyEnd(text, start) >= 0);
    }

    private List<Problem> mend(SourceText source, int first, int left) {
        int found = error(source.lines());
        int error = found == SOUND ? first : found;
        Mend best = null;
        int furthest = error;
        for (Mend mend : mends(source, error, first)) {
            if (trials-- <= 0) {
                return List.of();
            }
            int next = error(mend.lines());
            if (next == SOUND) {
                return List.of(mend.problem());
            }
            boolean whole = WHOLE.stream().anyMatch(message -> is(mend.problem(), message));
            if (!whole && next - added(mend, source) > Math.max(furthest, mend.line())) {
                furthest = next - added(mend, source);
                best = mend;
            }
        }
        return best == null || left == 1 ? List.of() : withRest(best, source, furthest, left - 1);
    }

    /** Returns the problem of a change, and those of the lines below; empty where not all of them are found. */
    private List<Problem> withRest(Mend mend, SourceText source, int error, int left) {
        int added = added(mend, source);
        SourceText changed = new SourceText(source.file(), source.firstLine() - added, mend.lines());
        List<Problem> rest = mend(changed, error + added, left);
        return rest.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(mend.problem()), rest.stream()).toList();
    }

    private static int added(Mend mend, SourceText source) {
        return mend.lines().size() - source.lines().size();
    }

    /** Returns the changes to try, the likely ones first. */
    private List<Mend> mends(SourceText source, int error, int first) {
        List<String> lines = source.lines();
        List<Integer> near = new ArrayList<>(List.of(Math.min(error, lines.size() - 1)));
        if (first < error) {
            near.add(first);
        }
        for (int line = error - 1; line >= 0 && line > error - NEAR; line--) {
            near.add(line);
        }
        List<Mend> all = new ArrayList<>();
        MapMends maps = new MapMends(source, keys);
        ListMends lists = new ListMends(source, keys);
        OrderMends order = new OrderMends(source);
        for (int line : near) {
            if (!LineText.isEnd(lines.get(line), 0)) {
                all.addAll(order.mends(line));
                all.addAll(maps.mends(line));
                all.addAll(lists.mends(line));
                all.addAll(new WordMends(source, keys, line).mends());
            }
        }
        for (int line : near) {
            if (!LineText.isEnd(lines.get(line), 0)) {
                all.addAll(new LevelMends(source, keys, line).mends());
            }
        }
        all.sort(Comparator.comparingInt(Mend::rank).thenComparingInt(mend -> near.indexOf(mend.line())));
        return all;
    }

    /** Returns the line, from 0, at which the text cannot be read; {@link #SOUND} where it can. */
    private int error(List<String> lines) {
        SourceText source = new SourceText(file, 1, lines);
        int error = SOUND;
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
            while (parser.getEvent() != null) {
                // The parser reads on; only its error counts.
            }
        } catch (MarkedYAMLException e) {
            boolean colon = "could not find expected ':'".equals(e.getProblem()) && e.getContextMark() != null;
            error = (colon ? e.getContextMark() : e.getProblemMark()).getLine();
        } catch (YAMLException e) {
            error = 0;
        }
        List<Problem> certain = new BlockScan(source).certain();
        int slip = certain.isEmpty() ? SOUND : certain.get(0).position().line() - 1;
        return error == SOUND ? slip : slip == SOUND ? error : Math.min(error, slip);
    }
}
