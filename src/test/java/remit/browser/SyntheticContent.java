package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a handbook that no editor would: sixty roles, words without end, a cell of more than five thousand characters,
 * empty values, right-to-left text, a comparison of twelve columns, one of forty-seven roles on seventeen short points, a
 * guide of sixty-six paths. The same every time.
 */
public final class SyntheticContent {

    private static final String[] WORDS = {
        "harbour",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "plan",
        "سجل الميناء",
        "water",
        "日本語の役割",
        "budget",
        "тестирование",
        "review",
        "x",
        "bridge",
        "and"
    };

    private static final int MATRIX_ROLES = 47;
    private static final int MATRIX_POINTS = 17;

    private static final int ROLES = 60;
    private static final int PROBLEMS = 120;

    private final SplittableRandom random = new SplittableRandom(60);
    private final SplittableRandom ofMatrix = new SplittableRandom(17);
    private final Path folder;

    private SyntheticContent(Path folder) {
        this.folder = folder;
    }

    /** A new folder with the handbook in it. */
    public static Path write() {
        try {
            SyntheticContent content = new SyntheticContent(Files.createTempDirectory("remit-synthetic-content"));
            content.writeAll();
            return content.folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll() throws IOException {
        file(
                "handbook.yaml",
                "title: Harbour handbook\norganisation: Example Organisation\nlanguage: en\n"
                        + "edition: 2026-11-21\nreview-every: 12 months\nreviewed: 2024-01-01\nowner: Harbour office\n"
                        + "pairs: declared\nfeedback:\n  label: Harbour office\n  email: harbour@example.com\n"
                        + "edit-link: \"https://git.example.com/{file}\"\n");
        criteria();
        for (int i = 0; i < ROLES; i++) {
            role(i);
        }
        StringBuilder wide = new StringBuilder("title: Twelve roles\nroles:\n");
        for (int i = 0; i < 12; i++) {
            wide.append("  - role-").append(i).append('\n');
        }
        wide.append("criteria: [c00, c01, c02, c03, c10, c11, c12, c13, c20, crew, shared, nobody]\n");
        file("comparisons/twelve.yaml", wide + "in-short: " + words(40) + "\n");
        file(
                "comparisons/two.yaml",
                "title: Two roles\nroles: [role-1, role-2]\ncriteria: [c00, c01, c02, c03, c10, c11, c12, c13, c20, c21, c22, c23, crew, shared, nobody, at-length]\n");
        matrix();
        topics();
        duties();
        guide();
        file(
                "glossary.yaml",
                "- term: Quay\n  means: Where ships are made fast\n- term: زورق\n  explained: " + words(60) + "\n");
        file("sources.yaml", "- id: log\n  title: Harbour log\n- id: own\n  title: Our own view\n  kind: judgement\n");
        file("pages/reading.md", "---\ntitle: Reading\nsources: [log, own]\n---\n" + prose());
    }

    private void criteria() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < 3; group++) {
            text.append("- group: Group ").append(group).append("\n  criteria:\n");
            for (int i = 0; i < 4; i++) {
                text.append("    - id: c")
                        .append(group)
                        .append(i)
                        .append("\n      name: ")
                        .append(words(2))
                        .append('\n');
            }
        }
        text.append("    - id: crew\n      name: Crew\n      kind: number\n      unit: people\n");
        text.append("    - id: shared\n      name: Shared\n      items:\n        tide: The tide\n");
        text.append("    - id: nobody\n      name: Said by nobody\n");
        text.append("    - id: at-length\n      name: Said at length\n      kind: text\n");
        for (int i = 0; i < MATRIX_POINTS; i++) {
            text.append(i % 6 == 0 ? "- group: Short " + i + "\n  criteria:\n" : "")
                    .append("    - id: m" + i + "\n      name: ")
                    .append(i == 5 ? "日本語の役割" : i == 6 ? "سجل الميناء" : i == 7 ? WORDS[1] : "Short point " + i)
                    .append("\n      kind: " + matrixKind(i) + "\n");
        }
        file("criteria.yaml", text.toString());
    }

    private void role(int i) throws IOException {
        StringBuilder text = new StringBuilder("title: \"Role " + i + " " + words(i % 7 == 0 ? 6 : 2) + "\"\n");
        if (i % 3 > 0) {
            text.append("abbreviation: R").append(i).append('\n');
        }
        if (i % 4 > 0) {
            text.append("in-short: ").append(words(14)).append('\n');
        }
        text.append("status: ").append(i % 9 == 4 ? "vacant" : "in place").append("\nvalues:\n");
        text.append("  crew: ").append(i % 5 == 0 ? "none" : i * 37).append("\n  shared:\n    - item: tide\n");
        for (int group = 0; group < 3; group++) {
            for (int c = 0; c < 4; c++) {
                value(text, "c" + group + c);
            }
        }
        text.append(i == 1 ? "  at-length: |\n" + atLength() : "");
        if (i < MATRIX_ROLES) {
            for (int m = 0; m < MATRIX_POINTS; m++) {
                text.append(matrixValue(i, m));
            }
        }
        text.append("contacts:\n  - phone: \"ext. ").append(1000 + i).append("\"\n");
        file("roles/role-" + i + ".yaml", text.toString());
        if (i % 10 == 1) {
            file("roles/role-" + i + ".md", prose());
        }
    }

