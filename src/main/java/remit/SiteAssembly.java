package remit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.data.DataFile;
import remit.data.DataFiles;
import remit.data.Manifest;
import remit.data.Sitemap;
import remit.pages.PagePlan;
import remit.pages.frame.Page;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.NewSite;
import remit.publish.ThemeFiles;
import remit.read.Assets;
import remit.shape.RecordKind;

/** Puts all files of a site together: pages, data, theme, assets, and the files for robots. */
final class SiteAssembly {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Path content;
    private final Context context;
    private final Presentation presentation;
    private final KeptTexts texts;
    private final NewSite files;

    /**
     * @param content where the assets are
     * @param texts the texts of the last run, after {@link KeptTexts#begin}
     * @param files takes every file, the manifest last
     */
    SiteAssembly(Path content, Context context, Presentation presentation, KeptTexts texts, NewSite files) {
        this.content = content;
        this.context = context;
        this.presentation = presentation;
        this.texts = texts;
        this.files = files;
    }

    /**
     * Makes all files.
     *
     * @param problems the warnings it holds are published as data; gets an error where two files have one address
     * @return how many pages there are, not counting redirects
     */
    int make(Problems problems, Progress progress) {
        List<PageEntry> pages = PagePlan.make(context, progress::expects, page -> {
            addPage(page);
            progress.made();
        });
        DataFiles.of(context, pages, problems).parallelStream().forEach(this::addData);
        addTheme(Addresses.STYLESHEET);
        addTheme(Addresses.ICON);
        addTheme(Addresses.FINDER_LICENCE);
        scripts(pages).forEach(this::addTheme);
        context.handbook().assets().forEach(asset -> files.add(asset, asset, Assets.bytes(content, asset)));
        addForRobots(pages);
        files.taken().reportTaken(problems);
        addText(Manifest.ADDRESS, Manifest.of(files.taken().hashes()));
        return (int)
                pages.stream().filter(page -> page.kind() != PageKind.REDIRECT).count();
    }

    /** Adds a page and the files of data beside it; called by several threads at once. */
    private void addPage(Page page) {
        byte[] text =
                texts.text(page.address(), page, () -> presentation.renderer().render(page));
        files.add(page.address().path(), page.source(), text);
        DataFiles.beside(page, context).forEach(this::addData);
    }

    private void addData(DataFile file) {
        byte[] text = texts.text(file.address(), file.data(), file.data()::text);
        files.add(file.address().path(), file.source(), text);
    }

    private void addTheme(Address address) {
        byte[] file = presentation.templates().file(address.path());
        if (file == null) {
            throw new UsageException("the templates have no " + address);
        }
        files.add(address.path(), ALL, ThemeFiles.published(address.path(), file));
    }

    /** The scripts that at least one page uses. */
    private static Set<Address> scripts(List<PageEntry> pages) {
        return pages.stream().flatMap(page -> page.scripts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addForRobots(List<PageEntry> pages) {
        String address = context.handbook().address();
        if (address != null) {
            List<String> listed = pages.stream()
                    .filter(PageEntry::listed)
                    .map(page -> page.address().path())
                    .sorted()
                    .toList();
            addText(Sitemap.ADDRESS, Sitemap.of(address, listed));
        }
        addText(Sitemap.ROBOTS_ADDRESS, Sitemap.robots(address));
    }

    private void addText(String address, String text) {
        files.add(address, ALL, text.getBytes(StandardCharsets.UTF_8));
    }
}
