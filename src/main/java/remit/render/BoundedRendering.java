package remit.render;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders one page with templates that somebody else wrote, in a thread of its own, since FreeMarker has no bounds: a
 * loop without an end, a page without an end, or one that needs all memory becomes a problem with its place.
 *
 * <p>A thread that is told to end does so at the next turn of a loop or the next call of a macro. One that has no such
 * turn, since a single expression goes on for ever, is left behind; it does not keep the program from ending.
 */
final class BoundedRendering {

    /** Processor time for one page. The largest of ours, with the words of a thousand roles, takes a fifth of a second. */
    private static final long SECONDS = 5;

    /** Characters of one page: eight times what the largest table of ours has. */
    private static final int CHARACTERS = 32_000_000;

    private static final long BETWEEN_LOOKS = 20;
    private static final Pattern PLACE =
            Pattern.compile("\\[in template \"([^\"]+)\"(?: in [^\\]]*)? at line (\\d+), column (\\d+)]");

    /** What went beyond a bound, and where the template was then. */
    static final class BeyondBounds extends Exception {

        private static final long serialVersionUID = 1;

        private final transient @Nullable Place place;

        private BeyondBounds(String message, @Nullable Place place) {
            super(message);
            this.place = place;
        }

        /** The place; null where FreeMarker does not tell. */
        @Nullable Place place() {
            return place;
        }
    }

    /** A place in a template. Lines and columns count from 1. */
    record Place(String template, int line, int column) {}

    private final Environment environment;
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    private BoundedRendering(Environment environment) {
        this.environment = environment;
        this.thread = new Thread(this::process, "page");
        thread.setDaemon(true);
    }

    /**
     * Returns when the page is rendered.
     *
     * @param environment writes into a {@link #writer}
     * @throws BeyondBounds where the page takes too long, is too large, or needs too much memory
     */
    static void render(Environment environment) throws TemplateException, IOException, BeyondBounds {
        BoundedRendering rendering = new BoundedRendering(environment);
        rendering.thread.start();
        rendering.await();
        rendering.rethrow();
    }

    /** Lets a template, which has just been read, look at each turn of a loop whether its thread was told to end. */
    static void prepare(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
    }

    /** Returns a writer that refuses a page without an end. */
    static Writer writer(StringWriter text) {
        return new Writer() {
            @Override
            public void write(char[] from, int start, int length) {
                if (text.getBuffer().length() + length > CHARACTERS) {
                    throw new TooLarge(place(Environment.getCurrentEnvironment()));
                }
                text.write(from, start, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** An error, so that no template recovers from it. */
    private static final class TooLarge extends Error {

        private static final long serialVersionUID = 1;

        private final transient @Nullable Place place;

        TooLarge(@Nullable Place place) {
            this.place = place;
        }
    }

    private void process() {
        try {
            environment.process();
        } catch (Throwable e) { // each is told to whoever waits
            failure = e;
        }
    }

    private void await() throws BeyondBounds {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            thread.join(BETWEEN_LOOKS);
            while (thread.isAlive()) {
                if (threads.getThreadCpuTime(thread.getId()) > SECONDS * 1_000_000_000L) {
                    Place place = place(environment);
                    thread.interrupt();
                    throw new BeyondBounds(
                            "this takes more than " + SECONDS + " s for one page: does a loop or a macro have no end?",
                            place);
                }
                thread.join(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new BeyondBounds("the build was ended", null);
        }
    }

    private void rethrow() throws TemplateException, IOException, BeyondBounds {
        Throwable e = failure;
        if (e == null) {
            return;
        } else if (e instanceof TooLarge large) {
            throw new BeyondBounds(
                    "this makes a page of more than " + CHARACTERS / 1_000_000
                            + " million characters: does a loop have no end?",
                    large.place);
        } else if (e instanceof OutOfMemoryError) {
            throw new BeyondBounds("this needs more memory than there is", null);
        } else if (e instanceof TemplateException known) {
            throw known;
        } else if (e instanceof IOException known) {
            throw known;
        } else if (e instanceof Error known) {
            throw known;
        }
        throw (RuntimeException) e;
    }

    /** Returns where a template is at this moment. */
    private static @Nullable Place place(Environment environment) {
        StringWriter stack = new StringWriter();
        environment.outputInstructionStack(new PrintWriter(stack));
        Matcher first = PLACE.matcher(stack.toString());
        return first.find()
                ? new Place(first.group(1), Integer.parseInt(first.group(2)), Integer.parseInt(first.group(3)))
                : null;
    }
}
