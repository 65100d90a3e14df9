package remit.check.bind;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remit.problem.Problems;
import remit.problem.TooManyErrors;
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

    private record RecordAndProse(
            @Nullable Bound record, @Nullable Prose prose) {}

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
        RecordKind record = RecordKind.of(document.file()).orElseThrow();
        KeyKind.ShortOrLong list = record.list();
        return bound(
                document.file(),
                binder -> new RecordAndProse(
                        list == null
                                ? binder.record(record.shape(), document.root())
                                : binder.file(record, list, document.root()),
                        null));
    }

    /**
     * Binds a Markdown file. The links of its text are not among what is found, because they are followed only if its
     * record is not a draft.
     */
    public BoundFile markdown(MarkdownDocument document) {
        return bound(
                document.file(),
                binder -> new RecordAndProse(
                        RecordKind.PAGE.holds(document.file()) ? binder.frontMatter(document) : null,
                        markdown.document(document.body(), document.bodyOrigin(), binder.problems())));
    }

    /** Returns a file whose parts a binder makes; without parts where it has too many errors. */
    private BoundFile bound(String file, Function<Binder, RecordAndProse> make) {
        Problems problems = Problems.limited();
        Found found = new Found();
        Drafts left = new Drafts(drafts);
        RecordAndProse parts = parts(make, new Binder(markdown, problems, left, found));
        return new BoundFile(file, parts.record(), parts.prose(), problems.sorted(), found, left);
    }

    private static RecordAndProse parts(Function<Binder, RecordAndProse> make, Binder binder) {
        try {
            return make.apply(binder);
        } catch (TooManyErrors found) {
            return new RecordAndProse(null, null);
        }
    }
}
