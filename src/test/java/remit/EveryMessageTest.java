package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;

/**
 * Every message that an editor can meet is in one of the whole reports, or in a unit test where text files cannot bring
 * it about.
 */
class EveryMessageTest {

    /**
     * Messages that need odd bytes, symbolic links or very large content, and those that a report only counts because they
     * follow from another; they are in the unit tests of these packages.
     */
    private static final Set<Message> IN_UNIT_TESTS = EnumSet.of(
            Message.ALIASES,
            Message.CONTROL_CHARACTER,
            Message.FILE_TOO_LARGE,
            Message.LINE_TOO_LONG,
            Message.LINK_DANGLING,
            Message.LINK_LEAVES_CONTENT,
            Message.LINK_LOOP,
            Message.LIST_TOO_LONG,
            Message.MARKDOWN_TOO_LARGE,
            Message.NAME_UNREADABLE,
            Message.NOT_UTF_8,
            Message.OVERDUE_IN_OUTCOME,
            Message.OVERDUE_PAST_GRACE,
            Message.PARAGRAPH_TOO_LONG,
            Message.RULES_TOO_LARGE,
            Message.TEXT_TOO_LONG,
            Message.TOO_DEEP,
            Message.TOO_MANY_FILES,
            Message.TOO_MANY_OLD_IDS,
            Message.TOO_MUCH_TEXT,
            Message.TOO_MANY_LINKS,
            Message.TOO_MANY_PAIRS);

    private static final String GAP = "<gap>";

    private static final List<String> PACKAGES = List.of("check", "prose", "read");

    /** Messages that a test cannot bring about on every machine: about file rights and devices. */
    private static final Set<Message> NOT_SHOWN = EnumSet.of(Message.FILE_UNREADABLE, Message.NOT_ORDINARY);

    @Test
    void everyMessageStandsInAReport() throws IOException {
        String reports = contents(Path.of("src/test/resources/problems"), "report.txt");

        for (Message message : EnumSet.complementOf(listed())) {
            assertThat(shape(message).matcher(reports).find())
                    .as("a case of problems/ that shows " + message)
                    .isTrue();
        }
    }

    @Test
    void whatNoReportShowsIsInAUnitTest() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String name : PACKAGES) {
            tests.append(contents(Path.of("src/test/java/remit", name), ".java"));
        }

        for (Message message : IN_UNIT_TESTS) {
            assertThat(tests.toString()).containsPattern("\\b(" + message + "|" + message.id() + ")\\b");
        }
    }

    private static EnumSet<Message> listed() {
        EnumSet<Message> listed = EnumSet.copyOf(IN_UNIT_TESTS);
        listed.addAll(NOT_SHOWN);
        return listed;
    }

    /** The form of a message in a report, with anything in its places. */
    private static Pattern shape(Message message) {
        Problem blank = message.at(Position.startOf("x"), GAP, GAP, GAP, GAP);
        String words = Pattern.quote(blank.message()).replace(GAP, "\\E.+\\Q");
        return Pattern.compile(": " + blank.severity().word() + ": " + words + "$", Pattern.MULTILINE);
    }

    private static String contents(Path folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
