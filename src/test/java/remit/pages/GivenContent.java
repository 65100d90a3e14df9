package remit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import remit.check.ContentCheck;
import remit.check.warn.ReviewDay;
import remit.model.Handbook;
import remit.pages.here.Context;
import remit.problem.Problems;
import remit.problem.TextReport;
import remit.read.ContentReader;
import remit.read.Documents;
import remit.read.WordsReader;
import remit.render.Templates;
import remit.words.Words;

/**
 * A small handbook whose files are strings; it is read and checked like any other. It has what a handbook needs at
 * least, and what a test adds to it.
 */
public final class GivenContent {

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A handbook of one role, {@code gardener}, and one criterion, {@code duties}. */
    public GivenContent() {
        file("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        file("criteria.yaml", """
                - group: What the role is for
                  criteria:
                    - id: duties
                      name: Main duties
                """);
        file("roles/gardener.yaml", "title: Head gardener\nabbreviation: HG\nvalues:\n  duties: Beds and lawns\n");
    }

    /** Adds a file, or replaces it. */
    public GivenContent file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** The handbook; fails with the report where the content has errors. */
    public Handbook handbook() {
        Problems problems = new Problems();
        Documents documents = ContentReader.read(folder(), problems);
        Handbook handbook = ContentCheck.check(documents, false, ReviewDay.OF_EDITION, problems);
        assertThat(handbook)
                .as(() -> new TextReport("content", documents.lines(problems.files())).text(problems.sorted()))
                .isNotNull();
        return handbook;
    }

    /** The context that pages are made from: the handbook and the English words. */
    public Context context() {
        Words words = new Words("en", WordsReader.read("words/en.yaml", new Templates(null).file("words/en.yaml")));
        return Context.of(handbook(), words);
    }

    /** A new folder that has the files in it. */
    public Path folder() {
        try {
            Path folder = Files.createTempDirectory("content");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                create(path.getParent());
                Files.writeString(path, file.getValue());
                path.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Creates folders from the top, since what is deleted on exit is deleted in reverse: files before their folders.
     */
    private static void create(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            create(folder.getParent());
            Files.createDirectory(folder);
            folder.toFile().deleteOnExit();
        }
    }
}
