package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Signs;
import remit.problem.UnicodePattern;
import remit.problem.YamlHint;

/**
 * Reads YAML line by line as an editor sees it (dashes, a key, its value), to find the mistakes that editors make and
 * to say what was meant. It does not parse YAML: what it finds is reported only if the parser has failed, except for
 * {@link #certain()}.
 */
public final class BlockScan {

    /**
     * The beginning of a line.
     *
     * @param line from 0
     * @param column where its key or text begins, in chars from 0
     * @param word its first key, or the text of an item
     */
    public record BlockLine(int line, int column, String word) {}

    private static final Pattern PROPERTY = Pattern.compile("(&[^\\s,\\[\\]{}]+|![^\\s,\\[\\]{}]*)(\\s+|$)");
    private static final UnicodePattern DASHED_KEY = UnicodePattern.of("-[\\p{L}&*\"']");

    private static final UnicodePattern MISSING_BLANK = UnicodePattern.of(" *-[\\p{L}\"'].*");

    /**
     * A real directive. YAML takes any other line that begins with a per cent sign for a directive, too, and drops it
     * silently.
     */
    private static final Pattern DIRECTIVE = Pattern.compile("%(?:YAML|TAG) .*");

    private static final Pattern KEY = Pattern.compile("([\"']?)[a-z0-9][a-z0-9-]*\\1:");
    private static final Pattern WITHOUT_COLON_OR_SPACE = Pattern.compile("[a-z][a-z0-9-]*(?::\\S| ).*");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("([a-z][a-z0-9-]*):\\S.*");

    /** The value of {@code waiting} where no key or dash waits for a value on the next line. */
    private static final int NONE = Integer.MAX_VALUE;

    /** So many lines below each other that have special spaces are one problem; a longer hint helps nobody. */
    private static final int MOST_PASTED = 50;

    private final SourceText source;
    private final List<String> lines;
    private final ValueScan values;
    private final List<Problem> faults = new ArrayList<>();
    private final List<Problem> certain = new ArrayList<>();
    private final List<BlockLine> beginnings = new ArrayList<>();
    private int waiting = NONE;

    /** Lines below each other whose indentation has special spaces, as they should be; they are one problem. */
    private final List<String> pasted = new ArrayList<>();

    private int pastedFrom;
    private @Nullable Problem pastedFault;

    public BlockScan(SourceText source) {
        this.source = source;
        this.lines = source.lines();
        this.values = new ValueScan(source, faults, certain);
        int line = 0;
        while (line < lines.size()) {
            line = step(line);
        }
    }

    /** Returns all mistakes, in the order of the file. */
    public List<Problem> faults() {
        return faults;
    }

    /** Returns those of the mistakes that the parser accepts although the text is not what was meant. */
    public List<Problem> certain() {
        return certain;
    }

    /** Returns the nearest beginning above a line; null where there is none. */
    public @Nullable BlockLine above(int line) {
        BlockLine above = null;
        for (BlockLine beginning : beginnings) {
            if (beginning.line() < line) {
                above = beginning;
            }
        }
        return above;
    }

    /** Looks at one line or value, and returns the next line to look at. */
    private int step(int line) {
        String text = lines.get(line);
        int start = LineText.indentation(text);
        if (text.startsWith("%") && !DIRECTIVE.matcher(text).matches()) {
            Problem fault = looseFault(line, start);
            faults.add(fault);
            certain.add(fault);
            return behindLoose(line, start);
        }
        if (isNoContent(text, start)) {
            return line + 1;
        }
        if (text.startsWith("-\t", start)) {
            Problem fault = SyntaxFault.tab(source, line, start + 1);
            faults.add(fault);
            certain.add(fault);
            return line + 1;
        }
        int content = behindUnseen(line, start);
        int dash = -1;
        int missing = 0;
        while (isDash(text, content)) {
            dash = content;
            content = behindDash(line, content);
        }
        if (text.startsWith("* ", content) && LineText.keyEnd(text, content) > 0) {
            faults.add(Message.YAML_SIGN
                    .at(source.stretch(line, content, content + 1), "*")
                    .hint(Hint.write("- " + text.substring(content + 1).strip())));
            dash = content;
            content = LineText.skipBlanks(text, content + 1);
        }
        if (LineText.isEnd(text, content)) {
            waiting = dash;
            return line + 1;
        }
        int colon = dash >= 0 && text.startsWith("? ", content) || LineText.isColon(text, content)
                ? -1
                : keyEnd(line, content);
        if (colon >= 0
                && dash < 0
                && DASHED_KEY.matcher(text).region(content, colon).lookingAt()) {
            Problem fault = looseFault(line, content);
            faults.add(fault);
            certain.add(fault);
            dash = content++;
            missing = 1;
        }
        if (colon < 0 && (dash < 0 || isKeyWithoutSign(line, content))) {
            return loose(line, content);
        }
        waiting = NONE;
        if (colon >= 0 && isTwice(line, content, colon)) {
            Problem fault = Message.LINE_TWICE.at(
                    source.stretch(line, start, text.stripTrailing().length()));
            faults.add(fault);
            certain.add(fault);
        }
        beginnings.add(new BlockLine(line, content + missing, word(text, content, colon)));
        return colon < 0
                ? values.scan(line, content, content, dash, null)
                : keyed(line, content, colon, content + missing);
    }

