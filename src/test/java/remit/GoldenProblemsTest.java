package remit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports, to the letter: {@code src/test/resources/problems/<case>/}. */
class GoldenProblemsTest {

    static List<Path> cases() {
        return Golden.cases("problems");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportIsAsExpected(Path folder) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = Main.run(new String[] {"check"}, folder, stream(out), stream(err));

        String report = err.toString(StandardCharsets.UTF_8) + "exit code " + code + "\n";
        Map<String, byte[]> files = Map.of("report.txt", report.getBytes(StandardCharsets.UTF_8));
        Golden.assertSame(folder.resolve("expected"), files, "GoldenProblemsTest");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
