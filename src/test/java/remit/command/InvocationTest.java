package remit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Commands are written as the user started this one. */
class InvocationTest {

    @Test
    void aCommandBeginsAsTheLastOneDid() {
        assertThat(given(Map.of())).isEqualTo("remit build --content \"my park\"");
        assertThat(given(Map.of("java.class.path", "target/remit.jar")))
                .isEqualTo("java -jar target/remit.jar build --content \"my park\"");
        assertThat(given(Map.of("java.class.path", "remit.jar", "remit.started", "C:\\my tools\\remit.cmd")))
                .isEqualTo("\"C:\\my tools\\remit.cmd\" build --content \"my park\"");
        assertThat(given(Map.of("java.class.path", "plexus-classworlds.jar", "classworlds.conf", "m2.conf")))
                .isEqualTo("mvn -q compile exec:java -Dexec.args=\"build --content 'my park'\"");
    }

    private static String given(Map<String, String> properties) {
        return new Invocation(properties::get).of("build", "--content", "my park");
    }
}
