package remit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import remit.Rounds;
import remit.read.ListAddition.Added;

/**
 * Lists as people write them, in every mixture: after an addition the file is the old one with some signs more, all in
 * one place, and YAML reads the old items and the new one. For more lists, or others: {@code mvn test
 * -Dtest=RandomListsTest -Dremit.random.lists=100000 -Dremit.random.seed=7}.
 */
class RandomListsTest {

    private static final int LISTS = Rounds.of(1_500, 60_000);
    private static final long SEED = 12;

    private static final List<String> NEW = List.of("id: new-one", "# words", "ask: New");

    private static final List<String> ITEMS = List.of(
            "id: a%d\n  ask: A",
            "id: a%d\n  # backup: x",
            "id: a%d\n  ask: |\n    Text\n\n    # more\n    - and more",
            "id: a%d\n  ask: >-\n    folded\n    text",
            "id: a%d\n  also:\n  - b\n  - c",
            "id: a%d\n  also:\n    - b\n    # - c\n    - 'd\n\n      - e'",
            "{id: a%d, also: [b, c]} # in braces",
            "id: a%d # ends here\n\n  ask: \"A: 🌳\"",
            "\n  id: a%d\n  ask: after an empty dash",
            "&a%d\n  id: a%1$d",
            "id: a%d\n  ask: |+\n    kept\n");

    private final Random random = new Random(SEED);

    @Test
    void whatWasThereStaysAndOneItemIsAdded() {
        int added = 0;
        for (int i = 0; i < LISTS; i++) {
            int items = 1 + random.nextInt(4);
            String text = text(items);
            int before = random.nextInt(items + 1);
            Optional<Added> done = ListAddition.add(text, "topics", NEW, before);
            if (done.isPresent()) {
                added++;
                mustBeOneInsertion(text, done.get().text());
                mustHaveOneMore(text, done.get().text(), before);
            } else {
                assertThat(text).as("refused").contains("|+");
            }
        }
        assertThat(added).isGreaterThan(LISTS * 9 / 10);
    }

    private static void mustBeOneInsertion(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int rest = before.length() - start;
        assertThat(after.substring(after.length() - rest)).as(after).isEqualTo(before.substring(start));
    }

    private static void mustHaveOneMore(String before, String after, int place) {
        List<Object> old = list(before);
        List<Object> now = list(after);
        assertThat(now.get(place)).as(after).isEqualTo(Map.of("id", "new-one", "ask", "New"));
        now.remove(place);
        assertThat(now).as(after).isEqualTo(old);
    }

    private static List<Object> list(String text) {
        String whole = text.replaceFirst("^\uFEFF", "");
        Object root = new Yaml().load(whole.endsWith("\n") ? whole : whole + "\n");
        return new ArrayList<>((List<?>) (root instanceof Map<?, ?> map ? map.get("topics") : root));
    }

    private String text(int items) {
        boolean map = random.nextBoolean();
        String indent = map && random.nextBoolean() ? "  " : "";
        String gap = pick("", "", "\n", "\n\n", "\n" + indent + "# between\n", indent + "# above\n");
        StringBuilder text = new StringBuilder(pick("", "# Problems\n\n", "---\n"));
        if (map) {
            text.append(pick("", "owner: Estate office # who\n"))
                    .append(pick("topics:", "topics: # all", "topics: &t"));
            text.append('\n');
        }
        for (int i = 0; i < items; i++) {
            String item = String.format(ITEMS.get(random.nextInt(ITEMS.size())), i);
            text.append(i == 0 ? "" : gap);
            text.append(("-" + (item.startsWith("\n") ? "" : " ") + item + "\n").replaceAll("(?m)^(?=.)", indent));
        }
        text.append(pick("", "", "\n", "\n# the end\n"));
        if (map) {
            text.append(pick("", "reviewed: 2026-11-01\n"));
        }
        String whole = random.nextInt(5) == 0 ? text.toString().stripTrailing() : text.toString();
        return pick("", "", "\uFEFF") + (random.nextInt(3) == 0 ? whole.replace("\n", "\r\n") : whole);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
