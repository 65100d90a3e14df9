package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.problem.Problem;

/**
 * Follows each hint of each report of {@code problems/}: the problem must be gone, no other may come of it, and no word
 * may be lost.
 */
class AdviceTest {

    /** Problems that are found only when the rest of a file can be read, or when a key is known. */
    private static final Set<String> SEEN_LATER = Set.of("missing-key", "dangling");

    /**
     * Problems whose hints change words, because the words or the signs of a list were wrong or
     * stood for a sign; and those about markup,
     * which other tests check.
     */
    private static final Set<String> OTHER_WORDS =
            Set.of("bad-id", "not-a-choice", "bullets", "markup-as-text", "several-ids", "low-contrast");

    @TempDir
    Path folder;

    static List<Path> cases() {
        return Golden.cases("problems");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hintsHold(Path example) throws IOException {
        Map<String, byte[]> files = Golden.files(example.resolve("content"));
        List<String> faults = new ArrayList<>();
        List<Problem> before = check(files, "before").problems().sorted();
        for (Problem problem : before) {
            List<Advice> advice = Advice.of(problem);
            for (int i = 0; i < advice.size(); i++) {
                String name = faults.size() + "-" + problem.hashCode() + "-" + i;
                String fault = fault(advice.get(i), files, before, name);
                if (fault != null) {
                    faults.add(
                            problem.position().file() + ":" + problem.position().place() + " " + problem.message()
                                    + "\n    " + advice.get(i).text() + "\n  " + fault);
                }
            }
        }
        assertThat(faults).as("\n" + String.join("\n", faults)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hintsInWordsHold(Path example) throws IOException {
        Map<String, byte[]> files = Golden.files(example.resolve("content"));
        List<String> faults = new ArrayList<>();
        List<Problem> before = check(files, "before").problems().sorted();
        for (Problem problem : before) {
            if (problem.hint() == null || !Advice.of(problem).isEmpty() || Recipes.isChoice(problem)) {
                continue;
            }
            String place = problem.position().file() + ":" + problem.position().place() + " " + problem.id() + " "
                    + problem.message() + "\n    " + problem.hint();
            Map<String, byte[]> followed = Recipes.followed(files, problem).orElse(null);
            if (followed == null) {
                faults.add("no recipe: " + place);
                continue;
            }
            List<Problem> after = check(followed, "followed" + faults.size() + "-" + problem.hashCode())
                    .problems()
                    .sorted();
            if (count(after, problem) >= count(before, problem)) {
                byte[] file = followed.getOrDefault(problem.position().file(), new byte[0]);
                faults.add("is still there: " + place + "\n" + new String(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(faults).as("\n" + String.join("\n", faults)).isEmpty();
    }

    private String fault(Advice advice, Map<String, byte[]> files, List<Problem> before, String name)
            throws IOException {
        Problem problem = advice.problem();
        String file = problem.position().file();
        List<String> lines = new ArrayList<>(
                new String(files.get(file), StandardCharsets.UTF_8).lines().toList());
        Map<String, byte[]> corrected = new TreeMap<>(files);
        List<String> result = advice.applied(lines);
        corrected.put(file, (String.join("\n", result) + "\n").getBytes(StandardCharsets.UTF_8));
        List<Problem> after = check(corrected, name).problems().sorted();
        if (count(after, problem) >= count(before, problem)) {
            return "is still there\n" + String.join("\n", result);
        }
        for (Problem one : after) {
            boolean here = one.position().file().equals(file)
                    && one.position().line() >= advice.firstLine()
                    && one.position().line() <= advice.lastLine();
            if (here && count(before, one) == 0 && !SEEN_LATER.contains(one.id())) {
                return "makes: " + one.position().place() + " " + one.message() + "\n" + String.join("\n", result);
            }
        }
        boolean sameWords = advice.isWord() || OTHER_WORDS.contains(problem.id());
        String lost = sameWords
                ? ""
                : lost(advice.replaced(lines), result.subList(advice.firstLine() - 1, advice.lastLine()));
        return lost.isEmpty() || isSameNumber(problem, advice) ? null : "loses: " + lost;
    }

    /** The letters and figures that the lines have before, but not after. */
    private static String lost(List<String> before, List<String> after) {
        StringBuilder rest = new StringBuilder(String.join("", after).toLowerCase(Locale.ROOT));
        StringBuilder lost = new StringBuilder();
        String.join("", before)
                .toLowerCase(Locale.ROOT)
                .replace("mailto:", "")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> {
                    int at = rest.indexOf(Character.toString(sign));
                    if (at < 0) {
                        lost.appendCodePoint(sign);
                    } else {
                        rest.deleteCharAt(at);
                    }
                });
        return lost.toString();
    }

    private static boolean isSameNumber(Problem problem, Advice advice) {
        Matcher found = Pattern.compile(".*'(-?[0-9]+,[0-9]+)'").matcher(problem.message());
        return found.matches()
                && new BigDecimal(found.group(1).replace(',', '.'))
                                .compareTo(new BigDecimal(advice.text().get(0).replaceAll(".*: ", "")))
                        == 0;
    }

    private static long count(List<Problem> problems, Problem problem) {
        return problems.stream()
                .filter(one -> one.id().equals(problem.id())
                        && one.message().equals(problem.message())
                        && one.position().file().equals(problem.position().file()))
                .count();
    }

    private Checked check(Map<String, byte[]> files, String name) throws IOException {
        Path content = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return new Generator(new Generator.Options(content, null, false)).check();
    }
}
