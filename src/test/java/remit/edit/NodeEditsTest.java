package remit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Sequence;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;

class NodeEditsTest {

    private static final String ROLE = """
            # first
            title: "Ranger"  # on the door
            also-known-as: [Keeper, Warden]   # both
            in-short: >
              Looks after
              animals.

            # values follow
            values:
              focus:   # what counts
                # animals first
                - Animals # deer
                - text: Paths
                  note: Wide.

                - Woods
              looks: up
            contacts:
            - label: Hut
              phone: "5"
            """;

    @Test
    void whatSaysItAlreadyIsLeftAlone() {
        assertThat(changed(ROLE, ROLE)).isEqualTo(ROLE);
        String other = """
                contacts: [{phone: '5', label: Hut}]
                values: {looks: up, focus: [Animals, {text: Paths, note: Wide.}, Woods]}
                in-short: |
                  Looks after animals.
                also-known-as:
                  - Keeper
                  - Warden
                title: Ranger
                """;
        assertThat(changed(ROLE, other)).isEqualTo(ROLE);
        assertThat(changed(other, ROLE)).isEqualTo(other);
    }

    @Test
    void textsKeepTheirQuotesAndComments() {
        assertThat(changed(ROLE, ROLE.replace("\"Ranger\"", "'Head: \"ranger\"'")))
                .isEqualTo(ROLE.replace("\"Ranger\"", "\"Head: \\\"ranger\\\"\""));
        assertThat(changed(ROLE, ROLE.replace("looks: up", "looks: 'up: down'")))
                .isEqualTo(ROLE.replace("looks: up", "looks: \"up: down\""));
        assertThat(changed(ROLE, ROLE.replace("Animals # deer", "Beasts")))
                .isEqualTo(ROLE.replace("Animals", "Beasts"));
    }

    @Test
    void itemsComeAndGo() {
        assertThat(changed(ROLE, ROLE.replace("    - Woods\n", "    - Woods\n    - Hills\n    - Lakes\n")))
                .isEqualTo(ROLE.replace("    - Woods\n", "    - Woods\n    - Hills\n    - Lakes\n"));
        assertThat(changed(ROLE, ROLE.replace("    - Animals # deer\n", "    - Sky\n    - Animals\n")))
                .isEqualTo(ROLE.replace("    - Animals # deer\n", "    - Sky\n    - Animals # deer\n"));
        assertThat(changed(ROLE, ROLE.replace("    - Animals # deer\n", "")))
                .isEqualTo(ROLE.replace("    - Animals # deer\n", ""));
        assertThat(changed(ROLE, ROLE.replace("Keeper, Warden", "Warden")))
                .isEqualTo(ROLE.replace("Keeper, Warden", "Warden"));
    }

    @Test
    void keysComeAndGo() {
        assertThat(changed(ROLE, ROLE.replace("title: \"Ranger\"", "title: Ranger\nabbreviation: R")))
                .isEqualTo(ROLE.replace("# on the door\n", "# on the door\nabbreviation: R\n"));
        assertThat(changed(ROLE, ROLE.replace("  looks: up\n", "  looks: up\n  team: 5\n")))
                .isEqualTo(ROLE.replace("  looks: up\n", "  looks: up\n  team: 5\n"));
        assertThat(changed(ROLE, ROLE.replace("  looks: up\n", ""))).isEqualTo(ROLE.replace("  looks: up\n", ""));
        assertThat(changed(ROLE, ROLE.replace("in-short: >\n  Looks after\n  animals.\n", "")))
                .isEqualTo(ROLE.replace("in-short: >\n  Looks after\n  animals.\n", ""));
        assertThat(changed("- id: a\n  group: b\n", "- group: b\n  id: a\n  ask: c\n"))
                .isEqualTo("- id: a\n  ask: c\n  group: b\n");
    }

    @Test
    void formsChangeWhereTheyMust() {
        assertThat(changed(ROLE, ROLE.replace("looks: up", "looks: [up, down, left: right]")))
                .isEqualTo(ROLE.replace("looks: up", "looks:\n    - up\n    - down\n    - left: right"));
        assertThat(changed("a: b  # why\nc: d\n", "a: |\n  b\n  c\nc: d\n")).isEqualTo("a: |  # why\n  b\n  c\nc: d\n");
    }

