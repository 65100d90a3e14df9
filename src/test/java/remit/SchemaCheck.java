package remit;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import remit.data.schema.ContentSchemas;
import remit.shape.HandbookIds;
import remit.shape.RecordKind;

/** What somebody else's validator says of YAML files, by the schemas of a handbook. */
final class SchemaCheck {

    private final Validator validator;
    private final Map<String, URI> parts = new HashMap<>();

    SchemaCheck(HandbookIds ids) {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory(yaml()))
                .createValidator();
        ContentSchemas.of(ids).forEach((file, text) -> validator.registerSchema(address(file), text));
    }

    /**
     * What is wrong with a file; empty where nothing is.
     *
     * @param file relative to the content folder
     */
    List<String> faults(String file, String text) {
        URI schema = address(ContentSchemas.file(RecordKind.of(file).orElseThrow()));
        return faults(schema, nodes(text));
    }

    /** What is wrong with a value, by a part of a schema: {@code roles.schema.json#/$defs/holder}. */
    List<String> faultsOfPart(String part, Object value) {
        URI whole = parts.computeIfAbsent(
                part,
                p -> validator.registerSchema(address("part-" + parts.size()), "{\"$ref\": \"" + address(p) + "\"}"));
        return faults(whole, yaml().represent(value));
    }

    private List<String> faults(URI schema, Node value) {
        return validator.validate(schema, (Object) value).getErrors().stream()
                .map(SchemaCheck::line)
                .toList();
    }

    private static String line(Error error) {
        return error.getInstanceLocation() + ": " + error.getError() + " (" + error.getSchemaLocation() + ")";
    }

    private static URI address(String file) {
        return URI.create("https://example.com/" + file);
    }

    /** The nodes of a YAML text as editors see them, merge keys resolved; null for an empty text. */
    static Node nodes(String text) {
        return yaml().compose(new StringReader(text));
    }

    /** YAML by the core schema of YAML 1.2, in which only {@code true} and {@code false} are booleans. */
    static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMergeOnCompose(true);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new CoreResolver());
    }

    private static final class CoreResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false|True|False|TRUE|FALSE"), "tfTF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?(0|[1-9][0-9]*)"), "-+0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+.0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, Pattern.compile(""), null);
            addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
        }
    }
}
