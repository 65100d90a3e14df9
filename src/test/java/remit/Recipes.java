package remit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import remit.problem.Problem;

/** Does what a hint says in words, as an editor would: there is one recipe for each kind of hint. */
final class Recipes {

    private interface Recipe {
        void follow(Files files, Problem problem, Matcher words);
    }

    private static final Map<Pattern, Recipe> ALL = new LinkedHashMap<>();

    /**
     * Hints that ask for something that a test cannot know: a fact that only the editor knows; why something was changed;
     * which part of a guide or of two versions to keep; a shorter name; a file that is not in the content folder; and hints about markup, which
     * the tests of prose check.
     */
    private static final Pattern CHOICE = Pattern.compile(
            "name (?:whoever|every role|a role or contact|in 'backup'|the role in a topic).*|give the (?:role|contact) .*"
                    + "|readers cannot tell .*|state (?:more|'\\S+' in) .*|check .* 'reviewed'|there is no such day.*|'text' is for .*"
                    + "|(?:write|create) [^\n]*(?:into it|yaml')|add the words .*"
                    + "|(?:give the answers|split the guide|leave the question|let |line [0-9]+|the rules above).*"
                    + "|(?:decide which lines|put its criteria|\\S+ compares the same two).*"
                    + "|(?:give it another name|leave one under 'accountable'|take a shorter|shorten|.*take another id for).*|(?:copy the file|put the picture) .*"
                    + "|write that line above it, such as: .*|write the line with the key of the list above it, .*|it stands first in line .*or, where the next entry begins here.*"
                    + "|was this criterion changed.*|keep one of .*|ask '.*' to check that it is still right.*|move it below .*|give it, and the lines below .*"
                    + "|was (?:it|\\S+) deleted.*|compare the two, .*|if it is about .*|create '.*', or give this file .*|create '.*'; if the folder .*"
                    + "|type: remit changes --record .*",
            Pattern.DOTALL);

    private static final Pattern MARKUP =
            Pattern.compile("markup-.*|html-.*|words-.*|empty-heading|comment-open|footnote-.*|link-.*|unsafe-link");

