package remit.pages.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Guide;
import remit.model.Guide.Answer;
import remit.model.Guide.Outcome;
import remit.model.Guide.Question;
import remit.model.Section;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.ExplainedTerms;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.DataAddresses;
import remit.pages.link.PageLink;
import remit.pages.link.Tag;
import remit.pages.part.Citations;
import remit.pages.part.PartAnchors;
import remit.prose.Html;
import remit.prose.Prose;
import remit.shape.Target;
import remit.words.Language;

/**
 * A whole guide on one page.
 *
 * @param start the link to the guide with one question at a time
 * @param explanation the Markdown of {@code guide.md}; null where there is none
 * @param contents whether the page begins with a list of its questions and results, because there are many
 * @param chart the guide as a drawing
 * @param questions in the order of the file
 * @param byStep says why the results do not say which answers lead to them; null where they do
 * @param csv the link to the results and the answers that lead to them for a spreadsheet; null for a guide with too many
 *     paths
 * @param outcomes in the order of the file
 * @param sources of the guide and its outcomes
 */
public record GuideWholePage(
        Address address,
        String source,
        Frame frame,
        PageLink start,
        @Nullable Html explanation,
        boolean contents,
        ChartView chart,
        List<QuestionPart> questions,
        @Nullable String byStep,
        @Nullable PageLink csv,
        List<OutcomePart> outcomes,
        List<Citations.Note> sources,
        ExplainedTerms explained)
        implements FramedPage {

    /**
     * One question.
     *
     * @param id the anchor on the page
     * @param formerly the anchors that it had before
     * @param help null where not written
     * @param explanation the question's Markdown; null where there is none
     * @param answers "not sure" last
     */
    public record QuestionPart(
            String id,
            List<String> formerly,
            String ask,
            @Nullable ChartPassage help,
            @Nullable Html explanation,
            List<AnswerPart> answers) {}

    /**
     * One answer.
     *
     * @param next the step that it leads to, on this page; null in a guide with rules, where other answers matter, too
     */
    public record AnswerPart(String answer, @Nullable PageLink next) {}

    /**
     * One result.
     *
     * @param id the anchor on the page
     * @param formerly the anchors that it had before
     * @param inShort null where not written
     * @param explanation the outcome's Markdown; null where there is none
     * @param ways which answers lead to it; empty for a guide with too many paths
     */
    public record OutcomePart(
            String id,
            List<String> formerly,
            String title,
            List<Tag> whom,
            @Nullable ChartPassage inShort,
            @Nullable Html explanation,
            List<ResultWay> ways,
            List<Citations.Mark> marks) {}

    /** A guide with at least so many questions has a list of them. */
    private static final int MANY = 10;

    static GuideWholePage of(Walk walk) {
        Guide guide = walk.guide();
        Here here = new Here(walk.context(), walk.whole());
        Citations citations = new Citations(here);
        citations.list(guide.upkeep().sources());
        return new GuideWholePage(
                here.address(),
                guide.upkeep().file(),
                frame(walk, here),
                PageLink.said(walk.words().say("guide.one_at_a_time"), here.to(walk.start())),
                here.explanation(guide.explanation()),
                guide.questions().size() >= MANY,
                ChartView.of(walk, new Language(here.handbook().language()).rightToLeft()),
                guide.questions().values().stream()
                        .map(question -> question(walk, here, question))
                        .toList(),
                walk.byPath() ? null : walk.words().say("guide.no_table"),
                walk.byPath() ? csv(walk, here) : null,
                outcomes(walk, here, citations),
                citations.notes(),
                here.explained());
    }

    @Override
    public PageKind kind() {
        return PageKind.GUIDE_WHOLE;
    }

    private static Frame frame(Walk walk, Here here) {
        Guide guide = walk.guide();
        return new FrameBuilder(here, guide.title())
                .documentTitle(walk.words().say("guide.whole_title", "guide", guide.title()), true)
                .answerLine(guide.inShort())
                .in(Section.GUIDES)
                .keptBy(guide.upkeep())
                .about(Target.GUIDE, guide.id())
                .style(Addresses.CHART_STYLE)
                .scripts(Addresses.CHART_SCRIPT)
                .build();
    }

    private static PageLink csv(Walk walk, Here here) {
        return PageLink.said(
                walk.words().say("guide.csv"),
                here.to(DataAddresses.guideCsv(walk.guide().id())));
    }

    private static QuestionPart question(Walk walk, Here here, Question question) {
        return new QuestionPart(
                question.id(),
                anchors(
                        question.formerly().stream()
                                .filter(id -> !walk.guide().outcomes().containsKey(id))
                                .distinct()
                                .toList(),
                        question.explanation()),
                here.text(question.ask()),
                ChartPassage.of(here.inProse(), question.help()),
                here.explanation(question.explanation(), question.id()),
                walk.answers(question).stream()
                        .map(answer -> new AnswerPart(here.text(answer.answer()), next(walk, answer)))
                        .toList());
    }

    private static @Nullable PageLink next(Walk walk, Answer answer) {
        return answer.next() == null ? null : new PageLink(walk.name(answer.next()), "#" + answer.next());
    }

    /** Makes the outcomes in the order of the page, because that is the order in which source marks are numbered. */
    private static List<OutcomePart> outcomes(Walk walk, Here here, Citations citations) {
        Map<String, List<ResultWay>> ways = walk.byPath() ? ResultWay.byOutcome(walk) : Map.of();
        List<OutcomePart> parts = new ArrayList<>();
        for (Outcome outcome : walk.guide().outcomes().values()) {
            parts.add(new OutcomePart(
                    outcome.id(),
                    anchors(formerly(walk, outcome), outcome.explanation()),
                    here.text(outcome.title()),
                    here.tags(outcome.roles()),
                    ChartPassage.of(here.inProse(), outcome.inShort()),
                    here.explanation(outcome.explanation(), outcome.id()),
                    ways.getOrDefault(outcome.id(), List.of()),
                    citations.marks(outcome.sources())));
        }
        return parts;
    }

    /** Returns the anchors that a step and the headings of its text had under old ids. */
    private static List<String> anchors(List<String> old, @Nullable Prose explanation) {
        List<String> anchors = new ArrayList<>(old);
        if (explanation != null) {
            old.forEach(id ->
                    explanation.headings().forEach(heading -> anchors.add(PartAnchors.cell(id, heading.id()))));
        }
        return anchors;
    }

    /** Returns the old ids of an outcome, without those that are now ids of a question. */
    private static List<String> formerly(Walk walk, Outcome outcome) {
        return outcome.formerly().stream()
                .filter(id -> !walk.guide().questions().containsKey(id))
                .distinct()
                .toList();
    }
}
