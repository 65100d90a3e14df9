package remit.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Origin;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.Signs;
import remit.read.yaml.Mapping;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;
import remit.shape.CommonShape;
import remit.shape.PageShape;

/** Splits Markdown into front matter, which only free pages have, and the text below it. */
final class FrontMatter {

    private static final String FENCE = "---";

    /** A line with a key of front matter. A space before its colon is a slip that still counts. */
    private static final Pattern KEY = Pattern.compile(
            "(" + String.join("|", PageShape.SHAPE.keyNames()) + "|" + CommonShape.REVIEW_EVERY.name() + ") ?:.*");

    private static final Pattern WORD_AND_COLON = Pattern.compile("[\\w-]+ ?:(?: .*)?");

    private static final Pattern WITHIN_KEY = Pattern.compile("[ \\t].*\\S.*|- .*");

    /** A line of signs that some programs make of hyphens, or of hyphens that are too few or too many. */
    private static final Pattern DAMAGED_FENCE = Pattern.compile("\\h*(?:[-\u2010-\u2015\u2212_=*~]\\h*)+");

    private final String file;
    private final List<String> lines;
    private final Problems problems;

    private FrontMatter(String file, List<String> lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /** Returns the Markdown of a file; null where its front matter has a reported error. */
    static @Nullable MarkdownDocument split(String file, List<String> lines, boolean page, Problems problems) {
        FrontMatter split = new FrontMatter(file, lines, problems);
        return page ? split.page() : split.other();
    }

    private @Nullable MarkdownDocument page() {
        if (reportUnopened() || reportLate()) {
            return null;
        }
        if (lines.isEmpty() || !isFence(0)) {
            return document(null, 0);
        }
        int close = close();
        if (close < 0 || isText(behindKeys(1), close)) {
            reportOpen();
            return null;
        }
        YamlReader.Result keys = YamlReader.read(new SourceText(file, 2, lines.subList(1, close)), problems);
        if (keys.failed()) {
            return null;
        }
        if (keys.root() != null && !(keys.root() instanceof Mapping)) {
            problems.add(Message.FRONT_MATTER_KEYS.at(keys.root().position()));
            return null;
        }
        return document((Mapping) keys.root(), close + 1);
    }

    /** Reports front matter that no line of hyphens opens. Returns whether there is such front matter. */
    private boolean reportUnopened() {
        int first = behindBlank(0);
        boolean damaged = first < lines.size() && isDamagedFence(first);
        int key = damaged ? first + 1 : first;
        int end = behindKeys(key);
        if (lines.subList(key, end).stream().noneMatch(FrontMatter::isKey)) {
            return false;
        }
        boolean closed = end < lines.size() && isFence(end);
        problems.add(Message.FRONT_MATTER_UNOPENED
                .at(wholeLine(first))
                .hint(
                        closed && first == key
                                ? FileHint.openFrontMatter()
                                : closed ? Hint.write(1, key, FENCE) : whole(key, end)));
        return true;
    }

    /** Returns the hint to write the keys with a line of hyphens above them and one below. */
    private String whole(int key, int end) {
        int last = end < lines.size() && isDamagedFence(end) ? end + 1 : end;
        return Hint.write(1, last, FENCE + "\n" + String.join("\n", lines.subList(key, end)) + "\n" + FENCE);
    }

    /** Reports front matter below something else. Returns whether there is such front matter. */
    private boolean reportLate() {
        int late = late();
        if (late < 0) {
            return false;
        }
        problems.add(Message.FRONT_MATTER_LATE
                .at(wholeLine(late))
                .hint(behindBlank(0) == late ? FileHint.frontMatterFirst() : FileHint.textBelowFrontMatter()));
        return true;
    }

    /** Reports front matter that does not end, at the line of other signs that was meant to end it if there is one. */
    private void reportOpen() {
        int end = behindKeys(1);
        boolean damaged = end < lines.size() && isDamagedFence(end);
        problems.add(
                damaged
                        ? Message.FRONT_MATTER_OPEN.at(wholeLine(end)).hint(Hint.write(FENCE))
                        : Message.FRONT_MATTER_OPEN.at(Position.inLine(file, 1, 1, FENCE.length())));
    }

    private Position wholeLine(int line) {
        return Position.inLine(file, line + 1, 1, lines.get(line).length());
    }

    /** Returns the first line, from the given one on, that is neither a key nor belongs to the key above it. */
    private int behindKeys(int first) {
        int end = first;
        while (end < lines.size()
                && (WORD_AND_COLON.matcher(Signs.plain(lines.get(end))).matches()
                        || end > first && WITHIN_KEY.matcher(lines.get(end)).matches())) {
            end++;
        }
        return end;
    }

    /** Returns whether there is text, and not further keys, between a blank line and the line that seems to close. */
    private boolean isText(int blank, int close) {
        int next = behindBlank(blank);
        while (next < close && lines.get(next).startsWith("#")) {
            next = behindBlank(next + 1);
        }
        return next > blank && next < close && behindKeys(next) == next;
    }

    private int behindBlank(int line) {
        int next = line;
        while (next < lines.size() && Signs.plain(lines.get(next)).isEmpty()) {
            next++;
        }
        return next;
    }

    private static boolean isKey(String line) {
        return KEY.matcher(Signs.plain(line)).matches();
    }

    private boolean isDamagedFence(int line) {
        return !Signs.plain(lines.get(line)).equals(FENCE)
                && DAMAGED_FENCE.matcher(lines.get(line)).matches();
    }

    /**
     * Returns the line, from 0, of front matter that does not begin in the first line; -1 where there is no such front
     * matter.
     */
    private int late() {
        for (int line = 0; line + 1 < lines.size() && !isFence(0); line++) {
            if (Signs.plain(lines.get(line)).equals(FENCE)) {
                return isKey(lines.get(line + 1)) ? line : -1;
            }
        }
        return -1;
    }

    /**
     * Returns the Markdown of a file that must not have front matter. A thematic break at the top is fine. Keys between
     * two of them are taken for front matter in the wrong place, which is reported.
     */
    private MarkdownDocument other() {
        int close = !lines.isEmpty() && isFence(0) ? close() : -1;
        boolean keys = close > 1
                && lines.subList(1, close).stream().allMatch(line -> line.matches("([\\w-]+:( .*)?|[ \\t-].*|#.*|)"))
                && lines.get(1).matches("[\\w-]+:.*");
        if (!keys) {
            return document(null, 0);
        }
        problems.add(Message.FRONT_MATTER_HERE.at(Position.inLine(file, 1, 1, FENCE.length())));
        return document(null, close + 1);
    }

    private MarkdownDocument document(@Nullable Mapping frontMatter, int first) {
        String body = String.join("\n", lines.subList(first, lines.size()));
        return new MarkdownDocument(
                file,
                frontMatter,
                body.isEmpty() ? "" : body + "\n",
                Origin.at(Position.inLine(file, first + 1, 1, 0)));
    }

    /** Returns the line of the closing fence, from 0; -1 where there is none. */
    private int close() {
        for (int line = 1; line < lines.size(); line++) {
            if (isFence(line)) {
                return line;
            }
        }
        return -1;
    }

    private boolean isFence(int line) {
        return lines.get(line).stripTrailing().equals(FENCE);
    }
}