    static {
        put(
                "the first one stands at .*: change it here, or delete one of the two",
                (files, at, words) -> files.stretch(at, "another"));
        put("there is none yet: write it first, or leave this out", (files, at, words) -> files.deleteEntry(at));
        put(
                "'(?<id>.*)' is kept for the site's own pages: choose another name",
                (files, at, words) -> files.move(at, at.position().file().replace(words.group("id"), "another")));
        put("name a role: a contact has no column .*", (files, at, words) -> files.stretch(at, "ranger"));
        put(
                "an address of another site begins with https://, as in: (?<address>.*)",
                (files, at, words) -> files.stretch(at, words.group("address")));
        put(
                "write each item on a line of its own below the key, after '- '",
                (files, at, words) -> files.insertSign(at, "\n  "));
        put("indent it like the '-' above; .*", (files, at, words) -> files.edit(at, line -> line.substring(2), false));
        put("[^\n]* may have: .*", (files, at, words) -> files.deleteEntry(at));
        put(
                "add (?:a line|lines) such as:\\s(?<lines>.*)",
                (files, at, words) -> files.insert(at, words.group("lines")));
        put("begin the file with:\n(?<lines>.*)", (files, at, words) -> files.begin(at, words.group("lines")));
        put(
                "for example:\\s(?<lines>.*?)(\nor .*)?",
                (files, at, words) -> files.replaceEntry(at, words.group("lines")));
        put("name it '(?<path>.*)'", (files, at, words) -> files.move(at, words.group("path")));
        put(".* belongs in (?<path>\\S+[^/])", (files, at, words) -> files.move(at, words.group("path")));
        put(
                "a picture or download belongs in (?<path>assets/)",
                (files, at, words) -> files.move(at, "assets/notes.txt"));
        put("move what is in it one folder up", (files, at, words) -> files.moveUp(at));
        put("write .* into it, or delete the file", (files, at, words) -> files.remove(at));
        put("delete one of the two|delete it here: .*", (files, at, words) -> files.deleteEntry(at));
        put("leave the key out, or write one of: .*", (files, at, words) -> files.deleteEntry(at));
        put(
                "leave (?:the key|this line) out(?: until .*)?, or write the real text",
                (files, at, words) -> files.deleteEntry(at));
        put(
                "write it between the brackets, in quotes\n.*",
                (files, at, words) -> files.edit(at, line -> line.replaceFirst("] (#.*)", ", \"$1\"]"), false));
        put("write it below the '\\S', indented like the rest\n.*", (files, at, words) -> files.textBelow(at));
        put("write the real text, or .*", (files, at, words) -> files.stretch(at, "Real words"));
        put("name another one, or leave the key out", (files, at, words) -> files.deleteEntry(at));
        put("add it to 'criteria', or delete this row", (files, at, words) -> files.deleteEntry(at));
        put("delete it, or write: .*", (files, at, words) -> files.deleteEntry(at));
        put("move this line up by one line", (files, at, words) -> files.moveLineUp(at));
        put("delete this line", (files, at, words) -> files.deleteLine(at));
        put("delete this item.*", (files, at, words) -> files.deleteEntry(at));
        put("delete the sign: .*", (files, at, words) -> files.stretch(at, ""));
        put(
                "delete it: a heading .*|nothing fills this in here: delete it\n.*",
                (files, at, words) -> files.stretch(at, ""));
        put("put the whole text in quotes", (files, at, words) -> files.quote(at));
        put("put the entry that has this '(.)' in it in quotes", (files, at, words) -> files.quoteEntry(at));
        put(
                "write it on the line of its key, without the dash: (?<lines>.*)",
                (files, at, words) -> files.replaceEntry(at, words.group("lines")));
        put(
                "write (?:one of them|the address) alone(?:, such as|:) (?<lines>.*)",
                (files, at, words) -> files.replaceEntry(at, words.group("lines")));
        put(
                "(?:there are|it may be|there is only): (?<first>[^,]*).*",
                (files, at, words) -> files.stretch(at, words.group("first")));
        put("it stands first in line .*", (files, at, words) -> files.deleteEntry(at));
        put(
                "write this line above it, with (?<blanks>\\d+|no) spaces? before it: (?<line>.*)",
                (files, at, words) -> files.insertAbove(at, words.group("blanks"), words.group("line")));
        put("use spaces.*", (files, at, words) -> files.edit(at, line -> line.replaceFirst("^\t", "  "), true));
        put(
                "give it (?<blanks>\\d+|no) spaces?, so that .*",
                (files, at, words) -> files.indent(at, words.group("blanks")));
        put("write '---' on a line of its own below the last key", (files, at, words) -> files.belowKeys(at, "---"));
        put("write '---' as the first line of the file", (files, at, words) -> files.begin(at, "---"));
        put("(?:ask '.*' to )?check that it is still right, .*", (files, at, words) -> files.stretch(at, "2026-11-21"));
        put(
                "write the number alone, and .*: (?<lines>.*)",
                (files, at, words) -> files.replaceEntry(at, words.group("lines")));
        put("write the day of the review.*", (files, at, words) -> files.stretch(at, "2026-11-20"));
        put(".*save (?:it|the file) again as UTF-8", (files, at, words) -> files.asUtf8(at));
        put("state it for a role, or delete the criterion", (files, at, words) -> files.deleteItem(at));
        put("name it under 'source' or 'sources' .*, or delete it", (files, at, words) -> files.deleteItem(at));
        put("write '\\\\\\\\' for a backslash, or .*", (files, at, words) -> files.insertSign(at, "\\"));
        put("write '(?<sign>[\\]}])' where it ends", (files, at, words) -> files.endOfLine(at, words.group("sign")));
        put("make every entry here a list item .*", (files, at, words) -> files.insertSign(at, "- "));
        put(
                "write ': ' after a key; .*",
                (files, at, words) -> files.edit(at, line -> line.replaceFirst("(\\S)( |$)", "$1: "), false));
        put("delete the '---', or move .*", (files, at, words) -> files.stretch(at, ""));
        put("write one of them another way, .*", (files, at, words) -> files.stretch(at, "another word"));
        put(
                "(?:the site needs this word .*|take another id, )such as: (?<id>.*)",
                (files, at, words) -> files.otherId(at, words.group("id")));
        put("take 'draft: yes' out of it, .*", (files, at, words) -> files.publishAll());
        put(
                "write these keys into the record's YAML file, and delete them here",
                (files, at, words) -> files.withoutFrontMatter(at));
        put("delete what stands before it, .*", (files, at, words) -> files.frontMatterFirst(at));
        put("move the text above it below .*", (files, at, words) -> files.frontMatterFirst(at));
        put(
                "add a rule for them, or end the rules with: - otherwise: …",
                (files, at, words) -> files.append(at, "  - otherwise: gardener"));
    }

