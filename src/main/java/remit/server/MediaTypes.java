package remit.server;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The media types of files: of those that a build writes, and of what handbooks have in {@code assets/}. What is not
 * known is a file to save.
 */
public final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9_-]+)");

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("gif", "image/gif"),
            Map.entry("htm", "text/html"),
            Map.entry("html", "text/html"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("ics", "text/calendar"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("md", "text/markdown"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("otf", "font/otf"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("txt", "text/plain"),
            Map.entry("vcf", "text/vcard"),
            Map.entry("webm", "video/webm"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("xml", "application/xml"),
            Map.entry("zip", "application/zip"));

    /** What is text, and becomes much smaller when it is compressed. */
    private static final List<String> TEXTS =
            List.of("css", "csv", "htm", "html", "ics", "js", "json", "md", "svg", "txt", "vcf", "xml");

    /** Other types for the same endings, which servers know and browsers handle alike. */
    private static final Map<String, List<String>> ALIKE = Map.of(
            "csv", List.of("application/csv"),
            "ico", List.of("image/vnd.microsoft.icon"),
            "js", List.of("application/javascript", "application/x-javascript"),
            "md", List.of("text/x-markdown", "text/plain"),
            "otf", List.of("application/font-otf", "application/vnd.ms-opentype"),
            "ttf", List.of("application/font-ttf", "application/x-font-ttf"),
            "vcf", List.of("text/x-vcard"),
            "woff", List.of("application/font-woff"),
            "xml", List.of("text/xml"),
            "zip", List.of("application/x-zip-compressed"));

    private MediaTypes() {}

    /**
     * Returns the ending of a file, without the dot and in lower case: {@code html}; empty for a file without one.
     *
     * @param file its address
     */
    public static String ending(String file) {
        Matcher ending = ENDING.matcher(file.substring(file.lastIndexOf('/') + 1));
        return ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Returns the types that a file may have, first the one that the configurations name: {@code [text/javascript,
     * application/javascript]}. Empty for a file whose ending is not known.
     *
     * @param file its address
     */
    public static List<String> accepted(String file) {
        String ending = ending(file);
        String type = BY_ENDING.get(ending);
        return type == null
                ? List.of()
                : Stream.concat(Stream.of(type), ALIKE.getOrDefault(ending, List.of()).stream())
                        .toList();
    }

    /**
     * Returns whether a file is a text, and becomes much smaller when it is compressed.
     *
     * @param file its address
     */
    public static boolean isText(String file) {
        return TEXTS.contains(ending(file));
    }

    /**
     * The type of each known ending, and of each that is asked for, in the order of the alphabet.
     *
     * @param more endings without a dot; an empty one is left out
     */
    static SortedMap<String, String> with(Collection<String> more) {
        SortedMap<String, String> types = new TreeMap<>(BY_ENDING);
        more.stream().filter(ending -> !ending.isEmpty()).forEach(ending -> types.putIfAbsent(ending, UNKNOWN));
        return types;
    }

    /** The endings of texts, which are in UTF-8, in the order of the alphabet. */
    static List<String> texts() {
        return TEXTS;
    }

    /** The types of texts, each once, in the order of the alphabet. */
    static List<String> textTypes() {
        return TEXTS.stream().map(BY_ENDING::get).distinct().sorted().toList();
    }
}
