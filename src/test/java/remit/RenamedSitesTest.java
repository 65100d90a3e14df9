package remit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.changes.Changes;
import remit.changes.EditionDiff;
import remit.changes.RecordChange;
import remit.edit.EditPlan;
import remit.edit.FileEdit;
import remit.edit.Removal;
import remit.edit.Rename;
import remit.fact.Edition;
import remit.problem.Problem;
import remit.problem.UsageException;
import remit.shape.Target;

/** A site says the same after a rename, and the content is the same, byte for byte, once it is renamed back. */
class RenamedSitesTest {

    private static final Path OURS = Path.of("content");

    /** What a new id adds to the old one. With it the order of files stays, too. */
    private static final String MORE = "-0";

    private static final Pattern TERM = Pattern.compile("term: \"?([^\"\n]*)");

    @TempDir
    private Path temp;

    /** What the others have, one of these has, too; with -Pfuzz all are tried. */
    private static final Set<String> TRIED = Set.of(
            "everything-once", "arabic-handbook", "names-that-nearly-collide", "rules-guide", "smallest-handbook");

    static List<Path> sites() {
        return Golden.cases("sites").stream()
                .filter(site -> Rounds.ALL || TRIED.contains(site.getFileName().toString()))
                .map(site -> site.resolve("content"))
                .toList();
    }