    private Recipes() {}

    private static void put(String words, Recipe recipe) {
        ALL.put(Pattern.compile(words, Pattern.DOTALL), recipe);
    }

    /** The files after the hint was followed; empty where it leaves a choice that only an editor can make. */
    static Optional<Map<String, byte[]>> followed(Map<String, byte[]> files, Problem problem) {
        for (Map.Entry<Pattern, Recipe> recipe : ALL.entrySet()) {
            Matcher words = recipe.getKey().matcher(String.valueOf(problem.hint()));
            if (words.matches()) {
                Files copy = new Files(files);
                recipe.getValue().follow(copy, problem, words);
                return Optional.of(copy.contents);
            }
        }
        return Optional.empty();
    }

    /** Whether the hint leaves a choice, so that there cannot be a recipe. */
    static boolean isChoice(Problem problem) {
        return CHOICE.matcher(String.valueOf(problem.hint())).matches()
                || MARKUP.matcher(problem.id()).matches();
    }

    private interface Change {
        String of(String line);
    }

    /** Files that can be edited as an editor edits them. */
    private static final class Files {

        private final Map<String, byte[]> contents;

        private Files(Map<String, byte[]> files) {
            this.contents = new TreeMap<>(files);
        }

        private List<String> lines(Problem at) {
            return new ArrayList<>(text(at).lines().toList());
        }