    @Test
    void linesEndAsTheyDid() {
        assertThat(changed("\uFEFFa: b\r\nc:\r\n  - d", "a: b\nc:\n  - d\n  - e\nf: |\n  g\n  h\n"))
                .isEqualTo("\uFEFFa: b\r\nc:\r\n  - d\r\n  - e\r\nf: |\r\n  g\r\n  h");
    }

    @Test
    void anAliasIsLeftAlone() {
        assertThatThrownBy(() -> changed("a: &x [b]\nc: *x\n", "a: b\nc: d\n"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("change it by hand");
    }

    /** Whatever is wanted of whatever is written, the file says it afterwards, or the change is refused. */
    @Test
    void madeUpChangesAreMade() {
        int made = 0;
        for (int seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String before = yaml(map(random, 0), random, 0);
            NewMap wanted = map(random, 0);
            if (standsTwice(before) || standsTwice(String.join("\n", NewYaml.file(wanted)))) {
                continue;
            }
            try {
                String after = changed(before, wanted);
                Node now = root(after);
                assertThat(now != null && wanted.isSaidBy(now))
                        .as("seed " + seed + "\n" + before + "\n->\n" + after + "\n" + wanted)
                        .isTrue();
                made++;
            } catch (UsageException refused) {
                assertThat(refused).hasMessageContaining("by hand");
            }
        }
        assertThat(made).isGreaterThan(2000);
    }

    /** Returns whether a text has a line twice that Remit takes for a slip of the editor. */
    private static boolean standsTwice(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(new SourceText("", 1, yaml.lines().toList()), problems);
        return problems.sorted().stream().anyMatch(problem -> problem.id().equals("line-twice"));
    }

    private static NewMap map(SplittableRandom random, int depth) {
        Map<String, NewNode> entries = new LinkedHashMap<>();
        for (String key : List.of("a", "b", "c", "d")) {
            if (depth == 0 && key.equals("a") || random.nextInt(3) > 0) {
                entries.put(key, node(random, depth + 1));
            }
        }
        if (entries.isEmpty()) {
            entries.put("e", new NewText("only"));
        }
        return new NewMap(entries);
    }

    private static NewNode node(SplittableRandom random, int depth) {
        int kind = random.nextInt(depth > 2 ? 3 : 6);
        if (kind < 3) {
            List<String> texts =
                    List.of("x", "y z", "a: b", "# c", "two\nlines", "three\n\n  lines\nx", "'", "yes", "- d", "Ä, 日本");
            return new NewText(texts.get(random.nextInt(texts.size())));
        } else if (kind == 3) {
            return map(random, depth);
        }
        List<NewNode> items = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            items.add(random.nextInt(3) == 0 ? map(random, depth + 1) : node(random, 3));
        }
        return new NewList(items);
    }

    /** Writes a map in one of many styles, with comments and empty lines. */
    private static String yaml(NewMap map, SplittableRandom random, int depth) {
        StringBuilder yaml = new StringBuilder();
        map.entries().forEach((key, value) -> {
            if (random.nextInt(4) == 0) {
                yaml.append("# above ").append(key).append('\n');
            }
            if (random.nextInt(4) == 0) {
                yaml.append(key).append(": ").append(NewYaml.inBrackets(value)).append("   # flow\n");
            } else {
                NewYaml.entry(key, value).forEach(line -> yaml.append(line).append('\n'));
            }
            if (random.nextInt(5) == 0) {
                yaml.append('\n');
            }
        });
        return yaml.toString();
    }

    private static String changed(String before, String after) {
        return changed(before, NewNode.of(root(after)));
    }

    private static String changed(String before, NewNode wanted) {
        Node root = root(before);
        NodeEdits edits = new NodeEdits("", new SourceFile(before));
        if (root instanceof Sequence list && wanted instanceof NewList items) {
            edits.change((Mapping) list.items().get(0), (NewMap) items.items().get(0));
        } else {
            edits.change((Mapping) root, (NewMap) wanted);
        }
        return new SourceFile(before).with(edits.replacements());
    }

    private static Node root(String yaml) {
        return YamlReader.read(
                        new SourceText("", 1, yaml.replace("\uFEFF", "").lines().toList()), new Problems())
                .root();
    }
}
