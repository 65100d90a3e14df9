package remit.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import remit.problem.Problems;
import remit.publish.Publisher;
import remit.publish.SiteDifference;
import remit.shape.ReservedIds;

/** The one line that ends a run. */
final class Summary {

    /** So many lost addresses are named. */
    private static final int FEW = 5;

    private Summary() {}

    /**
     * The line after a build: {@code Built 84 pages (3 files changed, 1 removed) with no problems in 0.8 s: open
     * site/index.html}.
     */
    static String built(int pages, Publisher.Result published, Problems problems, Duration took, Path site) {
        return "Built %s (%s) with %s in %s: open %s"
                .formatted(
                        pages(pages),
                        changes(published.added(), published.changed(), published.removed()),
                        problems(problems),
                        seconds(took),
                        site.resolve(ReservedIds.INDEX + ".html"));
    }

    /**
     * The lines after a dry run: a line for each file, such as {@code changed  index.html}, and {@code A build would
     * change 3 files in site: 1 new, 1 changed, 1 removed; nothing was written.}
     */
    static String compared(SiteDifference difference, Problems problems, Duration took, Path site) {
        StringBuilder lines = new StringBuilder();
        difference
                .added()
                .forEach(address -> lines.append("new      ").append(address).append('\n'));
        difference
                .changed()
                .forEach(address -> lines.append("changed  ").append(address).append('\n'));
        difference
                .removed()
                .forEach(address -> lines.append("removed  ").append(address).append('\n'));
        String changes = changes(
                difference.added().size(),
                difference.changed().size(),
                difference.removed().size());
        return lines
                + "Dry run of %s: %s, with %s in %s; nothing was written"
                        .formatted(site, changes, problems(problems), seconds(took));
    }

    /** A line that names the guides with a page for each step; empty where there are none. */
    static String byStep(List<String> guides) {
        return guides.isEmpty()
                ? ""
                : "\nToo many paths for a page each, so there is a page for each step: " + String.join(", ", guides);
    }

    /** Lines that name addresses that are lost, and say how to keep them; empty where there are none. */
    static String gone(List<String> addresses) {
        if (addresses.isEmpty()) {
            return "";
        }
        int more = addresses.size() - FEW;
        return "\nGone, with nothing that leads on from there: "
                + String.join(", ", addresses.subList(0, Math.min(FEW, addresses.size())))
                + (more > 0 ? " and " + more + " more" : "")
                + "\nIf something has a new id, write the old one under its 'formerly'.";
    }

    /** A line that names the files for web servers; empty where there are none. */
    static String configurations(List<Path> files) {
        return files.isEmpty()
                ? ""
                : "\nFor the web server: " + files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** The line where a build did not publish: {@code Nothing was published: 3 errors and 1 warning in 0.4 s.} */
    static String refused(Problems problems, Duration took) {
        String why = problems.hasErrors() ? "" : " (--strict lets warnings fail)";
        return "Nothing was published: %s in %s%s.".formatted(problems(problems), seconds(took), why);
    }

    /** The line after a check: {@code Checked content: no problems in 0.3 s.} */
    static String checked(Path content, Problems problems, Duration took) {
        return "Checked %s: %s in %s.".formatted(content, problems(problems), seconds(took));
    }

    /**
     * Counts the problems: {@code 3 errors and 1 warning}, {@code no problems}, {@code 54 errors (53 of which follow from
     * another)}, {@code at least 2000 errors}.
     */
    static String problems(Problems problems) {
        List<String> parts = new ArrayList<>();
        addCount(parts, problems.errors(), "error");
        addCount(parts, problems.warnings(), "warning");
        String all =
                parts.isEmpty() ? "no problems" : (problems.isFull() ? "at least " : "") + String.join(" and ", parts);
        int following = problems.following();
        return following == 0
                ? all
                : all + " (" + following + " of which " + (following == 1 ? "follows" : "follow") + " from another)";
    }

    private static String changes(int added, int changed, int removed) {
        List<String> parts = new ArrayList<>();
        addChange(parts, added, "new");
        addChange(parts, changed, "changed");
        addChange(parts, removed, "removed");
        return parts.isEmpty() ? "no file changed" : String.join(", ", parts);
    }

    /** Adds a number with its change; the first also says what is counted: {@code 3 files changed, 1 removed}. */
    private static void addChange(List<String> parts, int number, String change) {
        if (number > 0) {
            parts.add((parts.isEmpty() ? count(number, "file") : number) + " " + change);
        }
    }

    private static void addCount(List<String> parts, int number, String word) {
        if (number > 0) {
            parts.add(count(number, word));
        }
    }

    /** Counts pages: {@code 1 page}, {@code 12 pages}. */
    static String pages(int number) {
        return count(number, "page");
    }

    static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
