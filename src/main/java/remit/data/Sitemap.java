package remit.data;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * The files that search engines ask for: the list of pages, and {@code robots.txt}, which says where the list is (see
 * sitemaps.org and RFC 9309).
 */
public final class Sitemap {

    public static final String ADDRESS = "sitemap.xml";
    public static final String ROBOTS_ADDRESS = "robots.txt";

    private Sitemap() {}

    /**
     * The sitemap. A site has one only where the handbook says at which address it is published. It has no dates,
     * because a build does not read the clock.
     *
     * @param base the handbook's address, ending in a slash
     * @param pages addresses relative to the site's root, in the order wanted
     */
    public static String of(String base, List<String> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            write(xml, base, pages);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * The text of {@code robots.txt}, which lets every robot in and names the sitemap.
     *
     * @param base the handbook's address, ending in a slash; null where the handbook does not say it, so that there is
     *     no sitemap
     */
    public static String robots(@Nullable String base) {
        String welcome = "User-agent: *\nDisallow:\n";
        return base == null ? welcome : welcome + "\nSitemap: " + base + ADDRESS + "\n";
    }

    private static void write(XMLStreamWriter xml, String base, List<String> pages) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (String page : pages) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("url");
            xml.writeStartElement("loc");
            xml.writeCharacters(base + encoded(page));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    /** An address with percent signs for the characters that an address must not hold. */
    private static String encoded(String page) {
        try {
            return new URI(null, null, "/" + page, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
