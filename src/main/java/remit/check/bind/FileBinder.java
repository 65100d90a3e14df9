package remit.check.bind;

import remit.problem.Problems;
import remit.prose.Markdown;
import remit.prose.Prose;
import remit.read.MarkdownDocument;
import remit.read.yaml.YamlDocument;
import remit.shape.KeyKind;
import remit.shape.RecordKind;

/** Binds one file at a time. Several threads may use it at once. */
public final class FileBinder {

    private final Markdown markdown = new Markdown();
    private final boolean drafts;

    /**
     * Makes a binder of files.
     *
     * @param drafts whether records with {@code draft: yes} are kept
     */
    public FileBinder(boolean drafts) {
        this.drafts = drafts;
    }

    /** Returns a binder for parts that are bound later, such as the values of a role. */
    public Binder binder(Problems problems, Found found) {
        return new Binder(markdown, problems, new Drafts(drafts), found);
    }

    /** Binds a YAML file of the content folder by the shape that its path requires. */
    public BoundFile yaml(YamlDocument document) {
        Problems problems = new Problems();
        Found found = new Found();
        Drafts left = new Drafts(drafts);
        Binder binder = new Binder(markdown, problems, left, found);
        RecordKind record = RecordKind.of(document.file()).orElseThrow();
        KeyKind.ShortOrLong list = record.list();
        Bound bound = list == null
                ? binder.record(record.shape(), document.root())
                : binder.file(record, list, document.root());
        return new BoundFile(document.file(), bound, null, problems.sorted(), found, left);
    }

    /**
     * Binds a Markdown file. The links of its text are not among what is found, because they are followed only if its
     * record is not a draft.
     */
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
