package remit.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.PageKind;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.problem.FileFault;
import remit.problem.Suggestion;
import remit.problem.UsageException;

/**
 * The templates, the interface's words and the theme. Remit's own are in the jar; a folder may hold files that replace
 * them one by one.
 */
public final class Templates {

    private static final String OURS = "/templates";
    static final String ENDING = ".ftlh";

    private static final String POLICY = "components/policy.txt";
    private static final Pattern POLICY_SIGNS = Pattern.compile("[A-Za-z0-9 '*+./:;=_-]+");

    private static final String FUSE = "/META-INF/resources/webjars/fuse.js/7.1.0/";

    /**
     * Browser scripts that come from libraries, and their licences: by their path in the theme, their path on the class
     * path.
     */
    private static final Map<String, String> LIBRARIES =
            Map.of("theme/fuse.js", FUSE + "dist/fuse.basic.min.js", "theme/fuse-licence.txt", FUSE + "LICENSE");

    private final @Nullable Path folder;

    /**
     * @param folder the folder whose files replace Remit's own; null for Remit's own alone
     * @throws UsageException where there is no such folder
     */
    public Templates(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException("there is no templates folder " + folder);
        }
        this.folder = folder;
    }

    /** Returns the folder {@code templates} beside a folder with content; null where there is none. */
    public static @Nullable Path beside(Path content) {
        Path folder = content.toAbsolutePath().normalize().resolveSibling("templates");
        return Files.isDirectory(folder) ? folder : null;
    }

    /**
     * The content of a file that is not a template: {@code theme/site.css}, {@code words/en.yaml}.
     *
     * @return null where neither the folder nor the jar has it
     */
    public byte @Nullable [] file(String path) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(path))) {
                return Files.readAllBytes(folder.resolve(path));
            }
        } catch (IOException e) {
            throw new UsageException("templates/" + path + " cannot be read: " + FileFault.why(e), e);
        }
        return ours(path);
    }

    private static byte @Nullable [] ours(String path) {
        String place = LIBRARIES.getOrDefault(path, OURS + "/" + path);
        try (InputStream ours = Templates.class.getResourceAsStream(place)) {
            return ours == null ? null : ours.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a page may load, as the value of a header {@code Content-Security-Policy}, on one line.
     *
     * @throws UsageException where the file holds a sign that would end the value
     */
    public String policy() {
        byte[] file = file(POLICY);
        String policy = new String(file == null ? new byte[0] : file, StandardCharsets.UTF_8)
                .strip()
                .replaceAll("\\s+", " ");
        if (!POLICY_SIGNS.matcher(policy).matches()) {
            throw new UsageException(
                    "templates/" + POLICY
                            + " holds more than letters, digits, blanks and the signs ' * + - . / : ; = _: write a policy there");
        }
        return policy;
    }

    /**
     * The size and time of each file of the folder, by its path; where two versions are equal, their files are taken to
     * be equal. Empty where there is no folder, since Remit's own templates never change.
     */
    public Map<String, String> version() {
        if (folder == null) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            Map<String, String> version = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                version.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return version;
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * The names of the folder's templates that are not Remit's own byte for byte, with forward slashes:
     * {@code pages/home.ftlh}. Empty where there is none.
     */
    List<String> foreign() {
        Path from = folder;
        return from == null
                ? List.of()
                : version().keySet().stream()
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> from.relativize(Path.of(file)).toString().replace('\\', '/'))
                        .filter(name -> !Arrays.equals(file(name), ours(name)))
                        .toList();
    }

    /**
     * Says which files of the folder Remit does not read, since they replace none of its own: the name of a page, of the
     * theme or of words may be misspelt. Empty where all are read.
     */
    public List<String> unused() {
        Path from = folder;
        if (from == null) {
            return List.of();
        }
        Set<String> known = Stream.concat(
                        Stream.of(PageKind.values()).map(Renderer::template),
                        Stream.concat(Addresses.THEME.stream().map(Address::path), Stream.of(Theme.OWN_STYLE)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unused = new ArrayList<>();
        for (String file : version().keySet()) {
            String name = from.relativize(Path.of(file)).toString().replace('\\', '/');
            if (name.matches("(pages|theme)/.*") && !known.contains(name)) {
                unused.add("templates/" + name + ": error: Remit has no such file, so this one is not used"
                        + Suggestion.near(name, known)
                                .map(near -> "\n   did you mean '" + near + "'?")
                                .orElse(""));
            }
        }
        return unused;
    }

    TemplateLoader loader() {
        TemplateLoader ours = new ClassTemplateLoader(Templates.class, OURS);
        if (folder == null) {
            return ours;
        }
        try {
            return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), ours});
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static UsageException unreadable(Path folder, IOException e) {
        return new UsageException("the templates folder " + folder + " cannot be read: " + FileFault.why(e), e);
    }
}
