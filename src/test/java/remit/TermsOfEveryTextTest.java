package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remit.pages.GivenContent;
import remit.pages.MadePages;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.ExplainedTerms;
import remit.render.Renderer;
import remit.render.Templates;
import remit.shape.HandbookShape;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.RecordKind;
import remit.shape.Shape;
import remit.shape.TextForm;
import remit.shape.ValueShape;

/**
 * Every page explains each term that is on it, in whichever text of whichever record the term is. Pages collect the
 * terms while they are made, and might forget one; so here each text of a handbook has its own made-up word, and each
 * of these words is a term. The names of roles are no terms, even where the glossary has them.
 */
class TermsOfEveryTextTest {

    /** The pages that explain nothing: two of them list only names, and one is the page of all terms. */
    private static final Set<PageKind> WITHOUT_TERMS =
            Set.of(PageKind.FIND, PageKind.NAMES, PageKind.REVIEWS, PageKind.REVIEW_LIST, PageKind.GLOSSARY);

    /** The keys whose text is not read as words. */
    private static final Set<String> NUMBERS = Set.of("phone", "chat", "id");

    private static final Pattern MADE_UP = Pattern.compile("zq[a-z]{2}");

    private static final Pattern NAME_OF_ROLE = Pattern.compile("^roles/.*(abbreviation|also-known-as)");

    /** A sign in the content below that is replaced by another made-up word each time. */
    private static final Pattern PLACE = Pattern.compile("§");

    private final GivenContent content = new GivenContent();
    private final StringBuilder written = new StringBuilder();

    /** The place of each made-up word, by the word. */
    private final Map<String, String> words = new TreeMap<>();

    /** The values of a choice, which are in several files. */
    private final String on = madeUpWord("criteria.yaml");

    private final String under = madeUpWord("criteria.yaml");

