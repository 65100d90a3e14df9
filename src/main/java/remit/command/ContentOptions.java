package remit.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that reads content. */
final class ContentOptions {

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    Path content = Path.of("content");

    @Option(names = "--strict", description = "Let warnings fail as errors do.")
    boolean strict;

    @Option(names = "--drafts", description = "Read records marked 'draft: yes' as well.")
    boolean drafts;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|github",
            defaultValue = "text",
            converter = Format.Converter.class,
            completionCandidates = Format.Converter.class,
            description = {
                "How to report problems. Default: ${DEFAULT-VALUE}",
                "text: to standard error, and a summary to standard output.",
                "json: to standard output, and the summary to standard error.",
                "sarif: likewise, as SARIF 2.1.0, which services that show code read.",
                "github: as text, and to standard output the commands by which GitHub Actions marks the lines."
            })
    Format format = Format.TEXT;

    @Option(
            names = "--all",
            description =
                    "As text, show also the problems that follow from others, and after the first fifty others, up to"
                            + " 200 in all.")
    boolean all;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress, and no summary where all is well. Problems are always printed.")
    boolean quiet;

    @Option(names = "--timings", description = "Print to standard error how long each stage of the run took.")
    boolean timings;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
