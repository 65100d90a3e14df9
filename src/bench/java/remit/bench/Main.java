package remit.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import remit.bench.made.Facts;
import remit.bench.made.HugoSite;
import remit.bench.made.MadeHandbook;
import remit.bench.made.RemitContent;
import remit.bench.measure.Contest;
import remit.bench.measure.Contest.Result;
import remit.bench.measure.Machine;
import remit.bench.measure.OtherWork;
import remit.bench.measure.Output;
import remit.bench.measure.Table;

/** Runs the benchmark. {@code src/bench/README.md} explains it. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures Remit, beside a Hugo site that says the same.")
public final class Main implements Callable<Integer> {

    private static final Path MEMORY_DISK = Path.of("/dev/shm");

    /** How many roles the handbook has in which edits are made. */
    private static final int EDITED = 2000;

    /** How many roles the handbook has that is built onto a disk. */
    private static final int FORCED_ROLES = 1000;

    /** How many missing facts are worth naming. */
    private static final int NAMED = 10;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            defaultValue = "10,100,1000,10000",
            description = "How many roles the made-up handbooks have. Default: ${DEFAULT-VALUE}")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each command runs. Default: ${DEFAULT-VALUE}")
    private int rounds;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "1800",
            description = "How long one command may take before it counts as failed. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "What to measure: ${COMPLETION-CANDIDATES}. Default: all, and then the results are written")
    private Set<Part> only = EnumSet.noneOf(Part.class);

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the made-up words come from. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            defaultValue = "target/remit.jar",
            description = "The Remit to measure. Default: ${DEFAULT-VALUE}")
    private Path jar = Path.of("target/remit.jar");

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "The file for the table. Default: src/bench/RESULTS.md, and none with --only")
    private @Nullable Path results;

    @Option(names = "--note", paramLabel = "TEXT", description = "A sentence for the top of the results")
    private @Nullable String note;

    private final PrintStream out = System.out;
    private final List<Result> measured = new ArrayList<>();
    private boolean wrong;

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Machine machine = Machine.ask();
        OtherWork others = OtherWork.watch();
        boolean onMemoryDisk = Files.isWritable(MEMORY_DISK);
        Path disk = onMemoryDisk
                ? Files.createTempDirectory(MEMORY_DISK, "remit-bench")
                : Files.createTempDirectory("remit-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tidy(disk)));
        Contests contests = new Contests(jar.toAbsolutePath(), disk, Machine.hasHugo());
        makeArchive(contests);
        measure(contests);
        String hot = wanted(Part.HOT) ? HotParts.table(disk.resolve("hot.csv"), out::println) : "";
        String edits = wanted(Part.EDIT) ? edits(contests) : "";
        String report = report(machine, others.soFar(), onMemoryDisk, edits + hot);
        out.println();
        out.print(report);
        write(report);
        return wrong ? 1 : 0;
    }

    /** Runs the launcher once, so that no measured run is the one that makes its archive of classes. */
    private void makeArchive(Contests contests) {
        contests.archiving(Path.of("content").toAbsolutePath())
                .run(1, Duration.ofSeconds(limit), entrant -> {}, out::println);
        Output.delete(contests.remitSite());
    }

    /** Leaves nothing behind, not even when it is stopped: the memory disk is memory. */
    private static void tidy(Path disk) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Output.delete(disk);
    }

    private void measure(Contests contests) throws IOException {
        if (!contests.hugo()) {
            out.println("There is no 'hugo' on the path: Remit runs alone.");
        }
        if (wanted(Part.ROLES)) {
            sizes.forEach(size -> roles(contests, new MadeHandbook(seed, size)));
        }
        if (wanted(Part.WIDE)) {
            Path content = contests.disk().resolve("content");
            RemitContent.writeWide(seed, content);
            run(contests.content("1,000 roles, 60,000 names, 110,000 values, 114 columns", content), entrant -> {});
            Output.delete(content);
        }
        if (wanted(Part.GUIDES)) {
            Path content = contests.disk().resolve("content");
            RemitContent.writeGuides(seed, content);
            run(contests.content("30 guides of 1,000 steps", content), entrant -> {});
            Output.delete(content);
        }
        if (wanted(Part.SHEETS)) {
            Path content = contests.disk().resolve("content");
            RemitContent.writeForSheets(seed, content);
            run(contests.sheets(content, Sheets.write(content, contests.disk())), entrant -> {});
            Output.delete(content);
        }
        if (wanted(Part.OWN)) {
            run(contests.content("our own, `content/`", Path.of("content").toAbsolutePath()), entrant -> {});
        }
        if (wanted(Part.FORCED)) {
            forced(contests);
        }
        if (wanted(Part.START)) {
            run(contests.start(), entrant -> {});
        }
    }

    private void forced(Contests contests) throws IOException {
        Path folder = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "forced");
        run(contests.forced("our own, `content/`", Path.of("content").toAbsolutePath(), folder), entrant -> {});
        Path content = contests.disk().resolve("content");
        RemitContent.write(new MadeHandbook(seed, FORCED_ROLES), content);
        run(contests.forced("1,000 roles, 500 comparisons", content, folder), entrant -> {});
        Output.delete(content);
        Output.delete(folder);
    }

    private String edits(Contests contests) throws IOException {
        Edits edits = new Edits(jar.toAbsolutePath().resolveSibling("bin/remit"));
        Path content = contests.disk().resolve("content");
        Output.copy(Path.of("content"), content);
        String words = "keeps our own technology working";
        String own = edits.row("our own handbook", content, "roles/cio.yaml", words, "roles/cio.html");
        String memory = EditsMemory.sentence(content, "roles/cio.yaml", words);
        Output.delete(content);
        MadeHandbook handbook = new MadeHandbook(seed, EDITED);
        RemitContent.write(handbook, content);
        String made = edits.row(
                "a handbook of 2,000 roles", content, "roles/role-0.yaml", inShort(content), "roles/role-0.html");
        Output.delete(content);
        return Edits.HEAD + own + made + memory;
    }

    private static String inShort(Path content) throws IOException {
        return Files.readAllLines(content.resolve("roles/role-0.yaml")).stream()
                .filter(line -> line.startsWith("in-short: "))
                .map(line -> line.substring("in-short: ".length()).replaceFirst("\\W+$", ""))
                .findFirst()
                .orElseThrow();
    }

    private void roles(Contests contests, MadeHandbook handbook) {
        Path content = contests.disk().resolve("content");
        Path hugo = contests.disk().resolve("hugo");
        RemitContent.write(handbook, content);
        HugoSite.write(handbook, hugo);
        Set<Path> sites = Set.of(contests.remitSite(), contests.hugoSite());
        run(contests.roles(handbook, content, hugo), entrant -> {
            if (entrant.output() != null && sites.contains(entrant.output())) {
                compare(handbook, entrant.name(), entrant.output());
            }
        });
        Output.delete(content);
        Output.delete(hugo);
    }

    /** A site that does not say what it should makes its figures worthless. */
    private void compare(MadeHandbook handbook, String maker, Path site) {
        List<String> missing = Facts.missing(handbook, site);
        missing.stream().limit(NAMED).forEach(fact -> out.println("WRONG: " + maker + ": " + fact));
        if (!missing.isEmpty()) {
            out.println("WRONG: " + missing.size() + " facts are missing in the site of " + maker);
            wrong = true;
        }
    }

    private void run(Contest contest, Consumer<Contest.Entrant> checked) {
        List<Result> found = contest.run(rounds, Duration.ofSeconds(limit), checked, out::println);
        for (Result result : found) {
            if (result.failure() != null) {
                out.println("FAILED: " + result.contest() + ", " + result.entrant() + ": " + result.failure());
                wrong = true;
            }
        }
        measured.addAll(found);
        contest.entrants().stream().map(Contest.Entrant::output).forEach(output -> {
            if (output != null) {
                Output.delete(output);
            }
        });
    }

    private boolean wanted(Part part) {
        return only.isEmpty() || only.contains(part);
    }

    private String report(Machine machine, String others, boolean onMemoryDisk, String more) {
        return "# The last run of the benchmark\n\n"
                + "Written by the benchmark itself; [README.md](README.md) says what the rows mean.\n\n"
                + (note == null ? "" : note + "\n\n")
                + (wrong ? "**Something failed: these figures do not count.**\n\n" : "")
                + "- Day: " + LocalDate.now() + "\n" + machine.markdown()
                + "- Other work meanwhile: " + others + "\n- Rounds: " + rounds
                + ", of which each figure is the median\n- Content and outputs: "
                + (onMemoryDisk ? "on a memory disk" : "in a temporary folder, for want of a memory disk")
                + "; our own content where it is\n\n"
                + (measured.isEmpty() ? "" : Table.of(measured)) + more;
    }

    private void write(String report) throws IOException {
        Path file = results == null && only.isEmpty() ? Path.of("src/bench/RESULTS.md") : results;
        if (file != null) {
            Files.writeString(file, report);
            out.println("\nWritten to " + file);
        }
    }
}
