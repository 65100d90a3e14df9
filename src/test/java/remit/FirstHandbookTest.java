package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first handbook, as somebody types it who has read the README: two roles, a guide and five problems. */
class FirstHandbookTest {

    /** The problems, and whom to ask first. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "A patient has fallen", "ward-manager",
            "A nurse has called in sick", "ward-manager",
            "The medicine cupboard does not open", "front-desk",
            "A relative wants to complain", "head-of-nursing",
            "A bed is missing", "ward-manager"));

    /** What is typed in fifteen minutes by somebody who types 100 characters a minute. */
    private static final int FIFTEEN_MINUTES = 1_500;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int typed;

    @Test
    void isTypedInFifteenMinutesAndBuildsWithoutAWarning() throws IOException {
        run("init", ".");
        edit("handbook.yaml", "Who does what", "Who leads on our wards");
        begin();
        removeTheSample();
        fillIn("head-of-nursing", "Leads all nurses of the house.", "HN", "Standards of care", "40", "Years");
        fillIn("ward-manager", "Runs one ward from day to day.", "WM", "Shifts and beds", "12", "Days and weeks");
        guide();

        run("build", "--strict");
        assertThat(folder.resolve("site/guides/who-decides-about-a-shift/yes.html"))
                .isRegularFile();
        assertThat(typed).isLessThan(FIFTEEN_MINUTES);
    }

    private void begin() {
        run("new", "role", "--title", "Head of Nursing");
        run("new", "role", "--title", "Ward manager");
        PROBLEMS.forEach((problem, first) -> run("new", "topic", "--title", problem, "--first", first));
        run("new", "guide", "--title", "Who decides about a shift?");
    }

    private void removeTheSample() throws IOException {
        for (String file : List.of(
                "roles/operations-manager.yaml",
                "roles/project-manager.yaml",
                "roles/project-manager.md",
                "comparisons/operations-and-projects.yaml",
                "guides/who-leads/guide.yaml",
                "responsibilities.yaml",
                "glossary.yaml")) {
            Files.delete(file(file));
        }
        edit("contacts.yaml", "run-by: operations-manager", "run-by: ward-manager");
        String topics = Files.readString(file("topics.yaml"));
        int sample = topics.indexOf("- id: late-delivery");
        int last = topics.indexOf("- id: ", topics.indexOf("- id: broken-thing") + 1);
        Files.writeString(file("topics.yaml"), topics.substring(0, sample) + topics.substring(last));
    }

    private void fillIn(String role, String inShort, String abbreviation, String focus, String team, String horizon)
            throws IOException {
        String file = "roles/" + role + ".yaml";
        edit(file, "# in-short: …", "in-short: " + inShort);
        edit(file, "# abbreviation: …", "abbreviation: " + abbreviation);
        edit(file, "# values:", "values:");
        edit(file, "#   focus:\n#     - …", "  focus:\n    - " + focus);
        edit(file, "#   horizon: not stated", "  horizon: " + horizon);
        edit(file, "#   decides:\n#     - …", "  decides:\n    - What is in the plan");
        edit(file, "#   staff: not stated", "  staff: yes");
        edit(file, "#   team-size: not stated", "  team-size: " + team);
        edit(
                file,
                "# contacts:\n#   - label: Office\n#     email: office@example.com",
                "contacts:\n  - label: Office\n    email: " + role + "@example.com");
    }

    private void guide() throws IOException {
        String file = "guides/who-decides-about-a-shift/guide.yaml";
        edit(file, "draft: yes\n", "");
        edit(file, "What is the first question?", "Is it for today?");
        edit(file, "answer: One answer\n        id: one", "answer: Yes\n        id: yes");
        edit(file, "answer: Another answer\n        id: another", "answer: No\n        id: no");
        edit(file, "title: One result", "title: Ask the ward manager\n    roles: [ward-manager]");
        edit(file, "title: Another result", "title: Ask the head of nursing\n    roles: [head-of-nursing]");
    }

    /** Replaces the first place of a text, which must be there, and counts what is typed. */
    private void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(file(file));
        int place = text.indexOf(old);
        assertThat(place).as(old + " in " + file).isNotNegative();
        Files.writeString(file(file), text.substring(0, place) + now + text.substring(place + old.length()));
        typed += now.length();
    }

    private void run(String... arguments) {
        typed += String.join(" ", arguments).length();
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, folder, out, new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(0);
    }

    private Path file(String name) {
        return folder.resolve("content").resolve(name);
    }
}
