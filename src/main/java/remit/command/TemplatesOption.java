package remit.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import remit.Generator;

/** The option by which a command takes templates, words and theme of somebody's own. */
final class TemplatesOption {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Files that replace templates, words or parts of the theme that come with Remit, one by one."
                    + " Default: the folder 'templates' beside the content, where there is one")
    private @Nullable Path given;

    /**
     * Returns the folder: the one that was given, else the one beside the content; null where there is neither.
     *
     * @param working where relative paths start
     * @param content the folder with the content
     */
    @Nullable Path folder(Path working, Path content) {
        return folder(given, working, content);
    }

    /**
     * Returns the folder that an option gives, as {@link #folder(Path, Path)} does.
     *
     * @param given null where there is no such option, and the empty path where it has no value
     */
    static @Nullable Path folder(@Nullable Path given, Path working, Path content) {
        return given == null || given.toString().isEmpty()
                ? Generator.templatesBeside(content)
                : working.resolve(given);
    }
}
