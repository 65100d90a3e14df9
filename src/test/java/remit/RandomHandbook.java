package remit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Content of made-up roles with values of every kind and form, which knows what was written into it. It uses few words
 * and spells them in many ways, so that roles often say the same with other letters.
 */
final class RandomHandbook {

    /**
     * @param unit empty for none
     */
    record Point(String id, String kind, String unit) {}

    /**
     * @param text the text as a page shows it, without a unit
     * @param value what is compared: for words the text, else the number, the choice, the answer or the id
     * @param leadsTo where its links lead, in order
     * @param note empty for none
     */
    record Thing(String text, Object value, List<String> leadsTo, List<String> sources, String note) {}

    record Said(String state, List<Thing> things) {}

    record Column(String id, String title, String tag, Map<String, Said> said) {}

    /**
     * Words that need quotes, have an apostrophe, are changed by upper and lower case, or have one letter in two forms.
     */
    private static final List<String> WORDS = List.of(
            "vendors of parts",
            "straße und brücke",
            "=HYPERLINK(\"x\";\"y\")",
            "-5 degrees, at least",
            "@home",
            "+49 30",
            "Δοκιμή ΟΔΟΣ",
            "ﬁne \"print\"",
            "東京",
            "a < b & c",
            "the park’s long\u2011term care",
            "the park's long-term care");

    private static final List<String> CHOICES = List.of("inward", "outward", "=both");
    private static final List<String> NUMBERS = List.of("2.5", "2.50", "-5", "0", "-0", "007", "7", "12");
    private static final List<String> ANSWERS = List.of("yes", "no", "partly", "true", "false");
    private static final String SHARED = "Vendors of parts";
    private static final String DESK = "=Desk";

    private final SplittableRandom random;
    private final List<Point> points = new ArrayList<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    RandomHandbook(long seed, int roles) {
        random = new SplittableRandom(seed);
        List.of("list", "text", "yes-no", "number", "choice", "role", "link", "list")
                .forEach(kind ->
                        points.add(new Point("p" + points.size(), kind, kind.equals("number") ? "people" : "")));
        List<String> ids = IntStream.range(0, roles).mapToObj(i -> "r" + i).toList();
        Map<String, String> tags = new LinkedHashMap<>();
        ids.forEach(id -> tags.put(id, random.nextBoolean() ? id.toUpperCase(Locale.ROOT) : "+Role " + id));
        ids.forEach(id -> addRole(id, tags));
        if (roles > 2) {
            declared.addAll(mixed(ids).subList(0, 3 + random.nextInt(roles - 2)));
            files.put("comparisons/some.yaml", "title: Some\nroles: " + declared + "\n");
        }
        files.put("contacts.yaml", "- id: desk\n  name: \"" + DESK + "\"\n");
        files.put("sources.yaml", "- id: log\n  title: The log\n- id: diary\n  title: The diary\n");
        files.put("criteria.yaml", criteria());
    }

    /** The criteria in the order of the rows. */
    List<Point> points() {
        return points;
    }

    /** The roles by id, in the order of the handbook. */
    Map<String, Column> columns() {
        return columns;
    }

    /** The roles of the comparison {@code some}; empty where there are too few roles for one. */
    List<String> declared() {
        return declared;
    }

