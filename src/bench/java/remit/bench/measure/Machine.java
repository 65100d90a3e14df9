package remit.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the benchmark ran on, in lines for a reader.
 *
 * @param hugo what {@code hugo version} said, or why there is none
 * @param commit of the sources, and whether they differ from it
 */
public record Machine(String hardware, String system, String java, String hugo, String commit) {

    /** Asks the machine, before anything runs. */
    public static Machine ask() {
        int cores = Runtime.getRuntime().availableProcessors();
        String memory = first("/proc/meminfo", "MemTotal:")
                .map(total -> String.format(Locale.ROOT, ", %.0f GB", Long.parseLong(total.split(" ")[0]) * 1024 / 1e9))
                .orElse("");
        String model =
                first("/proc/cpuinfo", "model name\t:").map(name -> ", " + name).orElse("");
        return new Machine(
                cores + (cores == 1 ? " core" : " cores") + memory + model,
                property("os.name") + ", " + property("os.arch"),
                property("java.vm.name") + " " + property("java.runtime.version"),
                said(List.of("hugo", "version"), Machine::version).orElse("none: 'hugo' is not on the path"),
                said(List.of("git", "rev-parse", "--short", "HEAD"), Function.identity())
                        .map(commit -> commit + (changed() ? ", with changes" : ""))
                        .orElse("unknown"));
    }

    public static boolean hasHugo() {
        return said(List.of("hugo", "version"), Function.identity()).isPresent();
    }

    /** A list in Markdown. */
    public String markdown() {
        return "- Machine: " + hardware + "\n- System: " + system + "\n- Java: " + java + "\n- Hugo: " + hugo
                + "\n- Commit: " + commit + "\n";
    }

    private static boolean changed() {
        return said(List.of("git", "status", "--porcelain", "--untracked-files=no"), Function.identity())
                .isPresent();
    }

    private static String version(String hugo) {
        return hugo.split(" ")[1];
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    private static Optional<String> first(String file, String start) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty where there is no such command, or it has nothing to say. */
    private static Optional<String> said(List<String> command, Function<String, String> part) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            return said.isEmpty() ? Optional.empty() : Optional.of(part.apply(said));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
