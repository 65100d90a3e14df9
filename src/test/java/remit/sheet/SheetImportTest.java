package remit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.Rounds;
import remit.edit.FileEdit;
import remit.problem.Problems;
import remit.problem.UsageException;
import remit.read.ContentReader;
import remit.sheet.SheetColumn.Form;

/** Whatever cells are changed, the content says afterwards what they say, and keeps all other lines. */
class SheetImportTest {

    private static final int ROUNDS = Rounds.of(7, 100);

    @TempDir
    private Path folder;

    static Stream<Path> contents() {
        return Stream.of(Path.of("content"), Path.of("src/test/resources/sites/everything-once/content"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void changedCellsAreTakenOver(Path original) {
        SplittableRandom random = new SplittableRandom(7);
        Path content = folder.resolve("content");
        copy(original, content);
        Map<SheetKind, ContentSheet> sheets = ContentSheets.of(ContentReader.read(content, new Problems()));
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ContentSheet sheet = sheets.get(SheetKind.values()[random.nextInt(SheetKind.values().length)]);
            if (sheet.rows().isEmpty()) {
                continue;
            }
            List<List<String>> rows = cells(sheet);
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                change(sheet, rows, random);
            }
            Path file = folder.resolve("h.xlsx");
            write(file, new ExcelFile().with(sheet.kind().word(), rows).bytes());
            ImportPlan plan;
            try {
                plan = SheetImport.plan(content, "content", file, "h.xlsx", true, sheet.kind());
            } catch (UsageException refused) {
                assertThat(refused).hasMessageContaining("by hand");
                continue;
            }
            if (plan.problems().isEmpty()) {
                Path after = folder.resolve("after" + round);
                copy(content, after);
                plan.edit()
                        .files()
                        .forEach(edit ->
                                write(after.resolve(edit.from()), edit.after().getBytes(StandardCharsets.UTF_8)));
                assertThat(cells(ContentSheets.of(ContentReader.read(after, new Problems()))
                                .get(sheet.kind())))
                        .isEqualTo(rows);
                plan.edit().files().forEach(SheetImportTest::assertKeepsComments);
                taken += plan.edit().files().size();
            }
        }
        assertThat(taken).isPositive();
    }

    /** Gives a cell the text of another one in its column. */
    private static void change(ContentSheet sheet, List<List<String>> rows, SplittableRandom random) {
        int column = random.nextInt(1, sheet.columns().size());
        int to = random.nextInt(SheetXlsx.HEADS, rows.size());
        String text = rows.get(random.nextInt(SheetXlsx.HEADS, rows.size())).get(column);
        if (!text.isEmpty() && sheet.columns().get(column).form() != Form.LETTERS) {
            rows.get(to).set(column, text);
        }
    }

    private static List<List<String>> cells(ContentSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(sheet.columns().stream().map(SheetColumn::head).toList()));
        rows.add(new ArrayList<>(
                sheet.columns().stream().map(SheetColumn::meaning).toList()));
        sheet.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        return rows;
    }

    /** A comment on a line of its own is never lost, but within a list that is written anew. */
    private static void assertKeepsComments(FileEdit edit) {
        List<String> after = edit.after().lines().toList();
        assertThat(after)
                .containsAll(edit.before()
                        .lines()
                        .filter(line -> line.startsWith("#"))
                        .toList());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(path).toString()), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
