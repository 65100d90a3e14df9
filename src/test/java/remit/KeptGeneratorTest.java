package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.pages.link.Address;

/** A generator that ran before does less work, but its site and its report are the same as those of a new one. */
class KeptGeneratorTest {

    private static final Path CASE = Path.of("src/test/resources/sites/everything-once/content");
    private static final Path THEME = Path.of("src/test/resources/theme-stub");
    private static final int EDITS = Rounds.of(25, 1_000);

    @TempDir
    private Path temp;

    private long time = Instant.parse("2026-01-01T12:00:00Z").getEpochSecond();

    @Test
    void afterOneChangedRoleOfAThousandOneFileIsReadAndOnlyWhatDiffersIsRendered() throws IOException {
        Path content = thousandRoles();
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        generator.build(temp.resolve("site"), false);
        assertThat(generator.filesRead()).isEqualTo(1002);
        Map<String, byte[]> before = Golden.files(temp.resolve("site"));

        write(content.resolve("roles/r500.yaml"), role(500).replace("Works in place 500", "Works elsewhere"));
        generator.build(temp.resolve("site"), false);

        assertThat(generator.filesRead()).isEqualTo(1);
        Map<String, byte[]> after = Golden.files(temp.resolve("site"));
        Set<String> made = generator.made().stream().map(Address::path).collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).contains("roles/r500.html", "data/roles/r500.json", "data/search.js");
        assertThat(made).isEqualTo(changed(before, after));
        assertThat(changed(clean(content), after)).isEmpty();
    }

    @Test
    void withoutAChangeNothingIsReadOrRendered() throws IOException {
        Path content = copy();
        Generator generator = Generator.keeping(new Generator.Options(content, THEME, false));
        generator.build(temp.resolve("site"), false);
        generator.build(temp.resolve("site"), false);

        assertThat(generator.filesRead()).isZero();
        assertThat(generator.made()).isEmpty();
    }

    @Test
    void changedWordsAreSeen() throws IOException {
        Path content = copy();
        Path templates = temp.resolve("templates");
        write(templates.resolve("words/en.yaml"), Files.readString(Path.of("templates/words/en.yaml")));
        Generator generator = Generator.keeping(new Generator.Options(content, templates, false));
        generator.build(temp.resolve("site"), false);

        write(
                templates.resolve("words/en.yaml"),
                Files.readString(Path.of("templates/words/en.yaml")).replace("Why this result", "Why so"));
        generator.build(temp.resolve("site"), false);

        assertThat(generator.filesRead()).isZero();
        assertThat(Golden.files(temp.resolve("site")).values()).anyMatch(text -> new String(text).contains("Why so"));
    }

    @Test
    void anotherWordForARoleIsSeen() throws IOException {
        Path content = copy();
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        generator.build(temp.resolve("site"), false);
        replace(content.resolve("handbook.yaml"), "\nroles:", "\nrole-word: {one: post, other: posts}\nroles:");
        generator.build(temp.resolve("site"), false);

        assertThat(Golden.files(temp.resolve("site")).values()).anyMatch(text -> new String(text).contains(">Posts<"));
        assertThat(changed(clean(content), Golden.files(temp.resolve("site")))).isEmpty();
    }

    @Test
    void aNewOrderIsSeen() throws IOException {
        Path content = copy();
        addRoles(content);
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        generator.build(temp.resolve("site"), false);
        replace(content.resolve("guides/which/guide.yaml"), "(?s)(  depth:.*)(  wind:.*)(outcomes:\n)", "$2$1$3");
        replace(content.resolve("guides/which/guide.yaml"), "(?s)(  large:.*)(  small:.*)", "$2$1");
        replace(content.resolve("sources.yaml"), "(?s)(- id: log.*)(- id: opinion.*)", "$2$1");
        replace(content.resolve("handbook.yaml"), "pilot, diver", "diver, pilot");
        replace(content.resolve("criteria.yaml"), "(?s)(    - id: boat.*)(    - id: crew.*)(- group: Place)", "$2$1$3");

        generator.build(temp.resolve("site"), false);

        assertThat(generator.made()).isNotEmpty();
        assertThat(changed(clean(content), Golden.files(temp.resolve("site")))).isEmpty();
    }

    @Test
    void aNewOrderOfSharedWordingsIsSeenInTheReport() throws IOException {
        Path content = copy();
        addRoles(content);
        replace(content.resolve("roles/cook.yaml"), "item: nets", "item: sails");
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        generator.check();
        replace(content.resolve("criteria.yaml"), "(        ropes: Ropes\n)(        nets: Nets\n)", "$2$1");

        assertThat(generator.check().problems().sorted())
                .isNotEmpty()
                .isEqualTo(new Generator(new Generator.Options(content, null, false))
                        .check()
                        .problems()
                        .sorted());
    }

    @Test
    void wordsBehindASymbolicLinkAreSeen() throws IOException {
        Path content = copy();
        Path theirs = temp.resolve("theirs");
        write(theirs.resolve("words/en.yaml"), Files.readString(Path.of("templates/words/en.yaml")));
        Path link = Files.createSymbolicLink(temp.resolve("templates"), theirs);
        Generator generator = Generator.keeping(new Generator.Options(content, link, false));
        generator.build(temp.resolve("site"), false);
        replace(theirs.resolve("words/en.yaml"), "Why this result", "Why so");

        generator.build(temp.resolve("site"), false);

        assertThat(Golden.files(temp.resolve("site")).values()).anyMatch(text -> new String(text).contains("Why so"));
    }

    @Test
    void filesOfOneSizeAndTimeThatChangePlacesAreSeen() throws IOException {
        Path content = copy();
        addRoles(content);
        Path cook = content.resolve("roles/cook.yaml");
        Path mate = content.resolve("roles/mate.yaml");
        Files.setLastModifiedTime(mate, Files.getLastModifiedTime(cook));
        assertThat(Files.size(cook)).isEqualTo(Files.size(mate));
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        generator.build(temp.resolve("site"), false);
        Path aside = content.resolve("roles/aside");
        Files.move(cook, aside);
        Files.move(mate, cook);
        Files.move(aside, mate);

        generator.build(temp.resolve("site"), false);

        assertThat(changed(clean(content), Golden.files(temp.resolve("site")))).isEmpty();
    }

    /**
     * Most edits break something, as slips do. After each, the report and the site must be the same as those of a new
     * generator.
     */
    @Test
    void afterRandomEditsReportAndSiteAreThoseOfACleanBuild() throws IOException {
        Path content = copy();
        addRoles(content);
        Generator generator = Generator.keeping(new Generator.Options(content, THEME, false));
        RandomEdits edits = new RandomEdits(content, 7, this::write);
        int published = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = edits.next();
            Generator.Built kept = generator.build(temp.resolve("kept"), false);
            Generator.Built clean =
                    new Generator(new Generator.Options(content, THEME, false)).build(temp.resolve("clean"), false);

            assertThat(kept.checked().problems().sorted())
                    .as("problems after edit %d: %s", i, edit)
                    .isEqualTo(clean.checked().problems().sorted());
            assertThat(kept.published() == null).isEqualTo(clean.published() == null);
            assertThat(changed(Golden.files(temp.resolve("clean")), Golden.files(temp.resolve("kept"))))
                    .as("files that differ after edit %d: %s", i, edit)
                    .isEmpty();
            published += kept.published() == null ? 0 : 1;
        }
        assertThat(published).isBetween(EDITS / 5, EDITS * 9 / 10);
    }

    private Path copy() throws IOException {
        Path content = temp.resolve("content");
        for (Map.Entry<String, byte[]> file : Golden.files(CASE).entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return content;
    }

    /** Adds roles, so that readers can pick from all of them, and a flow with several questions and outcomes. */
    private void addRoles(Path content) throws IOException {
        for (String id : List.of("cook", "mate", "warden")) {
            write(content.resolve("roles/" + id + ".yaml"), """
                    title: The %s
                    works-with:
                      - role: diver
                        on: ropes
                      - role: pilot
                        on: ships
                    values:
                      tasks:
                        - item: ropes
                        - item: nets
                        - Meals
                      crew: 3
                      place: on water
                    """.formatted(id));
        }
        replace(content.resolve("handbook.yaml"), "pilot, diver", "pilot, diver, cook, mate, warden");
        Path criteria = content.resolve("criteria.yaml");
        write(
                criteria,
                Files.readString(criteria)
                        .replace("        ropes: Ropes\n", "        ropes: Ropes\n        nets: Nets\n"));
        write(content.resolve("guides/which/guide.yaml"), """
                title: Which boat
                start: depth
                questions:
                  depth:
                    ask: How deep?
                    answers:
                      - answer: Deep
                        id: deep
                        next: wind
                      - answer: Shallow
                        id: shallow
                        next: small
                  wind:
                    ask: Is there wind?
                    answers:
                      - answer: Some
                        id: some
                        next: large
                      - answer: None
                        id: calm
                        next: small
                outcomes:
                  large:
                    title: The large boat
                    roles: [pilot, diver]
                  small:
                    title: The small boat
                    roles: [cook]
                """);
    }

    private Path thousandRoles() throws IOException {
        Path content = temp.resolve("thousand");
        write(
                content.resolve("handbook.yaml"),
                "title: Thousand\norganisation: Example Organisation\nlanguage: en\npairs: declared\n");
        write(content.resolve("criteria.yaml"), "- group: Work\n  criteria:\n    - id: work\n      name: Work\n");
        for (int i = 0; i < 1000; i++) {
            write(content.resolve("roles/r" + i + ".yaml"), role(i));
        }
        return content;
    }

    private static String role(int i) {
        return "title: Role " + i + "\nin-short: Works in place " + i + ".\nvalues:\n  work: Thing " + i + "\n";
    }

    private Map<String, byte[]> clean(Path content) throws IOException {
        Path site = temp.resolve("clean");
        new Generator(new Generator.Options(content, null, false)).build(site, false);
        return Golden.files(site);
    }

    /** The pages and data that differ between two sites, without the list of files, which differs whenever they do. */
    private static Set<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        Map<String, byte[]> all = new LinkedHashMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(file -> !Arrays.equals(before.get(file), after.get(file)))
                .filter(file -> !file.equals("manifest.json"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void replace(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        String now = text.replaceFirst(what, with);
        assertThat(now).as(file.toString()).isNotEqualTo(text);
        write(file, now);
    }

    /** Writes a file a second later than the last one, since two edits of a person never have the same time. */
    private void write(Path path, String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(Instant.ofEpochSecond(time++)));
    }
}
