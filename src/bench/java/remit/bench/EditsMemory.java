package remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import remit.Generator;
import remit.PreviewRun;
import remit.publish.SiteInMemory;

/**
 * How much memory the preview of a handbook needs after many edits: it keeps what the last run made, and nothing of
 * earlier ones.
 */
final class EditsMemory {

    private static final int FEW = 100;
    private static final int MANY = 1000;

    /** Every third edit is a slip, after which the last site stays. */
    private static final int SLIP = 3;

    private EditsMemory() {}

    /**
     * A sentence with the memory in use after 100 and after 1,000 edits, each followed by the making of the whole site.
     *
     * @param content is changed and put back
     * @param file the file that is edited
     * @param text words that are once in the file
     */
    static String sentence(Path content, String file, String text) throws IOException {
        Path edited = content.resolve(file);
        String before = Files.readString(edited);
        Generator generator = Generator.keeping(new Generator.Options(content, null, false));
        SiteInMemory site = null;
        long few = 0;
        for (int i = 1; i <= MANY; i++) {
            String slip = i % SLIP == 0 ? "titel: \n" : "";
            Files.writeString(edited, slip + before.replace(text, text + " edit" + i + "x"));
            PreviewRun.Made made = generator.preview().site(site);
            site = made == null ? site : made.site();
            few = i == FEW ? used() : few;
        }
        long many = used();
        Files.writeString(edited, before);
        int files = site == null ? 0 : site.files().size();
        return String.format(
                Locale.ROOT,
                "\nThe preview of our own handbook with its %d files holds %.1f MB after %d edits and %.1f MB after %d.\n",
                files,
                few / 1e6,
                FEW,
                many / 1e6,
                MANY);
    }

    /** The bytes in use after the garbage has been collected. */
    private static long used() {
        Runtime java = Runtime.getRuntime();
        System.gc();
        return java.totalMemory() - java.freeMemory();
    }
}
