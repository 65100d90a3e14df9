package remit.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Processor time as Linux counts it for programs, in hundredths of a second on every machine. */
final class Ticks {

    static final double A_SECOND = 100;

    private static final Path OWN = Path.of("/proc/self/stat");
    private static final Path MACHINE = Path.of("/proc/stat");

    /** The first field of a process that is a time, counted behind its name. */
    private static final int TIMES = 11;

    /** The fields of the machine that do not count a time twice, and which of them are without work. */
    private static final int PARTS = 8;

    private static final int IDLE = 3;
    private static final int WAITING = 4;

    private Ticks() {}

    /** Whether anything can be known. */
    static boolean counted() {
        return Files.exists(OWN) && Files.exists(MACHINE);
    }

    /** Of our own process and of all its children that have ended, with theirs. */
    static long ours() {
        return Arrays.stream(times()).sum();
    }

    /** Of all our children that have ended, with theirs. */
    static long children() {
        long[] times = times();
        return times[2] + times[3];
    }

    /** Of the whole machine, with work or without. */
    static long all() {
        return machine().sum();
    }

    /** Of the whole machine, without work. */
    static long idle() {
        long[] parts = machine().toArray();
        return parts[IDLE] + parts[WAITING];
    }

    /** Our user and system time, and those of our children; before them stands a name in brackets that may hold blanks. */
    private static long[] times() {
        String stat = read(OWN);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, TIMES, TIMES + 4)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static LongStream machine() {
        String first = read(MACHINE).lines().findFirst().orElseThrow();
        return Arrays.stream(first.split(" +")).skip(1).limit(PARTS).mapToLong(Long::parseLong);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
