package remit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.browser.Tools;
import remit.data.Json;

/**
 * What an editor such as VS Code is told about YAML files: it talks to the language server as VS Code does. Positions in
 * texts that are asked about are marked with {@code ¦}.
 */
final class LanguageServer implements AutoCloseable {

    private static final String MARK = "¦";
    private static final String LENGTH = "Content-Length: ";

    private final Path workspace;
    private final Map<String, Object> schemas;
    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private int requests;
    private boolean told;

    /**
     * Starts a server.
     *
     * @param schemas the files of each schema, as the settings of VS Code name them under {@code yaml.schemas}
     */
    LanguageServer(Path workspace, Map<String, Object> schemas) throws IOException {
        this.workspace = workspace;
        this.schemas = schemas;
        process = new ProcessBuilder(
                        Tools.node().toString(), Tools.languageServer().toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        in = new BufferedInputStream(process.getInputStream());
        out = process.getOutputStream();
        initialize();
    }

    private void initialize() throws IOException {
        Map<String, Object> words = Map.of("documentationFormat", List.of("markdown"), "snippetSupport", true);
        ask(
                "initialize",
                Map.of(
                        "rootUri", workspace.toUri().toString(),
                        "workspaceFolders",
                                List.of(Map.of("uri", workspace.toUri().toString(), "name", "handbook")),
                        "capabilities",
                                Map.of(
                                        "workspace", Map.of("configuration", true),
                                        "textDocument",
                                                Map.of(
                                                        "completion", Map.of("completionItem", words),
                                                        "hover", Map.of("contentFormat", List.of("markdown"))))));
        tell("initialized", Map.of());
        tell("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", settings())));
        while (!told) {
            hear();
        }
    }

    /** The settings of an editor that has no schemas but ours. */
    private Map<String, Object> settings() {
        return Map.of(
                "schemas", schemas,
                "validate", true,
                "hover", true,
                "completion", true,
                "schemaStore", Map.of("enable", false));
    }

    /** What the editor marks in each of these files: {@code 2:9 'status' wants one of …}; line and column count from 1. */
    Map<String, List<String>> faults(Map<String, String> texts) throws IOException {
        faults.clear();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            open(file.getKey(), file.getValue());
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String file : texts.keySet()) {
            while (!faults.containsKey(address(file))) {
                hear();
            }
            all.put(file, faults.get(address(file)));
        }
        return all;
    }

    /** What the editor proposes at the mark: what it shows, and what it then writes: {@code first => "first: "}. */
    List<String> proposals(String file, String marked) throws IOException {
        Map<String, Object> answer = askAt(file, marked, "completion");
        return Tree.objects(answer, "items").stream()
                .map(item -> item.get("label") + " => " + written(item))
                .toList();
    }

    /** What the editor explains beside the proposal with this name. */
    String proposed(String file, String marked, String label) throws IOException {
        return Tree.objects(askAt(file, marked, "completion"), "items").stream()
                .filter(item -> label.equals(item.get("label")))
                .map(item -> words(item.get("documentation")))
                .findFirst()
                .orElse("");
    }

    /** What the editor says of the place at the mark. */
    String explanation(String file, String marked) throws IOException {
        return words(askAt(file, marked, "hover").get("contents"));
    }

    private static String written(Map<String, Object> item) {
        Object edit = item.get("textEdit");
        Object text = edit instanceof Map<?, ?> map ? map.get("newText") : item.get("insertText");
        return String.valueOf(text).replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\$\\d", "");
    }

    private static String words(Object documentation) {
        return String.valueOf(documentation instanceof Map<?, ?> map ? map.get("value") : documentation);
    }

    private Map<String, Object> askAt(String file, String marked, String what) throws IOException {
        open(file, marked.replace(MARK, ""));
        List<String> lines = marked.substring(0, marked.indexOf(MARK)).lines().toList();
        boolean begun = marked.indexOf(MARK) == 0 || marked.charAt(marked.indexOf(MARK) - 1) == '\n';
        int line = lines.size() - (begun ? 0 : 1);
        int character = begun ? 0 : lines.get(line).length();
        return ask(
                "textDocument/" + what,
                Map.of(
                        "textDocument", Map.of("uri", address(file)),
                        "position", Map.of("line", line, "character", character)));
    }

    private void open(String file, String text) throws IOException {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", address(file), "languageId", "yaml", "version", 1, "text", text)));
    }

    private String address(String file) {
        return workspace.resolve(file).toUri().toString();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(String method, Map<String, Object> question) throws IOException {
        String id = "ask-" + ++requests;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", question));
        while (true) {
            Map<String, Object> message = hear();
            if (id.equals(message.get("id")) && !message.containsKey("method")) {
                return message.get("result") instanceof Map<?, ?> result ? (Map<String, Object>) result : Map.of();
            }
        }
    }

    private void tell(String method, Map<String, Object> what) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", what));
    }

    private void send(Map<String, Object> message) throws IOException {
        byte[] text = Json.object(json -> message.forEach(json::tree)).getBytes(StandardCharsets.UTF_8);
        out.write((LENGTH + text.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(text);
        out.flush();
    }

    /** Reads one message, and answers it or keeps what it says of a file. */
    private Map<String, Object> hear() throws IOException {
        Map<String, Object> message = Tree.of(new String(in.readNBytes(length()), StandardCharsets.UTF_8));
        Object method = message.get("method");
        if ("textDocument/publishDiagnostics".equals(method)) {
            keepFaults((Map<?, ?>) message.get("params"));
        } else if (method != null && message.containsKey("id")) {
            answer(message);
        }
        return message;
    }

    private void answer(Map<String, Object> message) throws IOException {
        List<Object> settings = new ArrayList<>();
        if ("workspace/configuration".equals(message.get("method"))
                && message.get("params") instanceof Map<?, ?> asked
                && asked.get("items") instanceof List<?> items) {
            items.forEach(item ->
                    settings.add("yaml".equals(((Map<?, ?>) item).get("section")) ? settings() : Map.of()));
        }
        told |= !settings.isEmpty();
        Object id = message.get("id") instanceof BigDecimal number ? number.intValueExact() : message.get("id");
        send(Map.of("jsonrpc", "2.0", "id", id, "result", settings));
    }

    private void keepFaults(Map<?, ?> said) {
        faults.put(
                String.valueOf(said.get("uri")),
                ((List<?>) said.get("diagnostics"))
                        .stream().map(fault -> line((Map<?, ?>) fault)).toList());
    }

    private static String line(Map<?, ?> fault) {
        Map<?, ?> start = (Map<?, ?>) ((Map<?, ?>) fault.get("range")).get("start");
        return next(start.get("line")) + ":" + next(start.get("character")) + " " + fault.get("message");
    }

    private static int next(Object number) {
        return Integer.parseInt(String.valueOf(number)) + 1;
    }

    /** The length of the next message, from the lines before it. */
    private int length() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()));
            }
        }
        return length;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the language server has ended");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    /** Ends the server. */
    @Override
    public void close() {
        process.destroy();
    }
}
