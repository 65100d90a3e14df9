package remit.bench.measure;

import java.util.Locale;

/** What else the machine did while the benchmark ran: the share of all cores that neither we nor our children had. */
public final class OtherWork {

    /** With more than this no time can be trusted. */
    private static final double MOST = 0.05;

    private final long all;
    private final long idle;
    private final long ours;

    private OtherWork(long all, long idle, long ours) {
        this.all = all;
        this.idle = idle;
        this.ours = ours;
    }

    /** Watches from now on. */
    public static OtherWork watch() {
        return Ticks.counted() ? new OtherWork(Ticks.all(), Ticks.idle(), Ticks.ours()) : new OtherWork(0, 0, 0);
    }

    /** In words, with a warning where it was much. */
    public String soFar() {
        if (all == 0) {
            return "unknown";
        }
        double taken = Ticks.all() - all - (Ticks.idle() - idle) - (Ticks.ours() - ours);
        double share = Math.max(0, taken / (Ticks.all() - all));
        String words = String.format(Locale.ROOT, "%.0f %% of all cores", 100 * share);
        return share > MOST ? words + "; **the machine was busy, so the times are noise**" : words;
    }
}
