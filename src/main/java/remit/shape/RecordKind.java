package remit.shape;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of record that a content folder holds: where each lives, its shape, and how other records refer to it. A kind
 * has a file for each record, a file that lists all of them, or, the handbook, one file alone.
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
    PAGE("pages", Target.PAGE, PageShape.SHAPE, ".md", ".md");

    private final String name;
    private final @Nullable Target target;
    private final Shape shape;
    private final @Nullable String ending;
    private final @Nullable String explanation;
    private final Kind.@Nullable ShortOrLong list;

    /** A kind whose records stand in one file. */
    RecordKind(String name, @Nullable Target target, Shape shape) {
        this(name, target, shape, null, null);
    }

    /**
     * @param name of the folder, or of the file without its ending, which is the key of the list in it, too
     * @param ending of each record's file behind its id; null where all stand in one file
     * @param explanation the ending of the Markdown file beside a record; null where there is none
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

    /** The kind whose records, or one of them, a file holds; empty for any other file. */
    public static Optional<RecordKind> of(String file) {
        return Arrays.stream(values()).filter(kind -> kind.holds(file)).findFirst();
    }

    /** The kind in whose folder a file stands, or whose one file it is; empty for any other, such as an asset. */
    public static Optional<RecordKind> at(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.hasFolder() ? file.startsWith(kind.folder()) : file.equals(kind.file()))
                .findFirst();
    }

    /** The kind that is referred to in this way; empty for what stands within a record, and for a role or contact. */
    public static Optional<RecordKind> of(Target target) {
        return Arrays.stream(values()).filter(kind -> kind.target == target).findFirst();
    }

    /** The name of its folder, or of its one file without the ending: {@code roles}, {@code responsibilities}. */
    public String word() {
        return name;
    }

    /** Whether each record has a file of its own. */
    public boolean hasFolder() {
        return ending != null;
    }

    /** Its folder with the slash: {@code roles/}. Only of a kind that has one. */
    public String folder() {
        return name + "/";
    }

    /** The one file of a kind without a folder: {@code topics.yaml}. */
    public String file() {
        if (hasFolder()) {
            throw new IllegalStateException(this + " has a file for each record");
        }
        return name + ".yaml";
    }

    /** The file in which the record with this id stands: {@code guides/watering/guide.yaml}, {@code topics.yaml}. */
    public String file(String id) {
        return hasFolder() ? folder() + id + ending : file();
    }

    /** The Markdown file beside the record with this id: {@code roles/ranger.md}. Only of a kind that has one. */
    public String explanation(String id) {
        return folder() + id + explanation;
    }

    /** The id of the guide in whose folder a file is; empty for any other file. */
    public static Optional<String> guideOf(String file) {
        int end = file.indexOf('/', GUIDE.folder().length());
        return file.startsWith(GUIDE.folder()) && end > 0
                ? Optional.of(file.substring(GUIDE.folder().length(), end))
                : Optional.empty();
    }

    /** The Markdown file of a part of a record: {@code guides/watering/size.md} for a step of a guide. */
    public String explanation(String id, String part) {
        return folder() + id + "/" + part + ".md";
    }

    /** Whether a file holds a record of this kind, or the list of them. */
    public boolean holds(String file) {
        return hasFolder() ? file.startsWith(folder()) && file.endsWith(String.valueOf(ending)) : file.equals(file());
    }

    /** The id of the record that a file holds: {@code ranger} for {@code roles/ranger.yaml}. Only if it holds one. */
    public String id(String file) {
        return file.substring(
                folder().length(), file.length() - String.valueOf(ending).length());
    }

    /**
     * The id of the record that a file holds or explains: {@code ranger} for {@code roles/ranger.yaml} and for
     * {@code roles/ranger.md}; empty for any other file, as for one without an id.
     */
    public Optional<String> idOf(String file) {
        return Stream.of(ending, explanation)
                .filter(end -> end != null && file.startsWith(folder()) && file.endsWith(end))
                .filter(end -> file.length() > folder().length() + end.length())
                .map(end -> file.substring(folder().length(), file.length() - end.length()))
                .findFirst();
    }

    /** How other records refer to one of this kind; null for the handbook, which nothing names. */
    public @Nullable Target target() {
        return target;
    }

    /** The shape of one record; of the criteria, of a group of them. */
    public Shape shape() {
        return shape;
    }

    /**
     * What the file of a list holds: a bare list, or a map with the list beside the keys of upkeep. Null for the handbook,
     * and for a kind with a file for each record.
     */
    public Kind.@Nullable ShortOrLong list() {
        return list;
    }
}
