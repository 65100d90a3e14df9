package remit.check.bind;

import remit.problem.Problems;
import remit.prose.Markdown;
import remit.prose.Prose;
import remit.read.MarkdownDocument;
import remit.read.yaml.YamlDocument;
import remit.shape.Kind;
import remit.shape.RecordKind;

/** Binds one file at a time; may be used by several threads at once. */
public final class FileBinder {

    private final Markdown markdown = new Markdown();
    private final boolean drafts;

    /**
     * @param drafts whether records that say {@code draft: yes} are kept
     */
    public FileBinder(boolean drafts) {
        this.drafts = drafts;
    }

    /** A binder of parts that are bound later, such as the values of a role. */
    public Binder binder(Problems problems, Found found) {
        return new Binder(markdown, problems, new Drafts(drafts), found);
    }

    public BoundFile yaml(YamlDocument document) {
        Problems problems = new Problems();
        Found found = new Found();
        Drafts left = new Drafts(drafts);
        Binder binder = new Binder(markdown, problems, left, found);
        RecordKind record = RecordKind.of(document.file()).orElseThrow();
        Kind.ShortOrLong list = record.list();
        Bound bound = list == null
                ? binder.record(record.shape(), document.root())
                : binder.file(record, list, document.root());
        return new BoundFile(document.file(), bound, null, problems.sorted(), found, left);
    }

    /** The links of the text are followed only if its record is no draft, so they are not in what is found. */
    public BoundFile markdown(MarkdownDocument document) {
        Problems problems = new Problems();
        Found found = new Found();
        Drafts left = new Drafts(drafts);
        Binder binder = new Binder(markdown, problems, left, found);
        Bound frontMatter = RecordKind.PAGE.holds(document.file()) ? binder.frontMatter(document) : null;
        Prose prose = markdown.document(document.body(), document.bodyOrigin(), problems);
        return new BoundFile(document.file(), frontMatter, prose, problems.sorted(), found, left);
    }
}
