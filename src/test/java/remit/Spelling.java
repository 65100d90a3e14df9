package remit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of the content format in string literals. They are spelled in {@code shape}, and in the enums of the
 * model that it takes them from; all else takes them from there.
 *
 * <p>Paths, reserved ids, status words and states are looked for everywhere. The name of a key is looked for only where
 * it could be nothing else: in {@code pages} or {@code words}, {@code "title"} is a place in a sentence.
 */
final class Spelling {

    /** The stages that may spell: the shapes, and the messages, which are sentences for editors. */
    private static final Set<String> FREE = Set.of("shape", "problem");

    /** Where a string that is the name of a key is meant as the key; beside them, the classes of the root. */
    private static final Set<String> STAGES_OF_KEYS = Set.of("read", "check", "model", "command", "publish");

    /** Data whose members are called as in the content; other data have names of their own. */
    private static final Set<String> DATA_OF_KEYS =
            Set.of("RoleJson", "TopicsJson", "DutiesJson", "UpkeepJson", "GuideJson");

    /** Words of something else that happen to be the same, by class or stage. */
    private static final Map<String, Set<String>> OTHER_WORDS = Map.of(
            // The address of the page where something stands.
            "data", Set.of("page"),
            // The file that a record stands in.
            "UpkeepJson", Set.of("source"),
            // Paths through a guide are no part of the content.
            "GuideJson", Set.of("kind", "answers", "answer", "outcome", "changes"),
            // A yes of YAML.
            "Corrections", Set.of("on"),
            // How a report is written.
            "ContentOptions", Set.of("text"),
            // What is counted.
            "Summary", Set.of("page"),
            // A part of a pattern.
            "Bullets", Set.of("text"),
            // The name of the command.
            "ChangesCommand", Set.of("changes"),
            // A word of a message.
            "SiteFolder", Set.of("is"),
            // A folder of the templates.
            "Renderer", Set.of("pages/"));

    private static final Pattern LITERAL = Pattern.compile(
            "\"\"\".*?\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\[0-9a-fu]+|\\\\.|[^'\\\\])'|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private final ContentWords words = new ContentWords();
    private final List<String> offences = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    /**
     * @param sources by their paths: {@code remit/pages/link/Addresses.java}
     */
    Spelling(Map<String, String> sources) {
        sources.forEach(this::check);
    }

    /** One line for each literal that spells what the shapes have: its file, its line and itself. */
    List<String> offences() {
        return offences;
    }

    /** The exemptions that no literal needs. */
    Set<String> unusedExemptions() {
        Set<String> unused = new TreeSet<>();
        OTHER_WORDS.forEach((where, others) -> others.forEach(word -> unused.add(where + ": " + word)));
        unused.removeAll(used);
        return unused;
    }

    private void check(String path, String source) {
        String stage = path.split("/")[1];
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        Matcher literal = LITERAL.matcher(source);
        while (!FREE.contains(stage) && literal.find()) {
            String text = literal.group(1);
            if (text != null
                    && isSpelled(path, stage, name, text)
                    && !isDeclared(path, text)
                    && !isOther(name, text)
                    && !isOther(stage, text)) {
                long line = source.substring(0, literal.start()).lines().count();
                offences.add(path + ":" + line + ": " + literal.group());
            }
        }
    }

    private boolean isSpelled(String path, String stage, String name, String text) {
        boolean ofKeys = STAGES_OF_KEYS.contains(stage) || stage.equals(name + ".java") || DATA_OF_KEYS.contains(name);
        boolean ofAddresses = path.startsWith("remit/pages/link/");
        return ofKeys && words.isKey(text)
                || words.isState(text)
                || words.hasPath(text)
                || words.hasReservedId(ofAddresses ? "/" + text : text);
    }

    private static boolean isDeclared(String path, String text) {
        return ContentWords.DECLARED.stream()
                .anyMatch(declared -> path.equals(declared.where().getName().replace('.', '/') + ".java")
                        && declared.words().contains(text));
    }

    private boolean isOther(String where, String text) {
        boolean other = OTHER_WORDS.getOrDefault(where, Set.of()).contains(text);
        if (other) {
            used.add(where + ": " + text);
        }
        return other;
    }
}
