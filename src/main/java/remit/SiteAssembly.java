package remit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.data.DataFile;
import remit.data.DataFiles;
import remit.data.Manifest;
import remit.data.Sitemap;
import remit.pages.PagePlan;
import remit.pages.frame.FramedPage;
import remit.pages.frame.Page;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageScript;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.SiteFiles;
import remit.publish.ThemeFiles;
import remit.read.Assets;
import remit.shape.RecordKind;

/** Puts all files of a site together, in memory: pages, data, theme, assets, and the files for robots. */
final class SiteAssembly {

    private static final String ALL = RecordKind.HANDBOOK.file();

    private final Path content;
    private final Context context;
    private final PagePlan plan;
    private final Presentation presentation;
    private final KeptTexts texts;
    private final Problems problems;
    private final SiteFiles files;

    /**
     * @param content where the assets are
     * @param texts the texts of the last run, after {@link KeptTexts#begin}
     * @param problems gets an error where two files have one address; the warnings it holds are published as data
     */
    SiteAssembly(
            Path content,
            Context context,
            PagePlan plan,
            Presentation presentation,
            KeptTexts texts,
            Problems problems) {
        this.content = content;
        this.context = context;
        this.plan = plan;
        this.presentation = presentation;
        this.texts = texts;
        this.problems = problems;
        this.files = new SiteFiles(problems);
    }

    /** The content of every file by its address, the manifest last. */
    Map<String, byte[]> files() {
        addPages();
        addData();
        addTheme(Addresses.STYLESHEET);
        addTheme(Addresses.ICON);
        addTheme(Addresses.FINDER_LICENCE);
        scripts().forEach(this::addTheme);
        context.handbook().assets().forEach(asset -> files.add(asset, asset, Assets.bytes(content, asset)));
        addForRobots();
        addText(Manifest.ADDRESS, Manifest.of(files.contents()));
        return files.contents();
    }

    /**
     * Adds the pages in the plan's order. They are values, so they are rendered at the same time by several threads.
     */
    private void addPages() {
        List<byte[]> made = plan.pages().parallelStream()
                .map(page -> texts.text(
                        page.address(), page, () -> presentation.renderer().render(page)))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            Page page = plan.pages().get(i);
            files.add(page.address().path(), page.source(), made.get(i));
        }
    }

    /** Adds the files of data, whose texts are made by several threads, too. */
    private void addData() {
        List<DataFile> data = DataFiles.of(context, plan, problems);
        List<byte[]> made = data.parallelStream()
                .map(file -> texts.text(file.address(), file.data(), file.data()::text))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            DataFile file = data.get(i);
            files.add(file.address().path(), file.source(), made.get(i));
        }
    }

    private void addTheme(Address address) {
        byte[] file = presentation.templates().file(address.path());
        if (file == null) {
            throw new UsageException("the templates have no " + address);
        }
        files.add(address.path(), ALL, ThemeFiles.published(address.path(), file));
    }

    /** The scripts that at least one page uses. */
    private Set<Address> scripts() {
        return plan.of(FramedPage.class).stream()
                .flatMap(page -> page.scripts().stream())
                .map(PageScript::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addForRobots() {
        String address = context.handbook().address();
        if (address != null) {
            List<String> pages = plan.listed().stream()
                    .map(page -> page.address().path())
                    .sorted()
                    .toList();
            addText(Sitemap.ADDRESS, Sitemap.of(address, pages));
        }
        addText(Sitemap.ROBOTS_ADDRESS, Sitemap.robots(address));
    }

    private void addText(String address, String text) {
        files.add(address, ALL, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
