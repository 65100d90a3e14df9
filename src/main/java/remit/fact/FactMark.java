package remit.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.model.EditionChanges;
import remit.model.Handbook;

/**
 * A short mark of all that a handbook states: two lists of facts have the same mark where they state the same, in
 * whatever order and with whatever words of the interface.
 */
public final class FactMark {

    /** How many hexadecimal digits a mark has. */
    private static final int LENGTH = 16;

    private FactMark() {}

    public static String of(List<Fact> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            facts.stream()
                    .map(FactMark::line)
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns the mark of what the handbook stated when an entry was last written; null where no entry has one. */
    public static @Nullable String recorded(Handbook handbook) {
        for (EditionChanges edition : handbook.changes()) {
            String mark = null;
            for (EditionChanges.ChangeEntry entry : edition.entries()) {
                mark = entry.facts() == null ? mark : entry.facts();
            }
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    /** Returns a statement without what follows from others: the name of what it names, and words of the interface. */
    private static String line(Fact fact) {
        String said = fact.state() != null ? fact.state() : fact.value() != null ? fact.value() : fact.words();
        return String.join(
                        "\u001f",
                        fact.kind(),
                        fact.id(),
                        fact.point(),
                        fact.item(),
                        said,
                        String.join(" ", fact.links()),
                        String.join(" ", fact.sources()))
                + "\u001e";
    }
}
