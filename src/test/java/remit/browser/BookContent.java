package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a handbook whose tables are longer than a sheet: three roles with many points, six roles side by side, many
 * duties, a guide, and a problem that cannot wait.
 */
final class BookContent {

    static final int POINTS = 24;
    static final int DUTIES = 24;
    private static final int ROLES = 6;

    private final Path folder;

    private BookContent(Path folder) {
        this.folder = folder;
    }

    /** A new folder with the handbook in it. */
    static Path write() {
        try {
            BookContent content = new BookContent(Files.createTempDirectory("remit-book-content"));
            content.writeAll();
            return content.folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll() throws IOException {
        file(
                "handbook.yaml",
                "title: Harbour handbook\nin-short: Who does what in the harbour.\norganisation: Example Organisation\n"
                        + "language: en\nedition: 2026-11-28\npairs: declared\n");
        StringBuilder criteria = new StringBuilder("- group: Work\n  criteria:\n");
        for (int i = 1; i <= POINTS; i++) {
            criteria.append("    - id: point-" + i + "\n      name: Point number " + i + "\n");
        }
        file("criteria.yaml", criteria.toString());
        for (int i = 1; i <= ROLES; i++) {
            writeRole(i);
        }
        file(
                "comparisons/all-three.yaml",
                "title: The first three\nroles: [role-1, role-2, role-3]\nin-short: They share the harbour.\n");
        file(
                "comparisons/all-three.md",
                "## When it matters\n\n" + "The three meet at each change of the tide. ".repeat(30));
        file("comparisons/all-six.yaml", "title: All six\nroles: [role-1, role-2, role-3, role-4, role-5, role-6]\n");
        StringBuilder duties = new StringBuilder();
        for (int i = 1; i <= DUTIES; i++) {
            duties.append("- id: duty-" + i + "\n  duty: Duty number " + i + " of the harbour\n  group: Water\n")
                    .append("  accountable: [role-" + (1 + i % ROLES) + "]\n  responsible: [role-1, desk]\n");
        }
        file("responsibilities.yaml", duties.toString());
        file("contacts.yaml", "- id: desk\n  name: Harbour desk\n  phone: \"+49 30 12345\"\n");
        file(
                "topics.yaml",
                "- id: fire\n  ask: There is a fire on board\n  urgent: yes\n  do-now: [Leave the ship.]\n"
                        + "  first: desk\n");
        file(
                "guides/who/guide.yaml",
                "title: Who is asked?\nstart: size\nquestions:\n  size:\n    ask: How long is the ship?\n    answers:\n"
                        + "      - answer: Long\n        id: long\n        next: ask-one\n"
                        + "      - answer: Short\n        id: short\n        next: ask-two\n"
                        + "outcomes:\n  ask-one:\n    title: Ask the first\n    roles: [role-1]\n"
                        + "  ask-two:\n    title: Ask the second\n    roles: [role-2]\n");
    }

    private void writeRole(int number) throws IOException {
        StringBuilder role = new StringBuilder("title: Keeper of part " + number + "\nabbreviation: K" + number
                + "\nin-short: Looks after part " + number + ".\nvalues:\n");
        for (int i = 1; i <= (number <= 3 ? POINTS : 4); i++) {
            role.append("  point-" + i + ": What keeper " + number + " says of point " + i
                    + ", which takes more than one line of a column, and a few more words so that it takes a third\n");
        }
        file("roles/role-" + number + ".yaml", role.toString());
        file("roles/role-" + number + ".md", "## What it takes\n\n" + "Ships come and go with the tide. ".repeat(40));
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
