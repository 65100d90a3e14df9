package remit.check.bind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remit.problem.Hint;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;
import remit.problem.Problems;
import remit.problem.RecordHint;
import remit.problem.YamlHint;
import remit.read.yaml.Mapping;
import remit.read.yaml.Node;
import remit.read.yaml.Scalar;
import remit.read.yaml.Sequence;
import remit.read.yaml.fault.Quoting;
import remit.shape.Example;
import remit.shape.Key;
import remit.shape.KeyKind;
import remit.shape.PageShape;
import remit.shape.Shape;
import remit.shape.TextForm;

/** Reports what does not fit a shape, with hints that show the correct line. */
final class BindingFaults {

    private static final int STEP = 2;

    private final Problems problems;

    BindingFaults(Problems problems) {
        this.problems = problems;
    }

    /** Returns the node as a scalar that is not blank; null where it is something else, which is reported. */
    @Nullable Scalar scalar(Slot slot, Node node) {
        if (!(node instanceof Scalar scalar)) {
            notAScalar(slot, node);
            return null;
        }
        if (scalar.text().isBlank()) {
            noValue(slot, scalar);
            return null;
        }
        return scalar;
    }

    void noValue(Slot slot, Scalar scalar) {
        if (!cutOff(slot, scalar)) {
            String example = Hint.example(slot.exampleLines());
            String hint = switch (slot.use()) {
                case REQUIRED, FILE -> example;
                case OPTIONAL, LONG_FORM -> Hint.orNoKey(example);
                case ITEM -> Hint.orNoItem(example);
            };
            add(Message.NO_VALUE.at(scalar.position(), slot.label()), hint);
        }
    }

    /** Returns whether YAML cut the text off at a space and a number sign, which is reported. */
    boolean cutOff(Slot slot, Scalar scalar) {
        if (!scalar.looksCutOff()) {
            return false;
        }
        String lost = String.valueOf(scalar.comment());
        Position end = scalar.position();
        Position at = Position.inLine(
                end.file(), end.endLine(), end.endColumn() + scalar.gap(), lost.codePointCount(0, lost.length()));
        add(
                Message.TEXT_CUT_OFF.at(at, lost),
                Hint.quoteOrComment(
                        scalar.position().line(), lastLine(scalar), slot.line(Quoting.quoted(written(scalar)))));
        return true;
    }

    /** Warns of quotation marks around a whole text; text that YAML's own quotes enclose, too, is meant to have them. */
    void quotesShown(Scalar scalar) {
        String bare = Quotes.bare(scalar.text());
        boolean oneLine = scalar.position().line() == scalar.position().endLine();
        if (scalar.style() == Scalar.Style.PLAIN && oneLine && !bare.equals(scalar.text())) {
            add(
                    Message.QUOTES_SHOWN.at(scalar.position(), scalar.text()),
                    RecordHint.withoutQuotes(Quoting.plainOrQuoted(bare), Quoting.quoted(scalar.text())));
        }
    }

    private static int lastLine(Scalar scalar) {
        Position place = scalar.position();
        return place.endColumn() == 1 ? place.endLine() - 1 : place.endLine();
    }

    /** Returns the text together with what YAML cut off. */
    private static String written(Scalar scalar) {
        return scalar.looksCutOff()
                ? (scalar.text() + " ".repeat(scalar.gap()) + scalar.comment()).strip()
                : scalar.text();
    }

    void wrongForm(Slot slot, TextForm form, Scalar scalar) {
        if (form == TextForm.ID) {
            String proposal = Ids.propose(scalar.text());
            add(
                    Message.BAD_ID.at(scalar.position(), scalar.text()),
                    TextForm.isReserved(scalar.text())
                            ? Hint.reservedId(proposal)
                            : Hint.withLookAlike(
                                    scalar.text(), Hint.idForm(slot.isItem() ? proposal : slot.line(proposal))));
            return;
        }
        add(
                Message.WRONG_KIND.at(
                        scalar.position(), slot.label(), slot.kind().wanted(), "'" + scalar.text() + "'"),
                correction(slot, form, scalar));
    }

