package remit.data.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.shape.KeyKind;
import remit.shape.TextForm;

/** The schemas of scalars. Remit reads their characters, so a text may look like a number of YAML. */
final class ScalarSchema {

    private static final int LARGEST_COUNT = 999_999_999;

    private ScalarSchema() {}

    /** Returns the schema of a scalar of this form. */
    static ValueSchema of(TextForm form) {
        ValueSchema schema = new ValueSchema().type("string").wanted(form.wanted());
        switch (form) {
            case TEXT, ID, PAGE -> schema.type("number").orTruth();
            case YES_NO -> schema.orTruth();
            case NUMBER -> schema.type("number");
            case COUNT -> schema.type("integer").scalar("minimum", 1).scalar("maximum", LARGEST_COUNT);
            default -> {}
        }
        return schema.scalar("pattern", form.pattern());
    }

    /** Returns the schema of a text with markup, or of a reference, whose id only Remit can follow. */
    static ValueSchema text(KeyKind kind) {
        return of(TextForm.TEXT).wanted(kind.wanted());
    }

    /** Returns a pattern that matches each of these words as a whole. */
    static String anyOf(Stream<String> words) {
        return words.map(ScalarSchema::literally).collect(Collectors.joining("|", "(", ")"));
    }

    /** Returns the schema of one of these words in a place that also takes other things, such as a list of them. */
    static ValueSchema oneOf(List<String> words) {
        return new ValueSchema()
                .type("string")
                .scalar("pattern", "^" + anyOf(words.stream()) + "$")
                .wanted(new KeyKind.Choice(words).wanted());
    }

    private static String literally(String word) {
        return word.replaceAll("[\\\\^$.*+?()\\[\\]{}|/]", "\\\\$0");
    }
}
