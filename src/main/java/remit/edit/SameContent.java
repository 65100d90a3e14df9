package remit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import remit.check.bind.Bound;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.Severity;
import remit.problem.UsageException;
import remit.prose.Link;
import remit.read.Documents;

/**
 * Makes sure that a content says after a change what it said before, but for what was to change. It reads the new content as if it
 * had been written, and compares all ids, all that names them, all links and all problems.
 */
final class SameContent {

    private static final int FEW = 10;

    private final Expected expected;

    /**
     * What the content must say after a change.
     *
     * @param name what gets another name
     * @param gone whether what is written at a place goes
     * @param dropped whether a mention goes, although its record stays
     * @param formerly the old ids of parts that get others
     */
    record Expected(
            NewName name,
            Predicate<Position> gone,
            Predicate<Mention> dropped,
            Map<NamedPart, List<String>> formerly) {}

    /**
     * A content after a change.
     *
     * @param problems what is wrong with it that was not before
     */
    record Outcome(Documents after, List<Problem> problems) {

        Outcome {
            problems = List.copyOf(problems);
        }

        /**
         * Refuses a change that would bring problems.
         *
         * @throws UsageException where there are any; the message says where
         */
        void refuse() {
            if (!problems.isEmpty()) {
                String more = problems.size() > FEW ? "\n   and " + (problems.size() - FEW) + " more" : "";
                throw refused(
                        "the content would have more problems afterwards",
                        said().stream().limit(FEW).collect(Collectors.joining("\n   ")) + more);
            }
        }

        /** Returns each problem with its file and its line, which need not have the same number now. */
        List<String> said() {
            return problems.stream().map(this::said).toList();
        }

        private String said(Problem problem) {
            Position place = problem.position();
            List<String> lines = after.texts().getOrDefault(place.file(), List.of());
            boolean known = !place.isWholeFile() && place.line() <= lines.size();
            return place.file()
                    + (known ? ", '" + Excerpt.of(lines.get(place.line() - 1), List.of()) + "'" : "")
                    + ": " + problem.message();
        }
    }

    private SameContent(Expected expected) {
        this.expected = expected;
    }

    /**
     * Checks a change before it is made.
     *
     * @return the content afterwards, with the warnings that it has not got now
     * @throws UsageException where there would be a new error, and where anything else would change, such as where an
     *     anchor of YAML gives one word two meanings; the message says where
     */
    static Outcome check(ContentNow now, List<FileEdit> edits, Expected expected) {
        Problems found = new Problems();
        Documents after = now.changed(edits, found);
        new Outcome(
                        after,
                        found.sorted().stream()
                                .filter(problem -> problem.severity() == Severity.ERROR)
                                .toList())
                .refuse();
        SameContent same = new SameContent(expected);
        same.compare(same.said(now.whole()), actual(new WholeContent(after)));
        return new Outcome(after, more(now.problems(), found));
    }

    /** Returns the warnings of kinds of which there are more than before. */
    private static List<Problem> more(Problems before, Problems after) {
        Map<String, Long> known =
                before.sorted().stream().collect(Collectors.groupingBy(Problem::id, Collectors.counting()));
        return after.sorted().stream()
                .filter(problem -> known.merge(problem.id(), -1L, Long::sum) < 0)
                .toList();
    }

    private void compare(List<String> expected, List<String> actual) {
        Map<String, Integer> counts = new HashMap<>();
        expected.forEach(one -> counts.merge(one, 1, Integer::sum));
        actual.forEach(one -> counts.merge(one, -1, Integer::sum));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> (entry.getValue() > 0 ? "it would lose " : "it would get ") + entry.getKey())
                .sorted()
                .findFirst()
                .ifPresent(difference -> {
                    throw refused("more than the id would be different", difference);
                });
    }

    private static UsageException refused(String reason, String why) {
        return new UsageException("nothing was changed, since " + reason + ":\n   " + why
                + "\n   change by hand what is written there, and try again");
    }

    /** Returns what the content says, with the new name wherever the part is named, and without what goes. */
    private List<String> said(WholeContent content) {
        NewName name = expected.name();
        List<String> all = new ArrayList<>();
        for (NamedPart part : content.parts()) {
            if (!expected.gone().test(part.place())) {
                all.add(line(
                        part.kind().word(),
                        name.within(part.kind(), part.within()),
                        part.equals(name.part()) ? name.id() : part.id(),
                        expected.formerly().getOrDefault(part, old(part))));
            }
        }
        for (Mention mention : content.mentions()) {
            if (!expected.gone().test(mention.position()) && !expected.dropped().test(mention)) {
                all.add(line(
                        "mention of " + mention.kind().word(),
                        name.within(mention.kind(), mention.within()),
                        name.isMeant(mention) ? name.id() : mention.id(),
                        List.of(name.file(mention.position().file()))));
            }
        }
        for (Link link : content.links()) {
            if (!expected.gone().test(link.position())) {
                all.add(line(
                        "link", List.of(name.file(link.position().file())), name.target(link.target()), List.of()));
            }
        }
        return all;
    }

    private static List<String> actual(WholeContent content) {
        List<String> all = new ArrayList<>();
        content.parts().forEach(part -> all.add(line(part.kind().word(), part.within(), part.id(), old(part))));
        content.mentions()
                .forEach(mention -> all.add(line(
                        "mention of " + mention.kind().word(),
                        mention.within(),
                        mention.id(),
                        List.of(mention.position().file()))));
        for (Link link : content.links()) {
            all.add(line("link", List.of(link.position().file()), link.target(), List.of()));
        }
        return all;
    }

    private static List<String> old(NamedPart part) {
        return part.formerly().stream().map(Bound.Word::text).toList();
    }

    private static String line(String what, List<String> within, String id, List<String> more) {
        return what + " '" + id + "'"
                + (within.isEmpty() ? "" : " in " + String.join("/", within))
                + (more.isEmpty() ? "" : " (" + more.stream().sorted().collect(Collectors.joining(", ")) + ")");
    }
}
