package remit.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remit.command.RemitCommand;

/** A {@code remit serve} that runs until it is closed. */
final class ServedHandbook implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("preview is at (\\S+)");
    private static final Duration START = Duration.ofSeconds(60);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile int exitCode = -1;

    ServedHandbook(Path content, String... options) {
        String[] arguments = Stream.concat(
                        List.of("serve", "--content", content.toString(), "--port", "0").stream(), Stream.of(options))
                .toArray(String[]::new);
        thread = new Thread(() -> exitCode = RemitCommand.run(arguments, Path.of(""), utf8(out), utf8(err)), "serve");
        thread.start();
    }

    /** The address of the home page, as the command prints it. */
    String address() throws InterruptedException {
        for (long waited = 0; waited < START.toMillis() && thread.isAlive(); waited += 10) {
            Matcher printed = ADDRESS.matcher(out());
            if (printed.find()) {
                return printed.group(1);
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("the preview has not started: " + out() + err());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Ends it as Ctrl-C does for its thread, and returns its exit code. */
    int end() throws InterruptedException {
        thread.interrupt();
        thread.join(START.toMillis());
        return exitCode;
    }

    @Override
    public void close() throws IOException {
        try {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
