package remit.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.Checked;
import remit.Generator;
import remit.PreviewRun;
import remit.preview.Preview.Round;
import remit.publish.SiteInMemory;
import remit.shape.HandbookIds;
import remit.shape.HandbookIds.NamedId;
import remit.shape.Target;

/** What a preview shows after changes that follow each other closely. */
class PreviewTest implements Preview.Shown {

    private static final String OPEN = "roles/gardener.html";
    private static final String OTHER = "roles/index.html";

    /** What was shown, in order: a map of pages with what checking found, or a round. */
    private final BlockingQueue<Object> shown = new LinkedBlockingQueue<>();

    private final BlockingQueue<HandbookIds> pauses = new LinkedBlockingQueue<>();

    private record Pages(Map<String, byte[]> pages, Checked checked) {}

    @TempDir
    private Path content;

    /** Long enough for the system to tell of a changed file. */
    private static final Duration NOTICED = Duration.ofSeconds(1);

    private Set<String> open = Set.of();
    private volatile Runnable afterPages = () -> {};
    private FolderWatch watch;
    private Thread thread;

    @BeforeEach
    void begin() throws IOException {
        write("handbook.yaml", "title: The park\norganisation: Example Organisation\nlanguage: en\n");
        write("criteria.yaml", "- group: Work\n  criteria:\n    - id: duties\n      name: Duties\n");
        write("roles/gardener.yaml", role("Keeps the park green."));
        watch = new FolderWatch(List.of(content), true);
        thread = new Thread(
                () -> new Preview(new Generator.Options(content, null, false), watch, () -> open).run(this), "preview");
    }

    @AfterEach
    void end() throws Exception {
        thread.interrupt();
        thread.join();
        watch.close();
    }

    @Override
    public void pages(Map<String, byte[]> pages, Checked checked) {
        shown.add(new Pages(pages, checked));
        afterPages.run();
    }

    @Override
    public void round(Round round) {
        shown.add(round);
    }

    @Override
    public void pause(Supplier<HandbookIds> ids) {
        pauses.add(ids.get());
    }

    @Test
    void whatTheContentDeclaresIsAskedInAPauseAfterTheSite() throws Exception {
        thread.start();
        assertThat(round().made()).isNotNull();
        assertThat(pauses.poll(10, TimeUnit.SECONDS).of(Target.ROLE))
                .extracting(NamedId::id)
                .containsExactly("gardener");
        write("roles/ranger.yaml", role("Looks after animals.").replace("Gardener", "Ranger"));
        assertThat(round().made()).isNotNull();
        assertThat(pauses.poll(10, TimeUnit.SECONDS).of(Target.ROLE))
                .extracting(NamedId::name)
                .containsExactly("Gardener", "Ranger");
        write("roles/ranger.yaml", "titel: Ranger\n");
        assertThat(round().made()).isNull();
        assertThat(pauses.poll(2, TimeUnit.SECONDS))
                .as("while there are errors")
                .isNull();
    }

    @Test
    void theOpenPageComesFirstAndThenTheWholeSite() throws Exception {
        thread.start();
        assertThat(text(round().made(), OTHER)).contains("Keeps the park green.");
        open = Set.of(OPEN);
        write("roles/gardener.yaml", role("Waters the beds."));
        Pages first = (Pages) next();
        assertThat(first.pages()).containsOnlyKeys(OPEN);
        assertThat(new String(first.pages().get(OPEN), StandardCharsets.UTF_8)).contains("Waters the beds.");
        Round round = round();
        assertThat(text(round.made(), OTHER)).contains("Waters the beds.");
        assertThat(round.changed()).contains(OPEN, OTHER).doesNotContain("404.html");
    }

    @Test
    void whileThereAreErrorsTheLastSiteStays() throws Exception {
        thread.start();
        assertThat(round().made()).isNotNull();
        write("roles/gardener.yaml", role("Waters the beds.").replace("title", "titel"));
        Round faulty = round();
        assertThat(faulty.made()).isNull();
        assertThat(faulty.checked().problems().errors()).isPositive();
        assertThat(faulty.fault()).isNull();
    }

    /** A slip that follows an edit at once does not keep other pages from showing the edit. */
    @Test
    void allPagesShowTheLastGoodEdit() throws Exception {
        thread.start();
        assertThat(round().made()).isNotNull();
        open = Set.of(OPEN);
        afterPages = this::slip;
        write("roles/gardener.yaml", role("Waters the beds."));
        assertThat(((Pages) next()).pages()).containsOnlyKeys(OPEN);
        Pages problems = (Pages) next();
        assertThat(problems.pages()).isEmpty();
        assertThat(problems.checked().problems().errors()).isPositive();
        Round round = round();
        assertThat(text(round.made(), OTHER)).contains("Waters the beds.");
        assertThat(round.checked().problems().errors()).isPositive();
    }

    /** Spoils the handbook before the preview goes on to the other pages, and gives it time to notice. */
    private void slip() {
        afterPages = () -> {};
        try {
            write("handbook.yaml", "titel: The park\n");
            Thread.sleep(NOTICED.toMillis());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String role(String inShort) {
        return "title: Gardener\nin-short: " + inShort + "\n";
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Object next() throws InterruptedException {
        Object next = shown.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private Round round() throws InterruptedException {
        return (Round) next();
    }

    private static String text(PreviewRun.Made made, String address) {
        SiteInMemory.File file = made.site().file(address);
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
