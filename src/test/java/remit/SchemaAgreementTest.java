package remit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.check.bind.FormProblems;
import remit.data.schema.ContentSchemas;
import remit.problem.Problem;
import remit.shape.HandbookIds;
import remit.shape.RecordKind;

/**
 * The schemas and Remit agree: on files that are right, and on thousands of files with slips. Remit's word is that of
 * the shapes and of the kinds of criteria; whether an id exists is not for a schema to say.
 */
class SchemaAgreementTest {

    private static final int MADE_UP = Rounds.of(3, 10);

    /** How often each file of a handbook is spoilt. */
    private static final int SPOILT = Rounds.of(45, 300);

    /** How often a file of more than {@link #LONG} signs is spoilt. */
    private static final int SPOILT_LONG = Rounds.of(10, 300);

    private static final int LONG = 5_000;

    /** The problems that only Remit can see: an id that is not there, Markdown without the link that is wanted. */
    private static final Set<String> BEYOND = Set.of("line-twice", "no-item", "not-a-link");

    /** Two ids without a comma for Remit, which speaks of them once it knows whether there are such roles. */
    private static final Pattern SEVERAL_IDS =
            Pattern.compile("\\b(roles|compare): \"?(12 months|3 fortnights|not stated)\\b");

    /** What the slips must bring about, so that they are slips of all kinds. */
    private static final Set<String> KINDS = Set.of(
            "bad-id",
            "empty-list",
            "key-of-other-kind",
            "missing-key",
            "no-value",
            "not-a-choice",
            "one-value",
            "one-way",
            "rule-form",
            "state-in-list",
            "text-or-item",
            "too-few-answers",
            "too-few-roles",
            "twice-in-list",
            "unknown-key",
            "wrong-kind");

    private static List<Handbook> handbooks;

    /** A handbook and what its schemas say of files. */
    private record Handbook(Path content, HandbookIds ids, SchemaCheck schemas) {

        static Handbook of(Path content) {
            HandbookIds ids = SchemaAgreementTest.ids(content);
            return new Handbook(content, ids, new SchemaCheck(ids));
        }
    }

    @BeforeAll
    static void readTheSchemas(@TempDir Path folder) throws IOException {
        handbooks = handbooks(folder).stream().map(Handbook::of).toList();
    }

    @Test
    void filesOfSoundHandbooksAreValid() throws IOException {
        for (Handbook handbook : handbooks) {
            yaml(handbook.content())
                    .forEach((file, text) -> assertThat(handbook.schemas().faults(file, text))
                            .as(handbook.content() + " " + file)
                            .isEmpty());
        }
    }

    @Test
    void filesWithSlipsAreRefusedByBothOrByNeither() throws IOException {
        Set<String> kinds = new TreeSet<>();
        int refused = 0;
        int accepted = 0;
        long seed = 0;
        for (Handbook handbook : handbooks) {
            FormProblems form = new FormProblems(handbook.ids().criteria());
            for (Map.Entry<String, String> file : yaml(handbook.content()).entrySet()) {
                int times = file.getValue().length() > LONG ? SPOILT_LONG : SPOILT;
                for (int i = 0; i < times; i++) {
                    String text = new SpoiltYaml(seed++).spoil(file.getValue());
                    List<String> faults = handbook.schemas().faults(file.getKey(), text);
                    List<String> ours = new ArrayList<>(form.of(file.getKey(), text).stream()
                            .map(Problem::id)
                            .toList());
                    kinds.addAll(ours);
                    refused += faults.isEmpty() ? 0 : 1;
                    accepted += ours.isEmpty() ? 1 : 0;
                    if (faults.isEmpty()) {
                        ours.removeAll(BEYOND);
                    } else if (SEVERAL_IDS.matcher(text).find()) {
                        continue;
                    }
                    assertThat(faults.isEmpty())
                            .as(file.getKey() + "\n" + text + "schema: " + faults + "\nRemit: " + ours)
                            .isEqualTo(ours.isEmpty());
                }
            }
        }
        assertThat(kinds).containsAll(KINDS);
        assertThat(refused).isGreaterThan(SPOILT * 30);
        assertThat(accepted).isGreaterThan(SPOILT * 8);
    }

    @Test
    void theSchemasAreValid() {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory(SchemaCheck.yaml()))
                .createValidator();
        URI dialect = URI.create("https://json-schema.org/draft/2020-12/schema");
        ContentSchemas.of(ids(Path.of("content")))
                .forEach((file, text) -> assertThat(validator
                                .validate(dialect, (Object) SchemaCheck.nodes(text))
                                .isValid())
                        .as(file)
                        .isTrue());
    }

    private static HandbookIds ids(Path content) {
        return new Generator(new Generator.Options(content, null, true)).ids();
    }

    private static List<Path> handbooks(Path folder) throws IOException {
        List<Path> handbooks = new ArrayList<>(List.of(Path.of("content")));
        Golden.cases("sites").forEach(site -> handbooks.add(site.resolve("content")));
        for (int seed = 0; seed < MADE_UP; seed++) {
            Path content = Files.createDirectories(folder.resolve("made-up-" + seed));
            new RandomHandbook(seed, 2 + seed % 4).write(content, false);
            handbooks.add(content);
        }
        return handbooks;
    }

    private static Map<String, String> yaml(Path content) throws IOException {
        Map<String, String> yaml = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : Golden.files(content).entrySet()) {
            if (RecordKind.of(file.getKey())
                    .filter(kind -> kind != RecordKind.PAGE)
                    .isPresent()) {
                yaml.put(file.getKey(), Files.readString(content.resolve(file.getKey())));
            }
        }
        return yaml;
    }
}
