package remit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.read.ListAddition.Added;

/** What one more entry leaves as it was, which is everything else. */
class ListAdditionTest {

    private static final List<String> ENTRY = List.of("id: new", "# Its name", "ask: New");

    @Test
    void theEntryFollowsTheLastOne() {
        thenIs("- id: a\n  ask: A\n", 1, "- id: a\n  ask: A\n- id: new\n  # Its name\n  ask: New\n", 3);
    }

    @Test
    void emptyLinesBetweenEntriesGoOn() {
        thenIs("- id: a\n\n- id: b\n", 2, "- id: a\n\n- id: b\n\n- id: new\n  # Its name\n  ask: New\n", 5);
    }

    @Test
    void theLineAboveASingleEntryShowsWhetherEntriesAreApart() {
        thenIs("# All\n\n- id: a\n", 1, "# All\n\n- id: a\n\n- id: new\n  # Its name\n  ask: New\n", 5);
    }

    @Test
    void commentsInTheLastEntryBelongToItAndLaterOnesDoNot() {
        thenIs(
                "# All\n- id: a # one\n  # backup: b\n# The end\n",
                1,
                "# All\n- id: a # one\n  # backup: b\n- id: new\n  # Its name\n  ask: New\n# The end\n",
                4);
    }

    @Test
    void lineEndsMarkAndOpenEndStay() {
        thenIs(
                "\uFEFF- id: 'ä'\r\n  ask: \"A\"",
                1,
                "\uFEFF- id: 'ä'\r\n  ask: \"A\"\r\n- id: new\r\n  # Its name\r\n  ask: New",
                3);
    }

    @Test
    void theEntryMayBeFirstOrInBetween() {
        String list = "# All\n- id: a\n\n# The second\n- id: b\n";
        thenIs(list, 0, "# All\n- id: new\n  # Its name\n  ask: New\n\n- id: a\n\n# The second\n- id: b\n", 2);
        thenIs(list, 1, "# All\n- id: a\n\n- id: new\n  # Its name\n  ask: New\n\n# The second\n- id: b\n", 4);
    }

    @Test
    void aListUnderItsNameGoesOnWhereItEnds() {
        thenIs(
                "owner: Us\ntopics:\n- id: a\n  also:\n  - x\nreviewed: 2026-11-01\n",
                1,
                "owner: Us\ntopics:\n- id: a\n  also:\n  - x\n- id: new\n  # Its name\n  ask: New\nreviewed: 2026-11-01\n",
                6);
    }

    @Test
    void aMissingListIsMade() {
        thenIs("", 0, "- id: new\n  # Its name\n  ask: New\n", 1);
        thenIs("# Nothing yet", 0, "# Nothing yet\n- id: new\n  # Its name\n  ask: New", 2);
        thenIs("topics:\nowner: Us\n", 0, "topics:\n  - id: new\n    # Its name\n    ask: New\nowner: Us\n", 2);
        thenIs("owner: Us\n", 0, "owner: Us\ntopics:\n  - id: new\n    # Its name\n    ask: New\n", 3);
        thenIs("topics: []  # none\n", 0, "topics: [{id: new, ask: New}]  # none\n", 1);
    }

    @Test
    void aTextOfSeveralLinesAtTheEndKeepsItsEmptyLines() {
        thenIs(
                "- id: a\n  not-for: |+\n    A\n\n",
                1,
                "- id: a\n  not-for: |+\n    A\n\n- id: new\n  # Its name\n  ask: New\n",
                5);
        thenIs(
                "- id: a\n  not-for: >-\n    A\n    b\n",
                1,
                "- id: a\n  not-for: >-\n    A\n    b\n- id: new\n  # Its name\n  ask: New\n",
                5);
    }

    @Test
    void bracketsTakeTheEntryToo() {
        thenIs("[{id: a}, {id: b},]\n", 1, "[{id: a}, {id: new, ask: New}, {id: b},]\n", 1);
        thenIs("- {id: a,\n   ask: A}\n", 1, "- {id: a,\n   ask: A}\n- id: new\n  # Its name\n  ask: New\n", 3);
    }

    @Test
    void listsOfIdsTakeOneMore() {
        assertThat(id("a: 1\nroles: [cto, cio] # all\n", 2)).contains("a: 1\nroles: [cto, cio, new] # all\n");
        assertThat(id("roles: [cto,\n  cio]\n", 2)).contains("roles: [cto,\n  cio, new]\n");
        assertThat(id("roles:\n  - cto\n  - cio # last\nb: 2\n", 2))
                .contains("roles:\n  - cto\n  - cio # last\n  - new\nb: 2\n");
        assertThat(id("roles: cto # one\n", 1)).contains("roles: [cto, new] # one\n");
    }

    @Test
    void anAliasAtTheEndIsFollowedToo() {
        assertThat(ListAddition.add("- id: a\n  also: &x [b]\n- id: c\n  also: *x\n", "topics", ENTRY, 2))
                .map(Added::text)
                .contains("- id: a\n  also: &x [b]\n- id: c\n  also: *x\n- id: new\n  # Its name\n  ask: New\n");
    }

    /** A map at the list's place, a text as the file, a mistake, a list that is itself an alias. */
    @ParameterizedTest
    @ValueSource(strings = {"topics: {id: a}\n", "topics\n", "- id: a\n ask: b\n", "a: &x [1]\ntopics: *x\n"})
    void whatCannotBeAddedToIsLeftAlone(String file) {
        assertThat(ListAddition.add(file, "topics", ENTRY, 1)).isEmpty();
    }

    /** Puts an entry at each place of each list of the handbooks at hand, in files as different systems write them. */
    @Test
    void everyListOfEveryHandbookTakesAnEntryAtEachPlaceAndKeepsTheRest() throws IOException {
        int lists = 0;
        for (Path file : lists()) {
            String unix = Files.readString(file);
            String key = file.getFileName().toString().replace(".yaml", "");
            for (String text : List.of(unix, "\uFEFF" + unix.replace("\n", "\r\n"), unix.stripTrailing())) {
                int position = 0;
                Optional<Added> added = ListAddition.add(text, key, ENTRY, position);
                while (added.isPresent()) {
                    assertThat(isInserted(text, added.get().text()))
                            .as(file + " at " + position)
                            .isTrue();
                    added = ListAddition.add(text, key, ENTRY, ++position);
                }
                assertThat(position).as(file.toString()).isGreaterThan(1);
                lists++;
            }
        }
        assertThat(lists).isGreaterThan(30);
    }

    private static List<Path> lists() throws IOException {
        List<Path> lists = new ArrayList<>();
        for (Path root : List.of(Path.of("content"), Path.of("src/test/resources/sites"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString()
                                .matches("(?!.*expected).*(topics|contacts|responsibilities|glossary|sources)\\.yaml"))
                        .forEach(lists::add);
            }
        }
        return lists;
    }

    /** Returns whether one text is the other with one piece put into it. */
    private static boolean isInserted(String before, String after) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return after.endsWith(before.substring(same));
    }

    private static Optional<String> id(String file, int position) {
        return ListAddition.add(file, "roles", List.of("new"), position).map(Added::text);
    }

    private static void thenIs(String file, int position, String text, int line) {
        assertThat(ListAddition.add(file, "topics", ENTRY, position)).contains(new Added(text, line));
    }
}
