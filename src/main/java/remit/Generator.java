package remit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import remit.check.ContentCheck;
import remit.check.ContentCheck.Settings;
import remit.check.bind.KeptRecords;
import remit.check.warn.ReviewDay;
import remit.data.Manifest;
import remit.model.Handbook;
import remit.pages.PagePlan;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.publish.Publisher;
import remit.publish.SiteFolder;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.KeptFiles;
import remit.render.Templates;

/**
 * The pipeline: read, check, pages, render, publish. Keeps what its last run made of the content, so that a further run
 * reads, binds and renders only what has changed since; the site is the same as that of a first run. May be used by one
 * thread at a time.
 */
public final class Generator {

    /**
     * @param templates a folder whose files replace Remit's own, one by one; null for Remit's own alone
     * @param drafts whether records marked {@code draft: yes} are part of the handbook
     * @param today the day by which reviews are judged; null for the handbook's edition
     * @param grace how long after it was due a review is still only a warning; null for ever
     */
    public record Options(
            Path content,
            @Nullable Path templates,
            boolean drafts,
            @Nullable LocalDate today,
            @Nullable Period grace) {

        /** Options by which reviews are judged by the handbook's edition. */
        public Options(Path content, @Nullable Path templates, boolean drafts) {
            this(content, templates, drafts, null, null);
        }
    }

    /** What a run does, in order. A check ends after {@code CHECK}. */
    public enum Stage {
        READ,
        CHECK,
        PLAN,
        RENDER,
        PUBLISH
    }

    /**
     * What checking found.
     *
     * @param handbook null where there are errors
     * @param documents the files that were read, whose lines a report shows
     */
    public record Checked(@Nullable Handbook handbook, Problems problems, Documents documents) {}

    /**
     * What building did.
     *
     * @param published null where problems prevented publishing and the site stayed as it was
     * @param pages how many pages the site has, not counting redirects; 0 where nothing was published
     * @param guidesByStep the ids of the guides that have too many paths for a page each
     */
    public record Built(Checked checked, Publisher.@Nullable Result published, int pages, List<String> guidesByStep) {}

    private final Options options;
    private final Consumer<Stage> begins;
    private final KeptFiles files = new KeptFiles();
    private final KeptRecords records = new KeptRecords();
    private final KeptTexts texts = new KeptTexts();
    private @Nullable Presentation presentation;

    public Generator(Options options) {
        this(options, stage -> {});
    }

    /**
     * @param begins is told each stage when it begins
     */
    public Generator(Options options, Consumer<Stage> begins) {
        this.options = options;
        this.begins = begins;
    }

    /**
     * Reads and checks the content.
     *
     * @throws UsageException where there is no content folder
     */
    public Checked check() {
        begins.accept(Stage.READ);
        Problems problems = new Problems();
        Documents documents = ContentReader.read(options.content(), files, problems);
        begins.accept(Stage.CHECK);
        Templates templates = new Templates(options.templates());
        String articles = InterfaceWords.articles(documents, templates);
        ReviewDay reviewDay = new ReviewDay(options.today(), options.grace());
        Settings settings = new Settings(options.drafts(), reviewDay, articles);
        Handbook handbook = ContentCheck.check(documents, settings, records, problems);
        InterfaceWords.check(documents, templates, problems);
        return new Checked(handbook, problems, documents);
    }

    /** How many files of the content the last run read. */
    int filesRead() {
        return files.read();
    }

    /** The addresses of the pages and data whose text the last run made. */
    Set<Address> made() {
        return texts.made();
    }

    /**
     * Reads and checks the content, makes all pages, and only then publishes.
     *
     * @param strict whether warnings prevent publishing, too
     * @throws UsageException where a folder or a template cannot be used
     */
    public Built build(Path site, boolean strict) {
        SiteFolder folder = options.templates() == null
                ? SiteFolder.of(site, options.content())
                : SiteFolder.of(site, options.content(), options.templates());
        Checked checked = check();
        Handbook handbook = checked.handbook();
        Problems problems = checked.problems();
        if (handbook == null) {
            return new Built(checked, null, 0, List.of());
        }
        begins.accept(Stage.PLAN);
        presentation = Presentation.of(handbook.language(), new Templates(options.templates()), presentation);
        texts.begin(presentation);
        Context context = Context.of(handbook, presentation.words());
        PagePlan plan = PagePlan.of(context);
        begins.accept(Stage.RENDER);
        Map<String, byte[]> files =
                new SiteAssembly(options.content(), context, plan, presentation, texts, problems).files();
        if (problems.hasErrors() || strict && problems.warnings() > 0) {
            return new Built(checked, null, 0, List.of());
        }
        begins.accept(Stage.PUBLISH);
        Publisher.Result published =
                new Publisher(folder).publish(files, Manifest.addresses(folder.read(Manifest.ADDRESS)));
        return new Built(checked, published, plan.count(), handbook.guidesByStep());
    }
}
