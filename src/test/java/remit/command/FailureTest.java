package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.problem.UsageException;

class FailureTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Failure failure = new Failure(new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void wrongFolderIsOneLine() {
        assertThat(failure.thrown(new UsageException("there is no folder 'x'"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("remit: there is no folder 'x'\n");
    }

    @Test
    void aJavaWithoutSomeModulesIsOneLine() {
        assertThat(failure.missingModules(List.of("java.sql", "jdk.httpserver")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("remit: the Java in " + System.getProperty("java.home")
                        + " has no java.sql, jdk.httpserver; use a whole JDK or JRE, or add these modules to it with"
                        + " jlink --add-modules java.sql,jdk.httpserver\n");
    }

    @Test
    void faultOfOursIsALineAndItsTrace() {
        assertThat(failure.thrown(new StackOverflowError("deep"))).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("remit: a fault in Remit itself, not in your content; please report it with these lines:\n"
                        + "java.lang.StackOverflowError: deep")
                .contains("FailureTest");
    }
}
