package remit.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.problem.UsageException;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;

/** Reads the words of the interface: a YAML file of nested maps, with words as their innermost values. */
public final class WordsReader {

    private WordsReader() {}

    /**
     * Returns the file as a map whose values are strings or maps of the same kind, in the order of the file. The maps
     * cannot be changed.
     *
     * @param file the path below the templates, for messages: {@code words/en.yaml}
     * @throws UsageException where the file does not have this form; the message names the line
     */
    public static Map<String, Object> read(String file, byte[] bytes) {
        Problems problems = new Problems();
        TextFile text = TextFile.decode(file, bytes);
        text.problems().forEach(problems::add);
        YamlReader.Result parsed = YamlReader.read(new SourceText(file, 1, text.lines()), problems);
        List<Problem> found = problems.sorted();
        if (!found.isEmpty()) {
            throw new UsageException(new TextReport("templates", (f, n) -> null).text(found));
        }
        if (!(parsed.root() instanceof Mapping mapping)) {
            throw new UsageException("templates/" + file + " holds no words");
        }
        return tree(file, mapping);
    }

    private static Map<String, Object> tree(String file, Mapping mapping) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Mapping.KeyValue entry : mapping.entries()) {
            tree.put(entry.key().text(), value(file, entry.value()));
        }
        return Collections.unmodifiableMap(tree);
    }

    private static Object value(String file, Node node) {
        if (node instanceof Mapping mapping) {
            return tree(file, mapping);
        }
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new UsageException("templates/" + file + ":" + node.position().place() + ": words cannot be a list");
    }
}
