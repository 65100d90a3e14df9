package remit.publish;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a site is published.
 *
 * @param waits how long a build waits for another one that is writing into the same site
 * @param told is told, in a sentence each, for whom the build waits, and that a file system knows no locks
 * @param forced whether the build waits until its files are on the disk before it shows them, so that a loss of power
 *     leaves no empty page; a disk in memory has no use for that
 */
public record Publishing(Duration waits, Consumer<String> told, boolean forced) {

    /** Waits a minute for another build, tells nobody, and forces files to the disk. */
    public static Publishing usual() {
        return new Publishing(Duration.ofMinutes(1), sentence -> {}, true);
    }

    /** The same without forcing files: for a site that is looked at and then thrown away. */
    public static Publishing quick() {
        return new Publishing(usual().waits(), usual().told(), false);
    }
}
