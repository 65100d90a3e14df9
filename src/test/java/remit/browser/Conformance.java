package remit.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the conformance checker of the W3C about pages. It reads its schema once, which is nearly all of the time that it takes. */
final class Conformance implements ErrorHandler {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
    private final List<String> errors = new ArrayList<>();

    Conformance() {
        try {
            validator.setUpMainSchema(SCHEMA, this);
            validator.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule for one thread: the checker keeps to one. */
    static Rule<SitePage> rule() {
        Conformance conformance = new Conformance();
        return new Rule<>(
                "conformance", page -> conformance.errors(page.site().folder().resolve(page.address())));
    }

    /** The errors of one page in words; warnings are not among them. */
    private List<String> errors(Path page) {
        errors.clear();
        try {
            validator.checkHtmlFile(page.toFile(), true);
        } catch (IOException | SAXException e) {
            errors.add(e.toString());
        }
        return List.copyOf(errors);
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
        errors.add("line " + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
