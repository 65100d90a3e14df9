package remit;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.pages.PagePlan;
import remit.pages.frame.FramedPage;
import remit.pages.frame.Page;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.prose.Html;
import remit.read.WordsReader;
import remit.words.Words;

/**
 * Writes the reference of the templates: the record that each template sees, with its fields; each component with its
 * parameters; each word.
 */
final class TemplatesReference {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path INTRODUCTION = Path.of("src/test/resources/templates-reference.md");
    private static final Pattern PAGE = Pattern.compile("<#-- (.*?) *page: (\\w+(?:\\.\\w+)?)[^>]*-->", Pattern.DOTALL);
    private static final Pattern MACRO =
            Pattern.compile("(?:<#--((?:(?!-->).)*)-->\\s*)?<#macro (\\w+)", Pattern.DOTALL);
    private static final int LONGEST = 44;
    private static final int FEW = 5;

    /** What pages have in common, which is explained once. */
    private static final Set<String> OF_EVERY_PAGE = Stream.of(Page.class, FramedPage.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    private final RecordComments comments = new RecordComments();
    private final Map<String, Page> pages = new ConcurrentSkipListMap<>();

    /** The records that a page holds, in the order in which they are met. */
    private final Map<Class<?>, Map<String, String>> records = new LinkedHashMap<>();

    private final StringBuilder text = new StringBuilder();

    private TemplatesReference() {}

    static TemplatesReference made() {
        TemplatesReference reference = new TemplatesReference();
        reference.makeAll();
        return reference;
    }

    /** The whole reference in one document. */
    String document() {
        return text.toString();
    }

    /** The same in pages of our own handbook, by their paths below {@code content/pages}. */
    Map<String, String> pages() {
        Map<String, String> packages = new TreeMap<>();
        for (Class<?> record : records.keySet()) {
            String name = record.getPackageName();
            packages.put(name(record), name.substring(name.lastIndexOf('.') + 1));
        }
        return TemplatesPages.of(document(), packages);
    }

    private void makeAll() {
        makePages();
        text.append(read(INTRODUCTION));
        addPages();
        pages.values().forEach(this::gatherExamples);
        addWhatEveryPageHas();
        addRecords();
        addComponents();
        addWords();
    }

    private void makePages() {
        Checked checked = new Generator(new Generator.Options(Path.of("content"), null, false)).check();
        Words words = new Words("en", words());
        PagePlan.make(
                Context.of(Objects.requireNonNull(checked.handbook(), "content/ has errors"), words),
                more -> {},
                page -> pages.put(page.address().path(), page));
    }

    private static Map<String, Object> words() {
        return WordsReader.read(
                "words/en.yaml", read(TEMPLATES.resolve("words/en.yaml")).getBytes(StandardCharsets.UTF_8));
    }

    private void addPages() {
        text.append("\n## Pages\n\n| template | what it makes | `page` is | for example |\n|---|---|---|---|\n");
        for (PageKind kind : PageKind.values()) {
            String file = "pages/" + kind.word() + ".ftlh";
            Matcher comment = PAGE.matcher(read(TEMPLATES.resolve(file)));
            if (!comment.find()) {
                throw new IllegalStateException(file + " does not begin with a comment that names its record");
            }
            String example = pages.values().stream()
                    .filter(page -> page.kind() == kind)
                    .map(page -> "`" + page.address() + "`")
                    .findFirst()
                    .orElse("");
            gatherTypes(pageType(comment.group(2)));
            row("`" + file + "`", sentence(comment.group(1)), link(comment.group(2)), example);
        }
    }

    private Class<?> pageType(String name) {
        String ending = "." + name.replace('.', '$');
        List<String> found = comments.names().stream()
                .filter(type -> type.startsWith("remit.pages.") && type.endsWith(ending))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("not one record with the name " + name + " and a comment: " + found);
        }
        try {
            return Class.forName(found.get(0));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes a record and all records that it may hold. */
    private void gatherTypes(Type shape) {
        if (shape instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(this::gatherTypes);
        } else if (shape instanceof Class<?> type
                && isShown(type)
                && records.putIfAbsent(type, new TreeMap<>()) == null) {
            for (RecordComponent component : type.getRecordComponents()) {
                gatherTypes(component.getGenericType());
            }
            methods(type).forEach(method -> gatherTypes(method.getGenericReturnType()));
        }
    }

    /** Returns what a template can call of a record beside its fields. */
    private static List<Method> methods(Class<?> type) {
        Set<String> fields = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("remit."))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !fields.contains(method.getName()) && !OF_EVERY_PAGE.contains(method.getName()))
                .filter(method -> !Set.of("toString", "hashCode").contains(method.getName()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\\s+", " ").strip();
    }

    /** Notes an example of each field of the records that a page holds. */
    private void gatherExamples(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(this::gatherExamples);
        } else if (value instanceof Map<?, ?> all) {
            all.values().forEach(this::gatherExamples);
        } else if (value != null && isShown(value.getClass())) {
            Map<String, String> examples = records.computeIfAbsent(value.getClass(), type -> new TreeMap<>());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object held = held(component, value);
                if (example(held) != null) {
                    examples.putIfAbsent(component.getName(), example(held));
                }
                gatherExamples(held);
            }
        }
    }

