package remit.history;

import java.nio.charset.StandardCharsets;

/** Knows the small files that only say where Git LFS keeps the real ones. */
final class Pointers {

    private static final String BEGINNING = "version https://git-lfs.github.com/spec/";

    private Pointers() {}

    static boolean isPointer(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING.length());
        return new String(bytes, 0, length, StandardCharsets.UTF_8).equals(BEGINNING);
    }
}
