package remit.server;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The {@code web.config} for IIS 10, which it reads in the site's own folder. */
final class IisConfig {

    /** IIS answers every request with an error where its file is larger, unless somebody changes the registry. */
    static final int MOST = 250 * 1024;

    private static final String ABOUT = """

              The handbook with IIS 10. This file was not run: its form is checked by rules, no IIS has read it.
              It belongs into the folder of the site, which has to be a site or an application of IIS.
              Old addresses need the feature "HTTP Redirection". The module URL Rewrite is not needed.
            """;

    private static final String MANY = " Old addresses are left to the pages that lead on from them: with all of them"
            + " this file would have more than 250 KB, and IIS would refuse it. ";

    private final ServedSite site;
    private final boolean redirects;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private IisConfig(ServedSite site, boolean redirects) throws XMLStreamException {
        this.site = site;
        this.redirects = redirects;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(ServedSite site) {
        try {
            String all = new IisConfig(site, true).write();
            return all.length() <= MOST ? all : new IisConfig(site, false).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write() throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        comment(ABOUT);
        comment(" " + ServerConfigs.MARK + " ");
        begin("configuration");
        begin("system.webServer");
        empty("directoryBrowse", "enabled", "false");
        begin("defaultDocument", "enabled", "true");
        begin("files");
        empty("clear");
        empty("add", "value", site.home());
        end();
        end();
        writeTypes();
        writeErrors();
        begin("httpProtocol");
        begin("customHeaders");
        header("Content-Security-Policy", site.policy() + "; frame-ancestors 'none'");
        header("X-Content-Type-Options", "nosniff");
        header("Referrer-Policy", "strict-origin-when-cross-origin");
        end();
        end();
        empty("urlCompression", "doStaticCompression", "true");
        end();
        writeAssets();
        writeMoved();
        end();
        return text + "\n";
    }

    /** Each type is removed first, since a type that the whole server has already would be an error. */
    private void writeTypes() throws XMLStreamException {
        comment(" IIS answers 404 for a file whose type it does not know. ");
        begin("staticContent");
        empty("clientCache", "cacheControlMode", "DisableCache");
        for (Map.Entry<String, String> type : MediaTypes.with(site.endings()).entrySet()) {
            boolean isText = MediaTypes.texts().contains(type.getKey());
            type("." + type.getKey(), type.getValue() + (isText ? "; charset=utf-8" : ""));
        }
        if (site.endings().contains("")) {
            type(".", MediaTypes.UNKNOWN);
        }
        end();
    }

    private void type(String ending, String type) throws XMLStreamException {
        empty("remove", "fileExtension", ending);
        empty("mimeMap", "fileExtension", ending, "mimeType", type);
    }

    private void writeErrors() throws XMLStreamException {
        comment(" What is not there has a page; so has a folder without a page of its own. ");
        begin("httpErrors", "errorMode", "Custom");
        for (String status : new String[] {"403", "404"}) {
            empty("remove", "statusCode", status, "subStatusCode", "-1");
            empty(
                    "error",
                    "statusCode",
                    status,
                    "subStatusCode",
                    "-1",
                    "prefixLanguageFilePath",
                    "",
                    "path",
                    site.lost(),
                    "responseMode",
                    "File");
        }
        end();
    }

    private void header(String name, String value) throws XMLStreamException {
        empty("remove", "name", name);
        empty("add", "name", name, "value", value);
    }

    /** What editors bring along, such as a PDF, is shown as it is. */
    private void writeAssets() throws XMLStreamException {
        comment(" The policy is for pages. ");
        begin("location", "path", "assets");
        begin("system.webServer");
        begin("httpProtocol");
        begin("customHeaders");
        empty("remove", "name", "Content-Security-Policy");
        end();
        end();
        end();
        end();
    }

    private void writeMoved() throws XMLStreamException {
        if (!site.moved().isEmpty()) {
            comment(redirects ? " Old addresses. " : MANY);
        }
        if (!redirects) {
            return;
        }
        for (Map.Entry<String, String> one : site.moved().entrySet()) {
            begin("location", "path", one.getKey());
            begin("system.webServer");
            empty(
                    "httpRedirect",
                    "enabled",
                    "true",
                    "destination",
                    site.location(one.getValue()),
                    "exactDestination",
                    "true",
                    "httpResponseStatus",
                    "Permanent");
            end();
            end();
        }
    }

    private void comment(String words) throws XMLStreamException {
        line();
        xml.writeComment(words);
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /**
     * @param attributes names and values by turns
     */
    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
