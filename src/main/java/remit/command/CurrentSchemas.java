package remit.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import remit.problem.UsageException;
import remit.shape.HandbookIds;

/** Keeps the schemas beside a content folder up to date during a preview. Where there are none it writes none. */
final class CurrentSchemas {

    private static final String OUT_OF_DATE = "The schemas for editors are not up to date: ";

    private final Terminal terminal;
    private final SchemaFolder schemas;
    private @Nullable HandbookIds written;
    private String reported = "";

    CurrentSchemas(Terminal terminal, Path content) {
        this.terminal = terminal;
        this.schemas = SchemaFolder.beside(content);
    }

    /** Writes the schemas that have changed. Where that is not possible it says so once, since a preview goes on. */
    void update(Supplier<HandbookIds> ids) {
        if (!schemas.exists()) {
            return;
        }
        String report = "";
        try {
            HandbookIds now = ids.get();
            if (!now.equals(written)) {
                schemas.write(now);
                written = now;
            }
        } catch (UsageException e) {
            report = OUT_OF_DATE + e.getMessage() + "\n";
        } catch (RuntimeException e) {
            report = OUT_OF_DATE + "a fault in Remit itself: " + e + "\n";
        }
        if (!report.equals(reported)) {
            terminal.err().print(report);
            terminal.err().flush();
        }
        reported = report;
    }
}
