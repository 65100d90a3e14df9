package remit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remit.Progress.Stage;
import remit.check.ContentCheck;
import remit.check.ContentCheck.Settings;
import remit.check.DeclaredIds;
import remit.check.bind.KeptRecords;
import remit.check.warn.ReviewDay;
import remit.data.Manifest;
import remit.data.PublicationOrder;
import remit.fact.RecordedCheck;
import remit.model.Handbook;
import remit.pages.frame.PageEntry;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.ComparedSite;
import remit.publish.Publisher;
import remit.publish.Publishing;
import remit.publish.ServerFiles;
import remit.publish.SiteDifference;
import remit.publish.SiteFiles;
import remit.publish.SiteFolder;
import remit.publish.SiteHashes;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.KeptFiles;
import remit.render.Templates;
import remit.render.ThemeHash;
import remit.server.ServedSite;
import remit.server.ServerConfigs;
import remit.server.Serving;
import remit.shape.HandbookIds;

/**
 * The pipeline: read, check, pages, render, publish. A {@link #keeping} generator keeps what its last run made of the
 * content, so that a further run reads, binds and renders only what has changed since; the site is the same as that of a
 * first run. Any other keeps nothing and needs much less memory. May be used by one thread at a time.
 */
public final class Generator {

    /**
     * @param templates a folder whose files replace Remit's own, one by one; null for Remit's own alone
     * @param drafts whether records marked {@code draft: yes} are part of the handbook
     * @param today the day by which reviews are judged; null for the handbook's edition
     * @param grace how long after it was due a review is still only a warning; null for ever
     * @param book whether a site has a page with the whole handbook to print
     */
    public record Options(
            Path content,
            @Nullable Path templates,
            boolean drafts,
            @Nullable LocalDate today,
            @Nullable Period grace,
            boolean book) {

        /** Options by which reviews are judged by the handbook's edition, and a site has no book. */
        public Options(Path content, @Nullable Path templates, boolean drafts) {
            this(content, templates, drafts, null, null, false);
        }

        /** Returns the same options, but a site has a page with the whole handbook to print, or has none. */
        public Options withBook(boolean wanted) {
            return new Options(content, templates, drafts, today, grace, wanted);
        }
    }

    /**
     * What building did.
     *
     * @param published null where problems prevented publishing and the site stayed as it was
     * @param pages how many pages the site has, not counting redirects; 0 where nothing was published
     * @param guidesByStep the ids of the guides that have too many paths for a page each
     * @param gone addresses that the site had before, and that nothing leads on from now
     * @param configurations the files for web servers that were written beside the site, as the user would name them
     */
    public record Built(
            Checked checked,
            Publisher.@Nullable Result published,
            int pages,
            List<String> guidesByStep,
            List<String> gone,
            List<Path> configurations) {

        private static Built nothing(Checked checked) {
            return new Built(checked, null, 0, List.of(), List.of(), List.of());
        }
    }

    /**
     * What a build would do.
     *
     * @param difference null where problems would prevent publishing
     */
    public record Compared(Checked checked, @Nullable SiteDifference difference) {}

    private final Options options;
    private final Progress progress;
    private final boolean keeping;
    private final KeptTexts texts;
    private KeptFiles files = new KeptFiles();
    private KeptRecords records = new KeptRecords();
    private @Nullable Presentation presentation;
    private @Nullable Context last;
    private @Nullable BiFunction<Boolean, Boolean, Map<String, String>> stated;

    public Generator(Options options) {
        this(options, stage -> {});
    }

    public Generator(Options options, Progress progress) {
        this(options, progress, false);
    }

    private Generator(Options options, Progress progress, boolean keeping) {
        this.options = options;
        this.progress = progress;
        this.keeping = keeping;
        this.texts = new KeptTexts(keeping);
    }

    /** A generator whose further runs are quick. */
    public static Generator keeping(Options options) {
        return keeping(options, stage -> {});
    }

    /** A generator whose further runs are quick. */
    public static Generator keeping(Options options, Progress progress) {
        return new Generator(options, progress, true);
    }

    /**
     * Returns the languages that the interface has words in, in the order of the alphabet: {@code [de, en]}.
     *
     * @param templates a folder whose files replace Remit's own, one by one; null for Remit's own alone
     * @throws UsageException where there is no such folder
     */
    public static List<String> languages(@Nullable Path templates) {
        return InterfaceWords.languages(new Templates(templates));
    }

    /** Returns the folder with templates beside the content; null where there is none. */
    public static @Nullable Path templatesBeside(Path content) {
        return Templates.beside(content);
    }

    /**
     * Reads and checks the content.
     *
     * @throws UsageException where there is no content folder
     */
    public Checked check() {
        Problems problems = Problems.limited();
        Checked checked = check(read(problems), problems);
        Handbook handbook = checked.handbook();
        if (handbook != null && handbook.limits().changesRecorded() != null && !options.drafts()) {
            RecordedCheck.check(
                    Context.of(handbook, presentation(handbook, false).words()), problems);
        }
        return checked;
    }

