package remit;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the comments of our records say, read from their sources by the compiler. */
final class RecordComments {

    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * The comment of a record or an interface.
     *
     * @param fields what is said of its components, and of its methods without parameters
     */
    private record Comment(String text, Map<String, String> fields) {}

    private final Map<String, Comment> byName = new HashMap<>();

    RecordComments() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(SOURCES);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(trees).scan(unit, unit.getPackageName() + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first sentence about a record; empty where it has no comment. */
    String about(Class<?> type) {
        Comment comment = byName.get(type.getName());
        return comment == null ? "" : comment.text;
    }

    /**
     * Returns what is said of a component or a method of a record, by itself or by what it implements; empty where name
     * and type say it all.
     */
    String about(Class<?> type, String component) {
        Comment comment = byName.get(type.getName());
        String said = comment == null ? "" : comment.fields.getOrDefault(component, "");
        for (Class<?> implemented : type.getInterfaces()) {
            said = said.isEmpty() ? about(implemented, component) : said;
        }
        return said;
    }

    /** Returns the names of the classes that have a comment. */
    Set<String> names() {
        return byName.keySet();
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, String> {

        private final DocTrees trees;

        private Scanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                Comment said = new Comment(words(comment.getFirstSentence()), new HashMap<>());
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(tag -> said.fields.put(tag.getName().toString(), words(tag.getDescription())));
                byName.put(name, said);
            }
            return super.visitClass(type, name + "$");
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String within) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            Comment type = byName.get(within.substring(0, within.length() - 1));
            if (comment != null && type != null && method.getParameters().isEmpty()) {
                type.fields.putIfAbsent(method.getName().toString(), words(comment.getFirstSentence()));
            }
            return super.visitMethod(method, within);
        }
    }

    /** Returns a comment in the notation of Markdown. */
    private static String words(List<?> parts) {
        return parts.stream()
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+#?(\\w+)[^}]*}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
