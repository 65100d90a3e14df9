package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers write into templates is a problem with its template, line, column and page, and never a hang. */
class TemplatesOfOthersTest {

    private static final String CONTENT = Path.of("src/test/resources/sites/smallest-handbook/content")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<#list 1.. as n><#attempt>${nothing}<#recover></#attempt></#list> | error: this takes more than 5 s",
                "<#list 1.. as n>words and words </#list>          | 2:17: error: this makes a page of more than 32 million",
                "<#macro m><@m /></#macro><@m />                   | error: a macro calls itself without end",
                "<#function f(n)><#return f(n)></#function>${f(1)} | error: a macro calls itself without end",
                "<#include '../../outside.ftlh'>                   | 2:1: error: ",
                "<#include '/linked.ftlh'>                         | outside the folder",
                "<#import 'http://example.com/a.ftlh' as a>        | 2:1: error: ",
                "${page?api.class}                                 | 2:3: error: ",
                "${'freemarker.template.utility.Execute'?new()('id')} | 2:1: error: ",
                "${page.class.classLoader}                         | 2:3: error: ",
                "${page.frame.nothing}                             | 2:3: error: ",
                "${nothing}                                        | 2:3: error: ",
                "<#stop 'enough'>                                  | 2:1: error: enough",
                "<#if>                                             | 2:2: error: ",
            })
    void isAProblemWithItsPlace(String template, String message) throws IOException {
        Files.writeString(folder.resolve("outside.ftlh"), "secret");
        Path templates = Files.createDirectories(folder.resolve("mine"));
        Files.createSymbolicLink(templates.resolve("linked.ftlh"), folder.resolve("outside.ftlh"));
        write("mine/pages/home.ftlh", "<#-- page: HomePage -->\n" + template + "\n");
        assertThat(build()).as(err()).isEqualTo(2);
        assertThat(err())
                .startsWith("remit: templates/pages/home.ftlh:")
                .contains(message)
                .contains("\nwhile making index.html")
                .doesNotContain("\tat ", "Exception", "secret");
        assertThat(Thread.getAllStackTraces().keySet())
                .as("what was left behind")
                .noneMatch(thread -> thread.getName().equals("page") && hasNotEnded(thread));
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aPageThatKeepsWithinTheBoundsIsMade() throws IOException {
        write("mine/pages/home.ftlh", "<#list 1..1000 as n>${n}<#sep>, </#list>\n");
        assertThat(build()).as(err()).isZero();
        assertThat(folder.resolve("site/index.html"))
                .content()
                .startsWith("1, 2, 3")
                .endsWith("999, 1000\n");
    }

    private static boolean hasNotEnded(Thread thread) {
        try {
            thread.join(10_000);
            return thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int build() {
        String[] command = {"build", "--no-fsync", "--content", CONTENT, "--templates", "mine", "--site", "site"};
        return Main.run(command, folder, stream(new ByteArrayOutputStream()), stream(err));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Standard error without what a build says of its progress, which it does on a machine that needs long for it. */
    private String err() {
        return err.toString(StandardCharsets.UTF_8).replaceAll("(?m)^(?:making|made) \\d.* pages\n", "");
    }
}
