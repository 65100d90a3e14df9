package remit.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import remit.model.Guide;
import remit.model.Guide.Answer;
import remit.model.Guide.Outcome;
import remit.model.Guide.Question;
import remit.model.GuidePath;
import remit.model.GuidePath.Choice;
import remit.model.Reasons;
import remit.model.ResultCondition;
import remit.pages.part.GuideAddresses;
import remit.pages.part.Words;

/**
 * A guide for other programs. Its shape is laid down in the output's "Paths, reasons and the table of a guide", and what
 * <em>decided</em> means in {@code src/docs/sameness.md}.
 */
final class GuideData {

    private final Guide guide;
    private final GuideAddresses addresses;
    private final Words words;

    GuideData(Guide guide, GuideAddresses addresses, Words words) {
        this.guide = guide;
        this.addresses = addresses;
        this.words = words;
    }

    /**
     * {@code data/guides/<id>.json}. Past the path limit {@code paths-beyond-limit} stands in place of {@code paths} and
     * {@code table}; in a rules guide there is no {@code start} and no {@code next}.
     */
    String json() {
        return Json.object(json -> {
            json.put("id", guide.id()).put("title", guide.title());
            if (guide.form() == Guide.Form.FLOW) {
                json.put("start", guide.graph().start().step());
            }
            json.object("steps", this::putSteps);
            if (addresses.byPath(guide)) {
                json.objects("paths", guide.graph().paths(), this::putPath);
                json.objects("table", guide.graph().table(), GuideData::putRow);
            } else {
                json.put("paths-beyond-limit", true);
            }
        });
    }

    /**
     * {@code data/guides/<id>.csv}: a column for each question in the order of the file and one for the result, a line
     * for each row of the table; several answers in a cell stand one a line. Only for a guide within the path limit.
     */
    String csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        guide.graph().table().forEach(row -> rows.add(cells(row)));
        return Csv.of(rows);
    }

    private void putSteps(Json json) {
        guide.questions().forEach((id, question) -> json.object(id, step -> putQuestion(step, question)));
        guide.outcomes().forEach((id, outcome) -> json.object(id, step -> putOutcome(step, outcome)));
    }

    private static void putQuestion(Json json, Question question) {
        json.put("kind", "question")
                .put("ask", question.ask())
                .objects(
                        "answers",
                        question.answers(),
                        (one, answer) -> one.put("id", answer.id())
                                .put("answer", answer.answer())
                                .putIfAny("next", answer.next()));
    }

    private static void putOutcome(Json json, Outcome outcome) {
        json.put("kind", "outcome").put("title", outcome.title()).strings("roles", outcome.roles());
    }

    private void putPath(Json json, GuidePath path) {
        Reasons reasons = guide.graph().reasons(path);
        json.objectsInLine("answers", path.choices(), GuideData::putChoice)
                .put("outcome", path.outcome())
                .put("page", addresses.after(guide, path.answers()).path())
                .strings("decided", reasons.decided())
                .strings("did-not-matter", reasons.didNotMatter())
                .objects(
                        "changes",
                        reasons.changes(),
                        (one, change) -> one.put("question", change.question())
                                .put("answer", change.answer())
                                .strings("leads-to", change.leadsTo()));
    }

    private static void putChoice(Json json, Choice choice) {
        json.put("question", choice.question()).put("answer", choice.answer());
    }

    private static void putRow(Json json, ResultCondition row) {
        json.object("when", when -> row.when().forEach(when::strings)).put("outcome", row.outcome());
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        guide.questions().values().forEach(question -> header.add(Csv.text(question.ask())));
        header.add(Csv.text(words.say("guide.result")));
        return header;
    }

    private List<String> cells(ResultCondition row) {
        List<String> cells = new ArrayList<>();
        guide.questions().values().forEach(question -> cells.add(Csv.text(allowed(question, row.when()))));
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
