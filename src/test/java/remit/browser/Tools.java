package remit.browser;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The programs and the font that {@code provide.sh} found or fetched before the tests of {@code verify} ran. */
public final class Tools {

    /** Takes whatever the browser tests leave behind. */
    static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    private static final Properties PROGRAMS = read();

    private Tools() {}

    public static Path node() {
        return Path.of(PROGRAMS.getProperty("node"));
    }

    /** The language server for YAML, which Node.js runs. */
    public static Path languageServer() {
        return Path.of(PROGRAMS.getProperty("language-server"));
    }

    static Path nginx() {
        return Path.of(PROGRAMS.getProperty("nginx"));
    }

    static Path apache() {
        return Path.of(PROGRAMS.getProperty("apache"));
    }

    static Path apacheModules() {
        return Path.of(PROGRAMS.getProperty("apache-modules"));
    }

    /** The folder in which the web servers find their libraries; empty for where the machine keeps its own. */
    static String serverLibraries() {
        return PROGRAMS.getProperty("libraries");
    }

    static Path chromium() {
        return Path.of(PROGRAMS.getProperty("chromium"));
    }

    /** A font with Chinese and Japanese letters, IPA Gothic 003.03. */
    static Path farEasternFont() {
        return FOLDER.resolve("ipag.ttf");
    }

    private static Properties read() {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve("tools.properties"))) {
            Properties programs = new Properties();
            programs.load(in);
            return programs;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "nothing provided a browser: run mvn verify, whose script src/test/browser/provide.sh does, or leave"
                            + " the browser tests out with -DskipBrowserTests",
                    e);
        }
    }
}
