package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import remit.data.schema.ContentSchemas;
import remit.data.schema.EditorSettings;
import remit.publish.EditorFiles;
import remit.shape.HandbookIds;
import remit.shape.RecordKind;

/**
 * What an editor sees in VS Code: nothing marked in a sound handbook, one mark for a slip, and help with keys and ids. The
 * language server is the one of VS Code, and finds the schemas by the settings that Remit writes.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LanguageServerIT {

    private static final int SPOILT = 200;

    @TempDir
    static Path workspace;

    private static final Map<String, Object> SCHEMAS = new LinkedHashMap<>();

    private static LanguageServer server;
    private static int files;

    @BeforeAll
    static void startServer() throws IOException {
        announce("ours", "ours/*/content", Path.of("content"));
        for (Path site : Golden.cases("sites")) {
            announce(site.getFileName().toString(), site.getFileName() + "/content", site.resolve("content"));
        }
        server = new LanguageServer(workspace, SCHEMAS);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    /** Writes the schemas of a handbook into a folder and names its files in the settings. */
    private static void announce(String folder, String files, Path content) throws IOException {
        String schemas = folder + "/.remit/schema";
        EditorFiles.write(workspace.resolve(schemas), ContentSchemas.of(ids(content)), ContentSchemas.MARK);
        Map<String, Object> settings = Tree.of(EditorSettings.vsCode("./" + schemas, files));
        ((Map<?, ?>) settings.get("yaml.schemas")).forEach((schema, file) -> SCHEMAS.put(schema.toString(), file));
    }

    private static HandbookIds ids(Path content) {
        return new Generator(new Generator.Options(content, null, true)).ids();
    }

    @Test
    void nothingIsMarkedInASoundHandbook() throws IOException {
        Map<String, String> files = new TreeMap<>();
        addFiles(files, ours(""), Path.of("content"));
        for (Path site : Golden.cases("sites")) {
            addFiles(files, site.getFileName() + "/content/", site.resolve("content"));
        }
        assertThat(files).hasSizeGreaterThan(50);
        server.faults(files)
                .forEach((file, faults) -> assertThat(faults).as(file).isEmpty());
    }

    private static void addFiles(Map<String, String> files, String folder, Path content) throws IOException {
        for (String file : Golden.files(content).keySet()) {
            if (RecordKind.of(file).filter(ContentSchemas.kinds()::contains).isPresent()) {
                files.put(folder + file, Files.readString(content.resolve(file)));
            }
        }
    }

    @Test
    void aSlipIsMarkedOnceAndInItsPlace() throws IOException {
        assertMarked(
                "roles/a.yaml",
                "titel: X",
                "1:1 Property titel is not allowed.",
                "title: X\nin-shrt: y",
                "2:1 Property in-shrt is not allowed.",
                "in-short: y",
                "1:1 Missing property \"title\".",
                "title:",
                "1:7 'title' wants text",
                "title: [a]",
                "1:8 'title' wants text",
                "- title: X",
                "1:1 the file wants a role",
                "title: X\nstatus: vacnt",
                "2:9 'status' wants one of in place, planned, vacant, ended",
                "title: X\ndraft: maybe",
                "2:8 'draft' wants yes or no",
                "title: X\nreviewed: 21.11.2026",
                "2:11 'reviewed' wants a date such as 2026-11-21",
                "title: X\nholder: The board",
                "2:9 'holder' wants a holder with the keys name, page",
                "title: X\nholder:\n  nam: The board",
                "3:3 Property nam is not allowed.",
                "title: X\nvalues:\n  stance: sideways",
                "3:11 'stance' wants one of Outward, Inward, Both ways",
                "title: X\nvalues:\n  focus:\n    - none",
                "4:7 an item of 'focus' wants text; none and the like take the place of the whole list",
                "title: X\nvalues:\n  focus:\n    - text: A\n      nte: b",
                "5:7 Property nte is not allowed.",
                "title: X\nvalues:\n  focus:\n    - txt: A",
                "4:7 Property txt is not allowed.",
                "title: X\nvalues:\n  focus:\n    - note: A",
                "4:7 one of these is needed: text, item",
                "title: X\ncontacts:\n  - label: a\n    emial: a@example.com",
                "4:5 Property emial is not allowed.",
                "title: X\ncontacts:\n  - label: a",
                "3:5 one of these is needed: phone, email, chat, page",
                "title: X\ncontacts:\n  - label: a\n    email: a@example.com\n    phone: ext. 5511",
                "4:5 Property email is not allowed.",
                "title: X\ncontacts:\n  - label: a\n    email: the office",
                "4:12 'email' wants an e-mail address");
        assertMarked(
                "topics.yaml",
                "- id: a\n  ask: b\n  first: cio\n  urgent: on",
                "4:11 'urgent' wants yes or no",
                "- id: A b\n  ask: b\n  first: cio",
                "1:7 'id' wants an id of lower case letters, digits and hyphens",
                "- id: a\n  aks: b\n  first: cio",
                "2:3 Property aks is not allowed.",
                "- a",
                "1:3 an item of the file wants a topic",
                "topics",
                "1:1 the file wants a list, each item a topic",
                "owner: a\ntopcs:\n  - id: a",
                "2:1 Property topcs is not allowed.");
        assertMarked(
                "criteria.yaml",
                "- group: G\n  criteria:\n    - id: a\n      name: b\n      kind: choice",
                "3:7 Missing property \"choices\".",
                "- group: G\n  criteria:\n    - id: a\n      name: b\n      unit: people",
                "5:7 Property unit is not allowed.");
        assertMarked(
                "handbook.yaml",
                "title: a\norganisation: b\nlanguage: english",
                "3:11 'language' wants a language tag such as en or pt-BR",
                "title: a\norganisation: b\nlanguage: en\nmenu: [hlp]",
                "4:8 an item of 'menu' wants one of help, compare, guides, roles, responsibilities, glossary",
                "title: a\norganisation: b\nlanguage: en\nedit-link: https://example.com",
                "4:12 'edit-link' wants {file} in it");
        assertMarked(
                "comparisons/a.yaml",
                "title: a\nroles: cto",
                "2:8 'roles' wants a list, each item the id of a role",
                "title: a\nroles: [cto, cto]",
                "2:8 Array has duplicate items.",
                "title: a\nroles: [cto, cio]\nrows: a",
                "3:7 'rows' wants keys that are each the id of a criterion, with their values");
        String questions =
                "title: a\nquestions:\n  %s:\n    ask: b\n    answers:\n      - {answer: c, id: d%s}\n      - {answer: e, id: f%s}\n";
        assertMarked(
                "guides/a/guide.yaml",
                questions.formatted("A b", ", next: g", ", next: g") + "outcomes:\n  g:\n    title: h",
                "3:3 each key here must be an id of lower case letters, digits and hyphens",
                questions.formatted("a", ", next: g", ", next: g") + "outcomes:\n  g: h",
                "9:6 the entry wants an outcome with the keys title, roles, in-short, next-steps, source, formerly",
                questions.formatted("a", ", nxt: g", ", next: g") + "outcomes:\n  g:\n    title: h",
                "6:28 Property nxt is not allowed.",
                questions.formatted("a", "", "")
                        + "rules:\n  - when:\n      a: d\n  - otherwise: g\noutcomes:\n  g:\n    title: h",
                "9:5 one of these is needed: when with outcome, otherwise");
    }

    /** Asserts that each text has the one mark that follows it. */
    private static void assertMarked(String file, String... textsAndMarks) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> marks = new LinkedHashMap<>();
        for (int i = 0; i < textsAndMarks.length; i += 2) {
            String place = ours(file);
            texts.put(place, textsAndMarks[i] + "\n");
            marks.put(place, List.of(textsAndMarks[i + 1]));
        }
        assertThat(server.faults(texts)).isEqualTo(marks);
    }

    @Test
    void itMarksWhatTheOtherValidatorRefuses() throws IOException {
        SchemaCheck schemas = new SchemaCheck(ids(Path.of("content")));
        Map<String, String> files = new TreeMap<>();
        addFiles(files, "", Path.of("content"));
        List<String> names = new ArrayList<>(files.keySet());
        Map<String, String> spoilt = new LinkedHashMap<>();
        Map<String, Boolean> refused = new LinkedHashMap<>();
        for (int seed = 0; seed < SPOILT; seed++) {
            String file = names.get(seed % names.size());
            String text = new SpoiltYaml(seed).spoil(files.get(file));
            String place = ours(file);
            spoilt.put(place, text);
            refused.put(place, !schemas.faults(file, text).isEmpty());
        }
        assertThat(refused.values()).contains(true, false);
        server.faults(spoilt)
                .forEach((file, faults) -> assertThat(!faults.isEmpty())
                        .as(file + "\n" + spoilt.get(file) + faults)
                        .isEqualTo(refused.get(file)));
    }

    @Test
    void keysAreProposedWithTheirMeaningAndAnExample() throws IOException {
        assertThat(proposals("roles/a.yaml", "¦"))
                .contains(
                        "title => title: Head gardener",
                        "reports-to => reports-to: ",
                        "holder => holder:\n  ",
                        "also-known-as => also-known-as:\n  - ");
        assertThat(proposals("roles/a.yaml", "title: X\nvalues:\n  ¦"))
                .contains("focus => focus:\n  - ", "stance => stance:\n  - ");
        assertThat(proposals("topics.yaml", "- id: a\n  ¦")).contains("ask => ask: I lost my key", "first => first: ");
        assertThat(proposals("comparisons/a.yaml", "title: a\nroles: [cto, cio]\nrows:\n  ¦"))
                .contains("focus => focus: The gardener looks after plants, the ranger after animals.");
        assertThat(server.proposed(ours("topics.yaml"), "- id: a\n  ¦", "first"))
                .isEqualTo("Whom to ask first. Needed.");
    }

    @Test
    void everyKeyThatIsProposedEndsInAColonOrBeginsItsValue() throws IOException {
        for (String file : List.of("handbook.yaml", "roles/a.yaml", "comparisons/a.yaml", "guides/a/guide.yaml")) {
            assertThat(proposals(file, "¦"))
                    .as(file)
                    .hasSizeGreaterThan(5)
                    .allMatch(proposal -> proposal.contains(":"));
        }
        for (String file :
                List.of("topics.yaml", "contacts.yaml", "responsibilities.yaml", "sources.yaml", "glossary.yaml")) {
            assertThat(proposals(file, "- ¦"))
                    .as(file)
                    .hasSizeGreaterThan(5)
                    .allMatch(proposal -> proposal.contains(":"));
        }
    }

    @Test
    void valuesAreProposed() throws IOException {
        assertThat(proposals("roles/a.yaml", "title: X\nstatus: ¦"))
                .containsExactly("in place => in place", "planned => planned", "vacant => vacant", "ended => ended");
        assertThat(proposals("roles/a.yaml", "title: X\nvalues:\n  stance: ¦"))
                .contains("Inward => Inward", "not stated => not stated");
        assertThat(proposals("handbook.yaml", "menu:\n  - ¦")).contains("help => help", "glossary => glossary");
    }

    @Test
    void theIdsOfTheHandbookAreProposedWhereOneIsWanted() throws IOException {
        List<String> roles = List.of("cio => cio", "ciso => ciso", "cto => cto");
        assertThat(proposals("roles/a.yaml", "title: X\nreports-to: ¦"))
                .containsAll(roles)
                .contains("service-desk => service-desk");
        assertThat(proposals("topics.yaml", "- id: a\n  first: ci¦")).containsAll(roles);
        assertThat(proposals("comparisons/a.yaml", "title: a\nroles:\n  - ¦")).containsExactlyElementsOf(roles);
        assertThat(proposals("comparisons/a.yaml", "title: a\ncriteria: [¦]")).contains("focus => focus");
        assertThat(proposals("handbook.yaml", "home:\n  comparison: ¦")).contains("cto-cio-ciso => cto-cio-ciso");
        assertThat(proposals("roles/a.yaml", "title: X\nsources: [¦]")).contains("common-practice => common-practice");
        assertThat(server.proposed(ours("topics.yaml"), "- first: ¦", "ciso"))
                .isEqualTo("Chief information security officer");
    }

    @Test
    void keysAndValuesAreExplained() throws IOException {
        assertThat(explanation("roles/a.yaml", "ti¦tle: X"))
                .contains("The full title. Needed.", "Example:", "Head gardener");
        assertThat(explanation("roles/a.yaml", "title: X\nsta¦tus: vacant")).contains("`in place`", "`vacant`");
        assertThat(explanation("roles/a.yaml", "title: X\nvalues:\n  foc¦us: a"))
                .contains("Focus areas. What the role gives most of its attention to.");
        assertThat(explanation("roles/a.yaml", "title: X\nvalues:\n  focus:\n    - tr¦ees"))
                .contains("Focus areas. What the role gives most of its attention to.");
        assertThat(explanation("guides/a/guide.yaml", "questions:\n  a:\n    as¦k: b"))
                .contains("The question.");
    }

    private static List<String> proposals(String file, String marked) throws IOException {
        return server.proposals(ours(file), marked);
    }

    private static String explanation(String file, String marked) throws IOException {
        return server.explanation(ours(file), marked);
    }

    /** A file that the server has not seen yet, in a content folder with the schemas of our own handbook. */
    private static String ours(String file) {
        return "ours/" + files++ + "/content/" + file;
    }
}
