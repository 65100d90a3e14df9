package remit.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.check.bind.Bound;
import remit.problem.Position;
import remit.problem.UsageException;
import remit.prose.Link;
import remit.prose.Slug;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;
import remit.shape.RecordKind;
import remit.shape.Target;
import remit.shape.TextForm;

/** Gives something another id: its file or entry, and all that names it. */
public final class Rename {

    private final ContentNow now;
    private final NamedPart part;
    private final String words;
    private final NewName name;

    private Rename(ContentNow now, NamedPart part, String words) {
        this.now = now;
        this.part = part;
        this.words = words;
        this.name = new NewName(part, part.kind() == Target.TERM ? Slug.of(words) : words);
    }

    /** Returns the kinds of things that can have another id, in the order in which help lists them. */
    public static List<Target> kinds() {
        return List.of(
                Target.ROLE,
                Target.CRITERION,
                Target.ITEM,
                Target.COMPARISON,
                Target.GUIDE,
                Target.QUESTION,
                Target.ANSWER,
                Target.OUTCOME,
                Target.TOPIC,
                Target.CONTACT,
                Target.DUTY,
                Target.TERM,
                Target.SOURCE,
                Target.PAGE);
    }

    /**
     * Returns the ids of a kind, each after those around it: {@code which-role/budget}. The content may have errors; what
     * cannot be read then is left out.
     *
     * @param content the content folder
     */
    public static List<String> ids(Path content, Target kind) {
        return ContentNow.of(content, "").whole().parts().stream()
                .filter(part -> part.kind() == kind)
                .map(NamedPart::path)
                .toList();
    }

    /**
     * Returns what would change. Where the content has errors, the plan has these and changes nothing.
     *
     * @param content the content folder
     * @param shown the folder as messages name it, before the path of a file: {@code content}
     * @param old the id, after those around it where that is needed: {@code which-role/budget}
     * @param wanted the new id alone; of a term, its new words; of a page, its path
     * @throws UsageException where there is nothing with the old id, or the new one cannot be taken
     */
    public static EditPlan plan(Path content, String shown, Target kind, String old, String wanted) {
        ContentNow now = ContentNow.of(content, shown);
        String title = "Rename the " + kind.word() + " '" + old + "' to '" + wanted + "'";
        if (now.problems().hasErrors()) {
            return now.refused(title);
        }
        NamedPart part = new NamedParts(now).find(kind, old);
        Rename rename = new Rename(now, part, wanted.strip());
        new FreeName(now, part).refuse(rename.words, rename.name.id());
        return rename.plan("Rename the " + kind.word() + " '" + part.path() + "' to '" + rename.words + "'");
    }

    private EditPlan plan(String title) {
        Map<String, List<Replacement>> replacements = new TreeMap<>();
        replacements()
                .forEach(one -> replacements
                        .computeIfAbsent(one.position().file(), file -> new ArrayList<>())
                        .add(one));
        TreeSet<String> files = new TreeSet<>(replacements.keySet());
        now.files().stream().filter(file -> !name.file(file).equals(file)).forEach(files::add);
        List<FileEdit> edits = files.stream()
                .map(file -> now.edit(file, name.file(file), replacements.getOrDefault(file, List.of())))
                .toList();
        Map<NamedPart, List<String>> formerly = keepsOldId() ? Map.of(part, formerly()) : Map.of();
        SameContent.check(now, edits, new SameContent.Expected(name, position -> false, mention -> false, formerly))
                .refuse();
        return now.plan(title, edits, replacements, remarks());
    }

    private List<Replacement> replacements() {
        List<Replacement> all = new ArrayList<>();
        if (part.written() != null) {
            all.add(written(part.written(), words));
        }
        now.whole().mentions().stream()
                .filter(name::isMeant)
                .forEach(mention -> all.add(written(mention.position(), name.id())));
        for (Link link : now.whole().links()) {
            new LinkEdit(link, now.source(link.position().file()), name)
                    .replacement()
                    .ifPresent(all::add);
        }
        if (keepsOldId()) {
            all.add(new FormerlyEdit(part, now.source(recordFile()), List.of(part.id())).replacement(name.id()));
        }
        return all;
    }

    /** Returns the old ids that it has afterwards. */
    private List<String> formerly() {
        List<String> ids = new ArrayList<>(List.of(part.id()));
        part.formerly().stream()
                .map(Bound.Word::text)
                .filter(old -> !old.equals(name.id()))
                .forEach(ids::add);
        return ids;
    }

    private Replacement written(Position place, String word) {
        return new Replacement(place, WrittenId.in(now.source(place.file()).stretch(place), word));
    }

    private String recordFile() {
        return part.record() == null ? "" : part.record().position().file();
    }

    /**
     * Returns whether the old id can be kept. The old path of a page in a folder below cannot, nor the id that a term in
     * other letters has.
     */
    private boolean keepsOldId() {
        return part.formerlyKey().isPresent() && TextForm.isId(part.id());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        String formerly = "'" + CommonShape.FORMERLY.name() + "'";
        if (keepsOldId()) {
            remarks.add("The old id goes to " + formerly + ", so that addresses with it lead to the new ones.");
        } else if (part.kind() == Target.PAGE) {
            remarks.add("The page's old address leads nowhere afterwards, since " + formerly
                    + " takes no path with a folder.");
        } else if (part.kind() == Target.ITEM) {
            remarks.add("No address of the site has the id of "
                    + part.kind().withArticle().replace("this", "a") + ".");
        } else {
            remarks.add("The old id cannot go to " + formerly
                    + ", which takes the letters a to z, digits and hyphens: a link from elsewhere to its old place, which ends in '#"
                    + part.id() + "', still opens the page, but at its top.");
        }
        otherOrder().ifPresent(remarks::add);
        return remarks;
    }

    /** Says that the order changes where it is that of the files; empty where it stays. */
    private Optional<String> otherOrder() {
        Optional<RecordKind> kind = RecordKind.of(part.kind()).filter(RecordKind::hasFolder);
        boolean ordered = part.kind() == Target.ROLE
                && now.whole()
                                .documents()
                                .position(RecordKind.HANDBOOK.file(), HandbookShape.ROLES.name())
                                .line()
                        > 1;
        if (kind.isEmpty() || ordered) {
            return Optional.empty();
        }
        TreeSet<String> others = new TreeSet<>();
        now.whole().parts().stream()
                .filter(other -> other.kind() == part.kind() && other != part)
                .forEach(other -> others.add(kind.get().file(other.id())));
        int before = others.headSet(kind.get().file(part.id())).size();
        int after = others.headSet(kind.get().file(name.id())).size();
        return before == after
                ? Optional.empty()
                : Optional.of("It gets another place in lists, which have the order of the files' names.");
    }
}
