package remit.data;

import java.io.StringWriter;
import java.util.List;
import java.util.SortedSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import remit.changes.ChangeWords;
import remit.changes.Changes;
import remit.changes.FactChange;
import remit.changes.RecordChange;
import remit.diff.WordDiff;
import remit.fact.Fact;
import remit.pages.link.Addresses;

/**
 * The page of a preview that says what readers see differently. It needs no script, and has the site's own style.
 *
 * @param since what is compared with, as the end of a sentence: {@code since this preview began}
 * @param note what else is to be said; empty for nothing
 * @param changes what readers see differently
 * @param addresses which come and go
 */
public record ChangesHtml(String since, String note, Changes changes, AddressChanges addresses) {

    private static final String TITLE = "What readers see differently";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

    /** So many records are shown; a browser would need long for very many. */
    private static final int MOST = 500;

    public String text() {
        StringWriter text = new StringWriter();
        text.write("<!DOCTYPE html>\n");
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(html);
            html.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private void write(XMLStreamWriter html) throws XMLStreamException {
        html.writeStartElement("html");
        html.writeAttribute("lang", "en");
        writeHead(html);
        html.writeStartElement("body");
        html.writeStartElement("main");
        html.writeAttribute("class", "page frame");
        html.writeStartElement("p");
        link(html, "", "Back to the handbook");
        html.writeEndElement();
        element(html, "h1", TITLE);
        paragraph(
                html,
                (changes.none() && addresses.gone().isEmpty()
                                ? "Nothing has changed for readers "
                                : "All that changed for" + " readers ")
                        + since + ".");
        if (!note.isEmpty()) {
            paragraph(html, note);
        }
        for (RecordChange record : changes.records().stream().limit(MOST).toList()) {
            write(html, record);
        }
        int more = changes.records().size() - MOST;
        if (more > 0) {
            paragraph(html, "And " + more + " more: 'remit changes --all' lists them.");
        }
        list(
                html,
                "Rows that turned",
                changes.turns().stream().map(ChangeWords::of).toList());
        list(
                html,
                "Answers that lead elsewhere",
                changes.results().stream().map(ChangeWords::of).toList());
        list(html, "Addresses of pages that are new", addresses.added());
        list(html, "Addresses that are gone, and nothing leads on from them", addresses.gone());
        SortedSet<String> owners = changes.owners();
        if (!owners.isEmpty()) {
            paragraph(html, "To tell: " + String.join(", ", owners));
        }
        html.writeEndElement();
        html.writeCharacters("\n");
        html.writeEndElement();
        html.writeEndElement();
    }

    private static void writeHead(XMLStreamWriter html) throws XMLStreamException {
        html.writeStartElement("head");
        empty(html, "meta", "charset", "utf-8");
        empty(html, "meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        empty(html, "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        empty(html, "meta", "name", "color-scheme", "content", "light dark");
        element(html, "title", TITLE);
        empty(html, "link", "rel", "icon", "href", "/" + Addresses.ICON);
        empty(html, "link", "rel", "stylesheet", "href", "/" + Addresses.STYLESHEET);
        html.writeEndElement();
    }

    private static void write(XMLStreamWriter html, RecordChange record) throws XMLStreamException {
        String words = ChangeWords.of(record);
        boolean gone = record.state() == RecordChange.State.REMOVED;
        html.writeStartElement("section");
        html.writeStartElement("h2");
        if (gone || record.facts().isEmpty()) {
            html.writeCharacters(words);
        } else {
            link(html, record.facts().get(0).fact().address(), words);
        }
        html.writeEndElement();
        if (!record.facts().isEmpty()) {
            html.writeStartElement("ul");
            for (FactChange change : record.facts()) {
                write(html, change, record.state() == RecordChange.State.CHANGED);
            }
            html.writeEndElement();
        }
        html.writeEndElement();
    }

    /**
     * Writes a statement.
     *
     * @param changed whether it is one of a record that was there before and still is
     */
    private static void write(XMLStreamWriter html, FactChange change, boolean changed) throws XMLStreamException {
        Fact was = change.before();
        html.writeStartElement("li");
        html.writeCharacters(changed ? ChangeWords.of(change) : ChangeWords.said(change.fact()));
        if (was != null && change.word().equals(FactChange.REWORDED)) {
            for (WordDiff.Piece piece : WordDiff.of(was.words(), change.fact().words())) {
                html.writeCharacters(" ");
                switch (piece.kind()) {
                    case SAME -> html.writeCharacters(piece.words());
                    case REMOVED -> element(html, "del", piece.words());
                    case ADDED -> element(html, "ins", piece.words());
                }
            }
        }
        html.writeEndElement();
    }

    private static void list(XMLStreamWriter html, String heading, List<String> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        html.writeStartElement("section");
        element(html, "h2", heading + " (" + lines.size() + ")");
        html.writeStartElement("ul");
        for (String line : lines) {
            element(html, "li", line);
        }
        html.writeEndElement();
        html.writeEndElement();
    }

    private static void link(XMLStreamWriter html, String address, String words) throws XMLStreamException {
        html.writeStartElement("a");
        html.writeAttribute("href", "/" + address);
        html.writeCharacters(words);
        html.writeEndElement();
    }

    private static void paragraph(XMLStreamWriter html, String words) throws XMLStreamException {
        element(html, "p", words);
    }

    private static void element(XMLStreamWriter html, String name, String words) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(words);
        html.writeEndElement();
    }

    private static void empty(XMLStreamWriter html, String name, String... attributes) throws XMLStreamException {
        html.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            html.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
