package remit.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.FileFault;
import remit.problem.UsageException;

/**
 * The list of the steps by which several files change, in a hidden file beside one of them. It is written when all new
 * texts wait beside their places, and goes when all steps are made. So a list that is there says that a run was killed
 * between two steps; all steps can then be made by what waits.
 */
final class BegunChanges {

    static final String NEW = ".remit-new";
    static final String OLD = ".remit-old";

    private static final String NAME = ".remit-changes";
    private static final String END = "end";

    /** What is done to a file. */
    enum Deed {
        REPLACE,
        CREATE,
        DELETE
    }

    /** A step. */
    record Step(Deed deed, Path file) {

        private Path waiting() {
            return beside(file, NEW);
        }

        private Path old() {
            return beside(file, OLD);
        }
    }

    private BegunChanges() {}

    /** Returns the hidden file of a file. */
    static Path beside(Path file, String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    /** Returns where the list of some steps is: in the folder of the first file that is there before them. */
    static Path list(List<Step> all) {
        Path folder = all.get(0).file().toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of(NAME) : folder.resolve(NAME);
    }

    /** Returns the text of a list. */
    static String text(Path list, List<Step> all) {
        StringBuilder text = new StringBuilder();
        for (Step step : all) {
            Path file = folder(list).relativize(step.file().toAbsolutePath());
            text.append(step.deed()).append('\t').append(file).append('\n');
        }
        return text.append(END).append('\n').toString();
    }

    /**
     * Makes the steps that a killed run left in a folder or below it.
     *
     * @return how many files this concerned
     * @throws UsageException where a file has changed since, so that a text could be lost, and where a file cannot be
     *     changed; the message says what to do
     */
    static int finish(Path folder) {
        int files = 0;
        for (Path list : lists(folder)) {
            try {
                files += finishList(list);
            } catch (IOException e) {
                throw new UsageException(
                        "an earlier command was ended while it wrote, and '" + list.getParent()
                                + "' cannot be put in order: " + FileFault.why(e),
                        e);
            }
        }
        return files;
    }

    private static List<Path> lists(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(NAME))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageException("the folder " + folder + " cannot be read: " + FileFault.why(e), e);
        }
    }

    private static int finishList(Path list) throws IOException {
        List<Step> steps = steps(list);
        for (Step step : steps) {
            refuseChanged(list, step);
        }
        for (Step step : steps) {
            make(step);
        }
        Files.delete(list);
        for (Step step : steps) {
            Files.deleteIfExists(step.old());
        }
        return (int) steps.stream().map(Step::file).distinct().count();
    }

    /** Returns the steps of a list; none where it was not written to its end, so that no step was made. */
    private static List<Step> steps(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        List<Step> steps = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            return steps;
        }
        for (String line : lines.subList(0, lines.size() - 1)) {
            String[] parts = line.split("\t", 2);
            steps.add(new Step(Deed.valueOf(parts[0]), folder(list).resolve(parts[1])));
        }
        return steps;
    }

    /** Refuses a step that is still to be made where its file does not hold what it held when the run was killed. */
    private static void refuseChanged(Path list, Step step) throws IOException {
        byte[] now = bytes(step.file());
        boolean changed = switch (step.deed()) {
            case REPLACE -> Files.exists(step.waiting()) && !Arrays.equals(now, bytes(step.old()));
            case CREATE -> Files.exists(step.waiting()) && now != null;
            case DELETE -> now != null && !Arrays.equals(now, bytes(step.old()));
        };
        if (changed) {
            throw new UsageException("an earlier command was ended while it wrote, and '" + step.file()
                    + "' was changed since. What it should have become is in '"
                    + step.waiting().getFileName()
                    + "', what it was in '" + step.old().getFileName() + "': put it right by hand, delete '" + list
                    + "', and try again");
        }
    }

    private static void make(Step step) throws IOException {
        FileSteps steps = new FileSteps();
        if (step.deed() == Deed.DELETE) {
            steps.delete(step.file());
        } else if (Files.exists(step.waiting())) {
            steps.replace(step.waiting(), step.file());
        }
    }

    private static byte @Nullable [] bytes(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : null;
    }

    private static Path folder(Path list) {
        Path folder = list.toAbsolutePath().getParent();
        return folder == null ? list.toAbsolutePath() : folder;
    }
}
