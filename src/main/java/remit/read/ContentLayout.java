package remit.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Signs;
import remit.problem.Suggestion;
import remit.problem.Unicode;
import remit.problem.UnicodePattern;
import remit.shape.RecordKind;
import remit.shape.ReservedIds;

/** Knows what the files of the content folder may be called, and what kind of file each name stands for. */
final class ContentLayout {

    /** How a file is read. {@code PAGE} is Markdown with front matter; {@code NONE} is not read at all. */
    enum Kind {
        YAML,
        MARKDOWN,
        PAGE,
        ASSET,
        NONE;

        /** Returns whether such a file is read. */
        boolean isText() {
            return this == YAML || this == MARKDOWN || this == PAGE;
        }
    }

    /**
     * What a file's path says about it.
     *
     * @param problem null where the path is right
     * @param meant the path that the file should have, where it is wrong; null otherwise, and where it is not known
     */
    record Place(
            Kind kind, @Nullable Problem problem, @Nullable String meant) {

        /** Returns whether nothing is looked for at this place, so that the file may be none of the content. */
        boolean unexpected() {
            return problem != null && problem.id().equals(Message.UNEXPECTED_FILE.id());
        }

        /** Returns what to do; may be called only where there is a problem. */
        String hint() {
            return String.valueOf(problem == null ? null : problem.hint());
        }
    }

    static final String ASSETS = "assets";

    static final List<String> TOP = Stream.of(RecordKind.values())
            .filter(kind -> !kind.hasFolder())
            .map(RecordKind::file)
            .toList();
    static final List<String> FOLDERS = Stream.concat(
                    Stream.of(RecordKind.values()).filter(RecordKind::hasFolder).map(RecordKind::word),
                    Stream.of(ASSETS))
            .toList();

    private static final Map<String, String> ENDINGS =
            Map.of("yaml", "yaml", "yml", "yaml", "md", "md", "markdown", "md");

    private static final UnicodePattern MARKS = UnicodePattern.of("\\p{M}");

    private ContentLayout() {}

    /** Returns whether a file name is one that editors and systems leave behind, which is not meant as content. */
    static boolean isIgnored(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.startsWith("#") && name.endsWith("#")
                || name.matches("(?i).*\\.(bak|swp|orig|tmp)|thumbs\\.db|desktop\\.ini");
    }

    /** Returns whether a path can only be that of a file, so that a folder must not have it. */
    static boolean isFileName(String path) {
        return !path.startsWith(ASSETS + "/") && path.matches(".*\\.(yaml|yml|md)");
    }

    /**
     * Returns whether a path can only be that of a folder, so that a file must not have it: the folders of the content,
     * and the folder of a guide.
     */
    static boolean isFolderName(String path) {
        return FOLDERS.contains(path) || path.matches(RecordKind.GUIDE.folder() + "[a-z0-9-]+");
    }

    static Place place(String path) {
        String[] parts = path.split("/");
        if (parts[0].equals(ASSETS)) {
            return new Place(Kind.ASSET, null, null);
        }
        String proper = proper(path);
        Kind kind = kind(proper);
        if (kind == Kind.NONE) {
            return unexpected(path, parts);
        }
        if (!proper.equals(path)) {
            return misnamed(path, parts, proper);
        }
        Optional<String> kept = kept(parts);
        return kept.isEmpty()
                ? new Place(kind, null, null)
                : new Place(kind, badName(path, kept.get()).hint(FileHint.keptName(kept.get())), null);
    }

    private static Kind kind(String path) {
        RecordKind record = RecordKind.of(path).orElse(null);
        if (record == RecordKind.PAGE) {
            return Kind.PAGE;
        }
        int depth = path.split("/", -1).length;
        if (record != null && depth == record.file("x").split("/").length) {
            return Kind.YAML;
        }
        boolean beside = Stream.of(RecordKind.ROLE, RecordKind.COMPARISON)
                .anyMatch(kind -> path.startsWith(kind.folder()) && depth == 2);
        boolean inGuide = path.startsWith(RecordKind.GUIDE.folder()) && depth == 3;
        return path.endsWith(".md") && (beside || inGuide) ? Kind.MARKDOWN : Kind.NONE;
    }

    private static Place misnamed(String path, String[] parts, String proper) {
        String[] better = proper.split("/");
        int wrong = 0;
        while (parts[wrong].equals(better[wrong])) {
            wrong++;
        }
        boolean folder = wrong < parts.length - 1;
        String place = folder ? String.join("/", List.of(parts).subList(0, wrong + 1)) : path;
        String name = folder ? String.join("/", List.of(better).subList(0, wrong + 1)) : proper;
        Problem problem = badName(place, parts[wrong], better[wrong], wrong == 0, folder);
        boolean nothingLeft = stem(better[wrong]).isEmpty();
        return new Place(
                Kind.NONE,
                problem.hint(nothingLeft ? FileHint.idWords() : FileHint.nameIt(name)),
                nothingLeft ? null : proper);
    }

