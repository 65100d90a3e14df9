package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up handbook of eight roles with a value of every kind and state on some point, notes, sources, shared items,
 * duties, problems and reporting lines, and a page for every pair and for some three roles. The same every time.
 */
public final class PickableContent {

    static final int ROLES = 8;

    /** The roles of the comparison {@code trio}: on some points two of them differ, and the third states nothing. */
    static final List<Integer> TRIO = List.of(1, 2, 4);

    private static final List<String> THINGS =
            List.of("Ropes", "ropes.", "The *tide*", "Buoys & gulls", "[Log](role-0.yaml)", "[log](role-1.md)");
    /** So many items that some are folded; the first is that of other roles, too. */
    private static final String MANY = IntStream.rangeClosed(1, 14)
            .mapToObj(i -> i == 1 ? "Ropes" : "Rope " + i)
            .collect(Collectors.joining(", ", "[", "]"));

    private static final List<String> STATES = List.of("not stated", "none", "does not apply");

    private final SplittableRandom random = new SplittableRandom(8);
    private final Path folder;

    private PickableContent(Path folder) {
        this.folder = folder;
    }

    /** A new folder with the handbook in it. */
    public static Path write() {
        try {
            PickableContent content = new PickableContent(Files.createTempDirectory("remit-pickable-content"));
            content.writeAll();
            return content.folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll() throws IOException {
        file("handbook.yaml", """
                title: Harbour
                organisation: Example Organisation
                language: en
                pairs: all
                """);
        file("criteria.yaml", """
                - group: Work
                  criteria:
                    - {id: looks, name: Looks after}
                    - {id: shared, name: Keeps, items: {tide: The tide, quay: The quay}}
                    - {id: words, name: In words, kind: text}
                    - {id: night, name: Works at night, kind: yes-no}
                - group: Size
                  criteria:
                    - {id: crew, name: Crew, kind: number, unit: people}
                    - {id: side, name: Side, kind: choice, choices: [sea, land]}
                    - {id: with, name: Shares an office with, kind: role}
                    - {id: nobody, name: Said by nobody}
                """);
        file("sources.yaml", """
                - {id: log, title: Harbour log, publisher: Example Press}
                - {id: own, title: Our view, kind: judgement}
                """);
        for (int i = 0; i < ROLES; i++) {
            file("roles/role-" + i + ".yaml", role(i));
        }
        file(
                "comparisons/trio.yaml",
                "title: Side by side\nroles: "
                        + TRIO.stream().map(i -> "role-" + i).toList() + "\n");
        file("contacts.yaml", "- {id: desk, name: Harbour desk}\n");
        file("responsibilities.yaml", """
                - {id: gates, duty: Opens the gates, accountable: [role-0, role-1], responsible: role-2}
                - {id: lamps, duty: Lights the lamps, accountable: role-1, consulted: [role-3, role-4], informed: role-5}
                - {id: nets, duty: Mends the nets}
                """);
        file("topics.yaml", """
                - {id: lost, ask: I lost a boat, first: role-2}
                - {id: silent, ask: The help desk does not answer, group: Leave and time off, first: role-2}
                - {id: sheet, ask: My timesheet is wrong, group: Leave and time off, first: role-2}
                """);
    }

    private String role(int i) {
        StringBuilder text = new StringBuilder("title: Keeper of pier " + i + "\n");
        text.append(i % 2 == 0 ? "abbreviation: K" + i + "\n" : "");
        text.append("also-known-as: [\"Warden ").append(i).append("\", Pier hand]\n");
        text.append(i % 3 == 0 ? "sources: [log]\n" : "");
        text.append(i > 4 ? "reports-to: desk\n" : "");
        text.append(i == 3 ? "works-with: [{role: role-4, on: the *gates*}, {role: role-0}]\n" : "");
        text.append("values:\n");
        String looks = "[" + item() + ", " + item() + "]";
        value(text, "looks", i == 7 ? MANY : looks);
        value(text, "shared", "[{item: tide}, {item: quay, note: At night., source: own}]");
        switch (i) {
            case 5 ->
                stated(text, "words", "\"First.\\n\\n" + "- an entry that fills a line and a half\\n".repeat(9) + "\"");
            case 6 -> stated(text, "words", "\"" + "Long words. ".repeat(200) + "\"");
            default -> value(text, "words", "\"First.\\n\\n- a\\n- b " + random.nextInt(2) + "\\n\"");
        }
        value(text, "night", "{value: " + List.of("yes", "no", "partly").get(random.nextInt(3)) + ", note: Mostly.}");
        value(text, "crew", List.of("2.50", "2.5", "-3", "0").get(random.nextInt(4)));
        value(text, "side", random.nextBoolean() ? "sea" : "land");
        value(text, "with", "{items: [role-" + random.nextInt(ROLES) + ", desk], source: log}");
        return text.toString();
    }

    private String item() {
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        return random.nextInt(3) == 0 ? "{text: \"" + thing + "\", source: [log, own]}" : "\"" + thing + "\"";
    }

    private void value(StringBuilder text, String criterion, String stated) {
        String value = random.nextInt(4) == 0 ? STATES.get(random.nextInt(STATES.size())) : stated;
        stated(text, criterion, value);
    }

    private static void stated(StringBuilder text, String criterion, String value) {
        text.append("  ").append(criterion).append(": ").append(value).append('\n');
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
