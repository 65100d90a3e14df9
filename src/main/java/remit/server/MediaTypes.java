package remit.server;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The media types of files: of those that a build writes, and of what handbooks have in {@code assets/}. What is not
 * known is a file to save.
 */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

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

    private MediaTypes() {}

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