    /** Variants of one handbook, whose pages show its texts in other ways. */
    enum Variant {
        SMALL,
        /** A guide has a page for every step, not for every path. */
        BY_STEP,
        /** So many roles have duties that the page is not a table. */
        MANY_ROLES
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOnAPageIsExplainedThereAndNothingElse(Variant variant) {
        give(variant);
        Context context = content.context();
        Renderer renderer = new Renderer(
                new Templates(null), context.words(), context.handbook().language());
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();

        for (FramedPage page : MadePages.of(context).of(FramedPage.class)) {
            Document document = Jsoup.parse(renderer.render(page));
            document.select(".words, .aside__kept").remove();
            if (page.kind() == PageKind.SOURCES) {
                document.select("details").remove(); // many titles of pages, which nobody reads on
            }
            Set<String> shown = madeUp(document.select("main").text());
            seen.addAll(shown);
            if (!WITHOUT_TERMS.contains(page.kind())) {
                check(page, shown, madeUp(document.text()), faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(words.keySet()).as("each is shown somewhere").isEqualTo(seen);
    }

    /** Fails for a new key that the handbook below does not use. */
    @Test
    void everyTextThatAnEditorCanWriteHasAWord() {
        give(Variant.SMALL);
        Set<String> keys = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.TERM) {
                addTexts(kind.shape(), keys);
            }
        }
        HandbookShape.RoleWord.SHAPE.keys().forEach(key -> keys.remove(key.name())); // words of the interface
        keys.remove(HandbookShape.Look.LOGO.name()); // the name of a file
        addTexts(ValueShape.SHAPE, keys);
        addTexts(ValueShape.Item.SHAPE, keys);
        keys.removeAll(NUMBERS);

        assertThat(keys)
                .hasSizeGreaterThan(25)
                .allSatisfy(key -> assertThat(written.toString()).containsPattern("\\b" + key + ":.*(\n.*)?(§|ON)"));
    }

    private static void addTexts(Shape shape, Set<String> keys) {
        for (Key key : shape.keys()) {
            if (holdsText(key.kind(), keys)) {
                keys.add(key.name());
            }
        }
    }

    /** Whether a kind is a text or several texts; adds the keys of nested records. */
    private static boolean holdsText(KeyKind kind, Set<String> keys) {
        if (kind instanceof KeyKind.RecordOf nested) {
            addTexts(nested.shape(), keys);
            return false;
        }
        if (kind instanceof KeyKind.ShortOrLong either) {
            return holdsText(either.shortForm(), keys) | holdsText(either.longForm(), keys);
        }
        return kind instanceof KeyKind.MarkdownText
                || kind instanceof KeyKind.Word word && word.form() == TextForm.TEXT
                || kind instanceof KeyKind.ListOf list && holdsText(list.item(), keys)
                || kind instanceof KeyKind.MapOf map && holdsText(map.value(), keys);
    }

    /**
     * @param shown the words in the main text
     * @param standing the words anywhere on the page
     */
    private void check(FramedPage page, Set<String> shown, Set<String> standing, List<String> faults) {
        Set<String> explained = page.explained().entries().stream()
                .map(ExplainedTerms.ExplainedTerm::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String word : shown) {
            if (!explained.contains(word) && !namesARole(word)) {
                faults.add(page.address() + " does not explain " + word + " of " + words.get(word));
            }
        }
        for (String word : explained) {
            if (MADE_UP.matcher(word).matches() && !standing.contains(word)) {
                faults.add(page.address() + " explains " + word + ", which is not there, of " + words.get(word));
            }
            if (namesARole(word)) {
                faults.add(page.address() + " explains " + word + ", a name of a role");
            }
        }
    }

    private boolean namesARole(String word) {
        return NAME_OF_ROLE.matcher(words.getOrDefault(word, "")).find();
    }

    private static Set<String> madeUp(String text) {
        return MADE_UP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds a file, in which each place is filled with a made-up word. */
    private void file(String path, String text) {
        written.append(text);
        String chosen = text.replace("[ON, UNDER]", "[" + on + ", " + under + "]")
                .replace("place: ON", "place: " + on)
                .replace("place: UNDER", "place: " + under);
        content.file(
                path,
                PLACE.matcher(chosen).replaceAll(place -> madeUpWord(path + ": " + lineOf(chosen, place.start()))));
    }

    /** A word that no other text has. */
    private String madeUpWord(String where) {
        String word = "zq" + (char) ('a' + words.size() / 26) + (char) ('a' + words.size() % 26);
        words.put(word, where);
        return word;
    }

    private static String lineOf(String text, int place) {
        int end = text.indexOf('\n', place);
        return text.substring(text.lastIndexOf('\n', place) + 1, end).strip();
    }

    private String glossary() {
        return words.keySet().stream()
                .map(word -> "- term: " + word + "\n  means: A word\n")
                .collect(Collectors.joining());
    }

    private void give(Variant variant) {
        file("handbook.yaml", """
                title: The harbour §
                in-short: For §.
                organisation: Example §
                language: en
                edition: 2026-11-21
                review-every: 12 months
                owner: Office §
                feedback:
                  label: Desk §
                  email: office@example.com
                home:
                  comparison: water
                  topics: [leak, oar]
                  guides: [whom]
                  pages: [together]
                """ + (variant == Variant.BY_STEP ? "limits:\n  guide-paths: 1\n" : ""));
        criteria();
        roles(variant);
        comparisons();
        directory(variant);
        guides(variant);
        pages();
        changes();
        content.file("glossary.yaml", glossary());
    }

    private void criteria() {
        file("criteria.yaml", """
                - group: Group §
                  criteria:
                    - id: duties
                      name: Name §
                      help: Help §.
                      items:
                        ropes: Shared §
                    - id: day
                      name: Name §
                      kind: text
                    - id: boat
                      name: Name §
                      kind: yes-no
                    - id: crew
                      name: Name §
                      kind: number
                      unit: unit §
                    - id: place
                      name: Name §
                      kind: choice
                      choices: [ON, UNDER]
                    - id: calls
                      name: Name §
                      kind: role
                    - id: forms
                      name: Name §
                      kind: link
                - group: The others §
                  criteria:
                    - id: nothing
                      name: Name §
                    - id: few
                      name: Name §
                """);
    }

    /**
     * No term is found within the names of a role, so each of its other names is a made-up word as a whole.
     */
    private void roles(Variant variant) {
        file("roles/gardener.yaml", """
                title: Head gardener
                abbreviation: §
                also-known-as: [§, §]
                in-short: In short §.
                status: vacant
                holder:
                  name: Holder §
                held-with: diver
                reports-to: desk
                works-with:
                  - role: diver
                    on: On §
                  - role: other
                    on: On §
                values:
                  duties:
                    items:
                      - item: ropes
                      - Plain §
                      - text: Long §
                        note: Note §.
                        source: log
                    note: Note §.
                  day: |
                    Text §.

                    - Block §
                  boat: yes
                  crew: 2
                  place: ON
                  calls: [diver, other]
                  forms: "[TextForm §](https://example.com/log)"
                  few: none
                contacts:
                  - label: Label §
                    phone: ext. 5
                  - label: Label §
                    page: https://example.com/hg
                backup: other
                not-for: Not for §.
                owner: Owner §
                reviewed: 2026-11-01
                sources: [log]
                """);
        file("roles/gardener.md", """
                ## Heading §

                Words § and *§* and [§](https://example.com).

                - Item §

                | Head § |
                |---|
                | Cell § |

                > [!NOTE]
                > Alert §

                A note[^1].

                [^1]: Footnote §
                """);
        file("roles/diver.yaml", """
                title: Diver
                also-known-as: §
                in-short: In short §.
                values:
                  duties:
                    - item: ropes
                    - Own §
                  day:
                    value: not stated
                    note: Note §.
                  boat: partly
                  place: UNDER
                contacts:
                  - label: Label §
                    email: diver@example.com
                """);
        file("roles/warden.yaml", "title: Warden\nabbreviation: §\n");
        for (int i = 0; variant == Variant.MANY_ROLES && i < 14; i++) {
            content.file("roles/mate-" + i + ".yaml", "title: Mate " + i + "\n");
        }
    }

    private void comparisons() {
        file("comparisons/water.yaml", """
                title: Title §
                roles: [gardener, diver]
                in-short: In short §.
                rows:
                  duties: Row §.
                sources: [opinion]
                """);
        file("comparisons/water.md", "## Heading §\n\nWords §.\n");
        file("comparisons/all.yaml", "title: Title §\nroles: [gardener, diver, warden]\n");
    }

    private void directory(Variant variant) {
        file("contacts.yaml", """
                - id: desk
                  name: Name §
                  run-by: gardener
                  phone: ext. 7
                  hours: Hours §
                - id: other
                  name: Name §
                  hours: Hours §
                """);
        file("topics.yaml", """
                - id: leak
                  ask: Ask §
                  also: [also §]
                  urgent: yes
                  do-now: Do §.
                  first: desk
                  backup: diver
                  escalate: other
                  have-ready: Ready §
                  not-for: Not for §.
                  sources: [log]
                - id: oar
                  ask: Ask §
                  group: Group §
                  do-now: Do §.
                  first: gardener
                  backup: other
                - id: rope
                  ask: Ask §
                  group: Group of ropes
                  first: other
                - id: sail
                  ask: Ask §
                  first: diver
                """);
        StringBuilder duties = new StringBuilder("""
                - id: buoys
                  duty: Duty §
                  group: Group §
                  accountable: gardener
                  responsible: [diver, other]
                  consulted: desk
                  informed: other
                  source: log
                - id: nets
                  duty: Duty §
                """);
        for (int i = 0; variant == Variant.MANY_ROLES && i < 14; i++) {
            duties.append("- id: d" + i + "\n  duty: Duty §\n  accountable: mate-" + i + "\n  responsible: diver\n");
        }
        file("responsibilities.yaml", duties.toString());
        file("sources.yaml", """
                - id: log
                  title: Title §
                  publisher: Publisher §
                  kind: kind §
                  link: https://example.com/log
                - id: opinion
                  title: Title §
                  kind: judgement
                - id: page
                  title: Title §
                  link: pages/together.md
                """);
    }

    private void guides(Variant variant) {
        file("guides/whom/guide.yaml", """
                title: Title §
                in-short: In short §.
                questions:
                  what:
                    ask: Ask §?
                    help: Help §.
                    find-out: Find out §.
                    answers:
                      - answer: Answer §
                        id: a
                        next: how
                      - answer: Answer §
                        id: b
                        next: dive
                      - answer: Answer §
                        id: c
                        not-sure: yes
                        next: how
                  how:
                    ask: Ask §?
                    answers:
                      - answer: Answer §
                        id: a
                        next: dive
                      - answer: Answer §
                        id: b
                        next: steer
                outcomes:
                  dive:
                    title: Outcome §
                    roles: [diver, desk]
                    in-short: In short §.
                    next-steps:
                      - Step §
                      - compare: [gardener, diver]
                      - role: other
                      - text: Step §
                    source: log
                  steer:
                    title: Outcome §
                    roles: [gardener]
                sources: [opinion]
                """);
        file("guides/whom/guide.md", "## Heading §\n\nWords §.\n");
        file("guides/whom/what.md", "## Heading §\n\nWords §.\n");
        file("guides/whom/dive.md", "## Heading §\n\nWords §.\n");
        if (variant != Variant.BY_STEP) {
            rulesGuide();
        }
    }

    private void rulesGuide() {
        file("guides/which/guide.yaml", """
                title: Title §
                questions:
                  wet:
                    ask: Ask §?
                    answers:
                      - answer: Answer §
                        id: a
                      - answer: Answer §
                        id: b
                  cold:
                    ask: Ask §?
                    answers:
                      - answer: Answer §
                        id: a
                      - answer: Answer §
                        id: b
                outcomes:
                  one:
                    title: Outcome §
                  two:
                    title: Outcome §
                    in-short: |
                      In short §.

                      - Block §
                rules:
                  - when:
                      wet: a
                    outcome: one
                  - when:
                      cold: a
                    outcome: one
                  - otherwise: two
                """);
    }

    private void pages() {
        file("pages/together.md", """
                ---
                title: Title §
                in-short: In short §.
                owner: Owner §
                reviewed: 2026-11-01
                sources: [log]
                ---

                ## Heading §

                Words §.
                """);
        file("pages/apart.md", "---\ntitle: Title §\nin-short: In short §.\n---\n\nWords §.\n");
    }

    private void changes() {
        file("changes/one.yaml", """
                edition: 2026-11-21
                entries:
                  - why: Why §.
                    what:
                      - kind: page
                        id: together
                        title: Title §
                        changes:
                          - point: Point §
                            was: Words that were §
                            now: Words that are §
                        results:
                          - answers: Answers §
                            was: Result §
                            now: Result §
                """);
    }
}
