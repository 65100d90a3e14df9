package remit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Expected output that is kept in files. With {@code -Daccept} the expected files are replaced by what came out; look
 * at the difference before you commit it.
 */
final class Golden {

    private static final boolean ACCEPT = System.getProperty("accept") != null;

    private Golden() {}

    /** The folders of all cases; fails where there is none, so that a test does not pass because its folder is lost. */
    static List<Path> cases(String name) {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", name))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).as("cases in " + name).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of every file below a folder, by its path. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with the first file that differs and the lines around the difference. */
    static void assertSame(Path expected, Map<String, byte[]> actual, String test) {
        if (ACCEPT) {
            accept(expected, actual);
            return;
        }
        assertThat(expected)
                .as("without its expected output a case proves nothing")
                .exists();
        Map<String, byte[]> wanted = files(expected);
        String mend = "\nIf the new output is right: mvn test -Dtest=" + test + " -Daccept";
        assertThat(actual.keySet()).as("files of " + expected + mend).containsExactlyElementsOf(wanted.keySet());
        wanted.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, actual.get(path))) {
                fail(expected + "/" + path + " differs\n" + difference(bytes, actual.get(path)) + mend);
            }
        });
    }

    /** Fails where two sites, the content of each file by its path, are not the same, byte for byte. */
    static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
    }

    /** The lines around the first difference of two texts. */
    static String difference(byte[] expected, byte[] actual) {
        String[] wanted = new String(expected, StandardCharsets.UTF_8).split("\n", -1);
        String[] got = new String(actual, StandardCharsets.UTF_8).split("\n", -1);
        int line = 0;
        while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
            line++;
        }
        return "line " + (line + 1) + "\nexpected:\n" + around(wanted, line) + "but was:\n" + around(got, line);
    }

    private static String around(String[] lines, int line) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, line - 2); i < Math.min(lines.length, line + 3); i++) {
            text.append(i == line ? "> " : "  ").append(lines[i]).append('\n');
        }
        return text.toString();
    }

    private static void accept(Path expected, Map<String, byte[]> actual) {
        try {
            if (Files.exists(expected)) {
                try (Stream<Path> old = Files.walk(expected)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : actual.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
