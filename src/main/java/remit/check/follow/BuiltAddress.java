package remit.check.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import remit.model.Comparison;
import remit.model.Guide;
import remit.model.Section;
import remit.shape.RecordKind;
import remit.shape.ReservedIds;

/**
 * Finds the source of a page of the site from the page's address, which editors copy from a browser. The addresses are
 * listed in {@code src/docs/output.md}.
 */
final class BuiltAddress {

    private static final Map<String, RecordKind> SINGLE_PAGES = Map.of(
            Section.HELP.word(),
            RecordKind.TOPIC,
            Section.RESPONSIBILITIES.word(),
            RecordKind.DUTY,
            Section.GLOSSARY.word(),
            RecordKind.TERM,
            RecordKind.SOURCE.word(),
            RecordKind.SOURCE,
            "",
            RecordKind.HANDBOOK);

    private BuiltAddress() {}

    /**
     * Returns the source of a page, as a link from the content folder names it: {@code roles/ranger.yaml},
     * {@code topics.yaml#lost-key}.
     *
     * @param address from the site's root; with or without {@code index.html}, {@code .html} or a slash at its end
     * @param isSource whether such a file or record is there
     * @return empty where no page of the site has this address
     */
    static Optional<String> source(String address, Predicate<String> isSource) {
        String page = address.replaceFirst("^(\\.\\./|/)+", "")
                .replaceFirst("(^|/)" + ReservedIds.INDEX + "\\.html$", "")
                .replaceFirst("\\.html$|/$", "");
        RecordKind single = SINGLE_PAGES.get(page);
        return single != null
                ? Optional.of(single.file()).filter(isSource)
                : candidates(page).stream().filter(isSource).findFirst();
    }

    private static List<String> candidates(String page) {
        int slash = page.indexOf('/');
        String folder = page.substring(0, slash + 1);
        String id = page.substring(slash + 1);
        if (folder.equals(Comparison.FOLDER)) {
            return List.of(RecordKind.COMPARISON.file(id));
        }
        if (folder.equals(Section.HELP.word() + "/")) {
            return List.of(RecordKind.TOPIC.file() + "#" + id);
        }
        if (folder.equals(Guide.FOLDER)) {
            return List.of(RecordKind.GUIDE.file(id.replaceFirst("/.*", "")));
        }
        return Stream.of(RecordKind.ROLE, RecordKind.PAGE)
                .filter(kind -> folder.isEmpty() || folder.equals(kind.folder()))
                .map(kind -> kind.file(id))
                .toList();
    }
}