    private static String correction(Slot slot, TextForm form, Scalar scalar) {
        List<String> numbers = form == TextForm.NUMBER ? Corrections.twoNumbers(scalar.text()) : List.of();
        if (!numbers.isEmpty()) {
            return RecordHint.thousandOrFraction(slot.line(numbers.get(0)), slot.line(numbers.get(1)));
        }
        String number = form == TextForm.NUMBER ? Corrections.numberWithin(scalar.text()) : "";
        if (!number.isEmpty() && Corrections.of(form, scalar.text()).isEmpty()) {
            return slot.use() == Slot.Use.OPTIONAL
                    ? RecordHint.numberAndNote(slot.name(), number, Quoting.plainOrQuoted(scalar.text()))
                    : RecordHint.numberAlone(slot.line(number));
        }
        List<String> emails = form == TextForm.EMAIL ? Corrections.emails(scalar.text()) : List.of();
        if (Corrections.of(form, scalar.text()).isEmpty() && !emails.isEmpty()) {
            String line = slot.line(emails.get(0));
            return emails.size() > 1 ? Hint.keepOne(line) : RecordHint.addressAlone(line);
        }
        Optional<String> day = form == TextForm.DATE ? Corrections.dateAndRemark(scalar.text()) : Optional.empty();
        return Corrections.of(form, scalar.text())
                .or(() -> day)
                .map(corrected -> Hint.write(slot.line(corrected)))
                .orElse(isDay(form, scalar) ? RecordHint.noSuchDay() : Hint.example(slot.exampleLines()));
    }

