package remit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import remit.history.MemoryContent;
import remit.model.Handbook;
import remit.pages.PagePlan;
import remit.pages.frame.Page;
import remit.pages.here.Context;
import remit.problem.UsageException;
import remit.render.Renderer;
import remit.render.Templates;
import remit.review.PagePromises;

/**
 * Tries the templates in a folder: makes each page of three handbooks with them and with Remit's own, and finds which of
 * the page's promises they break.
 */
public final class TemplatesCheck {

    private final Templates theirs;
    private final Templates ours = new Templates(null);

    /** By the template and the promise that is broken, or by what a template fails with. */
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    /**
     * @param words as the first page has it
     * @param first the first page that has it
     * @param pages how many pages have it
     */
    private record Fault(String words, String first, int pages) {}

    private TemplatesCheck(Path folder) {
        this.theirs = new Templates(folder);
    }

    /**
     * Returns what is wrong, a line or two for each fault; empty where nothing is.
     *
     * @param folder the templates
     * @param own what was found in the content that they are for; where that has errors, they are tried without it
     */
    public static List<String> faults(Path folder, Checked own) {
        TemplatesCheck check = new TemplatesCheck(folder);
        List<String> lines = new ArrayList<>(check.theirs.unused());
        if (own.handbook() != null) {
            check.tryOn(own.handbook(), "of this handbook");
        }
        check.tryOn(handbook(TrialHandbooks.SMALLEST.files()), "of the smallest handbook");
        check.tryOn(
                handbook(TrialHandbooks.HOSTILE.files()),
                "of a handbook with signs of HTML and long words in its texts");
        check.faults
                .values()
                .forEach(fault -> lines.add(fault.words
                        + "\nwhile making " + fault.first
                        + (fault.pages == 1 ? "" : " and " + (fault.pages - 1) + " more")));
        return lines;
    }

    private static Handbook handbook(Map<String, String> files) {
        try (MemoryContent content = new MemoryContent(files)) {
            Checked checked = new Generator(new Generator.Options(content.folder(), null, false)).check();
            Handbook handbook = checked.handbook();
            if (handbook == null) {
                throw new IllegalStateException("a handbook for trials has errors: "
                        + checked.problems().sorted().stream()
                                .map(problem -> problem.position() + " " + problem.message())
                                .collect(Collectors.joining("\n")));
            }
            return handbook;
        }
    }

    private void tryOn(Handbook handbook, String which) {
        Presentation presentation = Presentation.of(handbook, theirs, false, null);
        Context context = Context.of(handbook, presentation.words());
        Renderer other = presentation.renderer();
        Renderer own = Presentation.of(handbook, ours, false, null).renderer();
        Map<String, Page> pages = new ConcurrentSkipListMap<>();
        PagePlan.make(context, more -> {}, page -> pages.put(page.address().path(), page));
        pages.forEach((address, page) -> {
            try {
                String text = other.render(page);
                String template = "templates/" + Renderer.template(page.kind()) + ": error: the page ";
                PagePromises.broken(own.render(page), text)
                        .forEach(broken ->
                                add(template + broken.promise(), template + broken.words(), address + " " + which));
            } catch (UsageException e) {
                String words = e.getMessage().replaceFirst("\nwhile making .*", "");
                add(words, words, address + " " + which);
            }
        });
    }

    private void add(String which, String words, String page) {
        faults.merge(
                which,
                new Fault(words, page, 1),
                (fault, more) -> new Fault(fault.words, fault.first, fault.pages + 1));
    }
}
