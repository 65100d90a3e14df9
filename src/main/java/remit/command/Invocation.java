package remit.command;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes commands as somebody must type them who started Remit as it was started now. */
final class Invocation {

    /** What the launchers set: the path by which they were called. */
    private static final String LAUNCHER = "remit.started";

    private static final String CLASS_PATH = "java.class.path";

    /** A property of the Java machine that Maven runs in. */
    private static final String MAVEN = "classworlds.conf";

    private final UnaryOperator<@Nullable String> property;

    /**
     * @param property returns a property of the Java machine; null where it is not set
     */
    Invocation(UnaryOperator<@Nullable String> property) {
        this.property = property;
    }

    /** Returns a command: {@code java -jar remit.jar build --content park/content}. */
    String of(String... arguments) {
        String launcher = property.apply(LAUNCHER);
        String classPath = property.apply(CLASS_PATH);
        if (launcher != null) {
            return quoted(launcher, '"') + " " + joined(arguments, '"');
        } else if (property.apply(MAVEN) != null) {
            return "mvn -q compile exec:java -Dexec.args=\"" + joined(arguments, '\'') + "\"";
        } else if (classPath != null && classPath.endsWith("remit.jar")) {
            return "java -jar " + quoted(classPath, '"') + " " + joined(arguments, '"');
        }
        return "remit " + joined(arguments, '"');
    }

    private static String joined(String[] arguments, char quote) {
        return List.of(arguments).stream()
                .map(argument -> quoted(argument, quote))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String word, char quote) {
        return word.matches("[^\\s'\"]+") ? word : quote + word + quote;
    }
}
