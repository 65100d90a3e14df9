package remit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.UsageException;

class ContentReaderTest {

    @TempDir
    Path folder;

    private Path content;
    private final Problems problems = new Problems();

    @BeforeEach
    void aHandbookWithOneRole() throws IOException {
        content = folder.resolve("content");
        write("handbook.yaml", "title: Town hall\n");
        write("criteria.yaml", "- group: All\n");
        write("roles/treasurer.yaml", "title: Treasurer\n");
    }

    @Test
    void everyFileIsReadByItsPlaceInCodePointOrder() throws IOException {
        write("roles/treasurer.md", "# About\n");
        write("roles/gardener.yaml", "title: Gardener\n");
        write("guides/who-pays/guide.yaml", "title: Who pays?\n");
        write("guides/who-pays/guide.md", "x\n");
        write("guides/who-pays/big-sum.md", "x\n");
        write("pages/how/we-work.md", "---\ntitle: How we work\n---\nText\n");
        write("assets/b.png", "x");
        write("assets/Plan A.pdf", "x");
        write("assets/sub/index.yml", ": : :");
        Documents documents = read();
        assertThat(faults()).isEmpty();
        assertThat(documents.yaml().keySet())
                .containsExactly(
                        "criteria.yaml",
                        "guides/who-pays/guide.yaml",
                        "handbook.yaml",
                        "roles/gardener.yaml",
                        "roles/treasurer.yaml");
        assertThat(documents.markdown().keySet())
                .containsExactly(
                        "guides/who-pays/big-sum.md",
                        "guides/who-pays/guide.md",
                        "pages/how/we-work.md",
                        "roles/treasurer.md");
        assertThat(documents.assets()).containsExactly("assets/Plan A.pdf", "assets/b.png", "assets/sub/index.yml");
        assertThat(documents.lines(Set.of("pages/how/we-work.md")).line("pages/how/we-work.md", 2))
                .isEqualTo("title: How we work");
        assertThat(documents.lines(Set.of("pages/how/we-work.md")).line("pages/how/we-work.md", 5))
                .isNull();
        assertThat(documents.failed()).isEmpty();
    }

