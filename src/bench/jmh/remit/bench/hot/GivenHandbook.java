package remit.bench.hot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import remit.bench.made.MadeHandbook;
import remit.bench.made.RemitContent;
import remit.bench.measure.Output;
import remit.check.ContentCheck;
import remit.check.warn.ReviewDay;
import remit.model.Handbook;
import remit.pages.comparison.ComparisonPage;
import remit.pages.comparison.ComparisonPages;
import remit.pages.here.Context;
import remit.problem.Problems;
import remit.read.ContentReader;
import remit.read.WordsReader;
import remit.render.Renderer;
import remit.render.Templates;
import remit.words.Words;

/**
 * What the hot parts work on, all of it from a handbook of thirty roles.
 *
 * @param role the lines of a role's record
 * @param explanation the Markdown beside it
 * @param comparison the page of two roles
 */
record GivenHandbook(List<String> role, String explanation, Words words, Renderer renderer, ComparisonPage comparison) {

    private static final int ROLES = 30;

    static GivenHandbook read() {
        try {
            Path folder = Files.createTempDirectory("bench");
            try {
                RemitContent.write(new MadeHandbook(1, ROLES), folder);
                return of(folder);
            } finally {
                Output.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GivenHandbook of(Path folder) throws IOException {
        Templates templates = new Templates(null);
        byte[] english = templates.file("words/en.yaml");
        Problems problems = new Problems();
        Handbook handbook =
                ContentCheck.check(ContentReader.read(folder, problems), false, ReviewDay.OF_EDITION, problems);
        if (english == null || handbook == null) {
            throw new IllegalStateException("there are problems: " + problems.sorted());
        }
        Words words = new Words("en", WordsReader.read("words/en.yaml", english));
        return new GivenHandbook(
                Files.readAllLines(folder.resolve("roles/role-3.yaml")),
                Files.readString(folder.resolve("roles/role-3.md")),
                words,
                new Renderer(templates, words, "en"),
                (ComparisonPage)
                        ComparisonPages.of(Context.of(handbook, words)).get(1).page());
    }
}
