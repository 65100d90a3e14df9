package remit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.problem.Explanation;
import remit.problem.Message;
import remit.problem.Severity;

/** The pages of this project's own handbook that explain all messages to editors: one that lists them, and one for each subject. */
final class MessagePages {

    private static final Path FOLDER = Path.of("content/pages");

    /** What messages are about, in the order of {@link Message}, each with the first message about it. */
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(Message.FILE_MISSING, "files", "files"),
            new Subject(Message.YAML_SYNTAX, "yaml", "the signs of YAML"),
            new Subject(Message.UNKNOWN_KEY, "keys", "keys and ids"),
            new Subject(Message.VALUE_AND_ITEMS, "values", "values"),
            new Subject(Message.UNSAFE_LINK, "markdown", "text with markup"),
            new Subject(Message.RECORD_GONE, "references", "references and links"),
            new Subject(Message.ORDER_INCOMPLETE, "handbook", "the handbook and its comparisons"),
            new Subject(Message.TOO_FEW_ANSWERS, "guides", "guides"),
            new Subject(Message.SHARED_NAME, "worth-a-look", "what is worth a look"));

    private record Subject(Message first, String file, String name) {

        /** The messages about it, by their ids. */
        Stream<Message> messages() {
            int next = SUBJECTS.indexOf(this) + 1;
            int end = next == SUBJECTS.size()
                    ? Message.values().length
                    : SUBJECTS.get(next).first.ordinal();
            return sorted().filter(message -> message.ordinal() >= first.ordinal() && message.ordinal() < end);
        }
    }

    private MessagePages() {}

    /** The texts of all pages, by their files. */
    static Map<Path, String> all() {
        Map<Path, String> pages = new LinkedHashMap<>();
        pages.put(FOLDER.resolve("messages.md"), list());
        SUBJECTS.forEach(subject -> pages.put(FOLDER.resolve("messages/" + subject.file() + ".md"), page(subject)));
        return pages;
    }

    /** All messages, by their ids. */
    static Stream<Message> sorted() {
        return Stream.of(Message.values()).sorted(Comparator.comparing(Message::id));
    }

    /** A row of a table: the id as a link, whether the problem stops a build, and what is wrong. */
    static String row(Message message, String address) {
        String what = Explanation.of(message).what().replace("|", "\\|").replace("<", "\\<");
        String stops = message.severity() == Severity.ERROR ? "yes" : "no";
        return "| [%s](%s) | %s | %s |\n".formatted(message.id(), address, stops, what);
    }

    private static String list() {
        String tables = SUBJECTS.stream()
                .map(subject -> "\n## Messages about %s\n\n| kind | stops a build | what is wrong |\n|---|---|---|\n"
                                .formatted(subject.name())
                        + subject.messages()
                                .map(message -> row(message, "messages/" + subject.file() + ".md#" + message.id()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return head(
                        "What each message means",
                        "Every kind of problem in the files of a handbook, with a wrong and a right example.")
                + """

                [How to edit this handbook](how-to-edit.md) says how to see messages while you write. An error keeps the
                site as it was; a warning does not, unless the build is called with `--strict`.
                """ + tables;
    }

    private static String page(Subject subject) {
        String sections = subject.messages()
                .map(message -> "\n#" + Explanation.of(message).text())
                .collect(Collectors.joining());
        return head("Messages about " + subject.name(), "What each of them means, with a wrong and a right example.")
                + "\n[All messages](../messages.md) are on another page.\n"
                + sections;
    }

    private static String head(String title, String inShort) {
        return """
                ---
                title: %s
                in-short: %s
                owner: Enterprise architecture
                reviewed: 2026-11-20
                sources: [editors-judgement]
                unlisted: yes
                ---
                """.formatted(title, inShort);
    }
}
