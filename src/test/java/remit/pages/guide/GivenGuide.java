package remit.pages.guide;

import java.util.List;
import remit.pages.GivenContent;
import remit.pages.frame.Page;
import remit.pages.frame.PageMaker;
import remit.pages.here.Context;
import remit.pages.link.PageLink;

/** A small handbook with one guide, {@code watering}. */
final class GivenGuide {

    /**
     * A flow with three questions and four paths. "Not sure" is the first answer in the file; the last question never
     * matters by itself.
     */
    static final String FLOW = """
            title: Who waters this?
            in-short: Two questions, or one.
            formerly: [sprinkling]
            questions:
              place:
                ask: Where does it grow?
                find-out: Go and look.
                answers:
                  - answer: Not sure
                    id: unsure
                    not-sure: yes
                    next: size
                  - answer: Indoors
                    id: in
                    formerly: [inside, house]
                    next: office
                  - answer: Outdoors
                    id: out
                    next: size
              size:
                ask: How tall is it?
                answers:
                  - answer: Tall
                    id: tall
                    formerly: [high]
                    next: garden
                  - answer: Small
                    id: small
                    next: office
            outcomes:
              garden:
                title: The gardener waters it
                roles: [gardener]
                formerly: [park]
                next-steps:
                  - role: gardener
              office:
                title: You water it
            """;

    private final Context context;

    private GivenGuide(Context context) {
        this.context = context;
    }

    static GivenGuide of(String guide) {
        return of(new GivenContent().file("guides/watering/guide.yaml", guide));
    }

    static GivenGuide of(GivenContent content) {
        return new GivenGuide(content.context());
    }

    Context context() {
        return context;
    }

    Walk walk() {
        return new Walk(context, context.handbook().guides().get("watering"));
    }

    /** The addresses of all its pages, in code-point order. */
    List<String> addresses() {
        return GuidePages.of(context).stream()
                .map(maker -> maker.page().address().path())
                .sorted()
                .toList();
    }

    GuideQuestionPage question(String address) {
        return (GuideQuestionPage) page(address);
    }

    GuideOutcomePage outcome(String address) {
        return (GuideOutcomePage) page(address);
    }

    GuideWholePage whole() {
        return (GuideWholePage) page("guides/watering/whole.html");
    }

    Page page(String address) {
        return GuidePages.of(context).stream()
                .map(PageMaker::page)
                .filter(page -> page.address().path().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + address + " among " + addresses()));
    }

    static List<String> shown(List<PageLink> links) {
        return links.stream().map(link -> link.text() + " -> " + link.href()).toList();
    }

    /** A flow of this many questions, each with as many answers, all of which but the last lead on. */
    static String deep(int questions, int answers) {
        StringBuilder yaml = new StringBuilder("title: Deep\nquestions:\n");
        for (int q = 1; q <= questions; q++) {
            yaml.append("  q")
                    .append(q)
                    .append(":\n    ask: Question ")
                    .append(q)
                    .append("?\n    answers:\n");
            for (int a = 1; a <= answers; a++) {
                String next = a == answers ? "stop" : q == questions ? "end" : "q" + (q + 1);
                yaml.append("      - answer: Answer ")
                        .append(a)
                        .append("\n        id: a")
                        .append(a);
                yaml.append("\n        next: ").append(next).append('\n');
            }
        }
        return yaml + "outcomes:\n  end:\n    title: The end\n  stop:\n    title: Stop\n";
    }
}
