package remit.bench.hot;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import remit.problem.Origin;
import remit.problem.Problems;
import remit.prose.Html;
import remit.prose.Lexicon;
import remit.prose.Lexicon.Phrase;
import remit.prose.Markdown;
import remit.prose.Occurrence;
import remit.prose.Rendering;
import remit.prose.TermMarks;
import remit.read.yaml.YamlReader;
import remit.read.yaml.fault.SourceText;

/** From the text of a file to the text of a page. Public and not final, because JMH derives classes from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Hot {

    private static final String LINE =
            "Fenmipos zudrani **kalosor** rensorsor, [torrenren](roles/role-1.yaml) torfenja.";
    private static final int PHRASES = 200;

    private final GivenHandbook given = GivenHandbook.read();
    private final SourceText role = new SourceText("roles/role-3.yaml", 1, given.role());
    private final Markdown markdown = new Markdown();
    private final Rendering rendering = new Rendering(
            UnaryOperator.identity(),
            2,
            UnaryOperator.identity(),
            "",
            target -> false,
            given.words().prose());
    private final Html explanation = html();
    private final Lexicon lexicon = lexicon();

    /** A role's record of some forty lines, from its text to nodes that know their places. */
    @Benchmark
    public YamlReader.Result readRole() {
        return YamlReader.read(role, new Problems());
    }

    /** A value of one line, with bold words and a link. */
    @Benchmark
    public Html lineToHtml() {
        return markdown.value(LINE, Origin.file("roles/role-3.yaml"), new Problems())
                .html(rendering);
    }

    /** A role's explanation: two paragraphs, a heading, a list, a table. */
    @Benchmark
    public Html explanationToHtml() {
        return html();
    }

    /** Two hundred phrases in the explanation, some of which are there. */
    @Benchmark
    public List<Occurrence> termsInExplanation() {
        return TermMarks.in(explanation, lexicon).used();
    }

    /** The page of two roles and twelve points, from its record to its text. */
    @Benchmark
    public String renderComparison() {
        return given.renderer().render(given.comparison());
    }

    private Html html() {
        return markdown.document(given.explanation(), Origin.file("roles/role-3.md"), new Problems())
                .html(rendering);
    }

    /** Every third word of the explanation, and the same words in pairs that are not there. */
    private Lexicon lexicon() {
        String[] words = given.explanation().split("\\W+");
        List<Phrase> phrases = Stream.iterate(0, i -> i + 3)
                .limit(PHRASES / 2)
                .map(i -> words[i % words.length])
                .filter(word -> !word.isEmpty())
                .flatMap(word -> Stream.of(word, word + " " + word))
                .map(text -> new Phrase(text, text.hashCode(), false))
                .toList();
        return new Lexicon(phrases, Locale.ENGLISH);
    }
}
