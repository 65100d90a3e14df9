package remit.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.problem.FileHint;
import remit.problem.Suggestion;

/** Gathers files in places where nothing is looked for. Those in a folder that nothing knows are one. */
final class MisplacedFiles {

    private record Stray(String file, ContentLayout.Place place) {}

    private final Set<String> all;

    /** The folders that have files, each with a slash at its end. */
    private final Set<String> folders = new HashSet<>();

    private final Map<String, List<Stray>> byPlace = new LinkedHashMap<>();

    /**
     * @param all the paths of all files of the content
     */
    MisplacedFiles(Set<String> all) {
        this.all = all;
        all.stream()
                .filter(file -> file.indexOf('/') > 0)
                .forEach(file -> folders.add(file.substring(0, file.indexOf('/') + 1)));
    }

    void add(String file, ContentLayout.Place place) {
        int slash = file.indexOf('/');
        boolean known = slash < 0 || ContentLayout.FOLDERS.contains(file.substring(0, slash));
        byPlace.computeIfAbsent(known ? file : file.substring(0, slash), key -> new ArrayList<>())
                .add(new Stray(file, place));
    }

    List<Misplaced> found() {
        List<Misplaced> found = new ArrayList<>();
        byPlace.forEach((place, files) -> found.add(
                files.size() == 1
                        ? file(files.get(0))
                        : new Misplaced(place, files.size(), meant(files), hint(place, files))));
        return found;
    }

    private Misplaced file(Stray found) {
        return new Misplaced(found.file, 1, meant(List.of(found)), found.place.hint());
    }

    private Set<String> meant(List<Stray> files) {
        Set<String> meant = new LinkedHashSet<>();
        files.stream()
                .map(found -> found.place.meant())
                .filter(path -> path != null && !all.contains(path))
                .forEach(meant::add);
        return meant;
    }

    /** Returns what to do with a folder: move up what belongs one folder higher, or give it the name of one that is known. */
    private String hint(String folder, List<Stray> files) {
        List<Stray> content =
                files.stream().filter(found -> found.place.meant() != null).toList();
        boolean higher = !content.isEmpty()
                && content.stream().allMatch(found -> found.file.equals(folder + "/" + found.place.meant()));
        return higher
                ? FileHint.moveUp()
                : Suggestion.near(folder, ContentLayout.FOLDERS)
                        .filter(near -> !folders.contains(near + "/"))
                        .map(FileHint::nameIt)
                        .orElse(files.get(0).place.hint());
    }
}
