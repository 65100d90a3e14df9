package remit.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import remit.changes.ChangeWords;
import remit.changes.Changes;
import remit.changes.FactChange;
import remit.changes.RecordChange;
import remit.data.AddressChanges;
import remit.diff.WordDiff;
import remit.fact.Fact;
import remit.shape.RecordKind;
import remit.shape.Target;

/** The changes that readers see, in words: as text for a terminal, or as Markdown for a message or a ticket. */
final class ChangesText {

    /** Of a record that is new or gone, only so many statements are shown. */
    private static final int FEW = 3;

    /** So many records of one kind are shown. */
    private static final int RECORDS = 12;

    /** Of many changes of one record, and of many lines of one list, so many are shown. */
    private static final int MANY = 40;

    private static final String REST = "; --all lists them";

    private final Changes changes;
    private final AddressChanges addresses;
    private final Unstated unstated;
    private final boolean markdown;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param addresses which come and go
     * @param unstated what differs where nothing changed
     * @param markdown whether to write Markdown
     * @param all whether to show everything, however long it gets
     */
    ChangesText(Changes changes, AddressChanges addresses, Unstated unstated, boolean markdown, boolean all) {
        this.changes = changes;
        this.addresses = addresses;
        this.unstated = unstated;
        this.markdown = markdown;
        this.all = all;
    }

    String text() {
        if (changes.none() && addresses.gone().isEmpty()) {
            return unstated.words();
        }
        addRecords(record -> record.state() != RecordChange.State.REMOVED);
        addRecords(record -> record.state() == RecordChange.State.REMOVED);
        addAll("Rows that turned", changes.turns().stream().map(ChangeWords::of).toList());
        addAll(
                "Answers that lead elsewhere",
                changes.results().stream().map(ChangeWords::of).toList());
        addAll("Addresses of pages that are new", addresses.added());
        addAll("Addresses that are gone, and nothing leads on from them", addresses.gone());
        if (!changes.owners().isEmpty()) {
            addHeading("To tell: " + String.join(", ", changes.owners()));
        }
        return String.join("\n", lines);
    }

    /** Adds some records, the first of each kind, and says how many more of it there are. */
    private void addRecords(Predicate<RecordChange> wanted) {
        Map<String, List<RecordChange>> kinds = changes.records().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(RecordChange::kind, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, records) -> {
            int shown = shown(records.size(), RECORDS);
            records.subList(0, shown).forEach(this::addRecord);
            if (records.size() > shown) {
                lines.add("");
                lines.add("and " + (records.size() - shown) + " more " + many(kind) + states(records, shown) + REST);
            }
        });
    }

    /** Returns how many of the records that are not shown are new, and how many are gone. */
    private static String states(List<RecordChange> records, int shown) {
        List<RecordChange> rest = records.subList(shown, records.size());
        if (rest.get(0).state() == RecordChange.State.REMOVED) {
            return " that are gone";
        }
        long added = rest.stream()
                .filter(record -> record.state() == RecordChange.State.ADDED)
                .count();
        return added == 0 ? "" : ", " + added + " of them new";
    }

    /** Returns a kind in the plural: {@code roles}, {@code duties}. */
    private static String many(String kind) {
        if (kind.equals(Target.CRITERION.word())) {
            return RecordKind.CRITERION.word();
        }
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }

    private int shown(int size, int most) {
        return all ? size : Math.min(size, most);
    }

    private void addHeading(String words) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(markdown ? "### " + words : words);
        if (markdown) {
            lines.add("");
        }
    }

    private void addAll(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        addHeading(heading + " (" + items.size() + ")");
        int shown = shown(items.size(), MANY);
        items.subList(0, shown).forEach(this::addItem);
        if (items.size() > shown) {
            addItem("and " + (items.size() - shown) + " more" + REST);
        }
    }

    private void addItem(String words) {
        lines.add((markdown ? "- " : "  ") + words);
    }

    private void addRecord(RecordChange record) {
        addHeading(ChangeWords.of(record));
        boolean whole = record.state() != RecordChange.State.CHANGED;
        List<FactChange> facts = record.facts();
        int shown = shown(facts.size(), whole ? FEW : MANY);
        facts.stream().limit(shown).forEach(change -> addItem(whole ? ChangeWords.said(change.fact()) : said(change)));
        int more = facts.size() - shown;
        if (more > 0) {
            addItem("and " + Summary.count(more, whole ? "more statement" : "more change") + folded(facts, shown));
        }
    }

    /** Says how many of the changes that are not shown concern each point. */
    private static String folded(List<FactChange> facts, int shown) {
        Map<String, Long> points = facts.stream()
                .skip(shown)
                .collect(Collectors.groupingBy(change -> change.fact().called(), TreeMap::new, Collectors.counting()));
        return points.size() > FEW
                ? ""
                : points.entrySet().stream()
                        .map(point -> point.getKey() + ": " + point.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private String said(FactChange change) {
        Fact was = change.before();
        return was == null || !change.word().equals(FactChange.REWORDED)
                ? ChangeWords.of(change)
                : ChangeWords.of(change) + " "
                        + marked(was.words(), change.fact().words());
    }

    private String marked(String was, String now) {
        return WordDiff.of(was, now).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.words();
                    case REMOVED -> markdown ? "~~" + piece.words() + "~~" : "[-" + piece.words() + "-]";
                    case ADDED -> markdown ? "**" + piece.words() + "**" : "{+" + piece.words() + "+}";
                })
                .collect(Collectors.joining(" "));
    }
}
