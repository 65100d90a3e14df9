package remit.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.problem.Unicode;

/**
 * Recognises files that programs leave beside another: {@code cio (1).yaml}, {@code cio-PC-0815.yaml},
 * {@code Cio.yaml} and {@code ~$cio.yaml} beside {@code cio.yaml}.
 */
final class CopiedFile {

    private CopiedFile() {}

    /**
     * Returns the file that another, with a name which no record has, is a copy of.
     *
     * @param meant the path that the file should have; null where it is not known
     * @param all the paths of all files of the content
     * @return empty where it is the copy of none
     */
    static Optional<String> original(String file, @Nullable String meant, Set<String> all) {
        if (meant != null && all.contains(meant)) {
            return Optional.of(meant);
        }
        int slash = file.lastIndexOf('/') + 1;
        String folder = file.substring(0, slash);
        String name = file.substring(slash)
                .replaceFirst(
                        "^(~\\$|(?i:copy of|kopie von|kopie van|kopia|copie de|copia de|copia di|cópia de) )", "");
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        String ending = name.substring(dot);
        String stem = name.substring(0, dot);
        return IntStream.rangeClosed(0, stem.length())
                .map(less -> stem.length() - less)
                .filter(length -> length == stem.length() || !Unicode.isLetterOrDigit(stem.charAt(length)))
                .mapToObj(length -> folder + stem.substring(0, length) + ending)
                .filter(other -> !other.equals(file) && all.contains(other))
                .findFirst();
    }
}
