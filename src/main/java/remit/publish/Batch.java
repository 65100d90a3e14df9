package remit.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Takes one step for each of many files. Several run at once, since such a step waits for the disk. */
final class Batch {

    /** Eight need a quarter of the time of one on the disks measured, and more do not help. */
    private static final int AT_ONCE = 8;

    interface Step {
        void take(Path file) throws IOException;
    }

    private Batch() {}

    /**
     * Returns when all steps are taken.
     *
     * @throws IOException the first failure in the order of the files; the other steps are taken all the same
     */
    static void run(List<Path> files, Step step) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, Math.max(1, files.size())));
        try {
            List<Callable<Void>> tasks = files.stream()
                    .<Callable<Void>>map(file -> () -> {
                        step.take(file);
                        return null;
                    })
                    .toList();
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files were written", e);
        } finally {
            threads.shutdown();
        }
    }
}