        private String text(Problem at) {
            byte[] bytes = contents.getOrDefault(at.position().file(), new byte[0]);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private void save(Problem at, List<String> lines) {
            contents.put(at.position().file(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private static int index(Problem at) {
            return at.position().line() - 1;
        }

        private static int chars(String line, int column) {
            return line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        }

        private static int indentation(String line) {
            return line.length() - line.stripLeading().length();
        }

        /** Inserts lines in a record, before the key of the problem. */
        void insert(Problem at, String text) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            List<String> more = new ArrayList<>();
            for (String one : text.split("\n")) {
                more.add((more.isEmpty() ? line.substring(0, start) : " ".repeat(start)) + one);
            }
            lines.set(index(at), " ".repeat(start) + line.substring(start));
            if (text.startsWith("[^")) {
                lines.set(index(at), line);
                lines.add("");
                lines.add(text);
            } else {
                lines.addAll(index(at), more);
            }
            save(at, lines);
        }

        void insertAbove(Problem at, String blanks, String line) {
            List<String> lines = lines(at);
            lines.add(index(at), " ".repeat(blanks.equals("no") ? 0 : Integer.parseInt(blanks)) + line);
            save(at, lines);
        }

        void begin(Problem at, String text) {
            List<String> lines = lines(at);
            lines.addAll(0, List.of(text.split("\n")));
            save(at, lines);
        }

        /** Inserts a line below the keys at the top of a page. */
        void belowKeys(Problem at, String line) {
            List<String> lines = lines(at);
            int end = 1;
            while (end < lines.size() && lines.get(end).matches("[a-z-]+:.*| .*|- .*")) {
                end++;
            }
            lines.add(end, line);
            save(at, lines);
        }

        void append(Problem at, String text) {
            List<String> lines = lines(at);
            lines.add(text);
            save(at, lines);
        }

        void move(Problem at, String path) {
            byte[] content = contents.remove(at.position().file());
            if (content == null) {
                moveFolder(at.position().file(), path.substring(0, path.lastIndexOf('/') + 1));
            } else if (!contents.containsKey("assets")) {
                contents.putIfAbsent(path, content);
            }
        }

        void moveUp(Problem at) {
            moveFolder(at.position().file(), "");
        }

        private void moveFolder(String from, String to) {
            for (String file : List.copyOf(contents.keySet())) {
                if (file.startsWith(from + "/")) {
                    contents.put(to + file.substring(from.length() + 1), contents.remove(file));
                }
            }
        }

        void remove(Problem at) {
            contents.remove(at.position().file());
        }

        void otherId(Problem at, String id) {
            String file = at.position().file();
            if (at.position().isWholeFile()) {
                Matcher name = Pattern.compile("'(.*?)'").matcher(at.message());
                move(at, name.find() ? file.replaceFirst("(?<=/)" + name.group(1) + "(?=[./])", id) : file);
            } else {
                stretch(at, id);
            }
        }

        void stretch(Problem at, String text) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            int end = chars(line, at.position().endColumn());
            lines.set(index(at), line.substring(0, start) + text + line.substring(end));
            save(at, lines);
        }

        void insertSign(Problem at, String sign) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            lines.set(index(at), line.substring(0, start) + sign + line.substring(start));
            save(at, lines);
        }

        void endOfLine(Problem at, String sign) {
            edit(at, line -> line + sign, false);
        }

        /** Moves the rest of a line to a new line, indented like the next one. */
        void textBelow(Problem at) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            String next = lines.get(index(at) + 1);
            String indentation =
                    next.substring(0, next.length() - next.stripLeading().length());
            lines.set(index(at), line.substring(0, start).stripTrailing());
            lines.add(index(at) + 1, indentation + line.substring(start));
            save(at, lines);
        }

