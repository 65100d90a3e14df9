package remit.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
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
        int late = late();
        if (late >= 0) {
            boolean blank = lines.subList(0, late).stream().allMatch(FrontMatter::looksBlank);
            problems.add(Message.FRONT_MATTER_LATE
                    .at(Position.inLine(file, late + 1, 1, lines.get(late).length()))
                    .hint(blank ? FileHint.frontMatterFirst() : FileHint.textBelowFrontMatter()));
            return null;
        }
        if (lines.isEmpty() || !isFence(0)) {
            return document(null, 0);
        }
        int close = close();
        if (close < 0) {
            problems.add(Message.FRONT_MATTER_OPEN.at(Position.inLine(file, 1, 1, FENCE.length())));
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

    /**
     * Returns the line, from 0, of front matter that does not begin in the first line; -1 where there is no such front
     * matter.
     */
    private int late() {
        for (int line = 0; line + 1 < lines.size() && !isFence(0); line++) {
            if (Signs.plain(lines.get(line)).equals(FENCE)) {
                return KEY.matcher(Signs.plain(lines.get(line + 1))).matches() ? line : -1;
            }
        }
        return -1;
    }

    private static boolean looksBlank(String line) {
        return Signs.plain(line).isEmpty();
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