    private static String matrixKind(int point) {
        return switch (point) {
            case 3 -> "choice\n      choices: [In port, At sea, 日本語]";
            case 15, 16 -> "number\n      unit: tons";
            default -> "yes-no";
        };
    }

    /** Point 0 is the same for all; all others differ and have gaps. */
    private String matrixValue(int role, int point) {
        int kind = ofMatrix.nextInt(16);
        String value = point == 0 ? "yes" : List.of("yes", "no", "partly").get(kind % 3);
        if (point == 3) {
            value = kind == 0
                    ? "[In port, At sea]"
                    : List.of("In port", "At sea", "日本語").get(kind % 3);
        } else if (point > 14) {
            value = point == 15 ? String.valueOf(role) : String.valueOf(kind * 1250.5);
        }
        if (point > 0 && point != 15 && kind > 13) {
            value = List.of("none", "does not apply").get(kind - 14);
        } else if (point > 0 && kind == 13) {
            return "";
        } else if (point == 9 && kind == 1) {
            value = "{value: " + value + ", note: " + words(9) + "}";
        }
        return "  m" + point + ": " + value + "\n";
    }

    /** Forty-seven roles on short points, and on one that is long. */
    private void matrix() throws IOException {
        StringBuilder text = new StringBuilder("title: Forty-seven roles\nroles:\n");
        for (int i = 0; i < MATRIX_ROLES; i++) {
            text.append("  - role-").append(i).append('\n');
        }
        text.append("criteria: [c00");
        for (int i = 0; i < MATRIX_POINTS; i++) {
            text.append(", m").append(i);
        }
        file("comparisons/matrix.yaml", text + "]\nin-short: In short.\n");
    }

    private void value(StringBuilder text, String criterion) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return;
        }
        text.append("  ").append(criterion).append(':');
        if (kind == 1) {
            text.append(" does not apply\n");
        } else if (kind == 2) {
            text.append(" none\n");
        } else {
            text.append('\n');
            for (int i = 0; i < kind - 1; i++) {
                text.append("    - ").append(words(1 + random.nextInt(8))).append('\n');
            }
        }
    }

    /** Paragraphs that fill more than a window. */
    private static String atLength() {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= 60; line++) {
            text.append("    ").append(String.join(" ", WORDS)).append(line % 6 == 0 ? ".\n\n" : "\n");
        }
        return text.toString();
    }

    private void topics() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PROBLEMS; i++) {
            text.append("- id: topic-")
                    .append(i)
                    .append("\n  ask: \"Problem ")
                    .append(i)
                    .append(' ')
                    .append(words(3));
            text.append("\"\n  group: Group ")
                    .append(i / 10)
                    .append("\n  first: role-")
                    .append(i % ROLES)
                    .append('\n');
            text.append(i % 60 == 0 ? "  urgent: yes\n  do-now: " + words(9) + "\n" : "")
                    .append("  backup: role-0\n");
        }
        file("topics.yaml", text.toString());
    }

    private void duties() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("- id: duty-")
                    .append(i)
                    .append("\n  duty: \"Duty ")
                    .append(i)
                    .append(' ')
                    .append(words(4));
            text.append("\"\n  group: Group ").append(i / 10).append('\n');
            text.append(i % 11 == 3 ? "" : "  accountable: role-" + i % 6 + "\n");
            text.append(i % 13 == 5 ? "" : "  responsible: [role-" + (i + 1) % 6 + "]\n");
        }
        file("responsibilities.yaml", text.toString());
    }

    /** Three questions with six, five and three answers: sixty-six paths. */
    private void guide() throws IOException {
        int[] answers = {6, 5, 3};
        StringBuilder text = new StringBuilder("title: Which quay?\nquestions:\n");
        for (int q = 0; q < answers.length; q++) {
            text.append("  q")
                    .append(q)
                    .append(":\n    ask: \"")
                    .append(words(6))
                    .append("?\"\n    answers:\n");
            for (int a = 0; a < answers[q]; a++) {
                text.append("      - answer: \"")
                        .append(a)
                        .append(' ')
                        .append(words(4))
                        .append("\"\n        id: a")
                        .append(a);
                text.append("\n        next: ")
                        .append(q < 2 ? "q" + (q + 1) : "o" + a)
                        .append('\n');
            }
        }
        file("guides/quay/guide.yaml", effectful(text.toString()) + "outcomes:\n" + outcomes());
    }

    /** One answer of each question ends at once, so that each question matters. */
    private static String effectful(String questions) {
        return questions
                .replaceFirst("(id: a5\n        next: )q1", "$1o3")
                .replaceFirst("(id: a4\n        next: )q2", "$1o4");
    }

    private String outcomes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append("  o")
                    .append(i)
                    .append(":\n    title: \"Quay ")
                    .append(i)
                    .append(' ')
                    .append(words(5));
            text.append("\"\n    roles: [role-").append(i).append("]\n");
        }
        return text.toString();
    }

    private String prose() {
        return "Text before. " + words(60) + "\n\n## " + words(4) + "\n\n- [x] " + words(3) + "\n- [ ] " + words(3)
                + "\n\n| A | B |\n|---|--:|\n| " + words(2) + " | 1 |\n| | 2 |\n\n> [!WARNING]\n> " + words(12)
                + "\n\n```\n" + words(30) + "\n```\n\n### " + words(3) + "\n\nA note[^1].\n\n[^1]: " + words(8) + "\n";
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