    /** Returns whether the text has the form of a date but the calendar does not have that day. */
    private static boolean isDay(TextForm form, Scalar scalar) {
        return form == TextForm.DATE && scalar.text().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** Reports that several ids are where one is wanted. */
    void severalIds(Slot slot, Scalar scalar, List<String> ids) {
        add(
                Message.WRONG_KIND.at(
                        scalar.position(), slot.label(), slot.kind().wanted(), "'" + scalar.text() + "'"),
                Hint.keepOne(slot.line(ids.get(0))));
    }

    void notAChoice(Slot slot, List<String> choices, Scalar scalar) {
        Optional<String> answer =
                choices.equals(TextForm.ANSWERS) ? Corrections.of(TextForm.YES_NO, scalar.text()) : Optional.empty();
        if (answer.isPresent()) {
            add(Message.NOT_A_CHOICE.at(scalar.position(), scalar.text(), slot.name()), Hint.write(answer.get()));
            return;
        }
        add(
                Message.NOT_A_CHOICE.at(scalar.position(), scalar.text(), slot.name()),
                Hint.choices(scalar.text(), choices, Hint.IT_MAY_BE));
    }

    void wrongKind(Slot slot, Node node) {
        boolean otherKeys = slot.kind() instanceof KeyKind.RecordOf && node instanceof Mapping;
        add(
                Message.WRONG_KIND.at(
                        node.position(),
                        slot.label(),
                        slot.kind().wanted(),
                        otherKeys ? "a map with other keys" : what(node)),
                Hint.example(slot.exampleLines()));
    }

    void notARecord(Shape shape, Node node) {
        add(
                Message.WRONG_KIND.at(node.position(), shape.name(), "keys with their values", what(node)),
                Hint.keys(shape.name(), shape.keyNames()));
    }

    /**
     * Reports a key that the record does not have.
     *
     * @param meant the key that was probably meant; null where no key is similar
     */
    void unknownKey(Shape shape, Mapping.KeyValue entry, @Nullable Key meant) {
        String name = entry.key().text();
        List<String> proposed = meant == null ? List.of() : List.of(meant.name());
        add(
                Message.UNKNOWN_KEY.at(entry.key().position(), name, shape.name()),
                Hint.choices(name, proposed, shape.keyNames(), shape.name() + " " + Hint.MAY_HAVE));
    }

    /**
     * Reports entries that are not indented deeper than a key although they belong to it.
     *
     * @param owner the key
     */
    void keysOutside(String owner, List<Mapping.KeyValue> entries) {
        Mapping.KeyValue first = entries.get(0);
        Position at = first.key().position();
        int room = first.value() instanceof Scalar scalar
                ? (lastLine(scalar) == at.line() ? STEP : 0)
                : first.value().position().column() - at.column();
        boolean alone = entries.size() == 1 && (room > STEP || room == STEP && !(first.value() instanceof Mapping));
        add(
                Message.KEY_OUTSIDE.at(at, first.key().text(), owner),
                alone ? YamlHint.indentWithin(at.column() + STEP - 1, owner) : YamlHint.indentAllWithin(owner));
    }

    /**
     * Reports that the line with a key was deleted, whose entries are taken for those of the key above.
     *
     * @param above the key above
     * @param first the first of the entries
     */
    void lineMissing(Key missing, Scalar above, Scalar first) {
        add(
                Message.LINE_MISSING.at(first.position(), missing.name(), first.text()),
                YamlHint.keyAbove(above.position().column() - 1, missing.name()));
    }

    /**
     * Reports a key that is within the value of another although it belongs beside it.
     *
     * @param beside the other
     */
    void tooDeep(Scalar key, Scalar beside) {
        int blanks = beside.position().column() - 1;
        add(
                Message.WRONG_INDENT.at(
                        key.position(),
                        key.text(),
                        YamlHint.blanks(key.position().column() - 1),
                        YamlHint.blanks(blanks)),
                YamlHint.indentLike(blanks, beside.text()));
    }

    void noFrontMatter(String file) {
        Key title = PageShape.TITLE;
        add(
                Message.MISSING_KEY.at(Position.startOf(file), title.name(), PageShape.SHAPE.name()),
                Hint.frontMatter(title.example()));
    }

    void missingKeys(Shape shape, Mapping mapping, Set<String> written) {
        Position start = mapping.position();
        Position at = Position.inLine(start.file(), start.line(), start.column(), 1);
        for (Key key : shape.keys()) {
            if (key.required() && !written.contains(key.name())) {
                add(
                        Message.MISSING_KEY.at(at, key.name(), shape.name()),
                        Hint.add(Example.key(key.name(), key.kind(), proposal(shape, key, mapping))));
            }
        }
    }

    /**
     * Returns the value that a hint proposes for a missing key: for an id, one made from the record's own words;
     * otherwise the key's example.
     */
    private static String proposal(Shape shape, Key key, Mapping mapping) {
        if (key.kind() instanceof KeyKind.Word word && word.form() == TextForm.ID) {
            for (Key other : shape.keys()) {
                Mapping.KeyValue entry = mapping.entry(other.name());
                if (other.required() && entry != null && entry.value() instanceof Scalar scalar) {
                    return Ids.propose(scalar.text());
                }
            }
        }
        return key.example();
    }

    private void notAScalar(Slot slot, Node node) {
        boolean text = slot.kind() instanceof KeyKind.MarkdownText
                || slot.kind() instanceof KeyKind.Word word && word.form() == TextForm.TEXT;
        if (text
                && node instanceof Mapping mapping
                && !mapping.flow()
                && mapping.entries().size() == 1) {
            colonInText(slot, mapping.entries().get(0), mapping.position());
        } else {
            add(
                    Message.WRONG_KIND.at(
                            node.position(), slot.label(), slot.kind().wanted(), what(node)),
                    hintForMany(slot, node, text));
        }
    }

    private static String hintForMany(Slot slot, Node node, boolean text) {
        if (node instanceof Sequence list) {
            return insteadOfList(slot, list, text);
        }
        boolean braces = node instanceof Mapping mapping && mapping.flow();
        return text && braces ? Hint.quoteText() : Hint.example(slot.exampleLines());
    }

    /**
     * Returns the hint for a list in the place of a single value. Brackets may have been meant as text; of several
     * values, one can stay.
     */
    private static String insteadOfList(Slot slot, Sequence list, boolean text) {
        if (text && list.flow()) {
            boolean words = list.items().stream().allMatch(Scalar.class::isInstance);
            return words ? Hint.write(slot.line(Quoting.quoted(brackets(list)))) : Hint.quoteText();
        }
        if (list.items().isEmpty() || !(list.items().get(0) instanceof Scalar first) || first.absent()) {
            return Hint.example(slot.exampleLines());
        }
        String line = slot.line(first.text());
        return list.items().size() > 1
                ? Hint.keepOne(line)
                : list.flow() || slot.isItem() ? Hint.write(line) : Hint.onKeyLine(line);
    }

    private void colonInText(Slot slot, Mapping.KeyValue entry, Position at) {
        String key = entry.key().text();
        if (!(entry.value() instanceof Scalar rest)) {
            add(Message.COLON_IN_TEXT.at(at, key), Hint.quoteText());
            return;
        }
        String text = Quoting.quoted((key + ": " + written(rest)).strip());
        int last = rest.absent() ? at.line() : lastLine(rest);
        add(Message.COLON_IN_TEXT.at(at, key), Hint.write(at.line(), last, slot.isItem() ? slot.line(text) : text));
    }

    /** Returns a list in brackets as the text that it may have been meant as. */
    private static String brackets(Sequence list) {
        return list.items().stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String what(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.absent() ? "nothing" : "the text '" + shortened(scalar.text()) + "'";
        }
        return node instanceof Sequence ? "a list" : "a map of keys and values";
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    private void add(Problem problem, @Nullable String hint) {
        problems.add(problem.hint(hint));
    }
}
