package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import remit.decision.ResultCondition;
import remit.model.Guide;
import remit.model.Guide.Answer;
import remit.model.Guide.Question;
import remit.words.Words;

/**
 * {@code data/guides/<id>.csv}: a column for each question in the order of the file and one for the result, and a line
 * for each row of the table. Several answers in a cell are on a line each. Made only for a guide within the path limit.
 *
 * @param questions in the order of the file; guides are equal in any order of them
 */
record GuideCsv(Guide guide, List<Question> questions, Words words) implements Data {

    static GuideCsv of(Guide guide, Words words) {
        return new GuideCsv(guide, List.copyOf(guide.questions().values()), words);
    }

    @Override
    public String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        guide.graph().table().forEach(row -> rows.add(cells(row)));
        return Csv.of(rows);
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        questions.forEach(question -> header.add(Csv.text(question.ask())));
        header.add(Csv.text(words.say("guide.result")));
        return header;
    }

    private List<String> cells(ResultCondition row) {
        List<String> cells = new ArrayList<>();
        questions.forEach(question -> cells.add(Csv.text(allowed(question, row.when()))));
        cells.add(Csv.text(guide.outcomes().get(row.outcome()).title()));
        return cells;
    }

    private String allowed(Question question, Map<String, List<String>> when) {
        List<String> allowed = when.get(question.id());
        return allowed == null
                ? words.say("guide.any_or_not_asked")
                : String.join(
                        "\n",
                        question.answers().stream()
                                .filter(answer -> allowed.contains(answer.id()))
                                .map(Answer::answer)
                                .toList());
    }
}
