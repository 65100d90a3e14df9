package remit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A function in a file beside this package's resources, to be run in a page. */
final class Script {

    private static final String COMMON = read("/remit/browser/common.js");

    private final String function;

    private Script(String function) {
        this.function = function;
    }

    /** @param name of the file, without its ending */
    static Script named(String name) {
        return new Script(body(read("/remit/browser/" + name + ".js")));
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The function as it is written in JavaScript. */
    String function() {
        return function;
    }

    /** The faults that it finds in a page. */
    List<String> faults(Page page) {
        return faults(List.of(this), page).get(0);
    }

    /** The faults that each of several scripts finds, which the page looks for at one go: what one has measured serves all. */
    static List<List<String>> faults(List<Script> scripts, Page page) {
        if (scripts.isEmpty()) {
            return List.of();
        }
        String answers = scripts.stream()
                .map(script -> "(" + script.function + ")()")
                .collect(Collectors.joining(",\n", "return [", "];"));
        return ((List<?>) page.evaluate("(() => {" + COMMON + answers + "})()"))
                .stream()
                        .map(faults ->
                                ((List<?>) faults).stream().map(String::valueOf).toList())
                        .toList();
    }

    /** A function without the comment above it, so that it can stand in brackets. */
    private static String body(String function) {
        return function.replaceFirst("^(//[^\n]*\n)+", "").strip();
    }
}
