package remit.read.yaml.fault;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;
import remit.problem.YamlHint;

/** The part of {@link BlockScan} that looks at what follows a key or a dash. */
final class ValueScan {

    private static final Pattern BLOCK_HEADER = Pattern.compile("[|>]([1-9]?[-+]?|[-+][1-9])( +#.*| *)");
    /** Words and years without their beginning, in English, Dutch, German and other languages. */
    private static final UnicodePattern ELISION = UnicodePattern.of(
            "'(?:[0-9]|(?i:tis|twas|twere|twill|til|till|em|cause|round|bout|tween|neath|cos|cuz|coz|im|er|n|t|s|ne|nen|k|m|r)(?![\\p{L}\\p{N}_]))");

    /** A backslash that escapes neither a backslash nor a double quote. */
    private static final Pattern LONE_BACKSLASH = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?![\\\\\"])");

    /** Ids with commas and with brackets at wrong places. */
    private static final Pattern IDS = Pattern.compile("\\[ *[a-z0-9-]+(?: *[\\[\\]{} ]*, *[a-z0-9-]+)+ *[\\]}]?");

    private static final Pattern ALIAS = Pattern.compile("\\*[^\\s,\\[\\]{}]+ *( #.*)?");

    private final SourceText source;
    private final List<String> lines;
    private final List<Problem> faults;
    private final List<Problem> certain;
    private final PlainScan plain;

    ValueScan(SourceText source, List<Problem> faults, List<Problem> certain) {
        this.source = source;
        this.lines = source.lines();
        this.faults = faults;
        this.certain = certain;
        this.plain = new PlainScan(source, faults, certain);
    }

    /**
     * Looks at one value, and returns the next line to look at.
     *
     * @param from where the value begins, in chars of the line
     * @param bare where it begins after its anchor and tag
     * @param owner the column of its key or dash
     * @param key null for a list item, and for a value on the line below its key
     */
    int scan(int line, int from, int bare, int owner, @Nullable String key) {
        String text = lines.get(line);
        if (text.charAt(from) == '!' || text.charAt(from) == '&' && bare > from && !isAnchor(text, from)) {
            faults.add(sign(line, from, owner, text.charAt(from)));
            return LineText.behindDeeper(lines, line, owner);
        }
        char sign = text.charAt(bare);
        if (sign == '"' || sign == '\'') {
            return quoted(line, bare, owner, key);
        }
        if (sign == '[' || sign == '{') {
            return bracketed(line, bare, owner, key);
        }
        if ((sign == '|' || sign == '>')
                && BLOCK_HEADER.matcher(text.substring(bare)).matches()) {
            commentBehindHeader(line, bare);
            return block(
                    line,
                    owner,
                    !text.substring(bare, Math.min(bare + 3, text.length())).matches(".*[1-9].*"));
        }
        if (sign == '*' && ALIAS.matcher(text.substring(bare)).matches()) {
            return line + 1;
        }
        if (key != null && LineText.isDash(text, bare)) {
            faults.add(Message.LIST_ON_KEY_LINE
                    .at(source.stretch(line, bare, bare + 1))
                    .hint(LineText.isEnd(text, bare + 1) ? YamlHint.loneDash() : YamlHint.listBelow()));
            return LineText.behindDeeper(lines, line, owner);
        }
        boolean loneSign = "&?:".indexOf(sign) >= 0 && (bare + 1 == text.length() || text.charAt(bare + 1) == ' ');
        if ("@`%|>*,]}".indexOf(sign) >= 0 || loneSign) {
            faults.add(sign(line, bare, owner, sign));
            return LineText.behindDeeper(lines, line, owner);
        }
        return plain.scan(line, from, owner, key);
    }

    /** Reports text on the line of the {@code |} or {@code >}, which YAML takes for a comment. */
    private void commentBehindHeader(int line, int header) {
        String text = lines.get(line);
        int end = LineText.textEnd(text, header);
        int sharp = text.indexOf('#', header);
        if (sharp >= 0 && sharp < end) {
            Problem fault = Message.TEXT_CUT_OFF
                    .at(source.stretch(line, sharp, end), text.substring(sharp, end))
                    .hint(YamlHint.textBelowSign(text.charAt(header)));
            faults.add(fault);
            certain.add(fault);
        }
    }

    /**
     * Looks at a text below its {@code |} or {@code >}. No line of it may be indented less than its first. Returns the
     * next line to look at.
     */
    private int block(int line, int owner, boolean indentedByFirstLine) {
        int end = LineText.behindDeeper(lines, line, owner);
        int first = line + 1;
        while (first < end && lines.get(first).isBlank()) {
            first++;
        }
        int wanted = first < end && indentedByFirstLine ? LineText.indentation(lines.get(first)) : 0;
        for (int next = first; next < end; next++) {
            String text = lines.get(next);
            int start = LineText.indentation(text);
            if (start < wanted && !text.isBlank() && text.charAt(start) != '#') {
                faults.add(Message.WRONG_INDENT
                        .at(
                                source.stretch(next, start, text.length()),
                                text.strip(),
                                YamlHint.blanks(start),
                                YamlHint.blanks(wanted))
                        .hint(YamlHint.indentLike(wanted, lines.get(first).strip())));
                return end;
            }
        }
        return end;
    }