    @Test
    void aNameThatIsNoTextHereIsReported() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "elsewhere no test can write such a name");
        write("assets/ma\uFFFD.png", "x");
        assertThat(read().assets()).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly(Message.NAME_UNREADABLE.id());
    }

    @Test
    void foldersThatAreTooDeepAreOneProblemWithThePlaceOfTheFirst() throws IOException {
        write("assets/" + "d/".repeat(49) + "kept.png", "x");
        write("assets/" + "d/".repeat(60) + "x.png", "x");

        assertThat(read().assets()).containsExactly("assets/" + "d/".repeat(49) + "kept.png");
        assertThat(faults()).containsExactly("assets" + "/d".repeat(50) + ":1:1 too-deep");
    }

    @Test
    void hiddenAndBackupFilesAreNothing() throws IOException {
        for (String name : List.of(
                ".git/config",
                "roles/.x.yaml",
                "x.yaml~",
                "a.BAK",
                "b.swp",
                "c.orig",
                "d.tmp",
                "#e#",
                "Thumbs.db",
                "roles/desktop.ini",
                "assets/.DS_Store")) {
            write(name, "x: y: z");
        }
        assertThat(read().assets()).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatAHandbookNeedsIsMissed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ContentReader.read(empty, problems);
        assertThat(faults())
                .containsExactly(
                        "criteria.yaml:1:1 file-missing", "handbook.yaml:1:1 file-missing", "roles:1:1 no-roles");
    }

    @Test
    void noFolderIsWrongUsage() {
        assertThatThrownBy(() -> ContentReader.read(folder.resolve("none"), problems))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> ContentReader.read(content.resolve("handbook.yaml"), problems))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '¤',
            value = {
                "roles/mayor.yml → roles/mayor.yml → wrong-ending → name it 'roles/mayor.yaml'",
                "Topics.yaml → Topics.yaml → file-case → name it 'topics.yaml'",
                "roles/Mayor.yaml → roles/Mayor.yaml → file-name → name it 'roles/mayor.yaml'",
                "roles/it_head.yaml → roles/it_head.yaml → file-name → name it 'roles/it-head.yaml'",
                "roles/a--b.md → roles/a--b.md → file-name → name it 'roles/a-b.md'",
                "roles/Bürgermeister.YML → roles/Bürgermeister.YML → file-name → name it 'roles/burgermeister.yaml'",
                "roles/市长.yaml → roles/市长.yaml → file-name → a name is lower case letters, digits and single hyphens: choose such a name",
                "guides/Who Pays/guide.yaml → guides/Who Pays → file-name → name it 'guides/who-pays'",
                "Roles/x.yaml → Roles → file-case → name it 'roles'",
                "roles/mayor.MD → roles/mayor.MD → file-case → name it 'roles/mayor.md'",
                "roles/mayor.YAML → roles/mayor.YAML → file-case → name it 'roles/mayor.yaml'",
                "roles/mayor.Yml → roles/mayor.Yml → wrong-ending → name it 'roles/mayor.yaml'",
                "roles/Mayor.MD → roles/Mayor.MD → file-name → name it 'roles/mayor.md'",
                "guides/who-pays/Guide.yaml → guides/who-pays/Guide.yaml → file-case → name it 'guides/who-pays/guide.yaml'",
                "topics .yaml → topics .yaml → file-elsewhere → name it 'topics.yaml'",
                "Topics.yml → Topics.yml → file-elsewhere → name it 'topics.yaml'",
                "pages/index.md → pages/index.md → file-name → 'index' is kept for the site's own pages: choose another name",
                "comparisons/a-vs-b.yaml → comparisons/a-vs-b.yaml → file-name → 'a-vs-b' is kept for the site's own pages: choose another name",
                "notes.md → notes.md → unexpected-file → a free page belongs in pages/notes.md",
                "topic.yaml → topic.yaml → unexpected-file → name it 'topics.yaml'",
                "mayor.yaml → mayor.yaml → unexpected-file → a role belongs in roles/mayor.yaml",
                "role/mayor.yaml → role/mayor.yaml → unexpected-file → a role belongs in roles/mayor.yaml",
                "roles/old/mayor.yaml → roles/old/mayor.yaml → unexpected-file → a role belongs in roles/mayor.yaml",
                "guides/who-pays.yaml → guides/who-pays.yaml → unexpected-file → a guide belongs in guides/who-pays/guide.yaml",
                "pages/x.yaml → pages/x.yaml → unexpected-file → a free page belongs in pages/x.md",
                "roles/photo.png → roles/photo.png → unexpected-file → a picture or download belongs in assets/"
            })
    void aFileInAWrongPlaceIsToldItsRightOne(String file, String place, String fault, String hint) throws IOException {
        write(file, file.endsWith(".md") ? "A text.\n" : "title: X\n");
        read().misplaced().forEach(misplaced -> problems.add(misplaced.remark()));
        assertThat(faults()).containsExactly(place + ":1:1 " + fault);
        assertThat(problems.sorted().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void aMisnamedFileStandsAmongTheFailedByItsRightName() throws IOException {
        Files.delete(content.resolve("handbook.yaml"));
        write("Handbook.yml", "title: X\n");
        assertThat(read().failed()).containsExactly("handbook.yaml");
        assertThat(faults()).containsExactly("Handbook.yml:1:1 file-elsewhere");
    }

    @Test
    void foldersAndFilesDoNotStandForEachOther() throws IOException {
        Files.createDirectories(content.resolve("roles/mayor.yaml"));
        write("comparisons", "x");
        write("guides/who-pays", "x");
        read();
        assertThat(faults())
                .containsExactly(
                        "comparisons:1:1 not-a-folder",
                        "guides/who-pays:1:1 not-a-folder",
                        "roles/mayor.yaml:1:1 not-a-file");
    }

    @Test
    void linksAreFollowedInsideTheFolderOnly() throws IOException {
        write("../outside.yaml", "title: Outside\n");
        link("roles/inside.yaml", "treasurer.yaml");
        link("roles/outside.yaml", "../../outside.yaml");
        link("roles/nowhere.yaml", "none.yaml");
        link("roles/itself.yaml", "itself.yaml");
        link("pages", "roles");
        link("assets", "..");
        link("guides", ".");
        Documents documents = read();
        assertThat(documents.yaml()).containsKey("roles/inside.yaml");
        assertThat(faults())
                .contains(
                        "assets:1:1 link-leaves-content",
                        "guides:1:1 link-loop",
                        "roles/itself.yaml:1:1 link-loop",
                        "roles/nowhere.yaml:1:1 link-dangling",
                        "roles/outside.yaml:1:1 link-leaves-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "\uFEFF"})
    void anEmptyFileIsToldWhatItWants(String text) throws IOException {
        write("topics.yaml", text);
        assertThat(read().failed()).containsExactly("topics.yaml");
        assertThat(faults()).containsExactly("topics.yaml:1:1 file-empty");
        assertThat(problems.sorted().get(0).hint()).isEqualTo("write a list of topics into it, or delete the file");
    }

    @Test
    void aFileThatFailedStillShowsItsLines() throws IOException {
        write("topics.yaml", "- a: b: c\n");
        Documents documents = read();
        assertThat(documents.failed()).containsExactly("topics.yaml");
        assertThat(documents.lines(Set.of("topics.yaml")).line("topics.yaml", 1))
                .isEqualTo("- a: b: c");
    }

    @Test
    void allLineBreaksAndAByteOrderMarkAreAccepted() throws IOException {
        write("topics.yaml", "\uFEFF- id: a\r\n  ask: b\r  help: x: y\n");
        Documents documents = read();
        assertThat(faults()).containsExactly("topics.yaml:3:9 colon-in-text");
        assertThat(documents.lines(Set.of("topics.yaml")).line("topics.yaml", 1))
                .isEqualTo("- id: a");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, é, é", "windows-1252, “, “"})
    void otherEncodingsAreToldByTheirFirstWrongByte(String charset, String sign, String meant) throws IOException {
        Files.write(
                content.resolve("topics.yaml"),
                ("- id: a\n  ask: caf" + sign + "\n").getBytes(Charset.forName(charset)));
        read();
        assertThat(faults()).containsExactly("topics.yaml:2:11 not-utf-8");
        assertThat(problems.sorted().get(0).hint())
                .isEqualTo("'" + meant + "' was probably meant: save the file again as UTF-8");
    }

    @Test
    void utf16IsNamed() throws IOException {
        Files.write(content.resolve("topics.yaml"), "\uFEFF- id: a".getBytes(StandardCharsets.UTF_16LE));
        Files.write(content.resolve("roles/treasurer.md"), "About".getBytes(StandardCharsets.UTF_16BE));
        read();
        assertThat(faults()).containsExactly("roles/treasurer.md:1:1 control-character", "topics.yaml:1:1 not-utf-8");
        assertThat(problems.sorted())
                .extracting(Problem::hint)
                .containsOnly("the file seems to be UTF-16: save it again as UTF-8");
    }

    @Test
    void controlCharactersAreOneProblemAFile() throws IOException {
        write("topics.yaml", "- id: a\n  ask: \u0007b\u0000\n");
        read();
        assertThat(faults()).containsExactly("topics.yaml:2:8 control-character");
        assertThat(problems.sorted().get(0).hint()).isEqualTo("delete it, and 1 more in this file");
    }

    @Test
    void tooLargeAFileIsNotRead() throws IOException {
        write("topics.yaml", "# x\n".repeat(InputLimits.FILE_MB * 1024 * 1024 / 4 + 1));
        read();
        assertThat(faults()).containsExactly("topics.yaml:1:1 file-too-large");
    }

    @Test
    void anUnfinishedMergeIsOneProblemAConflict() throws IOException {
        String conflict = "<<<<<<< HEAD\nask: a\n=======\nask: b: c\n>>>>>>> other\n";
        write("topics.yaml", conflict + "x: y\n" + conflict);
        write("roles/treasurer.md", "Heading\n=======\n\n" + conflict);
        write("roles/gardener.md", "Heading\n=======\n\n> > > x\n");
        Documents documents = read();
        assertThat(faults())
                .containsExactly(
                        "roles/treasurer.md:4:1 merge-marker",
                        "topics.yaml:1:1 merge-marker",
                        "topics.yaml:7:1 merge-marker");
        assertThat(documents.failed()).containsExactly("roles/treasurer.md", "topics.yaml");
    }

    @Test
    void frontMatterIsSplitOffPages() throws IOException {
        write("pages/a.md", "---\ntitle: A\n---\n\nText\n");
        write("pages/b.md", "Text\n---\n");
        MarkdownDocument document = read().markdown().get("pages/a.md");
        assertThat(document.frontMatter()).isNotNull();
        assertThat(document.frontMatter().entries().get(0).value().position().place())
                .isEqualTo("2:8");
        assertThat(document.body()).isEqualTo("\nText\n");
        assertThat(document.bodyOrigin().position(1, 0, 4).place()).isEqualTo("5:1");
        assertThat(faults()).isEmpty();
    }

    @Test
    void frontMatterHasItsOwnMistakes() throws IOException {
        write("pages/a.md", "---\ntitle: A\n\nText\n");
        write("pages/b.md", "---\nJust text\n---\n");
        write("pages/c.md", "---\ntitle: A: B\n---\n");
        write("roles/treasurer.md", "---\ntitle: A\n---\nText\n");
        write("roles/gardener.md", "---\n\nText between lines\n\n---\n");
        read();
        assertThat(faults())
                .containsExactly(
                        "pages/a.md:1:1 front-matter-open",
                        "pages/b.md:2:1 missing-colon",
                        "pages/c.md:2:8 colon-in-text",
                        "roles/treasurer.md:1:1 front-matter-here");
    }

    private Documents read() {
        return ContentReader.read(content, problems);
    }

    private List<String> faults() {
        return problems.sorted().stream()
                .map(p -> p.position().file() + ":" + p.position().place() + " " + p.id())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void link(String file, String target) throws IOException {
        Files.createSymbolicLink(content.resolve(file), Path.of(target));
    }
}
