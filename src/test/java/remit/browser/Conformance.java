package remit.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Asks the conformance checker of the W3C about pages. It reads its schema once a thread, which is nearly all of the time
 * that it takes.
 */
final class Conformance implements ErrorHandler {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    static final Rule<SitePage> RULE =
            new Rule<>("conformance", page -> Conformance.HERE.get().errors(page));

    private static final ThreadLocal<Conformance> HERE = ThreadLocal.withInitial(Conformance::new);

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
    private final List<String> errors = new ArrayList<>();

    private Conformance() {
        try {
            validator.setUpMainSchema(SCHEMA, this);
            validator.setUpValidatorAndParsers(this, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The errors of one page in words; warnings are not among them. */
    private List<String> errors(SitePage page) {
        errors.clear();
        InputSource source =
                new InputSource(new ByteArrayInputStream(page.site().read(page.address())));
        source.setEncoding("UTF-8");
        try {
            validator.checkHtmlInputSource(source);
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
