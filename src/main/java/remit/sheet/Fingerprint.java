package remit.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an export wrote, as a short hash for each cell, by which an import knows what has been changed since: in the
 * sheet, in the content, or in both.
 */
final class Fingerprint {

    private static final int BYTES = 8;
    private static final String NOTHING = "";

    /** The hashes of the cells of each row by their heads, by the hash of the row's id. */
    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private final Set<String> heads = new HashSet<>();

    /** Returns the fingerprint of a row as it is written: {@code <hash of the id> <head>:<hash> <head>:<hash>}. */
    static String of(List<SheetColumn> columns, SheetRow row) {
        StringBuilder all = new StringBuilder(hash(row.id()));
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                all.append(' ').append(columns.get(i).head()).append(':').append(hash(cell));
            }
        }
        return all.toString();
    }

    /** Takes the fingerprint of a row. What is not one is left out. */
    void add(String written) {
        String[] parts = written.strip().split(" ");
        Map<String, String> cells = rows.computeIfAbsent(parts[0], id -> new HashMap<>());
        Arrays.stream(parts).skip(1).forEach(part -> {
            int colon = part.lastIndexOf(':');
            if (colon > 0) {
                cells.put(part.substring(0, colon), part.substring(colon + 1));
                heads.add(part.substring(0, colon));
            }
        });
    }

    /** Returns whether an export wrote the sheet. */
    boolean isKnown() {
        return !rows.isEmpty();
    }

    /** Returns whether an export wrote a row with this id. */
    boolean has(String id) {
        return rows.containsKey(hash(id));
    }

    /** Returns whether an export wrote something below this head. */
    boolean hasHead(String head) {
        return heads.contains(head);
    }

    /** Returns whether a cell is as the export wrote it; a row that it did not write was empty. */
    boolean isAsExported(String id, String head, String cell) {
        @Nullable Map<String, String> row = rows.get(hash(id));
        String before = row == null ? NOTHING : row.getOrDefault(head, NOTHING);
        return before.equals(cell.isEmpty() ? NOTHING : hash(cell));
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
