package remit.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remit.check.bind.Ids;
import remit.check.follow.GroupNames;
import remit.problem.Suggestion;
import remit.problem.UsageException;
import remit.read.FileText;
import remit.read.ListAddition;
import remit.read.yaml.Mapping;
import remit.read.yaml.ScalarText;
import remit.shape.CommonShape;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.RecordKind;
import remit.shape.TermShape;
import remit.shape.TopicShape;
import remit.start.NewRecord.Change;
import remit.start.NewRecord.Wanted;

/** Makes one new record. */
final class RecordMaker {

    private static final String FOLDER = "record/";

    /** The key of a topic and of a duty, whose names are the same. */
    private static final Key GROUP = TopicShape.GROUP;

    private final Path folder;
    private final WrittenContent content;
    private final Wanted wanted;
    private final RecordKind kind;
    private final String title;
    private final String id;
    private final @Nullable String group;

    RecordMaker(Path folder, WrittenContent content, Wanted wanted) {
        this.folder = folder;
        this.content = content;
        this.wanted = wanted;
        this.kind = wanted.kind();
        boolean term = kind == RecordKind.TERM;
        this.title = oneLine(titleOf(wanted, term));
        NewId ids = new NewId(kind, content);
        this.id = term ? ids.ofTerm(wanted.id(), title) : ids.of(wanted.id(), title);
        this.group = group();
    }

    private static String titleOf(Wanted wanted, boolean term) {
        String given = wanted.title();
        String word = String.valueOf(wanted.id());
        return given != null ? given : term ? word : NewId.title(word);
    }

    private static String oneLine(String text) {
        if (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new UsageException("a title is one line of text, and not empty");
        }
        return text.strip();
    }

    NewRecord made() {
        RecordText text = RecordText.of(FOLDER + word() + (kind == RecordKind.PAGE ? ".md" : ".yaml"), words());
        return kind.hasFolder() ? file(text) : entry(text.entry(), text.heading());
    }

    /** Returns the id that the title would make, where it makes another; null where the id does not come from the title. */
    private @Nullable String wish() {
        String spelled = Ids.spelled(title);
        boolean made = wanted.id() == null && kind != RecordKind.TERM;
        return made && !spelled.equals(id) ? spelled : null;
    }

    private String word() {
        return Objects.requireNonNull(kind.target()).word();
    }

