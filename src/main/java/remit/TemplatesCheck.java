package remit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import remit.book.Book;
import remit.history.MemoryContent;
import remit.model.Handbook;
import remit.pages.PagePlan;
import remit.pages.doctor.DoctorPage;
import remit.pages.doctor.DoctorPage.AskedFile;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Addresses;
import remit.problem.UsageException;
import remit.render.Renderer;
import remit.render.Templates;
import remit.review.PagePromises;

/**
 * Tries the templates in a folder: makes each page of three handbooks, the book and the page that tests a server
 * included, with them and with Remit's own, and finds which of the page's promises they break.
 */
public final class TemplatesCheck {

    /** What the page that tests a server asks for when it is tried; no browser opens it. */
    private static final List<AskedFile> ASKED =
            List.of(new AskedFile(Addresses.HOME.path(), List.of("text/html"), true, 1000, "hash"));

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
        Context context = Context.of(handbook, presentation.words()).withBook(true);
        Trial trial = new Trial(
                presentation.renderer(),
                Presentation.of(handbook, ours, false, null).renderer(),
                which);
        Map<String, Page> pages = new ConcurrentSkipListMap<>();
        List<PageEntry> entries = PagePlan.make(
                context, more -> {}, page -> pages.put(page.address().path(), page));
        Book book = new Book(context);
        pages.values().forEach(page -> book.take(page, trial.made(page).getBytes(StandardCharsets.UTF_8)));
        trial.made(book.page(entries));
        trial.made(DoctorPage.of(context, ours.policy(), ASKED, DoctorSample.moved(entries)));
    }

    /** The templates that are tried on a handbook, and Remit's own. */
    private final class Trial {

        private final Renderer theirs;
        private final Renderer ours;
        private final String which;

        /** @param which the handbook, in words */
        private Trial(Renderer theirs, Renderer ours, String which) {
            this.theirs = theirs;
            this.ours = ours;
            this.which = which;
        }

        /** Makes a page with both, notes what is wrong with theirs, and returns the page as Remit's own make it. */
        private String made(Page page) {
            String own = ours.render(page);
            String address = page.address().path() + " " + which;
            try {
                String text = theirs.render(page);
                String template = "templates/" + Renderer.template(page.kind()) + ": error: the page ";
                PagePromises.broken(own, text)
                        .forEach(broken -> add(template + broken.promise(), template + broken.words(), address));
            } catch (UsageException e) {
                String words = e.getMessage().replaceFirst("\nwhile making .*", "");
                add(words, words, address);
            }
            return own;
        }
    }

    private void add(String which, String words, String page) {
        faults.merge(
                which,
                new Fault(words, page, 1),
                (fault, more) -> new Fault(fault.words, fault.first, fault.pages + 1));
    }
}
