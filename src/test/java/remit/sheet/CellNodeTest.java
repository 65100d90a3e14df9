package remit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import remit.edit.NewNode;
import remit.edit.NewNode.NewList;
import remit.edit.NewNode.NewMap;
import remit.edit.NewNode.NewText;
import remit.edit.NewYaml;
import remit.problem.Problems;
import remit.read.ContentReader;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;
import remit.sheet.SheetColumn.Form;

class CellNodeTest {

    private static final List<String> PIECES = List.of(
            "a",
            "Ü",
            "日本",
            "\u05D0\u05D1",
            "\uD83D\uDE80",
            " ",
            "  ",
            "\n",
            "\n\n",
            "note:",
            "Note: x",
            "source: a",
            "item: b",
            "note on all: c",
            "|",
            "| x",
            "\\",
            "\\\\",
            "=1+1",
            "+",
            "-",
            "- ",
            "@",
            "'",
            "\"",
            "#",
            ": ",
            "none",
            "not stated",
            "{",
            "]",
            ",",
            ";",
            "&x",
            "*y",
            "!",
            "%",
            "0123",
            "2026-11-27",
            "true",
            "\u00A0",
            "long ".repeat(2000));

    static Stream<Path> contents() throws IOException {
        Stream<Path> sites = Files.list(Path.of("src/test/resources/sites")).map(site -> site.resolve("content"));
        return Stream.concat(Stream.of(Path.of("content")), sites).filter(Files::isDirectory);
    }

    /** What a content says is in the cells, and what is in the cells says the same again, with and without a look at it. */
    @ParameterizedTest
    @MethodSource("contents")
    void cellsSayWhatTheContentSays(Path content) {
        int cells = 0;
        for (ContentSheet sheet :
                ContentSheets.of(ContentReader.read(content, new Problems())).values()) {
            for (SheetRow row : sheet.rows()) {
                for (int i = 0; i < sheet.columns().size(); i++) {
                    SheetColumn column = sheet.columns().get(i);
                    String cell = row.cells().get(i);
                    if (!cell.isEmpty() && column.form() != Form.ID && column.form() != Form.LETTERS) {
                        Node now = now(row, column);
                        assertThat(CellNode.of(column.form(), cell, now).isSaidBy(now))
                                .as(row.id() + " " + column.head() + "\n" + cell)
                                .isTrue();
                        assertThat(again(column.form(), cell)).isEqualTo(cell);
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isPositive();
    }

    private static Node now(SheetRow row, SheetColumn column) {
        Node record = row.record();
        Node around = column.isCriterion() ? CellNode.inner(record, "values") : record;
        return CellNode.inner(around, column.key());
    }

    /** Writes a cell as YAML, reads that, and returns the cell that it makes. */
    private static String again(Form form, String cell) {
        NewNode said = CellNode.of(form, cell, null);
        return CellText.of(form, yaml(said));
    }

    private static Node yaml(NewNode said) {
        List<String> lines = NewYaml.file(new NewMap(Map.of("key", said)));
        Problems problems = new Problems();
        Node root = YamlReader.read(new SourceText("", 1, lines), problems).root();
        Node value = CellNode.inner(root, "key");
        assertThat(value)
                .as(String.join("\n", lines) + "\n" + problems.sorted())
                .isNotNull();
        return value;
    }

    /** Whatever texts are made up, they come back from a cell and from YAML as they were. */
    @Test
    void madeUpTextsComeBack() {
        for (int seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = text(random);
            NewNode item = new NewMap(Map.of("text", new NewText(text), "note", new NewText(text(random))));
            for (Form form : List.of(Form.TEXT, Form.LINES, Form.VALUE, Form.VALUES)) {
                NewNode one = new NewText(text);
                assertComesBack(seed, form, one);
            }
            assertComesBack(seed, Form.LINES, new NewList(List.of(new NewText(text), new NewText(text(random)))));
            assertComesBack(seed, Form.VALUES, new NewList(List.of(item, new NewText(text(random)), item)));
        }
    }

    private static void assertComesBack(int seed, Form form, NewNode said) {
        Node node = yaml(said);
        assertThat(said.isSaidBy(node)).as("yaml, seed " + seed + ": " + said).isTrue();
        String cell = CellText.of(form, node);
        if (!cell.isBlank()) {
            assertThat(CellNode.of(form, cell, node).isSaidBy(node))
                    .as("seed " + seed + ", " + form + ": <" + cell + "> " + said)
                    .isTrue();
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().isBlank() ? "y" : text.toString().replaceFirst("\n+$", "");
    }

    @Test
    void itemsHaveNotesAndSources() {
        NewNode said = CellNode.of(
                Form.VALUES,
                "Beds\n  Note: From May on.\n| Till June.\nsource: survey, report\nitem: trees\nnote on all: Here.\n",
                null);
        assertThat(said).isEqualTo(yamlOf("""
                items:
                  - text: Beds
                    note: "From May on.\\nTill June."
                    source: [survey, report]
                  - item: trees
                note: Here.
                """));
    }

    private static NewNode yamlOf(String text) {
        NewNode read = NewNode.of(
                (Mapping) YamlReader.read(new SourceText("", 1, text.lines().toList()), new Problems())
                        .root());
        return read;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "VALUES  > note: x    > there is nothing above the line 'note:'",
                "VALUES  > | x        > its first line begins with '|'",
                "VALUES  > a\\nsource: > no id follows 'source:'",
                "RECORDS > garden     > its line 'garden' has no key",
            })
    void whatCannotBeReadIsSaid(Form form, String cell, String message) {
        assertThatThrownBy(() -> CellNode.of(form, cell.replace("\\n", "\n"), null))
                .isInstanceOf(CellFault.class)
                .hasMessageContaining(message);
    }
}