    /**
     * Returns whether the line is the same as the one above it, and one of the two is empty: a key without its value,
     * or an entry of which the other keys are below.
     */
    private boolean isTwice(int line, int content, int colon) {
        String text = lines.get(line);
        BlockLine above = beginnings.isEmpty() ? null : beginnings.get(beginnings.size() - 1);
        boolean same = above != null
                && above.line() == line - 1
                && lines.get(line - 1).stripTrailing().equals(text.stripTrailing());
        boolean entry = LineText.indentation(text) < content;
        return same && (entry ? isKeyAt(line + 1, content) : LineText.isEnd(text, colon + 1));
    }

    private boolean isKeyAt(int line, int column) {
        String text = line < lines.size() ? lines.get(line) : "";
        return LineText.indentation(text) == column && column < text.length() && LineText.keyEnd(text, column) > 0;
    }

    /**
     * Returns where the content of a line begins for an editor, who takes a no-break space for a space. Such characters
     * are reported.
     */
    private int behindUnseen(int line, int start) {
        String text = lines.get(line);
        int content = LineText.behindUnseen(text, start);
        if (content == start || content == text.length()) {
            return start;
        }
        boolean key = LineText.keyEnd(text, content) >= 0;
        boolean spaces = looksLikeSpaces(text, start, content);
        boolean begins = isDash(text, content) || spaces && (key || waiting != NONE && start <= waiting);
        if (begins) {
            unseen(line, start, content);
        }
        return begins ? content : start;
    }

    private int behindDash(int line, int dash) {
        String text = lines.get(line);
        if (LineText.isDash(text, dash)) {
            return LineText.skipBlanks(text, dash + 1);
        }
        int content = LineText.behindUnseen(text, dash + 1);
        unseen(line, dash + 1, content);
        return content;
    }

    /** Returns whether there is a dash, also where it is followed by characters that only look like a space. */
    private static boolean isDash(String text, int at) {
        return LineText.isDash(text, at)
                || text.startsWith("-", at) && looksLikeSpaces(text, at + 1, LineText.behindUnseen(text, at + 1));
    }

    private static boolean looksLikeSpaces(String text, int from, int to) {
        return !Signs.seen(text.substring(from, to)).isEmpty();
    }

    /**
     * As {@link LineText#keyEnd}, also where the colon is followed by characters that are not plain spaces; these are
     * reported.
     */
    private int keyEnd(int line, int content) {
        String text = lines.get(line);
        int colon = LineText.keyEnd(text, content);
        Matcher key = KEY.matcher(text).region(content, text.length());
        if (colon >= 0 || !key.lookingAt()) {
            return colon;
        }
        int value = LineText.behindUnseen(text, key.end());
        if (value == key.end()) {
            return -1;
        }
        unseen(line, key.end(), value);
        return key.end() - 1;
    }

    /**
     * Reports invisible characters and special spaces in the place of plain spaces. The hint shows the line with plain
     * spaces.
     */
    private void unseen(int line, int from, int to) {
        String text = lines.get(line);
        int first = from;
        while (text.charAt(first) == ' ') {
            first++;
        }
        String spaces = Signs.seen(text.substring(from, to)).replaceAll("[^ ]", " ");
        boolean indentation = text.substring(0, from).isBlank();
        String plain = indentation ? spaces : " ";
        String before = indentation ? text.substring(0, from) : Signs.plain(text.substring(0, from));
        String corrected = before + plain + text.substring(to).stripTrailing();
        Problem fault = Message.UNSEEN_SIGN
                .at(source.stretch(line, first, first + 1), Signs.named(text.charAt(first)))
                .hint(plainLine(text, indentation, corrected));
        if (indentation && pasted.size() > 0 && pasted.size() < MOST_PASTED && pastedFrom + pasted.size() == line) {
            pasted.add(corrected);
            faults.remove(faults.size() - 1);
            certain.remove(certain.size() - 1);
            fault = pastedFault.hint(YamlHint.plainSpaces(
                    source.firstLine() + pastedFrom, source.firstLine() + line, String.join("\n", pasted)));
        } else {
            pasted.clear();
            pastedFrom = line;
            pastedFault = fault;
            if (indentation) {
                pasted.add(corrected);
            }
        }
        faults.add(fault);
        certain.add(fault);
    }

