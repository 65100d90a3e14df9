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
        return given == null ? Generator.templatesBeside(content) : working.resolve(given);
    }
}
