package remit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says who may use what; {@code src/docs/architecture.md} shows it to readers. A stage is a package below
 * {@code remit}, with all packages below it, or a class in {@code remit} itself. What a table does not name is not
 * allowed.
 */
final class LayeringTables {

    /** The stages that each stage may use; it may always use itself. */
    static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("prose", Set.of("problem")),
            Map.entry("shape", Set.of("model", "problem")),
            Map.entry("read", Set.of("shape", "problem")),
            Map.entry("decision", Set.of()),
            Map.entry("model", Set.of("decision", "prose", "problem")),
            Map.entry("words", Set.of("model", "prose", "problem")),
            Map.entry("check", Set.of("read", "shape", "decision", "model", "prose", "problem")),
            Map.entry("chart", Set.of("problem")),
            Map.entry("diff", Set.of()),
            Map.entry("review", Set.of("diff")),
            Map.entry("ReviewCopy", Set.of("review", "pages", "words", "publish", "Presentation")),
            Map.entry("pages", Set.of("chart", "diff", "words", "decision", "shape", "model", "prose", "problem")),
            Map.entry("fact", Set.of("pages", "words", "decision", "shape", "model", "prose", "problem")),
            Map.entry("changes", Set.of("diff", "fact", "shape", "model")),
            Map.entry("history", Set.of("read", "problem")),
            Map.entry(
                    "data",
                    Set.of(
                            "changes",
                            "diff",
                            "fact",
                            "pages",
                            "words",
                            "decision",
                            "shape",
                            "model",
                            "prose",
                            "problem")),
            Map.entry("book", Set.of("pages", "model", "prose", "problem")),
            Map.entry("render", Set.of("pages", "words", "prose", "problem")),
            Map.entry("publish", Set.of("problem")),
            Map.entry("server", Set.of()),
            Map.entry("InterfaceWords", Set.of("read", "shape", "model", "words", "render", "problem")),
            Map.entry("Presentation", Set.of("data", "model", "words", "render", "InterfaceWords")),
            Map.entry("Progress", Set.of()),
            Map.entry("KeptTexts", Set.of("pages", "Presentation")),
            Map.entry("TrialHandbooks", Set.of()),
            Map.entry(
                    "TemplatesCheck",
                    Set.of(
                            "book",
                            "history",
                            "model",
                            "pages",
                            "problem",
                            "render",
                            "review",
                            "Checked",
                            "DoctorSample",
                            "Generator",
                            "Presentation",
                            "TrialHandbooks")),
            Map.entry("DoctorSample", Set.of("pages", "publish", "server")),
            Map.entry(
                    "SiteAssembly",
                    Set.of(
                            "read",
                            "shape",
                            "pages",
                            "book",
                            "fact",
                            "data",
                            "publish",
                            "server",
                            "problem",
                            "Checked",
                            "StatedContent",
                            "ReviewCopy",
                            "DoctorSample",
                            "KeptTexts",
                            "Presentation",
                            "Progress")),
            Map.entry(
                    "Generator",
                    Set.of(
                            "read",
                            "check",
                            "shape",
                            "model",
                            "pages",
                            "fact",
                            "data",
                            "render",
                            "publish",
                            "server",
                            "problem",
                            "InterfaceWords",
                            "SiteAssembly",
                            "Checked",
                            "StatedContent",
                            "PreviewRun",
                            "KeptTexts",
                            "Presentation",
                            "Progress")),
            Map.entry("edit", Set.of("changes", "fact", "read", "check", "shape", "model", "prose", "problem")),
            Map.entry("start", Set.of("edit", "read", "check", "shape", "model", "prose", "problem")),
            Map.entry("sheet", Set.of("edit", "read", "check", "shape", "model", "problem")),
            Map.entry("Checked", Set.of("model", "problem")),
            Map.entry("StatedContent", Set.of("Checked", "fact")),
            Map.entry("source", Set.of("pages", "read", "shape", "model", "prose", "problem")),
            Map.entry(
                    "PreviewRun",
                    Set.of(
                            "source",
                            "pages",
                            "read",
                            "publish",
                            "problem",
                            "Checked",
                            "StatedContent",
                            "SiteAssembly")),
            Map.entry(
                    "preview",
                    Set.of("Generator", "Checked", "PreviewRun", "Progress", "read", "shape", "publish", "problem")),
            Map.entry(
                    "command",
                    Set.of(
                            "Generator",
                            "TemplatesCheck",
                            "Checked",
                            "StatedContent",
                            "PreviewRun",
                            "Progress",
                            "preview",
                            "changes",
                            "diff",
                            "fact",
                            "history",
                            "edit",
                            "start",
                            "sheet",
                            "shape",
                            "data",
                            "publish",
                            "server",
                            "problem")),
            Map.entry("Main", Set.of("command")));

    /**
     * The rooms of a stage, which are packages in it, in order: each may use those before it. In {@code pages} all
     * kinds of pages share them.
     */
    static final Map<String, List<String>> ROOMS = Map.of(
            "pages", List.of("link", "here", "frame", "part"),
            "check", List.of("bind", "make", "follow", "guide", "warn"));

    /**
     * Libraries, by the beginning of their names, and the stages that may use them; where several beginnings fit, the
     * longest counts.
     */
    static final Map<String, Set<String>> THEIRS = Map.ofEntries(
            Map.entry("java.", OURS.keySet()),
            Map.entry("java.io.File", Set.of()),
            Map.entry("java.io.RandomAccessFile", Set.of()),
            Map.entry("java.net.", Set.of("data", "prose", "preview", "server")),
            Map.entry("java.nio.channels.", Set.of("publish")),
            Map.entry("java.nio.file.Files", Set.of("history", "read", "render", "publish", "preview")),
            Map.entry("java.util.logging.", Set.of()),
            Map.entry("javax.xml.stream.", Set.of("data", "server", "sheet")),
            Map.entry("com.fasterxml.jackson.core.", Set.of("data")),
            Map.entry("de.siegmar.fastcsv.", Set.of("data", "sheet")),
            Map.entry("com.github.difflib.", Set.of("diff")),
            Map.entry("org.eclipse.jgit.", Set.of("history")),
            Map.entry("com.google.common.jimfs.", Set.of("history")),
            Map.entry("org.dhatim.fastexcel.", Set.of("sheet")),
            Map.entry("org.apache.commons.compress.", Set.of("sheet")),
            Map.entry("freemarker.", Set.of("render")),
            Map.entry("org.eclipse.elk.", Set.of("chart")),
            Map.entry("org.commonmark.", Set.of("prose")),
            Map.entry("org.jsoup.", Set.of("book", "prose", "review")),
            Map.entry("org.jspecify.annotations.", OURS.keySet()),
            Map.entry("org.yaml.snakeyaml.", Set.of("read")),
            Map.entry("picocli.", Set.of("command")),
            Map.entry("com.sun.net.httpserver.", Set.of("preview")),
            Map.entry("io.methvin.watcher.", Set.of("preview")),
            Map.entry("java.awt.Desktop", Set.of("preview")),
            Map.entry("me.tongfei.progressbar.", Set.of("command")));

    /** Calls that only some stages may make, although they need no import of their own. */
    static final Map<Pattern, Set<String>> DEEDS = Map.of(
            Pattern.compile("\\bSystem\\.(out|err|exit)\\b"), Set.of("Main"),
            Pattern.compile("\\bFiles\\.(write|create|copy|move|delete|set|newOutput|newBufferedWriter)"),
                    Set.of("publish", "history"),
            Pattern.compile("\\b(System\\.currentTimeMillis|\\w+\\.now\\(|Clock\\.)"), Set.of(),
            Pattern.compile("\\bSystem\\.nanoTime\\b"), Set.of("command", "preview"),
            Pattern.compile("\\b(Locale|TimeZone|ZoneId)\\.(getDefault|systemDefault|setDefault)\\b"), Set.of());

    private LayeringTables() {}
}
