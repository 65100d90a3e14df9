package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a handbook with long lists: thirty-two roles with many other names, three hundred problems, each reviewed. The same
 * every time.
 */
final class LongContent {

    static final int ROLES = 32;
    static final int PROBLEMS = 300;

    private LongContent() {}

    /** A new folder with the handbook in it. */
    static Path write() {
        try {
            Path folder = Files.createTempDirectory("remit-long-content");
            file(folder, "handbook.yaml", "title: Harbour\norganisation: Example Organisation\nlanguage: en\n");
            file(folder, "criteria.yaml", """
                    - group: Work
                      criteria:
                        - id: place
                          name: Place
                          kind: choice
                          choices: [Quay, Lighthouse, Office]
                    """);
            for (int i = 0; i < ROLES; i++) {
                file(folder, "roles/role-" + i + ".yaml", role(i));
            }
            file(folder, "comparisons/two.yaml", "title: Two of them\nroles: [role-1, role-2]\n");
            file(folder, "contacts.yaml", "- id: tower\n  name: Tower\n  phone: ext. 12\n");
            file(folder, "topics.yaml", topics());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String role(int i) {
        StringBuilder text = new StringBuilder("title: " + (char) ('A' + i % 20) + " keeper " + i + "\n");
        text.append("in-short: Keeps thing ")
                .append(i)
                .append(" in order for everybody who needs it, day and night.\n");
        text.append("values:\n  place: ").append(i == 17 ? "[Quay, Office]" : i % 2 == 0 ? "Quay" : "Lighthouse");
        text.append("\nalso-known-as:\n");
        for (int name = 0; name < 40; name++) {
            text.append("  - ")
                    .append((char) ('A' + name % 20))
                    .append(" Wärter ")
                    .append(i * 100 + name);
            text.append('\n');
        }
        return text.toString();
    }

    private static String topics() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PROBLEMS; i++) {
            text.append("- id: topic-")
                    .append(i)
                    .append("\n  ask: Problem ")
                    .append(i)
                    .append('\n');
            text.append("  group: Group ").append(i / 50).append("\n  first: tower\n  reviewed: 2026-01-01\n");
            text.append("  also: [Trouble ").append(i).append("]\n");
            text.append(i % 100 == 0 ? "  urgent: yes\n  do-now: Run.\n" : "");
        }
        return text.toString();
    }

    private static void file(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
