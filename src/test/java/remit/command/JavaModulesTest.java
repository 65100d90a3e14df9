package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class JavaModulesTest {

    private static final Pattern USED = Pattern.compile("-> (java\\.\\S+|jdk\\.\\S+)");

    @Test
    void theJavaOfTheTestsHasAll() {
        assertThat(JavaModules.missing(JavaModules::runsWith)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedInOrder() {
        assertThat(JavaModules.missing(Set.of("java.desktop", "java.sql", "java.logging", "java.management")::contains))
                .containsExactly("java.xml", "jdk.httpserver", "jdk.localedata");
    }

    @Test
    void whateverOurOwnClassesUseIsNeeded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        ToolProvider.findFirst("jdeps").orElseThrow().run(printed, printed, "-s", "target/classes");
        List<String> used = USED.matcher(out.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .filter(module -> !module.equals("java.base"))
                .toList();
        assertThat(used).contains("jdk.httpserver");
        assertThat(JavaModules.NEEDED).containsAll(used);
    }
}
