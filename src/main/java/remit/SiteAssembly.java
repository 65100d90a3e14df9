package remit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.Progress.Stage;
import remit.book.Book;
import remit.data.DataFile;
import remit.data.DataFiles;
import remit.data.Manifest;
import remit.data.Sitemap;
import remit.fact.Edition;
import remit.fact.PointNames;
import remit.pages.PagePlan;
import remit.pages.book.BookPage;
import remit.pages.doctor.DoctorPage;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.NewSite;
import remit.publish.TakenFiles;
import remit.read.Assets;
import remit.server.ServedSite;
import remit.server.ServerConfigs;
import remit.server.Serving;
import remit.shape.RecordKind;

/** Puts all files of a site together: pages, data, theme, assets, and the files for robots. */
final class SiteAssembly {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Path content;
    private final Context context;
    private final Presentation presentation;
    private final KeptTexts texts;
    private final Progress progress;

    /**
     * @param content where the assets are
     * @param texts the texts of the last run, after {@link KeptTexts#begin}
     * @param progress is told of each page
     */
    SiteAssembly(Path content, Context context, Presentation presentation, KeptTexts texts, Progress progress) {
        this.content = content;
        this.context = context;
        this.presentation = presentation;
        this.texts = texts;
        this.progress = progress;
    }

    /** What all pages show. */
    Context context() {
        return context;
    }

    /**
     * Makes some pages alone.
     *
     * @param addresses the pages'; those that need all other pages, and unknown ones, are passed over
     * @return the text of each page that was made, by its address
     */
    Map<String, byte[]> pages(Set<String> addresses) {
        Set<Address> wanted = addresses.stream().map(Address::new).collect(Collectors.toSet());
        Map<String, byte[]> made = new TreeMap<>();
        PagePlan.some(context, wanted).forEach(page -> made.put(page.address().path(), text(page)));
        return made;
    }

    /** Makes all files as {@link #make(NewSite, Serving, Problems)} does, and no configuration of a web server. */
    List<PageEntry> make(NewSite files, Problems problems) {
        return make(files, Serving.NONE, problems);
    }

    /**
     * Makes all files.
     *
     * @param files takes every file, the manifest last
     * @param serving the configurations of web servers that go into the site, and whether it gets a page that tests them
     * @param problems the warnings it holds are published as data; gets an error where two files have one address
     * @return an entry for each page, redirects included
     */
    List<PageEntry> make(NewSite files, Serving serving, Problems problems) {
        List<PageEntry> pages = makeAllButManifest(files, problems);
        if (serving.doctor()) {
            addDoctor(files, pages);
        }
        if (serving.inside()) {
            ServedSite served = served(serving, pages, files.taken());
            ServerConfigs.inside(serving, served).forEach((address, text) -> addText(files, address, text));
        }
        addManifest(files);
        return pages;
    }

    /**
     * Makes the review copy of a site.
     *
     * @param files takes every file, the manifest last
     * @param before returns a file of the earlier site by its address; null where it had none
     * @param earlier the addresses of the earlier site
     * @return how many pages readers see differently
     */
    int makeReviewCopy(
            NewSite files, Function<String, byte @Nullable []> before, Set<String> earlier, Problems problems) {
        ReviewCopy copy = new ReviewCopy(files, context, presentation, before, earlier);
        List<PageEntry> entries = makeAllButManifest(copy, problems);
        addTheme(files, Addresses.REVIEW_COPY_STYLE);
        addTheme(files, Addresses.REVIEW_COPY_SCRIPT);
        int pages = copy.finish(entries);
        addManifest(files);
        return pages;
    }

    private List<PageEntry> makeAllButManifest(NewSite files, Problems problems) {
        progress.begins(Stage.RENDER);
        Book book = context.book() ? new Book(context) : null;
        List<PageEntry> pages = new ArrayList<>(PagePlan.make(context, progress::expects, page -> {
            byte[] text = addPage(files, page);
            if (book != null) {
                book.take(page, text);
            }
            progress.made();
        }));
        if (book != null) {
            BookPage page = book.page(pages);
            addPage(files, page);
            pages.add(PageEntry.of(page));
        }
        DataFiles.of(context, pages, problems).parallelStream().forEach(file -> addData(files, file));
        addTheme(files, Addresses.STYLESHEET);
        addTheme(files, Addresses.ICON);
        addTheme(files, Addresses.FINDER_LICENCE);
        theme(pages).forEach(file -> addTheme(files, file));
        Assets assets = new Assets(content);
        context.handbook().assets().forEach(asset -> files.add(asset, asset, assets.bytes(asset)));
        addForRobots(files, pages);
        files.taken().reportTaken(problems);
        texts.end();
        return pages;
    }