    /** Returns whether an alias names the anchor that begins here. */
    private boolean isAnchor(String text, int from) {
        return source.uses(text.substring(from + 1).split("\\s", 2)[0]);
    }

    private int quoted(int line, int from, int owner, @Nullable String key) {
        Enclosed.End end = Enclosed.find(lines, line, from, owner);
        if (!end.closed()) {
            return unclosed(end, line, from, owner, key);
        }
        String last = lines.get(end.line());
        String rest = last.substring(end.column());
        if (!LineText.isEnd(last, end.column())
                && !(key == null && rest.stripLeading().startsWith(":"))) {
            faults.add(textAfterQuote(line, from, owner, end, rest));
            return LineText.behindDeeper(lines, end.line(), owner);
        }
        return end.line() + 1;
    }

    private Problem textAfterQuote(int line, int from, int owner, Enclosed.End end, String rest) {
        Problem fault = Message.TEXT_AFTER_QUOTE.at(source.stretch(line, from, from + 1), rest.strip());
        if (end.line() > line) {
            return fault.hint(YamlHint.closeQuote(end.open().sign()));
        }
        int to = LineText.textEnd(lines.get(line), from);
        String value = lines.get(line).substring(from, to);
        boolean oneLine = LineText.behindDeeper(lines, line, owner) == line + 1;
        return fault.hint(
                isWithinQuotes(value) && oneLine
                        ? source.plainHint(line, from, to, value.substring(1, value.length() - 1))
                        : source.wholeHint(line, from, owner));
    }

    /**
     * Returns whether the quotes at both ends of a value were meant to enclose all of it. The next quote in it is the
     * only one, an apostrophe within a word, or one that opens.
     */
    private static boolean isWithinQuotes(String value) {
        char quote = value.charAt(0);
        int next = value.indexOf(quote, 1);
        if (value.length() < 3 || value.charAt(value.length() - 1) != quote || next == value.length() - 1) {
            return false;
        }
        boolean onlyThese = value.indexOf(quote, next + 1) == value.length() - 1;
        boolean opens = next > 1 && " (".indexOf(value.charAt(next - 1)) >= 0 && value.charAt(next + 1) != ' ';
        boolean apostrophe = quote == '\''
                && Unicode.isLetterOrDigit(value.charAt(next - 1))
                && Unicode.isLetterOrDigit(value.charAt(next + 1));
        return onlyThese || opens || apostrophe;
    }

    /**
     * Reports a quote or bracket that is not closed, and returns the next line to look at. It is the first sign of the
     * value or a later one.
     *
     * @param line the line of the value's first sign
     * @param from its column
     */
    private int unclosed(Enclosed.End end, int line, int from, int owner, @Nullable String key) {
        Enclosed.Opening open = end.open();
        String text = lines.get(open.line());
        boolean oneLine = end.line() == open.line() + 1 && open.column() == from;
        Position place = source.stretch(open.line(), open.column(), open.column() + 1);
        if (open.sign() == '"' || open.sign() == '\'') {
            Problem fault = Message.UNCLOSED_QUOTE
                    .at(place)
                    .hint(open.sign() == '\'' ? apostrophe(open, oneLine) : close(open, text, oneLine));
            faults.add(fault);
            certain.add(fault);
        } else if (isText(lines.get(line).substring(from))) {
            faults.add(sign(line, from, owner, lines.get(line).charAt(from)));
        } else {
            char close = open.sign() == '[' ? ']' : '}';
            String value = text.substring(open.column()).strip();
            if (oneLine && value.endsWith("}") && IDS.matcher(value).matches()) {
                String ids = value.substring(1, value.length() - 1).strip();
                faults.add(Message.UNCLOSED_BRACKET
                        .at(place, open.sign())
                        .hint(Hint.write(list(text, open.column(), ids))));
                return Math.max(end.line(), open.line() + 1);
            }
            boolean plain = text.indexOf(']') < 0
                    && text.indexOf('}') < 0
                    && text.strip().length() > open.column() + 1
                    && (close == ']' || key == null)
                    && CorrectedLine.isYaml(text.strip() + close);
            faults.add(Message.UNCLOSED_BRACKET
                    .at(place, open.sign())
                    .hint(oneLine && plain ? Hint.write(text.strip() + close) : YamlHint.closeBracket(close)));
        }
        return Math.max(end.line(), open.line() + 1);
    }