    /** Our own handbook is asked with -Pfuzz: in each build a browser follows its old addresses, too. */
    static List<Path> allSites() {
        return Stream.concat(sites().stream(), Rounds.ALL ? Stream.of(OURS) : Stream.of())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyIdCanBeRenamedAndBack(Path original) {
        Map<String, String> before = texts(original);
        Path content = copy(original, temp.resolve("content"));
        List<String> known = problems(content);
        int renamed = 0;
        for (Target kind : Rename.kinds()) {
            for (String path : tried(original, paths(content, kind))) {
                String id = kind == Target.PAGE ? path : path.substring(path.lastIndexOf('/') + 1);
                String now = path.substring(0, path.length() - id.length()) + id + MORE;
                carryOut(content, Rename.plan(content, "content", kind, path, id + MORE));
                assertThat(problems(content)).as(kind + " " + path).isEqualTo(known);
                assertThat(texts(content)).as(kind + " " + path).isNotEqualTo(before);
                carryOut(content, Rename.plan(content, "content", kind, now, id));
                assertThat(withoutFormerly(texts(content)))
                        .as(kind + " " + path)
                        .isEqualTo(withoutFormerly(before));
                carryOut(content, before);
                renamed++;
            }
        }
        assertThat(renamed).isPositive();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void whateverIsRemovedOrReplacedLeavesNoError(Path original) {
        Map<String, String> before = texts(original);
        Path content = copy(original, temp.resolve("content"));
        int removed = 0;
        for (Target kind : Rename.kinds()) {
            List<String> paths = paths(content, kind);
            for (String path : tried(original, paths)) {
                for (String other : others(paths, path)) {
                    removed += removed(content, kind, path, other.equals(path) ? null : other);
                    carryOut(content, before);
                }
            }
        }
        assertThat(removed).isGreaterThanOrEqualTo(original.toString().contains("everything-once") ? 8 : 0);
    }

    /** Of the records of a kind the last, and the first too in the handbook that has everything; all with -Pfuzz. */
    private static List<String> tried(Path site, List<String> paths) {
        if (Rounds.ALL || paths.size() < 2) {
            return paths;
        }
        String last = paths.get(paths.size() - 1);
        return site.toString().contains("everything-once") ? List.of(paths.get(0), last) : List.of(last);
    }

    /** What takes the place of a path: nothing, which the path itself stands for, and the next one or each other one. */
    private static List<String> others(List<String> paths, String path) {
        String next = paths.get((paths.indexOf(path) + 1) % paths.size());
        return Rounds.ALL ? paths : Stream.of(path, next).distinct().toList();
    }

    /** Removes something where that can be, and counts it. */
    private static int removed(Path content, Target kind, String path, @Nullable String other) {
        EditPlan plan;
        try {
            plan = Removal.plan(content, "content", kind, path, other);
        } catch (UsageException e) {
            assertThat(e).as(kind + " " + path).hasMessageNotContainingAny("it would lose", "it would get");
            return 0;
        }
        carryOut(content, plan);
        if (plan.files().isEmpty()) {
            assertThat(plan.obstacles()).isNotEmpty();
            return 0;
        }
        assertThat(new Generator(new Generator.Options(content, null, false))
                        .check()
                        .problems()
                        .hasErrors())
                .as(kind + " " + path + " " + other)
                .isFalse();
        assertThat(paths(content, kind)).doesNotContain(path);
        return 1;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aSiteSaysTheSameAfterARename(Path original) {
        Path content = copy(original, temp.resolve("content"));
        List<String> before = pages(content);
        for (Target kind : Rename.kinds()) {
            List<String> paths = paths(content, kind);
            if (!paths.isEmpty() && kind != Target.TERM) {
                String path = paths.get(0);
                String id = kind == Target.PAGE ? path : path.substring(path.lastIndexOf('/') + 1);
                carryOut(content, Rename.plan(content, "content", kind, path, id + MORE));
            }
        }
        assertSame(before, pages(content));
    }

    @ParameterizedTest
    @MethodSource("allSites")
    void everyOldAddressAndAnchorLeadsOn(Path original) {
        int most = Rounds.of(2, original.equals(OURS) ? 5 : Integer.MAX_VALUE);
        Path content = copy(original, temp.resolve("content"));
        new Generator(new Generator.Options(content, null, false)).build(temp.resolve("before"), false);
        for (Target kind : Rename.kinds()) {
            for (String path : paths(content, kind).stream().limit(most).toList()) {
                String id = kind == Target.PAGE ? path : path.substring(path.lastIndexOf('/') + 1);
                // Only letters that 'formerly' takes: the command says that the others lead to the top of a page.
                boolean takes = id.chars().allMatch(sign -> sign < 0x80);
                if (kind != Target.ITEM && !id.contains("/") && takes) {
                    carryOut(content, Rename.plan(content, "content", kind, path, id + MORE));
                }
            }
        }
        new Generator(new Generator.Options(content, null, false)).build(temp.resolve("after"), false);

        assertThat(lost(temp.resolve("before"), temp.resolve("after"))).isEmpty();
    }

    /** Returns the addresses and anchors of a site that lead nowhere on another. */
    private static List<String> lost(Path before, Path after) {
        Map<String, Document> now = SiteLinks.of(after).pages();
        List<String> lost = new ArrayList<>();
        SiteLinks.of(before).pages().forEach((address, page) -> {
            String target = followed(address, now);
            if (target == null) {
                lost.add(address);
            } else if (address.equals(followed(address, Map.of(address, page)))) {
                Document there = now.get(target);
                page.select("[id]").stream()
                        .map(Element::id)
                        .filter(id -> !id.startsWith("_") || id.contains("--")) // the layout's own
                        .filter(id -> there.getElementById(id) == null)
                        .forEach(id -> lost.add(address + "#" + id));
            }
        });
        return lost;
    }

    /** Returns the page that an address leads to; null where there is none. */
    private static @Nullable String followed(String address, Map<String, Document> pages) {
        Document page = pages.get(address);
        Element refresh = page == null ? null : page.selectFirst("meta[http-equiv=refresh]");
        return refresh == null
                ? page == null ? null : address
                : Path.of("/" + address)
                        .resolveSibling(refresh.attr("content").replaceFirst("0; url=", ""))
                        .normalize()
                        .toString()
                        .substring(1);
    }

    /** What changes for readers is then the id alone, of a question, an outcome or an answer nothing at all. */
    @ParameterizedTest
    @MethodSource("sites")
    void aRenameIsNoOtherChange(Path original) {
        for (Target kind : Rename.kinds()) {
            for (String path : tried(original, paths(original, kind))) {
                if (kind == Target.TERM || kind == Target.PAGE) {
                    continue;
                }
                Path content = copy(original, temp.resolve(kind + " " + path.replace('/', ' ')));
                Edition before = edition(content);
                String id = path.substring(path.lastIndexOf('/') + 1);
                carryOut(content, Rename.plan(content, "content", kind, path, id + MORE));
                Changes changes = EditionDiff.of(before, edition(content));
                assertThat(changes.records())
                        .as(kind + " " + path)
                        .allMatch(record -> record.facts().isEmpty() && record.state() == RecordChange.State.CHANGED)
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(changes.turns()).as(kind + " " + path).isEmpty();
                assertThat(changes.results()).as(kind + " " + path).isEmpty();
            }
        }
    }

    private static Edition edition(Path content) {
        return Objects.requireNonNull(new Generator(new Generator.Options(content, null, false))
                .stated()
                .edition());
    }

    /** That the whole site says the same is asked with -Pfuzz: three builds of it take long. */
    @Test
    void ourOwnHandbookBearsAnotherNameOfARole() {
        Path content = copy(OURS, temp.resolve("content"));
        Map<String, String> before = texts(content);
        List<String> pages = Rounds.ALL ? pages(content) : List.of();
        EditPlan there = Rename.plan(content, "content", Target.ROLE, "cio", "head-of-it");
        assertThat(there.lines()).hasSizeGreaterThan(70);
        carryOut(content, there);
        assertThat(problems(content)).isEmpty();
        if (Rounds.ALL) {
            assertSame(pages, pages(content));
        }
        new Generator(new Generator.Options(content, null, false)).build(temp.resolve("site"), false);
        assertThat(temp.resolve("site/roles/cio.html")).content().contains("head-of-it.html");
        assertThat(temp.resolve("site/compare/cto-vs-cio.html")).exists();
        carryOut(content, Rename.plan(content, "content", Target.ROLE, "head-of-it", "cio"));
        Map<String, String> after = texts(content);
        assertThat(after.get("roles/cio.yaml")).contains("formerly: [head-of-it]\n");
        assertEqual(withoutFormerly(before), withoutFormerly(after));
    }

    private static void assertEqual(Map<String, String> expected, Map<String, String> actual) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((file, text) -> assertThat(actual.get(file)).as(file).isEqualTo(text));
    }

    /** Shows only the first page that differs, from where it does. */
    private static void assertSame(List<String> before, List<String> after) {
        List<String> lost = new ArrayList<>(before);
        List<String> got = new ArrayList<>(after);
        after.forEach(lost::remove);
        before.forEach(got::remove);
        if (!lost.isEmpty() && !got.isEmpty()) {
            int same = 0;
            while (lost.get(0).regionMatches(0, got.get(0), 0, same + 1)) {
                same++;
            }
            int from = Math.max(0, same - 60);
            assertThat(got.get(0).substring(from))
                    .as(got.get(0).substring(0, Math.min(from, 60)))
                    .isEqualTo(lost.get(0).substring(from));
        }
        assertThat(got).isEqualTo(lost);
    }

    /** The ids of a kind, each after those around it. */
    private static List<String> paths(Path content, Target kind) {
        return kind == Target.TERM ? terms(content) : Rename.ids(content, kind);
    }

    /** The words of the terms, since a term has no other id. */
    private static List<String> terms(Path content) {
        byte[] file = Golden.files(content).getOrDefault("glossary.yaml", new byte[0]);
        String glossary = new String(file, StandardCharsets.UTF_8);
        return TERM.matcher(glossary).results().map(term -> term.group(1)).toList();
    }

    private static void carryOut(Path content, EditPlan plan) {
        assertThat(plan.problems().hasErrors()).as(plan.title()).isFalse();
        Map<String, String> texts = texts(content);
        plan.files().forEach(edit -> texts.remove(edit.from()));
        for (FileEdit edit : plan.files()) {
            if (edit.to() != null) {
                texts.put(
                        edit.to(),
                        new String(edit.after().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            }
        }
        carryOut(content, texts);
    }

    /** Gives a folder these text files. */
    private static void carryOut(Path content, Map<String, String> texts) {
        try {
            for (String gone : texts(content).keySet()) {
                if (!texts.containsKey(gone)) {
                    Files.delete(content.resolve(gone));
                }
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = content.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(Path content) {
        return new Generator(new Generator.Options(content, null, false))
                .check().problems().sorted().stream().map(Problem::id).sorted().toList();
    }

    /**
     * The words of all pages but redirects, in the order of the alphabet. The list of all names has old ids, so that
     * the pages are made without these, and without what changed, which keeps the ids of its day; addresses that a page
     * shows are left out.
     */
    private List<String> pages(Path original) {
        Path content = copy(original, temp.resolve("without-formerly"));
        Map<String, String> texts = withoutFormerly(texts(original));
        texts.keySet().removeIf(file -> file.startsWith("changes/"));
        carryOut(content, texts);
        Path site = temp.resolve("site");
        new Generator(new Generator.Options(content, null, false)).build(site, false);
        List<String> words = new ArrayList<>();
        Golden.files(site).forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                    words.add(page.text().replaceAll("(data/|https://)[\\w./-]+", "…"));
                }
            }
        });
        return words.stream().sorted().toList();
    }

    private static Map<String, String> withoutFormerly(Map<String, String> texts) {
        Map<String, String> without = new TreeMap<>();
        texts.forEach((file, text) ->
                without.put(file, text.replaceAll("\n *formerly:[^\n]*", "").replaceAll(", formerly: \\[[^]]*]", "")));
        return without;
    }

    /** The bytes of all files, each as a character. */
    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Golden.files(folder).forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