    /**
     * Returns the hint. Where a line has such characters both in its indentation and after its dash, the hint corrects
     * both.
     */
    private static String plainLine(String text, boolean indentation, String corrected) {
        int content = LineText.behindUnseen(text, LineText.indentation(text));
        int behindDash = content < text.length() && text.charAt(content) == '-'
                ? LineText.behindUnseen(text, content + 1)
                : content;
        boolean both = content > LineText.indentation(text) && behindDash > content + 1;
        if (both) {
            int plain = LineText.indentation(text);
            String spaces = Signs.seen(text.substring(plain, content)).replaceAll("[^ ]", " ");
            return YamlHint.plainSpaces(" ".repeat(plain) + spaces + "- "
                    + text.substring(behindDash).stripTrailing());
        }
        return indentation ? YamlHint.plainSpaces(corrected) : Hint.write(corrected);
    }

    /**
     * @param owner the column of the key, or the one that it will have when the space before it is there
     */
    private int keyed(int line, int content, int colon, int owner) {
        String text = lines.get(line);
        int from = LineText.skipBlanks(text, LineText.behindUnseen(text, colon + 1));
        int bare = behindProperties(text, from);
        if (LineText.isEnd(text, bare)) {
            waiting = owner;
            return line + 1;
        }
        return values.scan(line, from, bare, owner, text.substring(content, colon));
    }

    /** Returns the column after an anchor and a tag. */
    private static int behindProperties(String text, int from) {
        int bare = from;
        Matcher property = PROPERTY.matcher(text).region(from, text.length());
        while (property.lookingAt()) {
            bare = property.end();
            property.region(bare, text.length());
        }
        return bare;
    }

    /**
     * Looks at a line that has neither a dash nor a key: it is the value of the key above, or a mistake. Returns the
     * next line to look at.
     */
    private int loose(int line, int start) {
        String text = lines.get(line);
        boolean expected = waiting != NONE && start > waiting;
        boolean missingDashSpace = MISSING_BLANK.matches(text);
        if (expected && !missingDashSpace || "\"'[{|>*&!".indexOf(text.charAt(start)) >= 0) {
            int owner = expected ? waiting : start - 1;
            waiting = NONE;
            return values.scan(line, start, start, owner, null);
        }
        Problem fault = looseFault(line, start);
        faults.add(fault);
        if (expected) {
            certain.add(fault);
        }
        return behindLoose(line, start);
    }

    /** Returns whether the first key of an entry has no colon or no space: the entry's next key is below it. */
    private boolean isKeyWithoutSign(int line, int content) {
        return isKeyAt(line + 1, content)
                && WITHOUT_COLON_OR_SPACE
                        .matcher(lines.get(line).substring(content))
                        .matches();
    }

    private Problem looseFault(int line, int start) {
        String text = lines.get(line).substring(start).stripTrailing();
        Matcher key = KEY_WITHOUT_SPACE.matcher(text);
        if (text.matches("-\\S.*")) {
            return Message.DASH_SPACE
                    .at(source.stretch(line, start, start + 1))
                    .hint(Hint.write("- " + text.replaceFirst("^-+ *", "")));
        }
        if (key.matches()) {
            int colon = start + key.end(1);
            return Message.COLON_SPACE
                    .at(source.stretch(line, colon, colon + 1), key.group(1))
                    .hint(Hint.write(lines.get(line).substring(0, start).stripLeading() + key.group(1) + ": "
                            + text.substring(key.end(1) + 1)));
        }
        List<String> items = Bullets.items(Bullets.lines(lines, line, start));
        return Message.MISSING_COLON
                .at(source.stretch(line, start, start + text.length()), text)
                .hint(
                        items.isEmpty()
                                ? YamlHint.keyOrText()
                                : Hint.write(
                                        source.firstLine() + line,
                                        source.firstLine() + Bullets.lastLine(lines, line, start),
                                        Bullets.list(items)));
    }

    /**
     * Returns the next line to look at after a line that is a mistake. Lines without a key or dash, and lines that are
     * indented deeper, are taken as part of the mistake.
     */
    private int behindLoose(int line, int start) {
        int next = line + 1;
        while (next < lines.size()) {
            String text = lines.get(next);
            int indentation = LineText.indentation(text);
            boolean own = !isNoContent(text, indentation)
                    && indentation <= start
                    && (LineText.isDash(text, indentation) || LineText.keyEnd(text, indentation) >= 0);
            if (own) {
                return next;
            }
            next++;
        }
        return next;
    }

    private static boolean isNoContent(String text, int start) {
        return LineText.isEnd(text, start)
                || text.charAt(start) == '\t'
                || text.startsWith("---")
                || text.startsWith("...")
                || text.startsWith("? ", start)
                || text.startsWith("%");
    }

    private static String word(String text, int content, int colon) {
        return colon < 0 ? text.substring(content).strip() : text.substring(content, colon);
    }
}