    /** Writes the content, with the roles in their order or in reverse. */
    void write(Path folder, boolean reversed) throws IOException {
        List<String> order = new ArrayList<>(columns.keySet());
        if (reversed) {
            Collections.reverse(order);
        }
        files.put("handbook.yaml", "title: T\norganisation: O\nlanguage: en\npairs: all\nroles: " + order + "\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String criteria() {
        StringBuilder yaml = new StringBuilder("- group: G\n  criteria:\n");
        for (Point point : points) {
            yaml.append("    - id: " + point.id() + "\n      name: \"=Point " + point.id() + "\"\n");
            yaml.append("      kind: " + point.kind() + "\n");
            switch (point.kind()) {
                case "number" -> yaml.append("      unit: " + point.unit() + "\n");
                case "choice" -> yaml.append("      choices: [inward, outward, \"=both\"]\n");
                case "list" -> yaml.append("      items:\n        shared: " + SHARED + "\n");
                default -> {}
            }
        }
        return yaml.toString();
    }

    private void addRole(String id, Map<String, String> tags) {
        String tag = tags.get(id);
        String title = "+Role " + id;
        StringBuilder yaml = new StringBuilder("title: \"" + title + "\"\n");
        yaml.append(tag.equals(title) ? "" : "abbreviation: " + tag + "\n");
        StringBuilder values = new StringBuilder();
        Map<String, Said> said = new LinkedHashMap<>();
        points.forEach(point -> said.put(point.id(), value(point, tags, values)));
        yaml.append(values.isEmpty() ? "" : "values:\n" + values);
        files.put("roles/" + id + ".yaml", yaml.toString());
        columns.put(id, new Column(id, title, tag, said));
    }

    /** Adds one line to the role: nothing, a state, or a value in its short or its long form. */
    private Said value(Point point, Map<String, String> tags, StringBuilder yaml) {
        String state =
                oneOf(List.of("", "not stated", "none", "does not apply", "stated", "stated", "stated", "stated"));
        String before = "  " + point.id() + ": ";
        if (!state.equals("stated")) {
            boolean noted = random.nextInt(4) == 0;
            yaml.append(state.isEmpty() ? "" : before + (noted ? "{value: " + state + ", note: Why}" : state) + "\n");
            return new Said(state.isEmpty() ? "not-stated" : state.replace(' ', '-'), List.of());
        }
        boolean several = List.of("list", "choice", "role", "link").contains(point.kind()) && random.nextBoolean();
        List<String> written = new ArrayList<>();
        List<Thing> things = new ArrayList<>();
        for (int i = several ? 1 + random.nextInt(3) : 1; i > 0; i--) {
            Thing thing = thing(point, tags, written);
            if (things.stream().noneMatch(other -> other.value().equals(thing.value()))) {
                things.add(thing);
            } else {
                written.remove(written.size() - 1);
            }
        }
        String whole = several ? written.toString() : written.get(0);
        if (random.nextInt(3) > 0) {
            yaml.append(before + whole + "\n");
            return new Said("stated", things);
        }
        yaml.append(before + "{" + (several ? "items" : "value") + ": " + whole + ", note: Whole, source: log}\n");
        return new Said("stated", things.size() == 1 ? List.of(withWhole(things.get(0))) : things);
    }

    /** The item of a value with exactly one, for which note and source of the whole value count as its own. */
    private static Thing withWhole(Thing thing) {
        List<String> sources = thing.sources().isEmpty() ? List.of("log") : List.of("diary", "log");
        String note = thing.note().isEmpty() ? "Whole" : thing.note();
        return new Thing(thing.text(), thing.value(), thing.leadsTo(), sources, note);
    }

    private Thing thing(Point point, Map<String, String> tags, List<String> written) {
        switch (point.kind()) {
            case "list":
                return words(written);
            case "link": {
                String text = spelt(oneOf(WORDS.subList(0, 2)));
                String address = "https://example.com/" + random.nextInt(2);
                written.add("\"[" + text + "](" + address + ")\"");
                return new Thing(text, text, List.of(address), List.of(), "");
            }
            case "text": {
                String text = oneOf(WORDS.subList(0, 2));
                List<String> leadsTo = new ArrayList<>();
                String then = linked("then", leadsTo) + " " + linked("there", leadsTo);
                written.add("\"" + text + "\\n\\n- " + then + "\"");
                String shown = text + " then there";
                return new Thing(shown, shown, leadsTo, List.of(), "");
            }
            case "number": {
                String number = oneOf(NUMBERS);
                return plain(number, new BigDecimal(number), number, written);
            }
            case "yes-no": {
                String answer = oneOf(ANSWERS);
                String value = answer.replace("true", "yes").replace("false", "no");
                return plain(
                        value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1), value, answer, written);
            }
            case "choice": {
                String choice = oneOf(CHOICES);
                return plain(choice, choice, "\"" + choice + "\"", written);
            }
            default: {
                String id = random.nextInt(3) == 0 ? "desk" : oneOf(List.copyOf(tags.keySet()));
                return plain(tags.getOrDefault(id, DESK), id, id, written);
            }
        }
    }

    private static Thing plain(String text, Object value, String yaml, List<String> written) {
        written.add(yaml);
        return new Thing(text, value, List.of(), List.of(), "");
    }

    /** Words that may be a link to a role, whose file can be named in several ways. */
    private String linked(String text, List<String> leadsTo) {
        if (random.nextInt(3) > 0) {
            return text;
        }
        String role = "r" + random.nextInt(2);
        leadsTo.add("roles/" + role + ".yaml");
        return "[" + text + "](" + oneOf(List.of("", "./", "../roles/")) + role + oneOf(List.of(".yaml", ".md")) + ")";
    }

    /** An item of words: a text, a text with a note and a source, or a shared wording of the criterion. */
    private Thing words(List<String> written) {
        if (random.nextInt(4) == 0) {
            written.add("{item: shared}");
            return new Thing(SHARED, SHARED, List.of(), List.of(), "");
        }
        String text = spelt(oneOf(WORDS));
        List<String> leadsTo = new ArrayList<>();
        String linked = linked(text, leadsTo);
        boolean bold = random.nextInt(5) == 0;
        String yaml = "\"" + (bold ? "**" + linked + "**" : linked).replace("\"", "\\\"") + "\"";
        boolean noted = random.nextInt(4) == 0;
        written.add(noted ? "{text: " + yaml + ", note: Of its own, source: diary}" : yaml);
        return new Thing(text, text, leadsTo, noted ? List.of("diary") : List.of(), noted ? "Of its own" : "");
    }

    /** Words that count as the same, with other letters, blanks or closing marks. */
    private String spelt(String words) {
        return switch (random.nextInt(7)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> words + ".";
            case 2 -> words.replace(" ", "  ");
            case 3 -> words.replace(' ', '\u00A0');
            case 4 -> words.replace('a', 'ａ').replace('o', 'ｏ');
            case 5 -> words + " ?!";
            default -> words;
        };
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> mixed(List<String> ids) {
        List<String> mixed = new ArrayList<>(ids);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, random.nextInt(i + 1));
        }
        return mixed;
    }
}
