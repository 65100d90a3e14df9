package remit.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Bound;
import remit.check.bind.Fields;
import remit.problem.Position;
import remit.problem.UsageException;
import remit.prose.Link;
import remit.shape.CommonShape;
import remit.shape.CriterionShape;
import remit.shape.RecordKind;
import remit.shape.Target;

/** Takes something out of the content that nothing names, or that something else takes the place of. */
public final class Removal {

    private final ContentNow now;
    private final NamedPart part;
    private final @Nullable NamedPart other;
    private final NewName name;

    /** The files that go; empty where the part is an entry of a file. */
    private final TreeSet<String> files = new TreeSet<>();

    /** The lines of the entry that goes; null where files go. */
    private final @Nullable Position entry;

    private Removal(ContentNow now, NamedPart part, @Nullable NamedPart other) {
        this.now = now;
        this.part = part;
        this.other = other;
        this.name = new NewName(part, other == null ? part.id() : other.id());
        NewName moved = new NewName(part, part.id() + "-");
        now.files().stream().filter(file -> !moved.file(file).equals(file)).forEach(files::add);
        boolean alone = !hasFile() && part.within().isEmpty() && part.kind() != Target.CRITERION && isAlone();
        if (alone) {
            files.add(part.place().file());
        }
        this.entry = hasFile() || alone
                ? null
                : new EntryLines(part, now.source(part.place().file())).stretch();
    }

    /**
     * Returns what would change. Where the content has errors, or something names what is to go, the plan says so and
     * changes nothing.
     *
     * @param content the content folder
     * @param shown the folder as messages name it, before the path of a file: {@code content}
     * @param id the id, after those around it where that is needed: {@code which-role/budget}
     * @param replacing the id of what takes its place wherever it is named; null for nothing
     * @throws UsageException where one of the two is not there, or more would change than was asked for
     */
    public static EditPlan plan(Path content, String shown, Target kind, String id, @Nullable String replacing) {
        ContentNow now = ContentNow.of(content, shown);
        String title = "Remove the " + kind.word() + " '" + id + "'";
        if (now.problems().hasErrors()) {
            return now.refused(title);
        }
        NamedParts parts = new NamedParts(now);
        NamedPart part = parts.find(kind, id);
        NamedPart other = replacing == null ? null : other(parts, part, replacing);
        Removal removal = new Removal(now, part, other);
        return removal.plan("Remove the " + kind.word() + " '" + part.path() + "'"
                + (other == null ? "" : ", with '" + other.id() + "' in its place"));
    }

    private static NamedPart other(NamedParts parts, NamedPart part, String replacing) {
        String around = part.within().isEmpty() || replacing.contains("/") ? "" : String.join("/", part.within()) + "/";
        NamedPart other = parts.find(part.kind(), around + replacing);
        if (other.equals(part) || !other.within().equals(part.within())) {
            throw new UsageException("'" + replacing + "' cannot take the place of '" + part.path() + "': name another "
                    + part.kind().word() + (part.within().isEmpty() ? "" : " beside it"));
        }
        if (part.kind() == Target.CRITERION && !valuesOf(part).equals(valuesOf(other))) {
            throw new UsageException("'" + replacing + "' cannot take the place of '" + part.path()
                    + "', since its values are of the kind '" + valuesOf(other) + "' and not '" + valuesOf(part) + "'");
        }
        return other;
    }

    private static String valuesOf(NamedPart criterion) {
        Fields record = criterion.record();
        return record == null ? "" : record.get(CriterionShape.KIND, "");
    }

