package remit.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.Checked;
import remit.PreviewRun;
import remit.data.PlacesJson;
import remit.data.PreviewJson;
import remit.preview.Browser;
import remit.preview.EditorLinks;
import remit.preview.Preview;
import remit.preview.Preview.Round;
import remit.preview.PreviewServer;
import remit.problem.Position;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.problem.UsageException;
import remit.shape.HandbookIds;

/** Shows each round of a preview: to browsers, and in a few lines on the terminal. */
final class Rounds implements Preview.Shown {

    private final Terminal terminal;
    private final ShownPath path;
    private final EditorLinks links;
    private final PreviewServer server;
    private final String notes;
    private final Browser browser;
    private final CurrentSchemas schemas;
    private final ShownChanges readers;
    private boolean begun;
    private String reported = "";

    /**
     * @param content the content folder
     * @param links make the links from problems to the editor
     * @param notes lines that are printed when the preview begins
     * @param browser is opened after the first round
     * @param readers takes what readers see
     */
    Rounds(
            Terminal terminal,
            Path content,
            EditorLinks links,
            PreviewServer server,
            String notes,
            Browser browser,
            ShownChanges readers) {
        this.terminal = terminal;
        this.path = new ShownPath(terminal.folder(), content);
        this.links = links;
        this.server = server;
        this.notes = notes;
        this.browser = browser;
        this.readers = readers;
        this.schemas = new CurrentSchemas(terminal, content);
    }

    /**
     * Takes a round.
     *
     * @throws UsageException where the very first round finds that a folder cannot be used, so that there is nothing to
     *     wait for
     */
    @Override
    public void round(Round round) {
        if (!begun && round.fault() instanceof UsageException fault) {
            throw fault;
        }
        String problems = json(round.checked(), round.fault());
        PreviewRun.Made made = round.made();
        if (made != null) {
            readers.shows(made.stated());
        }
        if (made == null
                || round.checked() != null && round.checked().problems().hasErrors()) {
            readers.broken();
        }
        if (made == null) {
            server.show(problems);
        } else {
            server.show(made.site(), page -> places(made.places().apply(page)), problems);
        }
        printProblems(round);
        if (begun) {
            print(changes(round.changed()));
        } else {
            begun = true;
            print(notes + "The preview is at " + server.address() + " (Ctrl-C ends it)\n"
                    + "What readers see differently: " + server.changesAddress() + "\n");
            browser.open(server.address());
        }
    }

    @Override
    public void pages(Map<String, byte[]> pages, Checked checked) {
        server.show(pages, json(checked, null));
    }

    @Override
    public void pause(Supplier<HandbookIds> ids) {
        schemas.update(ids);
    }

    private String places(Map<String, Position> places) {
        return new PlacesJson(path.name(), places, links::to).text();
    }

    private String json(@Nullable Checked checked, @Nullable Throwable fault) {
        Problems problems = checked == null ? new Problems() : checked.problems();
        return new PreviewJson(
                        path.name(),
                        problems,
                        checked == null ? (file, line) -> null : checked.lines(),
                        fault(fault),
                        links::to)
                .text();
    }

    private static @Nullable String fault(@Nullable Throwable fault) {
        if (fault == null) {
            return null;
        }
        return fault instanceof UsageException
                ? "The site cannot be made: " + fault.getMessage()
                : "A fault in Remit itself, not in your content. The terminal shows more; please report it.";
    }

    /** Prints the problems, unless they are those that were printed last. */
    private void printProblems(Round round) {
        Checked checked = round.checked();
        if (round.fault() != null) {
            new Failure(terminal.err()).thrown(round.fault());
            reported = "";
        } else if (checked != null) {
            String text =
                    new TextReport(path.forPeople(), checked.lines(), false, Colours.ink()).text(checked.problems());
            if (!text.equals(reported)) {
                terminal.err().print(text.isEmpty() ? "" : text + "\n");
                terminal.err().flush();
                print("Checked: " + Summary.problems(checked.problems()) + "\n");
            }
            reported = text;
        }
    }

    private static String changes(Set<String> changed) {
        return changed.isEmpty() ? "" : "Shown: " + Summary.count(changed.size(), "file") + " changed\n";
    }

    private void print(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }
}
