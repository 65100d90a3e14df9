package remit.read.yaml.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.Unicode;

/**
 * Recognises lists that were typed with other signs than the dash of YAML: {@code – Beds}, {@code • Beds},
 * {@code * Beds}, {@code 1. Beds}. YAML reads the lines of such a list as one text.
 */
public final class Bullets {

    /** Signs that only a list begins with; a single such line is enough. */
    private static final Pattern BULLET =
            Pattern.compile("(?<sign>[•◦▪▫■□●○‣⁃∙❖➢►\\uf0a7\\uf0b7])[\\h\\u200b]*(?<text>\\S.*)");

    /** Signs that may also begin a sentence; a list has at least two such lines. */
    private static final Pattern SIGN = Pattern.compile("(?<sign>[*+·](?=\\h)|[–—−])\\h*(?<text>\\S.*)");

    private static final Pattern NUMBER = Pattern.compile("\\(?(?<sign>[0-9]{1,3}|[a-z])[.)]\\h+(?<text>\\S.*)");

    private static final Pattern START = Pattern.compile("[*+·•◦▪▫■□●○‣⁃∙❖➢►–—−(]|[0-9]{1,3}[.)]|[a-z][.)]");

    private Bullets() {}

    /**
     * Returns the items that an editor meant by the lines of a text; empty where the lines are not a list. A line
     * without a sign belongs to the item above it.
     */
    public static List<String> items(List<String> lines) {
        String first = lines.get(0).strip();
        if (BULLET.matcher(first).matches()) {
            return items(lines, BULLET, 1);
        }
        return NUMBER.matcher(first).matches() ? items(lines, NUMBER, 2) : items(lines, SIGN, 2);
    }

    /**
     * Returns the lines of a list: those that begin with a sign in the same column, and those that are indented deeper.
     *
     * @param line the first line of the list, from 0
     * @param from where the list begins in that line, in chars
     */
    public static List<String> lines(List<String> all, int line, int from) {
        List<String> lines = new ArrayList<>(List.of(all.get(line).substring(from)));
        lines.addAll(all.subList(line + 1, lastLine(all, line, from) + 1));
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** Returns the number of the last of these {@link #lines}, from 0. */
    public static int lastLine(List<String> all, int line, int from) {
        int last = line;
        for (int next = line + 1; next < all.size(); next++) {
            String text = all.get(next);
            int start = LineText.indentation(text);
            boolean sign = start == from && START.matcher(text.substring(start)).lookingAt();
            if (!text.isBlank() && start <= from && !sign) {
                break;
            }
            last = text.isBlank() ? last : next;
        }
        return last;
    }

    /** Returns what the first line of a list begins with: {@code •}, {@code 1.}. */
    public static String sign(String line) {
        String text = line.strip();
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? text.substring(0, number.start("text")).strip()
                : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    /** Returns the items as the lines of a YAML list, in quotes where YAML needs them. */
    public static String list(List<String> items) {
        return items.stream()
                .map(item -> item.matches("[\"'\\[{|>@`%,\\]}&*!?#-].*|.*(:\\s.*| #.*|:)")
                        ? Quoting.item(item)
                        : "- " + item)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> items(List<String> lines, Pattern pattern, int least) {
        List<StringBuilder> items = new ArrayList<>();
        String before = null;
        for (String line : lines) {
            Matcher bullet = pattern.matcher(line.strip());
            if (bullet.matches() && follows(before, bullet.group("sign"), pattern)) {
                before = bullet.group("sign");
                items.add(new StringBuilder(bullet.group("text")));
            } else if (items.isEmpty()) {
                return List.of();
            } else {
                items.get(items.size() - 1).append(' ').append(line.strip());
            }
        }
        return items.size() < least
                ? List.of()
                : items.stream().map(StringBuilder::toString).toList();
    }

    /**
     * Returns whether a sign continues a list: signs are all the same, while numbers and letters count on.
     *
     * @param before the sign of the item before; null for the first item
     */
    private static boolean follows(@Nullable String before, String sign, Pattern pattern) {
        if (before == null || pattern != NUMBER) {
            return before == null || before.equals(sign);
        }
        return Unicode.isDigit(sign.charAt(0)) && Unicode.isDigit(before.charAt(0))
                ? Integer.parseInt(sign) == Integer.parseInt(before) + 1
                : sign.charAt(0) == before.charAt(0) + 1;
    }
}
