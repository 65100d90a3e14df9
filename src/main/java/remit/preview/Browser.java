package remit.preview;

import java.awt.Desktop;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

/** Opens the user's browser where that is wished and possible. */
public final class Browser {

    private final boolean wished;
    private final PrintStream err;

    /**
     * @param wished whether it is to be opened at all
     * @param err is told where it cannot be opened
     */
    public Browser(boolean wished, PrintStream err) {
        this.wished = wished;
        this.err = err;
    }

    /** Opens an address; where this machine cannot, says so on standard error. */
    public void open(String address) {
        if (!wished) {
            return;
        }
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return;
            }
        } catch (IOException e) {
            err.print("remit: " + e.getMessage() + "\n");
        }
        err.print("remit: the browser cannot be opened from here; open " + address + " yourself\n");
        err.flush();
    }
}
