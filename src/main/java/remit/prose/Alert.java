package remit.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.CustomBlock;

/** A block quote that begins with a line {@code [!NOTE]}: words set apart. */
final class Alert extends CustomBlock {

    private final Type type;

    Alert(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }

    /** The five alerts that code hosts know. */
    enum Type {
        NOTE(ProseWords::note),
        TIP(ProseWords::tip),
        IMPORTANT(ProseWords::important),
        WARNING(ProseWords::warning),
        CAUTION(ProseWords::caution);

        private final Function<ProseWords, String> title;

        Type(Function<ProseWords, String> title) {
            this.title = title;
        }

        String title(ProseWords words) {
            return title.apply(words);
        }

        /** The word for it in the names of styles: {@code note}. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of alert that a line of text marks: {@code [!NOTE]}, in any case. */
        static Optional<Type> marked(String line) {
            for (Type type : values()) {
                if (line.strip().equalsIgnoreCase("[!" + type.name() + "]")) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }
    }
}