    private Documents read(Problems problems) {
        progress.begins(Stage.READ);
        return ContentReader.read(options.content(), files, problems);
    }

    private Checked check(Documents documents, Problems problems) {
        progress.begins(Stage.CHECK);
        Templates templates = new Templates(options.templates());
        String articles = InterfaceWords.articles(documents, templates);
        ReviewDay reviewDay = new ReviewDay(options.today(), options.grace());
        Settings settings = new Settings(options.drafts(), reviewDay, articles);
        Handbook handbook = ContentCheck.check(documents, settings, records, problems);
        InterfaceWords.check(documents, templates, problems);
        if (!keeping) {
            files = new KeptFiles();
            records = new KeptRecords();
        }
        return new Checked(handbook, problems, documents.lines(problems.files()));
    }

    /**
     * Reads the content and returns the ids that it declares, also where it has errors.
     *
     * @throws UsageException where there is no content folder, or it has no file with the handbook
     */
    public HandbookIds ids() {
        return DeclaredIds.of(ContentReader.readForWriting(options.content()));
    }

    /** How many files of the content the last run read. */
    int filesRead() {
        return files.read();
    }

    /** The addresses of the pages and data whose text the last run made. */
    Set<Address> made() {
        return texts.made();
    }

    /** Builds as {@link #build(Path, Publishing, Serving, boolean)} does, publishes quickly, and serves nowhere. */
    public Built build(Path site, boolean strict) {
        return build(site, Publishing.quick(), Serving.NONE, strict);
    }

    /**
     * Reads and checks the content, makes all pages, and only then publishes.
     *
     * @param serving the web servers for which configurations are written, into the site or beside it
     * @param strict whether warnings prevent publishing, too
     * @throws UsageException where a folder or a template cannot be used, where another build is writing into the site
     *     for too long, and where a configuration would replace a file that is not Remit's
     */
    public Built build(Path site, Publishing how, Serving serving, boolean strict) {
        SiteFolder folder = folder(site);
        ServerFiles beside = ServerFiles.beside(folder, ServerConfigs.names(serving), ServerConfigs.MARK);
        Checked checked = check();
        Handbook handbook = checked.handbook();
        Problems problems = checked.problems();
        if (handbook == null || strict && problems.warnings() > 0) {
            return Built.nothing(checked);
        }
        try (SiteFiles files = new SiteFiles(folder, how)) {
            SiteAssembly assembly = assembly(handbook, isServed(serving), options.book());
            List<PageEntry> pages = assembly.make(files, serving, problems);
            if (problems.hasErrors()) {
                return Built.nothing(checked);
            }
            progress.begins(Stage.PUBLISH);
            Set<String> ours = Manifest.addresses(folder.read(Manifest.ADDRESS));
            Publisher.Result published = new Publisher(folder, files, new PublicationOrder()).publish(ours);
            List<String> gone = Manifest.gone(ours, files.taken().hashes().keySet());
            ServedSite served = assembly.served(serving, pages, files.taken());
            List<Path> configurations = beside.write(ServerConfigs.beside(serving, served));
            return new Built(checked, published, shown(pages), handbook.guidesByStep(), gone, configurations);
        }
    }

    /**
     * Reads and checks the content, makes all pages, and compares them with a site. Writes nothing.
     *
     * @param serving the web servers whose configurations would go into the site; those beside it are not compared
     * @param strict whether warnings would prevent publishing, too
     * @throws UsageException where {@link #build(Path, Publishing, Serving, boolean)} would throw it
     */
    public Compared compare(Path site, Serving serving, boolean strict) {
        SiteFolder folder = folder(site);
        Checked checked = check();
        Handbook handbook = checked.handbook();
        Problems problems = checked.problems();
        if (handbook == null || strict && problems.warnings() > 0) {
            return new Compared(checked, null);
        }
        ComparedSite compared = new ComparedSite(folder);
        assembly(handbook, isServed(serving), options.book()).make(compared, serving, problems);
        if (problems.hasErrors()) {
            return new Compared(checked, null);
        }
        return new Compared(checked, compared.difference(Manifest.addresses(folder.read(Manifest.ADDRESS))));
    }

