package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of the content format is spelled once; and the test that says so is able to say no. */
class SpellingTest {

    @Test
    void sourcesTakeTheWordsOfTheContentFromTheShapes() throws IOException {
        assertThat(new Spelling(LayeringTest.ownSources()).offences()).isEmpty();
    }

    @Test
    void everyExemptionIsNeeded() throws IOException {
        assertThat(new Spelling(LayeringTest.ownSources()).unusedExemptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check/follow/A  | fields.get(\"also-known-as\")",
                "check/A         | fields.get(\"next-steps\")",
                "check/bind/A    | kind.equals(\"yes-no\")",
                "read/A          | documents.text(file, \"language\")",
                "InterfaceWords  | documents.text(file, \"language\")",
                "data/RoleJson   | json.put(\"in-short\", text)",
                "pages/A         | new Page(\"handbook.yaml\")",
                "pages/link/A    | new Address(\"data/roles/\" + id)",
                "data/A          | file.equals(\"content/topics.yaml\")",
                "model/Role      | String word = \"not stated\";",
                "model/Value     | String word = \"vacant\";",
                "words/A         | words.say(\"does-not-apply\")",
                "render/A        | value.equals(\"not stated\")",
                "check/A         | new Address(\"data/compare/\" + id)",
                "pages/A         | first + \"-vs-\" + second",
                "pages/A         | new Address(folder + \"/whole.html\")",
                "pages/A         | new Address(\"index.html\")",
                "pages/link/A    | step.equals(\"guide\")",
            })
    void spelledWordIsReportedWithItsLine(String file, String line) {
        String path = "remit/" + file + ".java";
        assertThat(new Spelling(Map.of(path, "package x;\n\n/* \"title\" */\n// \"title\"\n" + line + "\n")).offences())
                .singleElement()
                .asString()
                .startsWith(path + ":5: \"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shape/A         | new Key.Text(\"title\")",
                "problem/A       | \"name it in handbook.yaml\"",
                "model/Role      | IN_PLACE(\"in place\"),",
                "pages/A         | words.say(\"home.title\", \"title\", title)",
                "pages/A         | words.say(\"guide.whole\")",
                "data/A          | json.put(\"title\", title)",
                "check/A         | char c = '\"'; String s = \"titles\"; char d = '\"';",
                "check/A         | int a; // \"title\"",
            })
    void otherWordsPass(String file, String line) {
        assertThat(new Spelling(Map.of("remit/" + file + ".java", line + "\n")).offences())
                .isEmpty();
    }
}