    private EditPlan plan(String title) {
        List<Position> naming = Stream.concat(
                        mentions().stream().map(Mention::position),
                        links().stream().map(Link::position))
                .toList();
        if (other == null && !naming.isEmpty()) {
            return now.blocked(title, naming);
        }
        RepeatedIds repeated = new RepeatedIds(now.whole().documents());
        Map<String, List<Replacement>> replacements = new TreeMap<>();
        replacements(repeated)
                .forEach(one -> replacements
                        .computeIfAbsent(one.position().file(), file -> new ArrayList<>())
                        .add(one));
        List<FileEdit> edits = new ArrayList<>(files.stream().map(now::removal).toList());
        replacements.forEach((file, all) -> edits.add(now.edit(file, file, all)));
        SameContent.Outcome outcome = SameContent.check(
                now,
                edits,
                new SameContent.Expected(
                        name,
                        this::goes,
                        mention -> name.isMeant(mention)
                                && repeated.item(mention.position(), name.id()).isPresent(),
                        formerly()));
        return now.plan(title, edits, replacements, remarks(outcome.said()));
    }

    private List<Mention> mentions() {
        return now.whole().mentions().stream()
                .filter(mention -> name.isMeant(mention) && !goes(mention.position()))
                .toList();
    }

    /** Returns the links that lead to the part, and not from it. */
    private List<Link> links() {
        NewName elsewhere = new NewName(part, part.id() + "-");
        return now.whole().links().stream()
                .filter(link -> !goes(link.position())
                        && !elsewhere.target(link.target()).equals(link.target()))
                .toList();
    }

    private List<Replacement> replacements(RepeatedIds repeated) {
        List<Replacement> all = new ArrayList<>();
        if (entry != null) {
            all.add(new Replacement(entry, ""));
        }
        if (other != null) {
            mentions().forEach(mention -> all.add(instead(mention.position(), repeated)));
            links().forEach(link -> new LinkEdit(
                            link, now.source(link.position().file()), name)
                    .replacement()
                    .ifPresent(all::add));
            if (!old().isEmpty()) {
                SourceFile source = now.source(
                        other.record() == null
                                ? other.place().file()
                                : other.record().position().file());
                all.add(new FormerlyEdit(other, source, old()).replacement(other.id()));
            }
        }
        return all;
    }

    private Replacement instead(Position place, RepeatedIds repeated) {
        Optional<Position> item = repeated.item(place, name.id());
        return item.map(position -> new Replacement(position, ""))
                .orElseGet(() -> new Replacement(
                        place, WrittenId.in(now.source(place.file()).stretch(place), name.id())));
    }

    /** Returns the old ids that lead to the other part afterwards; empty where its kind keeps none. */
    private List<String> old() {
        if (other == null || other.formerlyKey().isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(part.id()), part.formerly().stream().map(Bound.Word::text))
                .filter(old -> !old.contains("/"))
                .toList();
    }

    private Map<NamedPart, List<String>> formerly() {
        if (other == null || old().isEmpty()) {
            return Map.of();
        }
        List<String> ids =
                new ArrayList<>(other.formerly().stream().map(Bound.Word::text).toList());
        ids.addAll(old());
        return Map.of(other, ids);
    }

    private List<String> remarks(List<String> warnings) {
        List<String> remarks = new ArrayList<>();
        String formerly = "'" + CommonShape.FORMERLY.name() + "'";
        if (!old().isEmpty()) {
            remarks.add(
                    "The old id goes to " + formerly + " of '" + name.id() + "', to which its addresses then lead.");
        } else {
            remarks.add("The addresses of the " + part.kind().word() + " lead nowhere afterwards.");
        }
        warnings.forEach(warning -> remarks.add("'remit check' will then warn: " + warning));
        return remarks;
    }

    /** Returns whether what is written at a place goes. */
    private boolean goes(Position place) {
        return files.contains(place.file())
                || entry != null
                        && place.file().equals(entry.file())
                        && place.line() >= entry.line()
                        && place.line() < entry.endLine();
    }

    private boolean hasFile() {
        return RecordKind.of(part.kind()).filter(RecordKind::hasFolder).isPresent();
    }

    /** Returns whether the file has no other entry. */
    private boolean isAlone() {
        return now.whole().parts().stream()
                        .filter(one -> one.kind() == part.kind())
                        .count()
                == 1;
    }
}
