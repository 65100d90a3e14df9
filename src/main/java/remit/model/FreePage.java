package remit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remit.prose.Prose;

/**
 * A page that an editor wrote freely: {@code pages/<path>.md}.
 *
 * @param path below {@code pages/} without its ending: {@code working-together}, {@code hr/leave}
 * @param inShort null where not written
 * @param forEditors whether it is for those who edit the handbook, and not for its readers
 * @param listed whether lists, footers and search lead to it; otherwise only links do
 */
public record FreePage(
        String path,
        String title,
        @Nullable Prose inShort,
        boolean forEditors,
        boolean listed,
        Prose body,
        List<String> formerly,
        Upkeep upkeep) {}
