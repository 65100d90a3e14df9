package remit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A function in a file beside this package's resources, to be run in a page. */
final class Script {

    private final String source;

    private Script(String source) {
        this.source = source;
    }

    /** @param name of the file, without its ending */
    static Script named(String name) {
        String function = read("/remit/browser/" + name + ".js");
        return new Script("(() => {" + read("/remit/browser/common.js") + "return (" + body(function) + ")(); })()");
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object run(Page page) {
        return page.evaluate(source);
    }

    /** The faults that it finds in a page. */
    List<String> faults(Page page) {
        return ((List<?>) run(page)).stream().map(String::valueOf).toList();
    }

    /** A function without the comment above it, so that it can stand in brackets. */
    private static String body(String function) {
        return function.replaceFirst("^(//[^\n]*\n)+", "").strip();
    }
}
