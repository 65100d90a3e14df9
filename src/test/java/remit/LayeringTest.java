package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All imports keep to {@link LayeringTables}; and the check that says so finds what breaks them. */
class LayeringTest {

    private static final String INFO = "@NullMarked\npackage x;\n";

    @Test
    void sourcesKeepToTheTables() throws IOException {
        Map<String, String> sources = ownSources();
        assertThat(sources).containsKey("remit/problem/Problem.java");
        assertThat(new Layering(sources).offences()).isEmpty();
    }

    @Test
    void everyGrantOfTheTablesIsUsed() throws IOException {
        assertThat(new Layering(ownSources()).unusedGrants()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "problem/A   | import remit.model.Role;                       | 'problem' may not use 'model'",
                "prose/A     | import remit.read.Content;                     | 'prose' may not use 'read'",
                "model/A     | remit.check.Checker checker;                   | 'model' may not use 'check'",
                "pages/x/A   | import static remit.data.Json.object;          | 'pages' may not use 'data'",
                "pages/x/A   | import remit.pages.y.Y;                        | of 'pages', 'x' may use [link, here, frame, part] only",
                "pages/x/A   | import remit.pages.PagePlan;                   | of 'pages', 'x' may use [link, here, frame, part] only",
                "pages/part/A | import remit.pages.y.Y;                       | of 'pages', 'part' may use [link, here, frame] only",
                "check/bind/A | import remit.check.follow.Names;              | of 'check', 'bind' may use [] only",
                "check/A     | import remit.Generator;                        | 'check' may not use 'Generator'",
                "check/A     | import remit.Generator.Options;                | 'check' may not use 'Generator'",
                "Generator   | import remit.command.BuildCommand;             | 'Generator' may not use 'command'",
                "Main        | import remit.read.Content;                     | 'Main' may not use 'read'",
                "oven/A      | int a;                                         | the table does not know 'oven'",
                "pages/A     | import remit.oven.Bake;                        | 'pages' may not use 'oven'",
                "check/A     | import org.yaml.snakeyaml.nodes.Node;          | 'check' may not use 'org.yaml.snakeyaml.'",
                "pages/A     | import freemarker.template.Template;           | 'pages' may not use 'freemarker.'",
                "render/A    | import org.jsoup.Jsoup;                        | 'render' may not use 'org.jsoup.'",
                "render/A    | org.jsoup.nodes.Element element;               | 'render' may not use 'org.jsoup.'",
                "read/A      | import com.google.gson.Gson;                   | the table does not know this library",
                "Generator   | import java.nio.file.Files;                    | 'Generator' may not use 'java.nio.file.Files'",
                "publish/A   | import java.io.FileOutputStream;               | 'publish' may not use 'java.io.File'",
                "read/A      | Files.writeString(path, text);                 | not in 'read'",
                "command/A   | System.out.println();                          | not in 'command'",
                "command/A   | System.exit(1);                                | not in 'command'",
                "check/A     | LocalDate today = LocalDate.now();             | not in 'check'",
                "pages/A     | Locale locale = Locale.getDefault();           | not in 'pages'",
            })
    void breachIsReportedWithItsLine(String file, String line, String why) {
        String path = "remit/" + file + ".java";
        Map<String, String> sources = givenPackage(path);
        sources.put(path, "package x;\n\n/* two\n lines */\n" + line + "\n");
        assertThat(new Layering(sources).offences()).containsExactly(whole(path, line, why));
    }

    @Test
    void allowedUsesPass() {
        Map<String, String> sources = givenPackage("remit/check/A.java");
        sources.put("remit/check/A.java", """
                package remit.check;

                import java.util.List;
                import org.jspecify.annotations.Nullable;
                import remit.problem.Problem;
                import remit.read.Content;

                // import freemarker.template.Template; System.out
                /** See {@link remit.pages.RolePage}. */
                class A { String s = "remit.pages"; char c = '"'; String t = "System.out"; }
                """);
        assertThat(new Layering(sources).offences()).isEmpty();
    }

    @Test
    void circleWithinAStageIsReported() {
        Map<String, String> sources = givenPackage("remit/model/A.java");
        sources.putAll(givenPackage("remit/model/part/B.java"));
        sources.put("remit/model/A.java", "import remit.model.part.B;\n");
        sources.put("remit/model/part/B.java", "import remit.model.A;\n");
        assertThat(new Layering(sources).offences())
                .containsExactly("packages import in a circle, among these:"
                        + " {remit.model=[remit.model.part], remit.model.part=[remit.model]}");
    }

    @Test
    void packageWithoutItsInfoIsReported() {
        assertThat(new Layering(Map.of("remit/model/A.java", "", "remit/model/B.java", "")).offences())
                .containsExactly("remit/model: has no package-info.java with @NullMarked");
    }

    private static String whole(String path, String line, String why) {
        return why.startsWith("the table does not know '") ? path + ": " + why : path + ":5: " + line + ": " + why;
    }

    private static Map<String, String> givenPackage(String path) {
        Map<String, String> sources = new HashMap<>();
        sources.put(path.substring(0, path.lastIndexOf('/')) + "/package-info.java", INFO);
        return sources;
    }

    static Map<String, String> ownSources() throws IOException {
        Path root = Path.of("src/main/java");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
