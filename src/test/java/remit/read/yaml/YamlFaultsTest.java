package remit.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.InputLimits;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.yaml.fault.SourceText;

/** Each mistake in YAML gives exactly one problem: its message, its place, and its hint. */
class YamlFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '¤',
            value = {
                // A colon in the text
                "in-short: Outward: customers first → 1:11 colon-in-text → write: in-short: \"Outward: customers first\"",
                "- id: a⏎  help: See: this  # why → 2:9 colon-in-text → write: help: \"See: this\"  # why",
                "help: For these⏎  Old words: first⏎id: b → 1:7 colon-in-text → write in place of lines 1 to 2: help: \"For these Old words: first\"",
                "a: {text: Outward: first, source: x} → 1:11 colon-in-text → write: a: {text: \"Outward: first\", source: x}",
                // Signs of YAML's own
                "ask: @home is broken → 1:6 yaml-sign → write: ask: \"@home is broken\"",
                "- *Stop* everything → 1:3 yaml-sign → write: - \"*Stop* everything\"",
                "- *Stop → 1:3 yaml-sign → write: - \"*Stop\"",
                "ask: [Draft] text → 1:6 yaml-sign → write: ask: \"[Draft] text\"",
                "ask: [Draft of this → 1:6 yaml-sign → write: ask: \"[Draft of this\"",
                "ask: {x} y → 1:6 yaml-sign → write: ask: \"{x} y\"",
                "ask: {name} → 1:6 yaml-sign → write: ask: \"{name}\"",
                "ask: &Co is late → 1:6 yaml-sign → write: ask: \"&Co is late\"",
                "ask: & more → 1:6 yaml-sign → write: ask: \"& more\"",
                "ask: ! important → 1:6 yaml-sign → write: ask: \"! important\"",
                "note: > 50 people → 1:7 yaml-sign → write: note: \"> 50 people\"",
                "note: | pipe → 1:7 yaml-sign → write: note: \"| pipe\"⏎or, where the '|' is for a text of several lines, begin the text on the next line",
                "share: % of staff → 1:8 yaml-sign → write: share: \"% of staff\"",
                "ask: `code` here → 1:6 yaml-sign → write: ask: \"`code` here\"",
                "a: 𝄞⏎𝄞 x: @y → 2:6 yaml-sign → write: 𝄞 x: \"@y\"",
                "roles: [a, @b c] → 1:12 yaml-sign → write: roles: [a, \"@b c\"]",
                "a:⏎* Beds⏎* Trees⏎owner: c → 2:1 yaml-sign → write in place of lines 2 to 3:⏎- Beds⏎- Trees",
                "a:⏎– Beds⏎– Trees⏎b: c → 2:1 missing-colon → write in place of lines 2 to 3:⏎- Beds⏎- Trees",
                "- b:⏎  1. Beds⏎  2. Trees⏎  c: d → 2:3 missing-colon → write in place of lines 2 to 3:⏎- Beds⏎- Trees",
                "* id: a⏎  name: b → 1:1 yaml-sign → write: - id: a",
                "a: -⏎b: c → 1:4 list-on-key-line → write each item on a line of its own below the key, after '- '; where there is nothing to say, write one of: not stated, none, does not apply",
                // Signs that look like spaces, or like nothing
                "a:⏎␣␣b: c⏎  d: e → 2:1 unseen-sign → write the line with plain spaces:⏎  b: c",
                "a:⏎  b: c⏎␣␣d: e → 3:1 unseen-sign → write the line with plain spaces:⏎  d: e",
                "a:⏎  - b⏎ ␣- c → 3:2 unseen-sign → write the line with plain spaces:⏎  - c",
                "a:⏎  - b⏎  ␣- c → 3:3 unseen-sign → write the line with plain spaces:⏎  - c",
                "a:⏎  b: c⏎   ␣d: e → 3:4 unseen-sign → write the line with plain spaces:⏎  d: e",
                "a:⏎  -␣b⏎d: e → 2:4 unseen-sign → write: - b",
                "a:⏎  - b⏎  -␣c → 3:4 unseen-sign → write: - c",
                "a:␣b → 1:3 unseen-sign → write: a: b",
                "- a:\u200b b⏎  c: d → 1:5 unseen-sign → write: - a: b",
                "\"a\":␣b → 1:5 unseen-sign → write: \"a\": b",
                "a:⏎  - 'b':\u3000c⏎    d: e → 2:9 unseen-sign → write: - 'b': c",
                "a: {b:␣c} → 1:7 unseen-sign → write: a: {b: c}",
                "- {text: 𝄞, note:\u200b␣c d, source: e} → 1:18 unseen-sign → write: - {text: 𝄞, note: c d, source: e}",
                "a: [{b:\u3000c, d: e}] → 1:8 unseen-sign → write: a: [{b: c, d: e}]",
                "a:⏎  b:\u3000c → 2:5 unseen-sign → write: b: c",
                "a:⏎\u200b  - b → 2:1 unseen-sign → write the line with plain spaces:⏎  - b",
                // Lists typed with other signs
                "a:⏎  * Beds⏎  * Trees⏎    and hedges⏎b: c → 2:3 yaml-sign → write in place of lines 2 to 4:⏎- Beds⏎- Trees and hedges",
                "a: * Beds⏎  * Trees: old → 1:4 yaml-sign → write in place of lines 1 to 2:⏎a:⏎  - Beds⏎  - \"Trees: old\"",
                "a:⏎  - * Beds → 2:5 yaml-sign → write: - Beds",
                "a: * Beds → 1:4 yaml-sign → write: a: \"* Beds\"",
                "a:⏎  – Beds⏎  – Trees → 2:3 bullets → write in place of lines 2 to 3:⏎- Beds⏎- Trees⏎where the key takes one text, write '|' behind it and the same below",
                "a: • Beds⏎  • Trees⏎    and hedges⏎b: c → 1:4 bullets → write in place of lines 1 to 3:⏎a:⏎  - Beds⏎  - Trees and hedges⏎where the key takes one text, write '|' behind it and the same below",
                "a:⏎  1. Beds⏎  2. Trees → 2:3 bullets → write in place of lines 2 to 3:⏎- Beds⏎- Trees⏎where the key takes one text, write '|' behind it and the same below",
                "a:⏎  - ▪ Beds → 2:5 bullets → write: - Beds",
                "a:⏎  a) Beds⏎  b) Trees⏎c: d → 2:3 bullets → write in place of lines 2 to 3:⏎- Beds⏎- Trees⏎where the key takes one text, write '|' behind it and the same below",
                // Several signs at once
                "a: @b and #3 and #4 → 1:4 yaml-sign → write: a: \"@b and #3 and #4\"",
                "a: @b and #3  # why → 1:4 yaml-sign → write: a: \"@b and #3\"  # why",
                "a: @b⇥#3 and more → 1:4 yaml-sign → write: a: \"@b⇥#3 and more\"",
                "a: @b⏎  and c⏎d: e → 1:4 yaml-sign → write in place of lines 1 to 2: a: \"@b and c\"",
                "a: !b 'c → 1:4 yaml-sign → write: a: \"!b 'c\"",
                "a: \"C:\\b → 1:4 unclosed-quote → write: a: 'C:\\b'",
                "a: {b`} c: d → 1:4 yaml-sign → write: a: \"{b`} c: d\"",
                "a: {b, 'c → 1:8 unclosed-quote → write ' where the text ends, and indent its further lines deeper than its key",
                "a: [b], c] → 1:6 bracket-within → write: a: [b, c]",
                "- ? a b → 1:3 yaml-sign → write: - \"? a b\"",
                "a: {b: , c} → 1:10 comma-splits → write: a: {b: \", c\"}",
                // Quotes
                "ask: \"Quoted\" and more → 1:6 text-after-quote → write: ask: '\"Quoted\" and more'",
                "ask: 'It's fine' → 1:6 text-after-quote → write: ask: It's fine",
                "title: \"Text⏎in-short: more⏎id: \"x\" → 1:8 unclosed-quote → write: title: \"Text\"",
                "title: \"Text⏎in-short: more\" → 1:8 unclosed-quote → write: title: \"Text\"",
                "ask: 'tis broken → 1:6 unclosed-quote → write: ask: \"'tis broken\"",
                "- '90s roses  # old → 1:3 unclosed-quote → write: - \"'90s roses\"  # old",
                "means: 'Cover for soil → 1:8 unclosed-quote → write: means: 'Cover for soil'⏎or, if it is an apostrophe: means: \"'Cover for soil\"",
                "ask: 'Twas⏎  broken → 1:6 unclosed-quote → put the whole text in double quotes, since it begins with an apostrophe",
                "title: 'Text⏎  and more → 1:8 unclosed-quote → write ' where the text ends, and indent its further lines deeper than its key",
                "a: [\"b, c]⏎d: e → 1:5 unclosed-quote → write \" where the text ends, and indent its further lines deeper than its key",
                // Brackets
                "roles: [a, b⏎title: x → 1:8 unclosed-bracket → write: roles: [a, b]",
                "roles: {a: b⏎title: x → 1:8 unclosed-bracket → write '}' where it ends",
                "roles: [a} → 1:8 unclosed-bracket → write ']' where it ends",
                // Text that YAML loses
                "in-short: We are #1⏎  in town → 1:18 text-cut-off → write in place of lines 1 to 2: in-short: \"We are #1 in town\"",
                "a: {text: Fast, cheap, source: x} → 1:17 comma-splits → write: a: {text: \"Fast, cheap\", source: x}",
                "a: {text: One, two, three} → 1:16 comma-splits → write: a: {text: \"One, two, three\"}",
                // Indentation and blanks
                "title: A⏎ in-short: B → 2:2 wrong-indent → give it no spaces, so that it stands below 'title'; where it is part of the text above, put that text in quotes",
                "title: \"A\"⏎  in-short: B → 2:3 wrong-indent → give it no spaces, so that it stands below 'title'",
                "a:⏎    b: c⏎  d: e → 3:3 wrong-indent → give it 4 spaces, so that it stands below 'b'",
                "- id: a⏎ name: b → 2:2 wrong-indent → give it 2 spaces, so that it stands below 'id'",
                "- id: a⏎   name: b → 2:4 wrong-indent → give it 2 spaces, so that it stands below 'id'; where it is part of the text above, put that text in quotes",
                "a: |⏎   One⏎  two⏎b: c → 3:3 wrong-indent → give it 3 spaces, so that it stands below 'One'",
                "also:⏎  - x⏎   - y → 3:4 list-in-text → give it 2 spaces, so that it stands below '- x'; where it is text, write '|' after the key and the text below it",
                "also:⏎  - x⏎  -y → 3:3 dash-space → write: - y",
                "also:⏎  -x⏎  -y → 2:3 dash-space → write: - x",
                "-id: a⏎ name: b → 1:1 dash-space → write: - id: a",
                "note:|⏎  One⏎  two⏎b: c → 1:5 colon-space → write: note: |",
                "id: a⏎title:Text → 2:6 colon-space → write: title: Text",
                "title:Text → 1:6 colon-space → write: title: Text",
                "id: a⏎title Text⏎b: c → 2:1 missing-colon → give it 2 spaces, so that it goes on with the text of 'id'⏎or, where 'title' is a key, write ': ' after it",
                "- a⏎b: c → 2:1 list-and-keys → make every entry here a list item ('- …') or every entry a key ('…: …')",
                "b: c⏎- a → 2:1 list-and-keys → make every entry here a list item ('- …') or every entry a key ('…: …')",
                "b: - a → 1:4 list-on-key-line → write each item on a line of its own below the key, after '- '",
                // Tabs, tags, documents, keys
                "a:⇥b → 1:3 tab → write: a: b",
                "a:⏎⇥- b⏎⇥- c → 2:1 tab → write lines 2 to 3 with plain spaces:⏎  - b⏎  - c",
                "a:⏎⇥- b⏎d:⏎⇥- c → 2:1 tab → use spaces, also in line 4",
                "a: \"b⏎⇥c\" → 2:1 tab → use spaces",
                "a: !!str b → 1:4 tag → write: a: \"!!str b\"",
                "a: !foo b → 1:4 tag → write: a: \"!foo b\"",
                "a: b⏎---⏎c: d → 2:1 second-document → delete the '---', or move what follows into a file of its own",
                "a: b⏎c: d⏎a: e → 3:1 duplicate-key → it stands first in line 1: delete one of the two, or make them one",
                "a: \"C:\\Docs\" → 1:7 bad-escape → write '\\\\' for a backslash, or put the text in single quotes",
                "a: &b c⏎d: *b⏎e: *bb → 3:4 unknown-alias → did you mean 'b'?⏎there are: b",
                "a: &b [*b] → 1:8 alias-loop → null",
                "? [a]⏎: b → 1:3 complex-key → null",
                "a: b⏎<<: c → 2:1 bad-merge → null"
            })
    void isReportedWhereItStandsWithWhatToDo(String yaml, String fault, String hint) {
        Problems problems = read(yaml);
        assertThat(problems.sorted()).extracting(YamlFaultsTest::fault).containsExactly(fault);
        assertThat(String.valueOf(problems.sorted().get(0).hint()))
                .isEqualTo(hint.replace('⏎', '\n').replace('⇥', '\t'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: It's 5 o'clock",
                "a: x:y, http://x.example/ and [b] {c} @d",
                "a: 'It''s fine'  # yes",
                "a: \"b \\\" c\\\\\"",
                "a: \"b⏎  c\"⏎d: 'e⏎⏎  f'",
                "a: |⏎  b: c: d⏎  \"e⏎⏎  [f⏎g: >-⏎ - h: i: j",
                "a: |2⏎    b⏎  c: d: e",
                "- |⏎ a: b: c⏎- >⏎ 'd",
                "a: [b, 'c, d', \"]\"]⏎e: [⏎  f,   # why [⏎  g⏎]",
                "a:⏎- b⏎- c: d⏎  e: f",
                "a: plain⏎  'goes on⏎  [and on",
                "\"a b\": c⏎'d: e': f",
                "a: “b” and “c”",
                "---⏎a: b⏎...",
                "a: &x {b: c}⏎d: *x  # again",
                "a: &x⏎  b: c⏎d:⏎  <<: *x",
                "a:⏎  \"b⏎  c\"",
                "a: {b: , c: d}⏎e: {}⏎f: []",
                "a: b# c⏎d: -5⏎e: --x",
                "a: https://x.example/#top",
                "a: – as before",
                "a: o parque e⏎  o jardim",
                "a: ␣b␣– c",
                "a: b⏎  ␣and␣c",
                "a: |⏎  ␣b: c⏎  -␣d",
                "a: \"␣b⏎  ␣- c\"",
                "\u200ba: b⏎c: \u200b",
                "a: 1. FC Park",
                "a: In the years⏎  2. and 3. of it",
                "a: 3. floor⏎  3. door",
                "a: + more⏎  and more",
                "a: 2026-13-45⏎b: 0x⏎c: 1:30"
            })
    void rightTextIsNotReported(String yaml) {
        assertThat(read(yaml).sorted()).isEmpty();
    }

    @Test
    void severalMistakesOfAFileAreReportedTogether() {
        Problems problems = read("a: x: y⏎b: fine⏎c: @z⏎d: \"open⏎e: [Draft] f");
        assertThat(problems.sorted())
                .extracting(YamlFaultsTest::fault)
                .containsExactly("1:4 colon-in-text", "3:4 yaml-sign", "4:4 unclosed-quote", "5:4 yaml-sign");
    }

    @Test
    void whatWasMeantIsReadOnWhereASignWasReported() {
        Problems problems = new Problems();
        Node root = YamlReader.read(source("a: {text: Fast, cheap, source: x}⏎b: &Co is late"), problems)
                .root();
        Mapping map = (Mapping) Objects.requireNonNull(root);
        assertThat(((Mapping) map.entries().get(0).value()).entries())
                .extracting(entry -> entry.key().text() + "=" + ((Scalar) entry.value()).text())
                .containsExactly("text=Fast, cheap", "source=x");
        assertThat(((Scalar) map.entries().get(1).value()).text()).isEqualTo("&Co is late");
    }

    @Test
    void anAliasBombIsReportedAtTheFirstAliasBeyondTheLimit() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            yaml.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", Collections.nCopies(10, alias))));
        }
        Problems problems = read(yaml.toString().replace("\r", ""));
        // The sizes of the levels are 11, 111, 1111, 11111. After level 3, repeats have added 110 + 1110 + 11110. The
        // eighth 11111 in level 4 (line 5) makes 101218.
        int column = "a4: &a4 [".length() + 7 * "*a3, ".length() + 1;
        assertThat(problems.sorted()).extracting(YamlFaultsTest::fault).containsExactly("5:" + column + " aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void deepNestingIsReportedWhereTheLimitIsPassed(String open) {
        Problems problems = read(open.repeat(5000));
        assertThat(problems.sorted())
                .extracting(YamlFaultsTest::fault)
                .containsExactly("1:" + (50 * open.length() + 1) + " too-deep");
    }

    @Test
    void longLinesDoNotBreakTheReader() {
        String text = "a! -b".repeat(InputLimits.TEXT / 5);
        assertThat(read("x: " + text + "\ny: '" + text + "'").sorted()).isEmpty();
        assertThat(read("x: " + "! ".repeat(100_000) + ": y").sorted()).isNotEmpty();
    }

    private static Problems read(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(source(yaml), problems);
        return problems;
    }

    private static SourceText source(String yaml) {
        return new SourceText(
                "x.yaml",
                1,
                List.of(yaml.replace('⏎', '\n')
                        .replace('⇥', '\t')
                        .replace('␣', '\u00a0')
                        .split("\n")));
    }

    private static String fault(Problem problem) {
        return problem.position().place() + " " + problem.id();
    }
}
