package remit.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import remit.check.bind.Bound;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.prose.Link;
import remit.read.Documents;

/**
 * Makes sure that a content says after a rename what it said before, but for the name. It reads the new content as if it
 * had been written, and compares all ids, all that names them, all links and all problems.
 */
final class SameContent {

    private final NewName name;
    private final boolean keepsOldId;

    private SameContent(NewName name, boolean keepsOldId) {
        this.name = name;
        this.keepsOldId = keepsOldId;
    }

    /**
     * Checks a change before it is made.
     *
     * @param keepsOldId whether the old id goes to {@code formerly}
     * @throws UsageException where anything else would change, such as where an anchor of YAML gives one word two
     *     meanings; the message says where
     */
    static void check(ContentNow now, List<FileEdit> edits, NewName name, boolean keepsOldId) {
        Problems found = new Problems();
        Documents after = now.changed(edits, found);
        refuseNew(now.problems(), found);
        SameContent same = new SameContent(name, keepsOldId);
        same.compare(same.expected(now.whole()), actual(new WholeContent(after)));
    }

    private static void refuseNew(Problems before, Problems after) {
        Map<String, Long> known =
                before.sorted().stream().collect(Collectors.groupingBy(Problem::id, Collectors.counting()));
        for (Problem problem : after.sorted()) {
            if (known.merge(problem.id(), -1L, Long::sum) < 0) {
                throw refused(problem.position().file() + ":"
                        + problem.position().line() + " would say: " + problem.message());
            }
        }
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
                    throw refused(difference);
                });
    }

    private static UsageException refused(String why) {
        return new UsageException("nothing was changed, since more than the id would be different: " + why
                + "\n   rename by hand what is written there, and try again");
    }

    /** Returns what the content says, with the new name wherever the part is named. */
    private List<String> expected(WholeContent content) {
        List<String> all = new ArrayList<>();
        for (NamedPart part : content.parts()) {
            boolean own = part.equals(name.part());
            List<String> formerly = new ArrayList<>(old(part));
            if (own && keepsOldId) {
                formerly.remove(name.id());
                formerly.add(part.id());
            }
            all.add(line(
                    part.kind().word(),
                    name.within(part.kind(), part.within()),
                    own ? name.id() : part.id(),
                    formerly));
        }
        for (Mention mention : content.mentions()) {
            all.add(line(
                    "mention of " + mention.kind().word(),
                    name.within(mention.kind(), mention.within()),
                    name.isMeant(mention) ? name.id() : mention.id(),
                    List.of(name.file(mention.position().file()))));
        }
        for (Link link : content.links()) {
            all.add(line("link", List.of(name.file(link.position().file())), name.target(link.target()), List.of()));
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
