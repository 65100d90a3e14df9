package remit.read.yaml;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.read.yaml.fault.BlockScan;
import remit.read.yaml.fault.MendSearch;
import remit.read.yaml.fault.SourceText;
import remit.read.yaml.fault.SyntaxFault;

/** Makes nodes from YAML text, or reports what is wrong with it. */
public final class YamlReader {

    /**
     * The result of reading a text.
     *
     * @param root null where the text is empty or has only comments, and where reading failed
     * @param failed whether the text has a reported error, so that there are no nodes to work with
     */
    public record Result(@Nullable Node root, boolean failed) {}

    private static final Result FAILED = new Result(null, true);

    private YamlReader() {}

    /** Reads a text. What is wrong with it is added to the problems. */
    public static Result read(SourceText source, Problems problems) {
        YamlEvents events = new YamlEvents(source, problems);
        BlockScan scan = new BlockScan(source);
        if (events.failure() != null) {
            problems.add(events.failure());
            return FAILED;
        }
        MarkedYAMLException error = events.syntaxError();
        if (error != null) {
            Problem fault = SyntaxFault.of(error, source, events.lastScalar(), scan);
            report(source, reported(fault, scan.faults()), problems);
            return FAILED;
        }
        if (!scan.certain().isEmpty()) {
            report(source, scan.certain(), problems);
            return FAILED;
        }
        NodeBuilder builder = new NodeBuilder(source, events, problems);
        Node root = builder.root();
        if (root instanceof Scalar && !scan.faults().isEmpty()) {
            scan.faults().forEach(problems::add);
            return FAILED;
        }
        if (root instanceof Scalar scalar && scalar.absent()) {
            return new Result(null, builder.failed());
        }
        return builder.failed() ? FAILED : new Result(root, false);
    }

    /**
     * Returns what is wrong. The parser stops at the first mistake and often after it. So all faults that were found
     * line by line are reported, and the parser's own error only where none of them is before it.
     */
    private static List<Problem> reported(Problem error, List<Problem> faults) {
        int line = error.position().line();
        boolean found = faults.stream().anyMatch(fault -> fault.position().line() <= line);
        return found ? faults : Stream.concat(Stream.of(error), faults.stream()).toList();
    }

    /** Adds the faults, or, where a change of few lines mends them, the problems that it mends. */
    private static void report(SourceText source, List<Problem> faults, Problems problems) {
        List<Problem> mended = MendSearch.find(source, Collections.min(faults));
        (mended.isEmpty() ? faults : mended).forEach(problems::add);
    }
}
