package remit.pages.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.decision.Reasons;
import remit.pages.here.Here;
import remit.pages.link.PageLink;

/**
 * Why a path ends where it does, in sentences. The rules are in {@code src/docs/sameness.md}.
 *
 * @param because the answers that decided the result; one sentence that says so where no single answer did
 * @param changes what would change the result, one question at a time, where one answer alone leads to another result
 *     first; the first few questions. Where there are such questions, it is these alone
 * @param moreChanges the other questions, which are folded; empty where {@code changes} holds all
 * @param moreLabel how many those are, in words; null where {@code moreChanges} is empty
 * @param eitherWay the questions that did not matter
 */
public record ReasonsView(
        List<String> because,
        List<Change> changes,
        List<Change> moreChanges,
        @Nullable String moreLabel,
        List<String> eitherWay) {

    /** At most this many questions are shown; the others are folded. */
    private static final int SHOWN = 4;

    /** At most this many results are named in a sentence; the others are counted. */
    private static final int NAMED = 3;

    /**
     * What other answers to one question would lead to.
     *
     * @param certain whether one of the answers leads to one result, whatever else is answered
     * @param effects one sentence for all answers with the same effect, in which each answer is a link to the page that
     *     it leads to; those that lead to one result come first
     */
    public record Change(String question, boolean certain, List<Sentence> effects) {}

    static ReasonsView of(Walk walk, Here here, GuidePath path) {
        Reasons reasons = walk.guide().graph().reasons(path);
        List<Change> changes = changes(walk, here, path, reasons);
        int certain = (int) changes.stream().filter(Change::certain).count();
        int shown = Math.min(SHOWN, certain == 0 ? changes.size() : certain);
        int more = changes.size() - shown;
        return new ReasonsView(
                because(walk, path, reasons),
                changes.subList(0, shown),
                changes.subList(shown, changes.size()),
                more == 0 ? null : walk.words().count("guide.more_changes", more),
                reasons.didNotMatter().stream()
                        .map(question -> walk.words().say("guide.either_way", "question", walk.name(question)))
                        .toList());
    }

    private static List<String> because(Walk walk, GuidePath path, Reasons reasons) {
        if (reasons.decided().isEmpty()) {
            return List.of(walk.words().say("guide.because_of_none"));
        }
        return path.choices().stream()
                .filter(choice -> reasons.decided().contains(choice.question()))
                .map(choice -> walk.words()
                        .say(
                                "guide.because",
                                "answer",
                                walk.answer(choice).answer(),
                                "question",
                                walk.name(choice.question())))
                .toList();
    }

    /** Returns the changes, those with a certain effect first, otherwise in the order of the path. */
    private static List<Change> changes(Walk walk, Here here, GuidePath path, Reasons reasons) {
        Map<String, Map<SortedSet<String>, List<PageLink>>> byQuestion = new LinkedHashMap<>();
        for (Reasons.Change change : reasons.changes()) {
            byQuestion
                    .computeIfAbsent(change.question(), q -> new LinkedHashMap<>())
                    .computeIfAbsent(change.leadsTo(), outcomes -> new ArrayList<>())
                    .add(answer(walk, here, path, new Choice(change.question(), change.answer())));
        }
        List<Change> changes = new ArrayList<>();
        byQuestion.forEach((question, effects) -> changes.add(new Change(
                walk.name(question),
                effects.keySet().stream().anyMatch(ReasonsView::isCertain),
                effects.entrySet().stream()
                        .sorted(Comparator.comparing(e -> !isCertain(e.getKey())))
                        .map(e -> effect(walk, here, e.getValue(), e.getKey()))
                        .toList())));
        changes.sort(Comparator.comparing(change -> !change.certain()));
        return changes;
    }

    private static Sentence effect(Walk walk, Here here, List<PageLink> answers, SortedSet<String> outcomes) {
        return Sentence.say(
                walk.words(),
                isCertain(outcomes) ? "guide.would_lead" : "guide.could_lead",
                Map.of(
                        "answers",
                        Sentence.choice(walk.words(), answers),
                        "results",
                        Sentence.of(walk.words().choice(results(walk, here, outcomes)))));
    }

    private static boolean isCertain(SortedSet<String> outcomes) {
        return outcomes.size() == 1;
    }

    /** Returns the first few results in the order of the file, and how many others there are. */
    private static List<String> results(Walk walk, Here here, SortedSet<String> outcomes) {
        List<String> results = new ArrayList<>();
        walk.guide().outcomes().keySet().stream()
                .filter(outcomes::contains)
                .limit(NAMED)
                .forEach(outcome -> results.add(walk.quoted(here.text(walk.name(outcome)))));
        int more = outcomes.size() - results.size();
        if (more > 0) {
            results.add(walk.words().count("guide.more_results", more));
        }
        return results;
    }

    /** Returns the link to the page after the changed choice. The choices before its question are kept. */
    private static PageLink answer(Walk walk, Here here, GuidePath path, Choice changed) {
        List<Choice> before = path.choices().stream()
                .takeWhile(choice -> !choice.question().equals(changed.question()))
                .toList();
        return new PageLink(
                walk.quoted(here.text(walk.answer(changed).answer())), here.to(walk.after(before, changed)));
    }
}
