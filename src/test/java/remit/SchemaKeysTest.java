package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import remit.data.schema.ContentSchemas;
import remit.shape.HandbookIds;

/** What an editor reads in the schemas: each key explained, and examples and defaults that could be typed. */
class SchemaKeysTest {

    private static final HandbookIds IDS = new Generator(new Generator.Options(Path.of("content"), null, true)).ids();

    @Test
    void everyKeyIsDescribed() {
        List<String> described = new ArrayList<>();
        eachKey(IDS, (place, key) -> {
            assertThat(key.get("description")).as(place).asString().isNotBlank();
            described.add(place);
        });
        assertThat(described).hasSizeGreaterThan(150);
    }

    @Test
    void everyExampleAndDefaultIsAValueThatTheKeyTakes() {
        SchemaCheck schemas = new SchemaCheck(IDS);
        List<Object> checked = new ArrayList<>();
        eachKey(IDS, (place, key) -> {
            List<Object> values = new ArrayList<>();
            if (key.get("examples") instanceof List<?> examples) {
                values.addAll(examples);
            }
            if (key.containsKey("default")) {
                values.add(key.get("default"));
            }
            for (Object value : values) {
                assertThat(schemas.faultsOfPart(place, value))
                        .as(place + ": " + value)
                        .isEmpty();
                checked.add(value);
            }
        });
        assertThat(checked).hasSizeGreaterThan(150);
    }

    @Test
    void noFaultHasSeveralBranchesToReport() {
        assertThat(ContentSchemas.of(IDS).values()).noneMatch(text -> text.contains("\"oneOf\""));
    }

    @Test
    void referencesProposeTheIdsOfTheHandbook() {
        String roles = ContentSchemas.of(IDS).get("roles.schema.json");
        assertThat(roles)
                .contains(
                        "{\"label\":\"ciso\",\"description\":\"Chief information security officer\",\"body\":\"ciso\"}");
    }

    /** Calls for each key of each record, with its place in its schema. */
    private static void eachKey(HandbookIds ids, BiConsumer<String, Map<?, ?>> call) {
        ContentSchemas.of(ids).forEach((file, text) -> {
            Map<?, ?> schema = SchemaCheck.yaml().load(text);
            ((Map<?, ?>) schema.get("$defs")).forEach((name, record) -> {
                Object keys = ((Map<?, ?>) record).get("properties");
                if (keys instanceof Map<?, ?> map) {
                    map.forEach((key, value) ->
                            call.accept(file + "#/$defs/" + name + "/properties/" + key, (Map<?, ?>) value));
                }
            });
        });
    }
}