    /**
     * Returns the problem of a name.
     *
     * @param better the name that it should be
     * @param first whether it is the first part of the path, which is one of a few names and not an id
     */
    private static Problem badName(String place, String name, String better, boolean first, boolean folder) {
        Position position = Position.startOf(place);
        boolean fixed = first || better.equals(RecordKind.GUIDE.file("x").replaceFirst(".*/", ""));
        boolean right = !folder && stem(name).equals(stem(better));
        if ((fixed || right) && Unicode.lower(name).equals(better)) {
            return Message.FILE_CASE.at(position, name);
        } else if (right) {
            return Message.WRONG_ENDING.at(position, "." + ending(name));
        }
        return fixed ? Message.FILE_ELSEWHERE.at(position, better) : badName(place, folder ? name : stem(name));
    }

    private static Problem badName(String path, String name) {
        return Message.FILE_NAME.at(Position.startOf(path), name);
    }

    /** Returns the first part of the path that is a reserved id; empty where there is none. */
    private static Optional<String> kept(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String id = i == parts.length - 1 ? stem(parts[i]) : parts[i];
            boolean guide = parts[0].equals(RecordKind.GUIDE.word()) && i == 2 && id.equals(ReservedIds.GUIDE);
            if (!guide && ReservedIds.contains(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static Place unexpected(String path, String[] parts) {
        Problem problem = Message.UNEXPECTED_FILE.at(Position.startOf(path));
        String file = parts[parts.length - 1];
        String bare = file.replaceFirst("(?i)\\.txt$", "");
        if (!file.equals(bare) && ENDINGS.containsKey(ending(bare))) {
            Place right = place(path.substring(0, path.length() - file.length()) + bare);
            String meant = right.kind() == Kind.NONE ? right.meant() : proper(path.substring(0, path.length() - 4));
            return meant == null
                    ? new Place(Kind.NONE, problem.hint(right.hint()), null)
                    : new Place(Kind.NONE, problem.hint(FileHint.nameIt(meant)), meant);
        }
        if (!ENDINGS.containsKey(ending(file))) {
            return new Place(Kind.NONE, problem.hint(FileHint.belongs("a picture or download", ASSETS + "/")), null);
        }
        String meant = rightPath(parts, properName(file));
        boolean top = parts.length == 1 && TOP.contains(meant);
        return new Place(Kind.NONE, problem.hint(top ? FileHint.nameIt(meant) : belongs(meant)), meant);
    }

    /** Returns where a file probably belongs, which has one of the endings of content. */
    private static String rightPath(String[] parts, String proper) {
        boolean markdown = proper.endsWith(".md");
        if (parts.length == 1) {
            return markdown
                    ? RecordKind.PAGE.folder() + proper
                    : Suggestion.near(proper, TOP).orElse(RecordKind.ROLE.folder() + proper);
        }
        String inner = proper(String.join("/", List.of(parts).subList(1, parts.length)));
        if (!FOLDERS.contains(parts[0]) && kind(inner) != Kind.NONE) {
            return inner;
        }
        String near = Suggestion.near(parts[0], FOLDERS).orElse("");
        if (near.equals(RecordKind.GUIDE.word())) {
            return RecordKind.GUIDE.file(guide(parts));
        } else if (near.equals(RecordKind.PAGE.word())) {
            return RecordKind.PAGE.file(stem(proper));
        } else if (near.equals(RecordKind.COMPARISON.word())) {
            return RecordKind.COMPARISON.folder() + proper;
        } else if (near.equals(RecordKind.ROLE.word()) || !markdown) {
            return RecordKind.ROLE.folder() + proper;
        }
        return RecordKind.PAGE.folder() + proper;
    }

    private static String belongs(String path) {
        String what = RecordKind.at(path)
                .filter(kind -> kind != RecordKind.PAGE)
                .map(kind -> kind.shape().name())
                .orElse("a free page");
        return FileHint.belongs(what, path);
    }

    private static String guide(String[] parts) {
        return parts.length == 2 ? stem(properName(parts[1])) : parts[1];
    }

    /** Returns the path with every name turned into an id, and with the proper file endings. */
    private static String proper(String path) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == parts.length - 1 ? properName(parts[i]) : properId(parts[i]);
        }
        return String.join("/", parts);
    }

    private static String properName(String name) {
        String ending = ENDINGS.get(ending(name));
        return ending == null ? name : properId(stem(name)) + "." + ending;
    }

    private static String properId(String name) {
        if (isProper(name)) {
            return name;
        }
        String letters = Unicode.lower(MARKS.replaceAll(Unicode.normalize(name, Normalizer.Form.NFD), ""));
        return Signs.spelledOut(letters).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Returns whether a name is what {@link #properId} makes of it, as nearly all are; the rest takes much longer. */
    private static boolean isProper(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean letterOrDigit = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
            if (!letterOrDigit && !(sign == '-' && before != '-')) {
                return false;
            }
            before = sign;
        }
        return before != '-';
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Returns the file ending in lower case, because systems spell it differently. */
    private static String ending(String name) {
        return Unicode.lower(name.substring(name.lastIndexOf('.') + 1));
    }
}