    /**
     * Reads and checks the content, and writes its whole site with marks where readers see something else than in an
     * earlier site.
     *
     * @param copy a new folder, or one with an earlier review copy
     * @param before returns a file of the earlier site by its address; null where it had none
     * @param earlier the addresses of the earlier site
     * @return how many pages readers see differently; -1 where problems prevented it
     * @throws UsageException where a folder or a template cannot be used, and where the folder holds another site
     */
    public int review(Path copy, Function<String, byte @Nullable []> before, Set<String> earlier) {
        SiteFolder folder = folder(copy);
        Set<String> ours = Manifest.addresses(folder.read(Manifest.ADDRESS));
        if (!ours.isEmpty() && !ours.contains(Addresses.REVIEW_COPY.path())) {
            throw new UsageException(
                    "there is a site in '" + copy + "' that is no review copy: name another folder with --site");
        }
        if (folder.above(Manifest.ADDRESS) != null) {
            throw new UsageException("the folder '" + copy + "' lies inside the site '" + folder.above(Manifest.ADDRESS)
                    + "', with which it would be published: name another folder with --site");
        }
        Checked checked = check();
        Handbook handbook = checked.handbook();
        if (handbook == null) {
            return -1;
        }
        try (SiteFiles files = new SiteFiles(folder, Publishing.quick())) {
            SiteAssembly assembly = assembly(handbook, false, hasBook(earlier));
            int pages = assembly.makeReviewCopy(files, before, earlier, checked.problems());
            if (checked.problems().hasErrors()) {
                return -1;
            }
            progress.begins(Stage.PUBLISH);
            new Publisher(folder, files, new PublicationOrder()).publish(ours);
            return pages;
        }
    }

    private SiteFolder folder(Path site) {
        return options.templates() == null
                ? SiteFolder.of(site, options.content())
                : SiteFolder.of(site, options.content(), options.templates());
    }

    private static int shown(List<PageEntry> pages) {
        return (int)
                pages.stream().filter(page -> page.kind() != PageKind.REDIRECT).count();
    }

    /**
     * Reads and checks the content, and returns all that it states; writes nothing.
     *
     * @throws UsageException where there is no content folder
     */
    public StatedContent stated() {
        Checked checked = check();
        Handbook handbook = checked.handbook();
        if (handbook == null) {
            return new StatedContent(checked, null, null, Set.of());
        }
        SiteAssembly assembly = assembly(handbook);
        stated = (hashed, book) -> hashes(assembly(handbook, hashed, book), checked);
        return assembly.stated(checked);
    }

    /**
     * Reads and checks the content as it would be after some changes, and returns all that it would state, without the
     * addresses, for which all pages would have to be made; writes nothing.
     *
     * @param changes the texts of new and changed files by their paths; null for a file that goes
     * @throws UsageException where there is no content folder
     */
    public StatedContent facts(Map<String, @Nullable String> changes) {
        Problems problems = Problems.limited();
        progress.begins(Stage.READ);
        Checked checked = check(ContentReader.readChanged(options.content(), files, changes, problems), problems);
        Handbook handbook = checked.handbook();
        return handbook == null
                ? new StatedContent(checked, null, null, Set.of())
                : assembly(handbook).facts(checked);
    }

    /**
     * Makes all files of the site that a build of the content would write, as {@link #stated} read it last, and returns
     * their hashes by their addresses: the SHA-256 in Base64. Writes nothing.
     *
     * @param page a page of the site that is compared with; where its links to the theme have a hash, those of this site
     *     have one, too; null where there is none
     * @param earlier the addresses of that site; where it has a page with the whole handbook, this site has one, too
     * @throws IllegalStateException where no content without errors was read before
     * @throws UsageException where a template cannot be used
     */
    public Map<String, String> hashes(byte @Nullable [] page, Set<String> earlier) {
        if (stated == null) {
            throw new IllegalStateException("there is no content without errors");
        }
        return stated.apply(page != null && ThemeHash.isNamedIn(page), hasBook(earlier));
    }

    private static Map<String, String> hashes(SiteAssembly assembly, Checked checked) {
        SiteHashes site = new SiteHashes();
        assembly.make(site, checked.problems());
        return site.taken().hashes();
    }

    /**
     * Reads and checks the content for a preview, which then makes files without writing any.
     *
     * @throws UsageException where a folder or a template cannot be used
     */
    public PreviewRun preview() {
        Problems problems = Problems.limited();
        Documents documents = read(problems);
        Checked checked = check(documents, problems);
        Handbook handbook = checked.handbook();
        return new PreviewRun(documents, checked, handbook == null ? null : assembly(handbook));
    }

    /** Whether a web server lets browsers keep what pages name with a hash. */
    private static boolean isServed(Serving serving) {
        return !serving.servers().isEmpty();
    }

    private static boolean hasBook(Set<String> addresses) {
        return addresses.contains(Addresses.BOOK.path());
    }

    private SiteAssembly assembly(Handbook handbook) {
        return assembly(handbook, false, options.book());
    }

    /**
     * @param hashed whether links to the theme have a hash of what they lead to
     * @param book whether the site has a page with the whole handbook to print
     */
    private SiteAssembly assembly(Handbook handbook, boolean hashed, boolean book) {
        progress.begins(Stage.PLAN);
        Presentation made = presentation(handbook, hashed);
        texts.begin(made);
        Context context = Context.of(handbook, made.words(), last).withBook(book);
        last = keeping ? context : null;
        return new SiteAssembly(options.content(), context, made, texts, progress);
    }

    private Presentation presentation(Handbook handbook, boolean hashed) {
        presentation = Presentation.of(handbook, new Templates(options.templates()), hashed, presentation);
        return presentation;
    }
}