    private NewRecord file(RecordText text) {
        String file = kind.file(id);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(file, null, text.file()));
        if (kind == RecordKind.ROLE) {
            order().ifPresent(changes::add);
        }
        return new NewRecord(id, wish(), changes, file, text.goOn() + 1);
    }

    /** Returns the handbook with the role at the end of its order of roles; empty where it gives no order, or names it already. */
    private Optional<Change> order() {
        String file = RecordKind.HANDBOOK.file();
        refuseFailed(file);
        List<String> roles = content.root(file) instanceof Mapping handbook
                ? WrittenContent.texts(handbook, HandbookShape.ROLES)
                : List.of();
        if (roles.isEmpty() || roles.contains(id)) {
            return Optional.empty();
        }
        String before = String.valueOf(FileText.of(folder, file));
        ListAddition.Added added = ListAddition.add(before, HandbookShape.ROLES.name(), List.of(id), roles.size())
                .orElseThrow(() -> new UsageException("'" + id + "' cannot be added to '" + HandbookShape.ROLES.name()
                        + "' in " + content.shown(file) + " as that is written: add it by hand first"));
        return Optional.of(new Change(file, before, added.text()));
    }

    private NewRecord entry(RecordText text, List<String> heading) {
        String file = kind.file();
        refuseFailed(file);
        refuseSingle(file, text);
        String before = FileText.of(folder, file);
        ListAddition.Added added = ListAddition.add(
                        before == null ? String.join("\n", heading) + "\n" : before,
                        kind.word(),
                        text.lines(),
                        position())
                .orElseThrow(() -> byHand(file, text));
        boolean inOneLine = !added.text().contains(text.lines().get(text.lines().size() - 1));
        int line = added.line() + (inOneLine ? 0 : text.goOn());
        return new NewRecord(id, wish(), List.of(new Change(file, before, added.text())), file, line);
    }

    /** Refuses to add to a file that is one record and no list, to which a list of others would be added as a key. */
    private void refuseSingle(String file, RecordText text) {
        Key own = kind == RecordKind.TERM ? TermShape.TERM : CommonShape.ID;
        if (content.root(file) instanceof Mapping mapping && mapping.entry(own.name()) != null) {
            throw byHand(file, text);
        }
    }

    private UsageException byHand(String file, RecordText text) {
        return new UsageException("nothing can be added to the list in " + content.shown(file)
                + " as it is written; add these lines by hand:\n- "
                + String.join("\n  ", text.lines()));
    }

    private void refuseFailed(String file) {
        if (content.failed(file)) {
            throw new UsageException(content.shown(file)
                    + " has an error, so that nothing can be added to it: 'remit check' says what to mend");
        }
    }

    /** Returns how many entries of the list come before the new one. */
    private int position() {
        List<Mapping> entries = content.list(kind);
        if (kind == RecordKind.TERM) {
            return inAlphabet(entries.stream()
                    .map(entry -> String.valueOf(WrittenContent.text(entry, TermShape.TERM)))
                    .toList());
        }
        for (int i = entries.size(); i > 0; i--) {
            if (group != null && group.equals(WrittenContent.text(entries.get(i - 1), GROUP))) {
                return i;
            }
        }
        return entries.size();
    }

    /** Returns how many words come before the title, where they are in the order of the alphabet; else all. */
    private int inAlphabet(List<String> words) {
        List<String> sorted =
                words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return !sorted.equals(words)
                ? words.size()
                : (int) words.stream()
                        .filter(word -> String.CASE_INSENSITIVE_ORDER.compare(word, title) < 0)
                        .count();
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("id", id);
        words.put("title", ScalarText.of(title));
        words.put("draft", (wanted.first() == null ? "" : "# ") + CommonShape.DRAFT.name() + ": yes");
        words.put("group", group == null ? "# " + GROUP.name() + ": …" : GROUP.name() + ": " + ScalarText.of(group));
        if (kind == RecordKind.COMPARISON) {
            words.put("roles", String.join(", ", new ComparedRoles(content).of(id, wanted.roles())));
            words.put("rows", CriterionLines.rows(content.criteria()));
        } else if (kind == RecordKind.ROLE) {
            words.put("values", CriterionLines.values(content.criteria()));
        } else {
            words.put("first", first());
            words.put("role", content.roles().stream().findFirst().orElse(id));
        }
        return words;
    }

    /** Returns the group that is asked for; as it is written already, where it is nearly the same as one that is there. */
    private @Nullable String group() {
        String asked = wanted.group() == null ? null : oneLine(wanted.group());
        return asked == null
                ? null
                : content.list(kind).stream()
                        .map(entry -> WrittenContent.text(entry, GROUP))
                        .filter(there -> there != null && GroupNames.nearlyEqual(there, asked))
                        .findFirst()
                        .orElse(asked);
    }

    /** Returns the first contact that is asked for, or one that can be reached. */
    private String first() {
        List<String> parties = content.parties();
        String asked = wanted.first();
        if (asked != null && !parties.contains(asked)) {
            throw new UsageException("there is no role or contact '" + asked + "' that readers see"
                    + Suggestion.near(asked, parties)
                            .map(near -> "\n   did you mean '" + near + "'?")
                            .orElse(""));
        }
        if (kind == RecordKind.TOPIC && parties.isEmpty()) {
            throw new UsageException("a topic leads to a role or contact, and there is none: make one first, with"
                    + " 'remit new role'");
        }
        return asked != null ? asked : parties.isEmpty() ? id : parties.get(0);
    }
}
