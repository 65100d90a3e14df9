package remit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The letters in which readers see pages. A browser of the tests finds the fonts named here and no other, whatever the
 * machine has, and takes one family or the other for the three voices of the style.
 */
enum Letters {

    /** As wide as Arial and Segoe UI, which most readers have. */
    NARROW("Liberation Sans", "Liberation Serif", "Liberation Mono"),

    /** Wider by a seventh, as on a Linux desktop that has no other fonts. */
    WIDE("DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono");

    /** In archives of test libraries. DejaVu Sans has Arabic letters, too. */
    private static final List<String> FILES = """
            liberation/LiberationSans-Regular.ttf
            liberation/LiberationSans-Bold.ttf
            liberation/LiberationSans-Italic.ttf
            liberation/LiberationSans-BoldItalic.ttf
            liberation/LiberationSerif-Regular.ttf
            liberation/LiberationSerif-Bold.ttf
            liberation/LiberationSerif-Italic.ttf
            liberation/LiberationSerif-BoldItalic.ttf
            liberation/LiberationMono-Regular.ttf
            liberation/LiberationMono-Bold.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSans-Oblique.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSans-BoldOblique.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSerif-Bold.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSerif-Italic.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSerif-BoldItalic.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf
            net/sf/jasperreports/fonts/dejavu/DejaVuSansMono-Bold.ttf
            """.lines().toList();

    /** Of IPA Gothic 003.03, which has not changed since 2011. */
    private static final String FAR_EASTERN_SHA256 = "503af4a8b84d1079b8e2e358dc7f7a7fb8cb7a1f212f35eaef6782dbfc75a55e";

    /** What fontconfig reads in place of the machine's own set-up. Without hints letters are drawn alike everywhere. */
    private static final String SETTINGS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>FONTS</dir>
              <cachedir>CACHE</cachedir>
              <match target="font">
                <edit name="antialias" mode="assign"><bool>true</bool></edit>
                <edit name="hinting" mode="assign"><bool>false</bool></edit>
                <edit name="autohint" mode="assign"><bool>false</bool></edit>
                <edit name="rgba" mode="assign"><const>none</const></edit>
              </match>
              <alias binding="same"><family>Arial</family><prefer><family>SANS</family></prefer></alias>
              <alias binding="same"><family>Times New Roman</family><prefer><family>SERIF</family></prefer></alias>
              <alias><family>serif</family><prefer><family>SERIF</family></prefer></alias>
              <alias><family>monospace</family><prefer><family>MONO</family></prefer></alias>
              <match target="pattern">
                <edit name="family" mode="append_last"><string>SANS</string></edit>
              </match>
            </fontconfig>
            """;

    private final String sans;
    private final String serif;
    private final String mono;

    Letters(String sans, String serif, String mono) {
        this.sans = sans;
        this.serif = serif;
        this.mono = mono;
    }

    /** The families for plain text, the voice and code. */
    List<String> families() {
        return List.of(sans, serif, mono);
    }

    /** What an open page is told, so that it is shown in these letters, whatever its own style names. */
    String style() {
        return ":root { --sans: \"%s\", sans-serif; --voice: \"%s\", serif; --mono: \"%s\", monospace }"
                .formatted(sans, serif, mono);
    }

    /** The file that tells a browser's fontconfig to find these fonts alone, narrow ones where a page names none of them. */
    static Path configuration() {
        return Unpacked.CONFIGURATION;
    }

    private static Path unpack() {
        Path folder = Tools.FOLDER.resolve("fonts");
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream("/" + file), file)) {
                    Path font = folder.resolve(file.substring(file.lastIndexOf('/') + 1));
                    Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(farEastern(), folder.resolve("ipag.ttf"), StandardCopyOption.REPLACE_EXISTING);
            String text = SETTINGS.replace("FONTS", escaped(folder))
                    .replace("CACHE", escaped(Tools.FOLDER.resolve("font-cache")))
                    .replace("SERIF", NARROW.serif)
                    .replace("MONO", NARROW.mono)
                    .replace("SANS", NARROW.sans);
            return Files.writeString(Tools.FOLDER.resolve("fonts.conf"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path farEastern() throws IOException {
        Path font = Tools.farEasternFont();
        String found = sha256(Files.readAllBytes(font));
        if (!found.equals(FAR_EASTERN_SHA256)) {
            throw new IllegalStateException(font + " is another font than IPA Gothic 003.03: its SHA-256 is " + found
                    + ". Delete it, and ipag.ttf in the folder remit/fonts of your cache, to have it fetched anew");
        }
        return font;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(Path path) {
        return path.toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    /** In words: {@code narrow}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Made when it is first asked for. */
    private static final class Unpacked {
        static final Path CONFIGURATION = unpack();
    }
}
