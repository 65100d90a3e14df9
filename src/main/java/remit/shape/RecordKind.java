package remit.shape;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of record in a content folder: the files of each kind, its shape, and how other records refer to it. A kind
 * has a file for each record or one file with a list of all records; the handbook is a single file with a single
 * record.
 */
public enum RecordKind {
    HANDBOOK("handbook", null, HandbookShape.SHAPE),
    CRITERION("criteria", Target.CRITERION, CriterionShape.Group.SHAPE),
    CONTACT("contacts", Target.CONTACT, ContactShape.SHAPE),
    TOPIC("topics", Target.TOPIC, TopicShape.SHAPE),
    DUTY("responsibilities", Target.DUTY, DutyShape.SHAPE),
    TERM("glossary", Target.TERM, TermShape.SHAPE),
    SOURCE("sources", Target.SOURCE, SourceShape.SHAPE),
    ROLE("roles", Target.ROLE, RoleShape.SHAPE, ".yaml", ".md"),
    COMPARISON("comparisons", Target.COMPARISON, ComparisonShape.SHAPE, ".yaml", ".md"),
    GUIDE("guides", Target.GUIDE, GuideShape.SHAPE, "/" + ReservedIds.GUIDE + ".yaml", "/" + ReservedIds.GUIDE + ".md"),
    PAGE("pages", Target.PAGE, PageShape.SHAPE, ".md", ".md"),
    CHANGES("changes", null, ChangesShape.SHAPE, ".yaml", null);

    private final String name;
    private final @Nullable Target target;
    private final Shape shape;
    private final @Nullable String ending;
    private final @Nullable String explanation;
    private final KeyKind.@Nullable ShortOrLong list;

    /** Makes a kind whose records are all in one file. */
    RecordKind(String name, @Nullable Target target, Shape shape) {
        this(name, target, shape, null, null);
    }

    /**
     * Makes a kind.
     *
     * @param name the name of the folder, or of the file without its ending; also the key of the list in that file
     * @param ending what follows the id in the path of each record's file; null where all records are in one file
     * @param explanation what follows the id in the path of the Markdown file beside a record; null where there is no
     *     such file
     */
    RecordKind(
            String name, @Nullable Target target, Shape shape, @Nullable String ending, @Nullable String explanation) {
        this.name = name;
        this.target = target;
        this.shape = shape;
        this.ending = ending;
        this.explanation = explanation;
        this.list = target == null || ending != null ? null : CommonShape.listFile(name, shape);
    }

    /** Returns the kind of the records in a file, whether it holds one or all of them; empty for any other file. */
    public static Optional<RecordKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.holds(file)).findFirst();
    }

    /**
     * Returns the kind in whose folder a file is, or whose one file it is; empty for any other file, such as an asset.
     */
    public static Optional<RecordKind> at(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.hasFolder() ? file.startsWith(kind.folder()) : file.equals(kind.file()))
                .findFirst();
    }

    /**
     * Returns the kind of record that a target refers to; empty for parts of a record, such as questions, and for "role
     * or contact".
     */
    public static Optional<RecordKind> of(Target target) {
        return Arrays.stream(values()).filter(kind -> kind.target == target).findFirst();
    }

    /** Returns the kind with a word that {@link ChangesShape.Changed#KIND} takes. */
    public static RecordKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.target == null
                        ? kind.name.equals(word)
                        : kind.target.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the name of the kind's folder, or of its single file without the ending: {@code roles},
     * {@code responsibilities}.
     */
    public String word() {
        return name;
    }

    /** Returns whether each record has a file of its own. */
    public boolean hasFolder() {
        return ending != null;
    }

    /**
     * Returns the folder with a slash at its end: {@code roles/}. May be called only where {@link #hasFolder} is true.
     */
    public String folder() {
        return name + "/";
    }

    /**
     * Returns the single file of a kind without a folder: {@code topics.yaml}.
     *
     * @throws IllegalStateException where {@link #hasFolder} is true
     */
    public String file() {
        if (hasFolder()) {
            throw new IllegalStateException(this + " has a file for each record");
        }
        return name + ".yaml";
    }

    /** Returns the file that holds the record with this id: {@code guides/watering/guide.yaml}, {@code topics.yaml}. */
    public String file(String id) {
        return hasFolder() ? folder() + id + ending : file();
    }

    /**
     * Returns the Markdown file beside the record with this id: {@code roles/ranger.md}. May be called only for a kind
     * that has such files.
     */
    public String explanation(String id) {
        return folder() + id + explanation;
    }

    /** Returns the id of the guide whose folder a file is in; empty for any other file. */
    public static Optional<String> guideOf(String file) {
        int end = file.indexOf('/', GUIDE.folder().length());
        return file.startsWith(GUIDE.folder()) && end > 0
                ? Optional.of(file.substring(GUIDE.folder().length(), end))
                : Optional.empty();
    }

    /** Returns the Markdown file of a part of a record: {@code guides/watering/size.md} for a step of a guide. */
    public String explanation(String id, String part) {
        return folder() + id + "/" + part + ".md";
    }

    /** Returns whether a file holds a record of this kind, or the list of all of them. */
    public boolean holds(String file) {
        return hasFolder() ? file.startsWith(folder()) && file.endsWith(String.valueOf(ending)) : file.equals(file());
    }

    /**
     * Returns the id of the record that a file holds: {@code ranger} for {@code roles/ranger.yaml}. May be called only
     * where {@link #holds} is true and each record has a file of its own.
     */
    public String id(String file) {
        return file.substring(
                folder().length(), file.length() - String.valueOf(ending).length());
    }

    /**
     * Returns the id of the record that a file holds or explains: {@code ranger} for {@code roles/ranger.yaml} and for
     * {@code roles/ranger.md}. Empty for any other file, also for one whose name has no id.
     */
    public Optional<String> idOf(String file) {
        return Stream.of(ending, explanation)
                .filter(end -> end != null && file.startsWith(folder()) && file.endsWith(end))
                .filter(end -> file.length() > folder().length() + end.length())
                .map(end -> file.substring(folder().length(), file.length() - end.length()))
                .findFirst();
    }

    /**
     * Returns how other records refer to a record of this kind; null for the handbook and for changes, which no record
     * refers to.
     */
    public @Nullable Target target() {
        return target;
    }

    /** Returns the shape of one record; for criteria, the shape of a group of them. */
    public Shape shape() {
        return shape;
    }

    /**
     * Returns what the file of a list may hold: the list alone, or a map with the list and the keys of upkeep beside
     * it. Null for the handbook, and for a kind with a file for each record.
     */
    public KeyKind.@Nullable ShortOrLong list() {
        return list;
    }
}