    private static boolean isShown(Class<?> type) {
        return type.isRecord() && type.getName().matches("remit\\.(?:(?:pages|chart)\\..*|prose\\.DividedHtml)");
    }

    private static @Nullable Object held(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a value as it is shown in the table; null for one that shows nothing. */
    private static @Nullable String example(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return all.isEmpty() ? null : example(all.iterator().next());
        }
        if (value == null
                || value instanceof Map
                || value instanceof Record && !(value instanceof Html)
                || String.valueOf(value).isBlank()) {
            return null;
        }
        String shown = value instanceof Html html ? html.markup() : String.valueOf(value);
        String line = shown.replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace('`', '\'')
                .strip();
        return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line) + "`";
    }

    private void addWhatEveryPageHas() {
        text.append("\nEvery page has these, and those with a header and a menu all of them:\n\n");
        text.append("| field | type | what it is |\n|---|---|---|\n");
        for (Class<?> type : List.of(Page.class, FramedPage.class)) {
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> type == Page.class || !isOfPage(method))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> row(
                            "`" + method.getName() + "()`",
                            type(method.getAnnotatedReturnType()),
                            absent(comments.about(type, method.getName()))));
        }
    }

    private static boolean isOfPage(Method method) {
        return Stream.of(Page.class.getDeclaredMethods())
                .anyMatch(other -> other.getName().equals(method.getName()));
    }

    private void addRecords() {
        text.append("\n## Records\n\nIn the order of the alphabet. An example is the first one in our own handbook.\n");
        records.keySet().stream()
                .sorted(Comparator.comparing(TemplatesReference::name))
                .forEach(this::addRecord);
    }

    private void addRecord(Class<?> type) {
        if (type.getRecordComponents().length == 0 && methods(type).isEmpty()) {
            return;
        }
        text.append("\n### ").append(name(type)).append("\n\n");
        String about = comments.about(type);
        text.append(about.isEmpty() ? "" : wrapped(absent(about)) + "\n\n");
        text.append("| field | type | what it is | example |\n|---|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType shape = component.getAnnotatedType();
            boolean maybe = shape.isAnnotationPresent(Nullable.class);
            row(
                    "`" + component.getName() + "`",
                    type(shape) + (maybe ? ", or absent" : ""),
                    absent(comments.about(type, component.getName())),
                    Objects.requireNonNull(records.get(type)).getOrDefault(component.getName(), ""));
        }
        for (Method method : methods(type)) {
            AnnotatedType shape = method.getAnnotatedReturnType();
            boolean maybe = shape.isAnnotationPresent(Nullable.class);
            String name = method.getName();
            row("`" + name + "()`", type(shape) + (maybe ? ", or absent" : ""), absent(comments.about(type, name)), "");
        }
    }

    private static String absent(String comment) {
        return comment.replaceFirst("^Returns ", "")
                .replaceAll("\\bnull\\b", "absent")
                .replace("|", "\\|");
    }

    private String type(AnnotatedType shape) {
        if (shape instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType[] of = parameterized.getAnnotatedActualTypeArguments();
            Type raw = ((ParameterizedType) shape.getType()).getRawType();
            return raw == Map.class ? "map from " + type(of[0]) + " to " + type(of[1]) : "list of " + type(of[0]);
        }
        return shape.getType() instanceof Class<?> type
                ? type(type)
                : shape.getType().getTypeName();
    }

    private String type(Class<?> type) {
        if (type.isEnum() && type.getEnumConstants().length <= FEW) {
            return Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" or "));
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).map(this::type).collect(Collectors.joining(" or "));
        }
        if (records.containsKey(type)) {
            return link(name(type));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "Html" -> "markup";
            case "boolean" -> "true or false";
            case "int", "Integer", "long", "double" -> "number";
            default -> "`" + name(type) + "`";
        };
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String link(String record) {
        return "[" + record + "](#" + record.toLowerCase(Locale.ROOT).replace(".", "") + ")";
    }

    private void addComponents() {
        text.append("\n## Components\n");
        for (String folder : List.of("layouts", "components")) {
            for (String file : files(folder)) {
                addMacros(folder + "/" + file);
            }
        }
    }

    private void addMacros(String file) {
        String source = read(TEMPLATES.resolve(file));
        Map<String, String> said = new TreeMap<>();
        Matcher macro = MACRO.matcher(source);
        while (macro.find()) {
            said.put(macro.group(2), macro.group(1) == null ? "" : sentence(macro.group(1)));
        }
        text.append("\n### `")
                .append(file)
                .append("`\n\n")
                .append(ofFile(source))
                .append("| macro | parameters | what it shows |\n|---|---|---|\n");
        Map<String, List<String>> parameters = parameters(file, source);
        parameters.forEach((name, all) -> row(
                "`" + name + "`",
                all.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", ")),
                said.getOrDefault(name, "").replace("|", "\\|")));
    }

    /** Returns what the comment at the beginning of a file says, where it is not about the first macro alone. */
    private static String ofFile(String source) {
        Matcher comment =
                Pattern.compile("^<#--(.*?)-->\\s*<#import", Pattern.DOTALL).matcher(source);
        return comment.find() ? comment.group(1).strip().replaceAll("(?m)^  (\\w+)  +", "- `$1`: ") + "\n\n" : "";
    }

    /** Returns the parameters of each macro. FreeMarker has no newer way to ask for them. */
    @SuppressWarnings("deprecation")
    private static Map<String, List<String>> parameters(String file, String source) {
        try {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
            Template template = new Template(file, new StringReader(source), configuration);
            Map<String, List<String>> parameters = new TreeMap<>();
            for (Object each : template.getMacros().values()) {
                freemarker.core.Macro macro = (freemarker.core.Macro) each;
                parameters.put(macro.getName(), List.of(macro.getArgumentNames()));
            }
            return parameters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files(String folder) {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addWords() {
        text.append("\n## Words\n\n| in a template | in English |\n|---|---|\n");
        addWords("words", words());
    }

    private void addWords(String above, Map<String, Object> part) {
        part.forEach((key, value) -> {
            String path = key.matches("[A-Za-z_]\\w*") ? above + "." + key : above + "['" + key + "']";
            if (value instanceof Map<?, ?> nested) {
                Map<String, Object> within = new LinkedHashMap<>();
                nested.forEach((name, word) -> within.put((String) name, word));
                addWords(path, within);
            } else {
                row(
                        "`" + path + "`",
                        String.valueOf(value).replaceAll("\\s+", " ").replace("|", "\\|"));
            }
        });
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Breaks a text into lines that a document may have. */
    private static String wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > 115) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return String.join("\n", lines);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
