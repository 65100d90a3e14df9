package remit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds source files to {@link LayeringTables}. A file's stage is the first package below {@code remit}: the rules for
 * {@code pages} hold for {@code pages.part} too. A name in a comment or a string does not count as use.
 */
final class Layering {

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+(?:\\.\\*)?);");
    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.])remit\\.[a-z]\\w*(?:\\.\\w+)*|(?<![\\w.])remit\\.[A-Z]\\w*");
    private static final Pattern THEIRS_QUALIFIED =
            Pattern.compile("(?<![\\w.])(?:javax?|com|org|freemarker|picocli)\\.\\w+\\.[\\w.]+");
    private static final Pattern CLASS = Pattern.compile("(?<![\\w.])[A-Z]\\w*");
    private static final Pattern SIMPLE_CLASS = Pattern.compile("(.+?)\\.[A-Z].*");

    private static final Pattern ROOM = Pattern.compile("remit\\.[a-z]\\w*\\.([a-z]\\w*)\\..*");

    private final Map<String, String> sources;
    private final List<String> offences = new ArrayList<>();
    private final Map<String, Set<String>> arrows = new TreeMap<>();
    private final Set<String> usedGrants = new TreeSet<>();

    /**
     * @param sources Java text by its path below {@code src/main/java}: {@code remit/read/Content.java}
     */
    Layering(Map<String, String> sources) {
        this.sources = new TreeMap<>(sources);
    }

    /**
     * Every line that breaks a rule, as {@code remit/read/Content.java:3: import picocli.CommandLine;: why}; empty for
     * none.
     */
    List<String> offences() {
        sources.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .distinct()
                .forEach(this::checkPackageInfo);
        sources.forEach(this::checkFile);
        checkCircles();
        return offences;
    }

    /** Every permission of the tables that no source needs, as {@code pages: org.jsoup.}; empty for none. */
    List<String> unusedGrants() {
        offences();
        Set<String> unused = new TreeSet<>();
        LayeringTables.OURS.forEach((stage, others) -> others.forEach(other -> unused.add(stage + ": " + other)));
        LayeringTables.THEIRS.forEach((name, stages) -> {
            if (!stages.equals(LayeringTables.OURS.keySet())) {
                stages.forEach(stage -> unused.add(stage + ": " + name));
            }
        });
        unused.removeAll(usedGrants);
        return List.copyOf(unused);
    }

    private void checkPackageInfo(String folder) {
        if (!sources.getOrDefault(folder + "/package-info.java", "").contains("@NullMarked")) {
            offences.add(folder + ": has no package-info.java with @NullMarked");
        }
    }

    private void checkFile(String path, String source) {
        String stage = stage(nameOf(path));
        if (path.endsWith("package-info.java")) {
            return;
        }
        if (!LayeringTables.OURS.containsKey(stage)) {
            offences.add(path + ": the table does not know '" + stage + "'");
            return;
        }
        String[] shown = source.split("\n", -1);
        String[] lines = withoutCommentsAndStrings(source).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String where = path + ":" + (i + 1) + ": " + shown[i].strip();
            checkLine(path, stage, lines[i], where);
        }
    }

    private void checkLine(String path, String stage, String line, String where) {
        if (line.startsWith("package ")) {
            return;
        }
        Matcher imported = IMPORT.matcher(line);
        boolean isImport = imported.find();
        Set<String> used = new LinkedHashSet<>();
        QUALIFIED.matcher(line).results().forEach(found -> used.add(found.group()));
        used.addAll(classesOfTheRoot(stage, line));
        used.forEach(name -> checkOurs(path, stage, name, where));
        if (isImport && !line.contains(" remit.")) {
            checkTheirs(stage, imported.group(1), where);
        } else if (!isImport) {
            THEIRS_QUALIFIED.matcher(line).results().forEach(found -> checkTheirs(stage, found.group(), where));
        }
        LayeringTables.DEEDS.forEach((deed, stages) -> {
            if (!isImport && deed.matcher(line).find() && !stages.contains(stage)) {
                offences.add(where + ": not in '" + stage + "'");
            }
        });
    }

    /** The other classes of the root package that a line of a class there uses; such a use needs no import. */
    private static Set<String> classesOfTheRoot(String stage, String line) {
        Set<String> used = new TreeSet<>();
        if (Character.isUpperCase(stage.charAt(0))) {
            CLASS.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .filter(LayeringTables.OURS::containsKey)
                    .forEach(name -> used.add("remit." + name));
        }
        return used;
    }

    private void checkOurs(String path, String stage, String name, String where) {
        String other = stage(name);
        usedGrants.add(stage + ": " + other);
        if (!other.equals(stage)
                && !LayeringTables.OURS.getOrDefault(stage, Set.of()).contains(other)) {
            offences.add(where + ": '" + stage + "' may not use '" + other + "'");
        }
        checkRoom(nameOf(path), name, where);
        arrows.computeIfAbsent(node(nameOf(path)), from -> new TreeSet<>()).add(node(name));
    }

    /**
     * Checks packages within a stage that has rooms. A room may use the rooms before it. A package that is not a room,
     * such as a kind of page, may use all rooms and no other such package, so that it can be read and removed alone.
     */
    private void checkRoom(String from, String to, String where) {
        String stage = stage(from);
        List<String> rooms = LayeringTables.ROOMS.getOrDefault(stage, List.of());
        String room = room(from);
        String other = room(to);
        if (rooms.isEmpty()
                || room.isEmpty()
                || other.equals(room)
                || !stage(to).equals(stage)) {
            return;
        }
        int place = rooms.indexOf(room);
        List<String> allowed = place < 0 ? rooms : rooms.subList(0, place);
        if (!allowed.contains(other)) {
            offences.add(where + ": of '" + stage + "', '" + room + "' may use " + allowed + " only");
        }
    }

    private void checkTheirs(String stage, String name, String where) {
        String longest = LayeringTables.THEIRS.keySet().stream()
                .filter(name::startsWith)
                .reduce("", (a, b) -> a.length() > b.length() ? a : b);
        usedGrants.add(stage + ": " + longest);
        if (longest.isEmpty()) {
            offences.add(where + ": the table does not know this library");
        } else if (!LayeringTables.THEIRS.get(longest).contains(stage)) {
            offences.add(where + ": '" + stage + "' may not use '" + longest + "'");
        }
    }

    /**
     * Checks that no packages use each other in a circle. Takes away packages that use none of the others, again and
     * again; what is left at the end is in a circle.
     */
    private void checkCircles() {
        Map<String, Set<String>> left = new TreeMap<>();
        arrows.forEach((from, to) -> left.put(from, new TreeSet<>(to)));
        left.forEach((from, to) -> to.remove(from));
        do {
            left.values().forEach(to -> to.retainAll(left.keySet()));
        } while (left.values().removeIf(Set::isEmpty));
        if (!left.isEmpty()) {
            offences.add("packages import in a circle, among these: " + left);
        }
    }

    /** The name of a class: {@code remit.read.Content} for {@code remit/read/Content.java}. */
    private static String nameOf(String path) {
        return path.replace(".java", "").replace('/', '.');
    }

    /**
     * The stage of a class: {@code read} for {@code remit.read.part.Content}; for a class in the root the class itself,
     * {@code Main}.
     */
    private static String stage(String name) {
        return name.split("\\.")[1];
    }

    /**
     * The package of a class within its stage: {@code role} for {@code remit.pages.role.RolePage}; empty for a class in
     * the package of the stage itself.
     */
    private static String room(String name) {
        Matcher matcher = ROOM.matcher(name);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /**
     * What is checked for circles: a package, but in the root each class, since the root holds both ends of the
     * pipeline.
     */
    private static String node(String name) {
        Matcher matcher = SIMPLE_CLASS.matcher(name);
        String found = matcher.matches() ? matcher.group(1) : name;
        return found.equals("remit") ? "remit." + stage(name) : found;
    }

    /** The source without comments and strings, but with the same lines, so that their numbers stay right. */
    private static String withoutCommentsAndStrings(String source) {
        return COMMENT_OR_STRING
                .matcher(source)
                .replaceAll(found -> "\n".repeat((int)
                        found.group().chars().filter(c -> c == '\n').count()));
    }
}