    /**
     * Returns the hint to close a double quote. A backslash that has no meaning in double quotes, or that would hide
     * the closing quote, is part of the text.
     */
    private String close(Enclosed.Opening open, String text, boolean oneLine) {
        if (!oneLine) {
            return YamlHint.closeQuote(open.sign());
        }
        int end = LineText.textEnd(text, open.column());
        String inside = text.substring(open.column() + 1, Math.max(end, open.column() + 1));
        return LONE_BACKSLASH.matcher(inside).find()
                ? source.quotedHint(open.line(), open.column(), end, inside)
                : Hint.write(text.strip().replaceFirst("[“”„]$", "") + open.sign());
    }

    /** Returns the hint for a single quote, which may be an apostrophe and then is part of the text. */
    private String apostrophe(Enclosed.Opening open, boolean oneLine) {
        String text = lines.get(open.line());
        boolean certain = ELISION.matcher(text.substring(open.column())).lookingAt();
        if (!oneLine) {
            return certain ? YamlHint.quoteWhole() : YamlHint.closeQuote(open.sign());
        }
        int to = LineText.textEnd(text, open.column());
        String quoted = source.quotedHint(open.line(), open.column(), to, text.substring(open.column(), to));
        return certain ? quoted : YamlHint.closeOrApostrophe(text.strip() + open.sign(), quoted);
    }

    /**
     * Returns whether a value in brackets was meant as text rather than as a list or map: a sentence, or braces without
     * a key.
     */
    private static boolean isText(String text) {
        boolean key = text.contains(": ");
        return !key && text.indexOf(',') < 0 && (text.strip().indexOf(' ') > 0 || text.matches("\\{.*[^\\s{].*"));
    }

    private int bracketed(int line, int from, int owner, @Nullable String key) {
        Enclosed.End end = Enclosed.find(lines, line, from, owner);
        if (!end.closed()) {
            return unclosed(end, line, from, owner, key);
        }
        String last = lines.get(end.line());
        boolean isKey =
                key == null && last.substring(end.column()).stripLeading().startsWith(":");
        if (!LineText.isEnd(last, end.column()) && !isKey) {
            faults.add(endsEarly(line, from, owner, end));
            return LineText.behindDeeper(lines, line, owner);
        }
        return end.line() + 1;
    }

    /**
     * Returns the problem for text after a closing bracket: the value is text that begins with a bracket, or a list or
     * map with a closing bracket in one of its entries.
     */
    private Problem endsEarly(int line, int from, int owner, Enclosed.End end) {
        char open = end.open().sign();
        char close = open == '[' ? ']' : '}';
        String text = lines.get(line).stripTrailing();
        int to = LineText.valueEnd(text, from);
        boolean enclosed = end.line() == line
                && (text.charAt(to - 1) == close && to > end.column()
                        || text.charAt(text.length() - 1) == close && text.length() > end.column());
        Problem fault = enclosed
                ? Message.BRACKET_WITHIN
                        .at(source.stretch(line, end.column() - 1, end.column()), open, close)
                        .hint(YamlHint.quoteEntry(close))
                : sign(line, from, owner, open);
        String value = text.substring(from, to);
        return end.line() == line && IDS.matcher(value).matches()
                ? fault.hint(Hint.write(
                        list(text, from, value.replaceAll("[\\[\\]{} ]+", " ").strip())))
                : fault;
    }

    /** Returns a line whose value are ids in brackets. */
    private static String list(String line, int from, String ids) {
        return (line.substring(0, from) + "[" + ids.replaceAll(" *,[ ,]*", ", ") + "]").strip();
    }

    /** Returns the items of a list that was typed with asterisks. */
    private List<String> starred(int line, String first) {
        int start = LineText.indentation(lines.get(line));
        List<String> all = Bullets.lines(lines, line, start);
        all.set(0, first);
        List<String> items = Bullets.items(all);
        return items.isEmpty() ? List.of(first.substring(1).strip()) : items;
    }

    private Problem sign(int line, int from, int owner, char sign) {
        Problem fault = Message.YAML_SIGN.at(source.stretch(line, from, from + 1), sign);
        String text = lines.get(line).substring(from, LineText.textEnd(lines.get(line), from));
        String before = lines.get(line).substring(0, from).strip();
        if (text.startsWith("* ") && !text.substring(1).isBlank()) {
            List<String> items = starred(line, text);
            String list = Bullets.list(items);
            int first = source.firstLine() + line;
            int last = source.firstLine()
                    + (before.isEmpty() || items.size() > 1
                            ? Bullets.lastLine(lines, line, LineText.indentation(lines.get(line)))
                            : line);
            if (before.matches("[- ]*")) {
                return fault.hint(Hint.write(first, last, list));
            } else if (before.matches("[a-z0-9-]+:") && items.size() > 1) {
                return fault.hint(
                        Hint.write(first, last, before + "\n" + list.indent(2).stripTrailing()));
            }
        }
        if (text.matches("[|] +[^ ].*")) {
            return fault.hint(YamlHint.orBlockSign(source.wholeHint(line, from, owner), sign));
        }
        return fault.hint(source.wholeHint(line, from, owner));
    }
}
