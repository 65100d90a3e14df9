package remit.check.bind;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import remit.model.Criterion;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.Severity;
import remit.read.yaml.Node;
import remit.read.yaml.YamlDocument;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;
import remit.shape.RecordKind;

/** What is wrong with one file, apart from all others: its YAML, its keys, and what they take. */
public final class FormProblems {

    private final Map<String, Criterion> criteria;
    private final FileBinder files = new FileBinder(true);

    /**
     * @param criteria by which the values of roles are read
     */
    public FormProblems(List<Criterion> criteria) {
        this.criteria = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity(), (a, b) -> a));
    }

    /** The errors of a file, in order. */
    public List<Problem> of(String file, String text) {
        Problems problems = new Problems();
        Node root = YamlReader.read(new SourceText(file, 1, text.lines().toList()), problems)
                .root();
        if (root != null) {
            bind(new YamlDocument(file, root), problems);
        }
        return problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private void bind(YamlDocument document, Problems problems) {
        BoundFile bound = files.yaml(document);
        bound.problems().forEach(problems::add);
        if (RecordKind.ROLE.holds(document.file()) && bound.bound() instanceof Fields role) {
            RoleValues.of(role, criteria, true, files).problems().values().stream()
                    .flatMap(List::stream)
                    .forEach(problems::add);
        }
    }
}
