package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour is taken: its commands are typed and answer what it says, and its changes fit the files that they are for. */
class TourTest {

    private static final Path TOUR = Path.of("src/docs/tour.md");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|([^\" ]+)");

    @TempDir
    Path begin;

    @Test
    void eachStepDoesWhatTheTourSays() throws IOException {
        Tour tour = new Tour(begin);
        Parser.builder().build().parse(Files.readString(TOUR)).accept(tour);
        assertThat(tour.commands).isGreaterThan(7);
        assertThat(tour.changes).isGreaterThan(7);
        assertThat(tour.folder.resolve("site/guides/who-leads/no/yes.html")).isRegularFile();
    }

    /** Does what it reads. */
    private static final class Tour extends AbstractVisitor {

        private Path folder;
        private Path file;
        private int commands;
        private int changes;

        Tour(Path folder) {
            this.folder = folder;
            this.file = folder;
        }

        /** A change is for the file that was named last. */
        @Override
        public void visit(Code node) {
            if (node.getLiteral().startsWith("content/")) {
                file = folder.resolve(node.getLiteral());
            }
        }

        @Override
        public void visit(FencedCodeBlock node) {
            if (node.getInfo().equals("console")) {
                for (String step : node.getLiteral().substring(2).split("\n\\$ ")) {
                    type(step.strip());
                }
            } else {
                assertThat(node.getInfo()).isEqualTo("diff");
                change(node.getLiteral());
            }
        }

        private void type(String step) {
            String command = step.lines().findFirst().orElseThrow();
            String answer = step.substring(command.length()).strip();
            if (command.startsWith("cd ")) {
                folder = folder.resolve(command.substring(3));
            } else if (answer.isEmpty()) {
                answered(command);
            } else {
                assertThat(withoutTime(answered(command))).as(command).isEqualTo(withoutTime(answer));
            }
            commands++;
        }

        private String answered(String command) {
            List<String> words =
                    ARGUMENT.matcher(command).results().map(Tour::word).collect(Collectors.toList());
            assertThat(words.remove(0)).isEqualTo("remit");
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            PrintStream all = new PrintStream(answer, true, StandardCharsets.UTF_8);
            int code = Main.run(words.toArray(String[]::new), folder, all, all);
            String text = answer.toString(StandardCharsets.UTF_8);
            assertThat(code).as(text).isEqualTo(text.contains(" error: ") ? 1 : 0);
            return text.replaceAll("(?m)^(making|made) .*\n", "")
                    .replace(folder + "/", "")
                    .strip();
        }

        private static String word(MatchResult argument) {
            return argument.group(1) == null ? argument.group() : argument.group(1);
        }

        private static String withoutTime(String answer) {
            return answer.replaceAll(" in [\\d.]+ s", "");
        }

        private void change(String lines) {
            String before = lines.replaceAll("(?m)^\\+.*\n", "").replaceAll("(?m)^[- ]", "");
            String after = lines.replaceAll("(?m)^-.*\n", "").replaceAll("(?m)^[+ ]", "");
            try {
                String text = Files.readString(file);
                assertThat(text.split(Pattern.quote(before), -1))
                        .as("%s has once: %s", file, before)
                        .hasSize(2);
                Files.writeString(file, text.replace(before, after));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            changes++;
        }
    }
}