        void edit(Problem at, Change change, boolean all) {
            List<String> lines = lines(at);
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, all || i == index(at) ? change.of(lines.get(i)) : lines.get(i));
            }
            save(at, lines);
        }

        /** Saves a file as UTF-8 that is UTF-16 or Windows-1252. */
        void asUtf8(Problem at) {
            byte[] bytes = contents.get(at.position().file());
            Charset before =
                    bytes[0] == -1 || bytes[0] == -2 ? StandardCharsets.UTF_16 : Charset.forName("windows-1252");
            contents.put(at.position().file(), new String(bytes, before).getBytes(StandardCharsets.UTF_8));
        }

        void moveLineUp(Problem at) {
            List<String> lines = lines(at);
            Collections.swap(lines, index(at) - 1, index(at));
            save(at, lines);
        }

        void deleteLine(Problem at) {
            List<String> lines = lines(at);
            lines.remove(index(at));
            save(at, lines);
        }

        void indent(Problem at, String blanks) {
            edit(at, line -> " ".repeat(blanks.equals("no") ? 0 : Integer.parseInt(blanks)) + line.strip(), false);
        }

        /**
         * Puts quotes around the text that begins at the problem; within brackets up to the next comma or their end.
         */
        void quote(Problem at) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            boolean within = line.substring(0, start).matches("[^\"]*[\\[{].*");
            Matcher end = Pattern.compile(within ? "[,\\]}]|$" : "$").matcher(line);
            int to = end.find(start) ? end.start() : line.length();
            lines.set(
                    index(at),
                    line.substring(0, start) + "'" + line.substring(start, to).replace("'", "''") + "'"
                            + line.substring(to));
            save(at, lines);
        }

        /** Puts quotes around the last entry of a list that a bracket ends too early. */
        void quoteEntry(Problem at) {
            edit(at, line -> line.replaceFirst("([^,\\[]+\\])\\]$", "\"$1\"]"), false);
        }

        /**
         * The place of the key or item at the problem, or of the key above it whose value the problem is in: the index
         * of its first line, of the line after its last one, and of its first character.
         */
        private int[] entry(List<String> lines, Problem at) {
            int first = index(at);
            int column = chars(lines.get(first), at.position().column());
            boolean startsLine = lines.get(first).substring(0, column).matches("\\s*");
            boolean isKey = lines.get(first).substring(column).matches("[a-z0-9-]+:( .*)?")
                    && !at.message().matches(".* and this is a (list|map).*");
            if (startsLine && !isKey && first > 0) {
                do {
                    first--;
                } while (first > 0
                        && indentation(lines.get(first)) >= column
                        && !(lines.get(first)
                                .substring(indentation(lines.get(first)))
                                .matches("[a-z-]+:")));
            }
            String text = lines.get(first).strip();
            boolean item = text.matches("-( .*)?") && !text.matches("- [a-z0-9-]+:( .*)?");
            int start = item
                    ? indentation(lines.get(first))
                    : lines.get(first).length()
                            - lines.get(first).replaceFirst("^[\\s-]*", "").length();
            int last = first + 1;
            while (last < lines.size()
                    && (lines.get(last).isBlank()
                            || indentation(lines.get(last)) > start
                            || !item
                                    && indentation(lines.get(last)) == start
                                    && lines.get(last).strip().startsWith("- "))) {
                last++;
            }
            return new int[] {first, last, start};
        }

        void replaceEntry(Problem at, String text) {
            List<String> lines = lines(at);
            boolean whole = at.position().line() == 1 && at.position().column() == 1;
            int[] entry = whole ? new int[] {0, lines.size(), 0} : entry(lines, at);
            String before = whole ? "" : lines.get(entry[0]).substring(0, entry[2]);
            List<String> more = new ArrayList<>();
            for (String one : text.split("\n")) {
                more.add((more.isEmpty() ? before : " ".repeat(before.length())) + one);
            }
            lines.subList(entry[0], whole ? lines.size() : entry[1]).clear();
            lines.addAll(entry[0], more);
            save(at, lines);
        }

        void deleteEntry(Problem at) {
            List<String> lines = lines(at);
            String line = lines.get(index(at));
            int start = chars(line, at.position().column());
            int end = chars(line, at.position().endColumn());
            if (line.substring(0, start).matches(".*[\\[{].*")) {
                String rest = line.substring(end).replaceFirst("^, ", "");
                String before = rest.equals(line.substring(end))
                        ? line.substring(0, start).replaceFirst(", $", "")
                        : line.substring(0, start);
                lines.set(index(at), before + rest);
                save(at, lines);
                return;
            }
            int[] entry = entry(lines, at);
            String before = lines.get(entry[0]).substring(0, entry[2]);
            lines.subList(entry[0], entry[1]).clear();
            if (before.contains("-") && entry[0] < lines.size()) {
                lines.set(entry[0], before + lines.get(entry[0]).strip());
            }
            save(at, lines);
        }

        /** Deletes a record of a list. */
        void deleteItem(Problem at) {
            List<String> lines = lines(at);
            int first = index(at);
            int last = first + 1;
            while (last < lines.size() && indentation(lines.get(last)) > indentation(lines.get(first))) {
                last++;
            }
            lines.subList(first, last).clear();
            save(at, lines);
        }

        void publishAll() {
            contents.replaceAll((file, content) -> new String(content, StandardCharsets.UTF_8)
                    .replace("draft: yes", "draft: no")
                    .getBytes(StandardCharsets.UTF_8));
        }

        void withoutFrontMatter(Problem at) {
            String text = text(at).replaceFirst("(?s)^---\n.*?\n---\n", "");
            contents.put(at.position().file(), text.getBytes(StandardCharsets.UTF_8));
        }

        void frontMatterFirst(Problem at) {
            Matcher parts = Pattern.compile("(?s)(.*?)(?:^|\n)[\\s\u200b]*(---\n.*?\n---\n)(.*)")
                    .matcher(text(at));
            String text = parts.matches() ? parts.group(2) + parts.group(1) + "\n" + parts.group(3) : text(at);
            contents.put(at.position().file(), text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