    /** Adds the page that tests how the site is served; to be called when all files are there that it may ask for. */
    private void addDoctor(NewSite files, List<PageEntry> pages) {
        addTheme(files, Addresses.DOCTOR_STYLE);
        addTheme(files, Addresses.DOCTOR_SCRIPT);
        DoctorPage page = DoctorPage.of(
                context,
                presentation.templates().policy(),
                DoctorSample.files(files.taken()),
                DoctorSample.moved(pages));
        files.add(page.address().path(), page.source(), text(page));
    }

    private static void addManifest(NewSite files) {
        addText(files, Manifest.ADDRESS, Manifest.of(files.taken().hashes()));
    }

    /**
     * Returns what web servers have to know about the site.
     *
     * @param files all files of the site
     */
    ServedSite served(Serving serving, List<PageEntry> pages, TakenFiles files) {
        Map<String, String> moved = new TreeMap<>();
        for (PageEntry page : pages) {
            Address to = page.leadsTo();
            if (to != null) {
                moved.put(page.address().path(), to.path());
            }
        }
        String policy = presentation.templates().policy();
        return ServedSite.of(
                serving.path(),
                policy,
                Addresses.HOME.path(),
                Addresses.NOT_FOUND.path(),
                moved,
                presentation.hash().query(),
                files.hashes().keySet());
    }

    /** Returns all that the handbook states, and where a build would put it. */
    StatedContent stated(Checked checked) {
        Set<Address> pages = PagePlan.addresses(context);
        Set<String> addresses = new TreeSet<>(context.handbook().assets());
        pages.forEach(page -> addresses.add(page.path()));
        DataFiles.addresses(context, pages).forEach(file -> addresses.add(file.path()));
        return new StatedContent(checked, Edition.of(context), new PointNames(context.words()), addresses);
    }

    /** Returns all that the handbook states, without the addresses. */
    StatedContent facts(Checked checked) {
        return new StatedContent(checked, Edition.of(context), new PointNames(context.words()), Set.of());
    }

    /** Adds a page and the files of data beside it, and returns its text; called by several threads at once. */
    private byte[] addPage(NewSite files, Page page) {
        byte[] text = text(page);
        files.add(page.address().path(), page.source(), text);
        DataFiles.beside(page, context).forEach(file -> addData(files, file));
        return text;
    }

    private byte[] text(Page page) {
        return texts.text(page.address(), page, () -> presentation.renderer().render(page));
    }

    private void addData(NewSite files, DataFile file) {
        byte[] text = texts.text(file.address(), file.data(), file.data()::text);
        files.add(file.address().path(), file.source(), text);
    }

    private void addTheme(NewSite files, Address address) {
        byte[] file = presentation.theme().file(address.path());
        if (file == null) {
            throw new UsageException("the templates have no " + address);
        }
        files.add(address.path(), ALL, file);
    }

    /** The scripts and stylesheets that at least one page uses, and not every page has. */
    private static Set<Address> theme(List<PageEntry> pages) {
        return pages.stream().flatMap(page -> page.theme().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addForRobots(NewSite files, List<PageEntry> pages) {
        String address = context.handbook().address();
        if (address != null) {
            List<String> listed = pages.stream()
                    .filter(PageEntry::listed)
                    .map(page -> page.address().path())
                    .sorted()
                    .toList();
            addText(files, Sitemap.ADDRESS, Sitemap.of(address, listed));
        }
        addText(files, Sitemap.ROBOTS_ADDRESS, Sitemap.robots(address));
    }

    private static void addText(NewSite files, String address, String text) {
        files.add(address, ALL, text.getBytes(StandardCharsets.UTF_8));
    }
}
