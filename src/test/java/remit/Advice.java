package remit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Problem;

/**
 * What an editor types who follows a hint to the letter. A hint that shows the exact text has one of these forms:
 * {@code write: …}, {@code write in place of lines 3 to 5: …}, {@code write the line with plain spaces: …}, {@code write lines 3 to 5 with plain spaces: …},
 * {@code did you mean '…'?}, and {@code or, if …: …} for another text in the same place.
 *
 * <p>A line of a hint that begins with a dash replaces the whole line. One that begins with a key replaces the line
 * from this key on; in braces and brackets only up to the end of the marked stretch. Any other replaces the marked
 * stretch. A word that was meant replaces the wrong word; in the address of a link it replaces the address, or the part
 * of it after {@code #}.
 */
final class Advice {

    private static final Pattern WRITE =
            Pattern.compile("(?:write|or, if .*?)(?: in place of lines (\\d+) to (\\d+))?:(.*)");
    private static final Pattern WHOLE_LINES =
            Pattern.compile("write (?:the line|lines (\\d+) to (\\d+)) with (?:plain spaces|its dash):");
    private static final Pattern DID_YOU_MEAN = Pattern.compile("did you mean '(.+)'\\?.*");
    private static final Pattern ADDRESS = Pattern.compile("(?:\\]\\(|href=\"|<)(?<address>[^\")>]*)[\")>]");
    private static final Pattern KEY = Pattern.compile("([a-z0-9][a-z0-9-]*|\"[^\"]*\"):(?: .*)?");

    /** A line below {@code write:} that is a remark and not text to write. */
    private static final Pattern REMARK = Pattern.compile("(or|where|if|no|an id|'.' \\(U).*");

    private final Problem problem;
    private final int from;
    private final int to;
    private final List<String> text;
    private final Way way;

    private enum Way {
        LINES,
        WHOLE_LINES,
        WORD
    }

    private Advice(Problem problem, int from, int to, List<String> text, Way way) {
        this.problem = problem;
        this.from = from;
        this.to = to;
        this.text = List.copyOf(text);
        this.way = way;
    }

    /** The texts that a hint offers, in its order; empty where it only says what to do. */
    static List<Advice> of(Problem problem) {
        String hint = problem.hint();
        List<String> lines = hint == null ? List.of() : hint.lines().toList();
        List<Advice> all = new ArrayList<>();
        int line = problem.position().line();
        for (int i = 0; i < lines.size(); i++) {
            Matcher write = WRITE.matcher(lines.get(i));
            Matcher whole = WHOLE_LINES.matcher(lines.get(i));
            Matcher meant = DID_YOU_MEAN.matcher(lines.get(i));
            if (write.matches()) {
                String inLine = write.group(3).strip();
                List<String> text = inLine.isEmpty() ? below(lines, i + 1) : List.of(inLine);
                int first = write.group(1) == null ? line : Integer.parseInt(write.group(1));
                int last = write.group(2) == null ? line : Integer.parseInt(write.group(2));
                all.add(new Advice(problem, first, last, text, Way.LINES));
            } else if (whole.matches()) {
                int last = whole.group(2) == null ? line : Integer.parseInt(whole.group(2));
                List<String> text = lines.subList(i + 1, i + 2 + last - line);
                all.add(new Advice(problem, line, last, text, Way.WHOLE_LINES));
            } else if (meant.matches()) {
                all.add(new Advice(problem, line, line, List.of(meant.group(1)), Way.WORD));
            }
        }
        return all;
    }

    private static List<String> below(List<String> lines, int start) {
        List<String> text = new ArrayList<>();
        for (int i = start; i < lines.size() && !REMARK.matcher(lines.get(i)).matches(); i++) {
            text.add(lines.get(i));
        }
        return text;
    }

    Problem problem() {
        return problem;
    }

    /** The lines that the editor types. */
    List<String> text() {
        return text;
    }

    /** Whether the hint proposes a word that was meant. */
    boolean isWord() {
        return way == Way.WORD;
    }

    int firstLine() {
        return from;
    }

    /** The number of the last line that was typed, in the changed file. */
    int lastLine() {
        return from + text.size() - 1;
    }

    /** The lines of the file that the editor replaces. */
    List<String> replaced(List<String> file) {
        return file.subList(from - 1, to);
    }

    /** The lines of the file after the hint was followed. */
    List<String> applied(List<String> file) {
        List<String> result = new ArrayList<>(file.subList(0, from - 1));
        String first = file.get(from - 1);
        int start = 0;
        int end = first.length();
        if (way != Way.WHOLE_LINES) {
            start = start(first);
            end = end(first, start);
        }
        if (way == Way.WORD) {
            Matcher address = ADDRESS.matcher(first.substring(start, end));
            boolean link = address.find();
            end = link ? start + address.end("address") : end;
            start = link ? start + address.start("address") : start;
            start = problem.id().equals("broken-anchor") ? first.indexOf('#', start) + 1 : start;
        }
        String indentation =
                " ".repeat(start - first.substring(0, start).stripLeading().length())
                        + first.substring(0, start).stripLeading().replaceAll(".", " ");
        for (int i = 0; i < text.size(); i++) {
            String before = i == 0 ? first.substring(0, start) : indentation;
            String behind = i == text.size() - 1 ? first.substring(end) : "";
            result.add(before + text.get(i) + behind);
        }
        result.addAll(file.subList(to, file.size()));
        return result;
    }

    private int start(String line) {
        int indentation = line.length() - line.stripLeading().length();
        Matcher key = KEY.matcher(text.get(0));
        if (way == Way.LINES && (text.get(0).startsWith("- ") || text.get(0).equals("-"))) {
            return indentation;
        }
        if (way == Way.LINES && key.matches()) {
            int at = from == problem.position().line()
                    ? line.lastIndexOf(
                            key.group(1) + ":", chars(line, problem.position().column()))
                    : line.indexOf(key.group(1) + ":");
            return at < 0 ? indentation : at;
        }
        return chars(line, problem.position().column());
    }

    private int end(String line, int start) {
        boolean lineBegins = line.substring(0, start).matches("[\\s-]*");
        boolean stretch = way == Way.WORD
                || !text.get(0).startsWith("- ") && !KEY.matcher(text.get(0)).matches()
                || !lineBegins;
        boolean oneLine = problem.position().endLine() == problem.position().line();
        return stretch && oneLine && from == problem.position().line()
                ? chars(line, problem.position().endColumn())
                : line.length();
    }

    private static int chars(String line, int column) {
        return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }
}
