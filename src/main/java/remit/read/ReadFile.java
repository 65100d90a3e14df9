package remit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.TooManyErrors;
import remit.read.yaml.YamlDocument;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;

/**
 * A text file of the content folder after it was read. It depends only on the file's path and bytes. Files can
 * therefore be read in parallel, and a file that has not changed need not be read again.
 *
 * @param file the path, relative to the content folder
 * @param lines for reports; present also where the file failed
 * @param markupSigns how many signs it has that may begin or end markup, as {@link MarkupSigns} counts them
 * @param yaml null for Markdown, and where the file failed
 * @param markdown null for YAML, and where the file failed
 * @param problems what is wrong with the file; may be empty
 */
public record ReadFile(
        String file,
        List<String> lines,
        int markupSigns,
        @Nullable YamlDocument yaml,
        @Nullable MarkdownDocument markdown,
        List<Problem> problems) {

    /** Returns whether the file has a reported error that leaves no content to work with. */
    public boolean failed() {
        return yaml == null && markdown == null;
    }

    static ReadFile of(String file, ContentLayout.Kind kind, TextFile text) {
        Problems problems = Problems.limited();
        try {
            return of(file, kind, text, problems);
        } catch (TooManyErrors found) {
            return new ReadFile(file, text.lines(), MarkupSigns.count(text.lines()), null, null, problems.sorted());
        }
    }

    private static ReadFile of(String file, ContentLayout.Kind kind, TextFile text, Problems problems) {
        text.problems().forEach(problems::add);
        boolean usable = text.usable() && !MergeMarkers.report(file, text.lines(), problems);
        YamlDocument yaml = usable && kind == ContentLayout.Kind.YAML ? yaml(file, text.lines(), problems) : null;
        MarkdownDocument markdown = usable && kind != ContentLayout.Kind.YAML
                ? FrontMatter.split(file, text.lines(), kind == ContentLayout.Kind.PAGE, problems)
                : null;
        return new ReadFile(file, text.lines(), MarkupSigns.count(text.lines()), yaml, markdown, problems.sorted());
    }

    private static @Nullable YamlDocument yaml(String file, List<String> lines, Problems problems) {
        YamlReader.Result parsed = YamlReader.read(new SourceText(file, 1, lines), problems);
        if (parsed.root() != null) {
            return new YamlDocument(file, parsed.root());
        }
        if (!parsed.failed()) {
            problems.add(Message.FILE_EMPTY.at(Position.startOf(file)).hint(EmptyFile.hint(file)));
        }
        return null;
    }
}
