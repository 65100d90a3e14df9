package remit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the configurations say; {@code ServersIT} lets nginx and Apache read them. */
class ServerConfigsTest {

    private static final String POLICY = "default-src 'none'; style-src 'self'";

    /**
     * What may stand where in a web.config, as IIS 10 describes it in its own schema (IIS_schema.xml), for the parts
     * that we write: an element, by its path, with its attributes.
     */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("configuration", Set.of()),
            Map.entry("configuration/location", Set.of("path")),
            Map.entry("system.webServer", Set.of()),
            Map.entry("system.webServer/directoryBrowse", Set.of("enabled", "showFlags")),
            Map.entry("system.webServer/defaultDocument", Set.of("enabled")),
            Map.entry("system.webServer/defaultDocument/files", Set.of()),
            Map.entry("system.webServer/defaultDocument/files/clear", Set.of()),
            Map.entry("system.webServer/defaultDocument/files/add", Set.of("value")),
            Map.entry(
                    "system.webServer/staticContent",
                    Set.of("defaultDocFooter", "isDocFooterFileName", "enableDocFooter")),
            Map.entry(
                    "system.webServer/staticContent/clientCache",
                    Set.of("cacheControlMode", "cacheControlMaxAge", "httpExpires", "cacheControlCustom", "setEtag")),
            Map.entry("system.webServer/staticContent/remove", Set.of("fileExtension")),
            Map.entry("system.webServer/staticContent/mimeMap", Set.of("fileExtension", "mimeType")),
            Map.entry("system.webServer/httpErrors", Set.of("errorMode", "existingResponse", "defaultResponseMode")),
            Map.entry("system.webServer/httpErrors/remove", Set.of("statusCode", "subStatusCode")),
            Map.entry(
                    "system.webServer/httpErrors/error",
                    Set.of("statusCode", "subStatusCode", "prefixLanguageFilePath", "path", "responseMode")),
            Map.entry("system.webServer/httpProtocol", Set.of("allowKeepAlive")),
            Map.entry("system.webServer/httpProtocol/customHeaders", Set.of()),
            Map.entry("system.webServer/httpProtocol/customHeaders/remove", Set.of("name")),
            Map.entry("system.webServer/httpProtocol/customHeaders/add", Set.of("name", "value")),
            Map.entry(
                    "system.webServer/httpRedirect",
                    Set.of("enabled", "destination", "exactDestination", "childOnly", "httpResponseStatus")),
            Map.entry(
                    "system.webServer/urlCompression",
                    Set.of("doStaticCompression", "doDynamicCompression", "dynamicCompressionBeforeCache")));

    /** The words that an attribute may have, by the same schema. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "enabled", Set.of("true", "false"),
            "exactDestination", Set.of("true", "false"),
            "doStaticCompression", Set.of("true", "false"),
            "cacheControlMode", Set.of("NoControl", "DisableCache", "UseMaxAge", "UseExpires"),
            "errorMode", Set.of("DetailedLocalOnly", "Custom", "Detailed"),
            "responseMode", Set.of("File", "ExecuteURL", "Redirect"),
            "httpResponseStatus", Set.of("Permanent", "Found", "Temporary", "PermRedirect"));

    /** The attributes by which an entry of a list is known; two with the same ones are an error. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "mimeMap", List.of("fileExtension"),
            "error", List.of("statusCode", "subStatusCode"),
            "add", List.of("name", "value"),
            "location", List.of("path"));

    @Test
    void iisGetsWhatItsSchemaAllows() throws Exception {
        Element configuration =
                iis(site(Map.of("roles/a.html", "roles/b.html"))).getDocumentElement();
        List<String> faults = new ArrayList<>();
        check(configuration, "configuration", faults);

        assertThat(faults).isEmpty();
        assertThat(texts(configuration, "mimeMap", "fileExtension"))
                .contains(".json", ".csv", ".svg", ".woff2", ".odd", ".")
                .doesNotHaveDuplicates();
        assertThat(texts(configuration, "mimeMap", "fileExtension"))
                .as("each is removed first, since the server may have it")
                .isSubsetOf(texts(configuration, "remove", "fileExtension"));
        assertThat(texts(configuration, "httpRedirect", "destination")).containsExactly("/handbook/roles/b.html");
    }

    @Test
    void iisIsToldThatNobodyHasRunTheFile() {
        assertThat(text(ServerKind.IIS, site(Map.of()))).contains("This file was not run");
    }

    /** IIS refuses a larger file, and with it the whole site. */
    @Test
    void iisGetsNoMoreThanItReads() {
        Map<String, String> many = IntStream.range(0, 3000)
                .boxed()
                .collect(Collectors.toMap(i -> "roles/old-" + i + ".html", i -> "roles/new.html"));
        String text = text(ServerKind.IIS, site(many));

        assertThat(text)
                .hasSizeLessThan(250 * 1024)
                .doesNotContain("<httpRedirect")
                .contains("250 KB");
        assertThat(text(ServerKind.NGINX, site(many))).contains("old-2999");
    }

    @ParameterizedTest
    @EnumSource
    void everyServerGetsThePolicyAndTheTypes(ServerKind server) {
        assertThat(text(server, site(Map.of())))
                .containsOnlyOnce(POLICY + "; frame-ancestors")
                .containsOnlyOnce(ServerConfigs.MARK)
                .contains("application/json", "text/csv", "image/svg+xml", "application/octet-stream")
                .doesNotContain("Old addresses.\n", "httpRedirect");
    }

    @Test
    void whatGoesIntoASiteIsReadThere() {
        Serving inside = new Serving(Set.of(ServerKind.APACHE, ServerKind.IIS), "/handbook/", true);
        Map<String, String> files = ServerConfigs.inside(inside, site(Map.of("roles/a.html", "roles/b.html")));

        assertThat(files).containsOnlyKeys(".htaccess", "web.config");
        assertThat(files.get(".htaccess"))
                .contains("Redirect 301 \"/handbook/roles/a.html\" \"/handbook/roles/b.html\"")
                .doesNotContain("VirtualHost", "<Directory", "${");
        assertThat(ServerConfigs.beside(inside, site(Map.of()))).isEmpty();
        assertThat(ServerConfigs.names(inside)).isEmpty();
    }

    @Test
    void namesOfNginxDifferWhereThePoliciesDo() {
        Set<String> maps = new HashSet<>();
        for (String policy : List.of("default-src 'self'", "default-src 'none'")) {
            ServedSite site = ServedSite.of("/", policy, "index.html", "404.html", Map.of(), "", Set.of());
            maps.add(text(ServerKind.NGINX, site).replaceAll("(?s).*(\\$remit_policy_\\w+) always.*", "$1"));
        }
        assertThat(maps).hasSize(2).allMatch(name -> name.startsWith("$remit_policy_"));
    }

    private static ServedSite site(Map<String, String> moved) {
        Set<String> files = Set.of("index.html", "assets/plan.odd", "assets/LICENCE");
        return ServedSite.of("/handbook/", POLICY, "index.html", "404.html", moved, "h=01234567", files);
    }

    private static String text(ServerKind server, ServedSite site) {
        return ServerConfigs.beside(new Serving(Set.of(server), "/handbook/", false), site)
                .get(server.file());
    }

    private static Document iis(ServedSite site) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text(ServerKind.IIS, site))));
    }

    private static void check(Element element, String path, List<String> faults) {
        Set<String> attributes = ALLOWED.get(path);
        if (attributes == null) {
            faults.add("unknown element " + path);
            return;
        }
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            Set<String> words = WORDS.get(attribute.getName());
            if (!attributes.contains(attribute.getName())) {
                faults.add("unknown attribute " + attribute + " of " + path);
            } else if (words != null && !words.contains(attribute.getValue())) {
                faults.add("unknown value " + attribute + " of " + path);
            }
        }
        Set<String> keys = new HashSet<>();
        for (Element child : children(element)) {
            String name = child.getTagName();
            List<String> key = KEYS.get(name);
            if (key != null
                    && !keys.add(name + key.stream().map(child::getAttribute).toList())) {
                faults.add("twice: " + name + " in " + path);
            }
            check(child, name.equals("system.webServer") ? name : path + "/" + name, faults);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<String> texts(Element in, String name, String attribute) {
        List<String> texts = new ArrayList<>();
        NodeList found = in.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return texts;
    }
}
