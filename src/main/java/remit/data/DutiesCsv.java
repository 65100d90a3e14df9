package remit.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import remit.model.Duty;
import remit.model.DutyPart;
import remit.model.Handbook;
import remit.words.DutyWords;
import remit.words.Words;

/**
 * {@code data/responsibilities.csv}: a line for each duty, in the order of the file. Its columns are the duty, its
 * group, who has each of the four parts, and its state in the sentences of the page; all in the page's words. Several
 * names, or several sentences, are on a line each in their cell. A cell is empty where nobody has a part, and where
 * nothing is wrong with the duty, so that a spreadsheet can find and count such duties.
 *
 * <p>The columns are parts and not roles, so that every handbook has the same seven, contacts have a place, and a
 * column can be filtered by a name. With a column for each role, a large handbook would have a thousand of them.
 */
record DutiesCsv(Words words, List<List<String>> lines) implements Data {

    static DutiesCsv of(Handbook handbook, Words words) {
        return new DutiesCsv(
                words,
                handbook.duties().values().stream()
                        .map(duty -> cells(handbook, words, duty))
                        .toList());
    }

    @Override
    public String text() {
        List<List<String>> records = new ArrayList<>();
        records.add(header());
        records.addAll(lines);
        return Csv.of(records);
    }

    private List<String> header() {
        Stream<String> parts = Arrays.stream(DutyPart.values()).map(part -> words.say("duty.part." + part.word()));
        return record(words.say("duty.duty"), words.say("duty.group"), parts, words.say("duty.state"));
    }

    private static List<String> cells(Handbook handbook, Words words, Duty duty) {
        Stream<String> parts = Arrays.stream(DutyPart.values()).map(part -> names(handbook, part.parties(duty)));
        String group = duty.group() == null ? "" : duty.group();
        return record(duty.duty(), group, parts, String.join("\n", DutyWords.gaps(handbook, words, duty)));
    }

    private static List<String> record(String duty, String group, Stream<String> parts, String state) {
        return Stream.of(Stream.of(duty, group), parts, Stream.of(state))
                .flatMap(cells -> cells)
                .map(Csv::text)
                .toList();
    }

    private static String names(Handbook handbook, List<String> parties) {
        return String.join(
                "\n", parties.stream().map(id -> handbook.party(id).title()).toList());
    }
}
