package remit.pages.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.decision.GuideGraph.StepNode;
import remit.decision.GuidePath;
import remit.decision.GuidePath.Choice;
import remit.model.Guide;
import remit.pages.frame.Redirect;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;

/**
 * The addresses that a guide's pages had under old ids of the guide or of its answers, each leading to the page's
 * present address.
 */
public final class GuideRedirects {

    private final Walk walk;
    private final Addresses addresses;
    private final Map<Address, Redirect> redirects;

    private GuideRedirects(Walk walk, Map<Address, Redirect> redirects) {
        this.walk = walk;
        this.addresses = walk.context().addresses();
        this.redirects = redirects;
    }

    /** Returns the redirects in the order of guides and paths. No address is redirected twice. */
    public static List<Redirect> of(Context context) {
        Map<Address, Redirect> redirects = new LinkedHashMap<>();
        for (Guide guide : context.handbook().guides().values()) {
            new GuideRedirects(new Walk(context, guide), redirects).addAll();
        }
        return List.copyOf(redirects.values());
    }

    private void addAll() {
        Guide guide = walk.guide();
        for (String old : guide.formerly()) {
            add(Addresses.guide(old), walk.start(), guide.title());
            add(Addresses.wholeGuide(old), walk.whole(), guide.title());
        }
        if (walk.byPath()) {
            addPaths();
        } else {
            guide.formerly().forEach(this::addSteps);
            names(guide.id(), guide.formerly()).forEach(this::addOldSteps);
        }
    }

    private void addPaths() {
        Set<List<Choice>> done = new HashSet<>();
        for (GuidePath path : walk.guide().graph().paths()) {
            for (int length = 1; length <= path.choices().size(); length++) {
                List<Choice> choices = path.choices().subList(0, length);
                if (done.add(choices)) {
                    addPath(choices);
                }
            }
        }
    }

    private void addPath(List<Choice> choices) {
        Address now = walk.after(choices);
        String title = walk.name(walk.nodeAfter(choices).step());
        for (List<String> answers : spellings(choices)) {
            for (String guide : names(walk.guide().id(), walk.guide().formerly())) {
                add(Addresses.path(guide, answers), now, title);
            }
        }
    }

    private void addSteps(String oldGuide) {
        List<StepNode> nodes = walk.guide().graph().nodes();
        for (StepNode node : nodes.subList(1, nodes.size())) {
            add(Addresses.step(oldGuide, node.step()), walk.step(node), walk.name(node.step()));
        }
    }

    /** Adds the steps that had other ids. */
    private void addOldSteps(String guide) {
        walk.guide().graph().nodes().stream()
                .skip(1)
                .forEach(node -> formerly(node.step()).stream()
                        .filter(old -> !isStep(old))
                        .forEach(old -> add(Addresses.step(guide, old), walk.step(node), walk.name(node.step()))));
    }

    private List<String> formerly(String step) {
        Guide.Question question = walk.guide().questions().get(step);
        return question == null ? walk.guide().outcomes().get(step).formerly() : question.formerly();
    }

    private boolean isStep(String id) {
        return walk.guide().questions().containsKey(id)
                || walk.guide().outcomes().containsKey(id);
    }

    private void add(Address from, Address to, String title) {
        if (!from.equals(to)) {
            redirects.putIfAbsent(from, new Redirect(from, to, title));
        }
    }

    /**
     * Returns the lists of ids by which these choices may have been addressed, with present and old ids of each answer.
     * Where there are too many combinations, only one id of a list is an old one.
     */
    private List<List<String>> spellings(List<Choice> choices) {
        List<List<String>> names = choices.stream()
                .map(choice -> names(choice.answer(), walk.answer(choice).formerly()))
                .toList();
        double combinations = names.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        return combinations <= Guide.MOST_SPELLINGS ? combinations(names) : oneOldAtATime(names);
    }

    private static List<List<String>> combinations(List<List<String>> names) {
        List<List<String>> all = List.of(List.of());
        for (List<String> next : names) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : all) {
                for (String name : next) {
                    List<String> answers = new ArrayList<>(before);
                    answers.add(name);
                    longer.add(answers);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<List<String>> oneOldAtATime(List<List<String>> names) {
        List<String> now = names.stream().map(ids -> ids.get(0)).toList();
        List<List<String>> all = new ArrayList<>(List.of(now));
        for (int i = 0; i < names.size(); i++) {
            for (String old : names.get(i).subList(1, names.get(i).size())) {
                List<String> answers = new ArrayList<>(now);
                answers.set(i, old);
                all.add(answers);
            }
        }
        return all;
    }

    /** Returns all ids of a guide or an answer, the present one first. */
    private static List<String> names(String now, List<String> formerly) {
        List<String> names = new ArrayList<>(List.of(now));
        names.addAll(formerly);
        return names;
    }
}
