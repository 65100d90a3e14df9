package remit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFaultTest {

    @Test
    void knownReasonsAreSaidInPlainWords() {
        assertThat(FileFault.why(new AccessDeniedException("a.yaml"))).isEqualTo("its permissions forbid it");
        assertThat(FileFault.why(new NoSuchFileException("a.yaml"))).isEqualTo("it is not there");
        assertThat(FileFault.why(new FileAlreadyExistsException("a.yaml")))
                .isEqualTo("there is something at its place already");
        assertThat(FileFault.why(new DirectoryNotEmptyException("a.yaml")))
                .isEqualTo("a folder that is not empty stands at its place");
        assertThat(FileFault.why(new FileSystemLoopException("a.yaml"))).isEqualTo("its links lead round in a circle");
    }

    @Test
    void otherReasonsAreThoseOfTheSystem() {
        assertThat(FileFault.why(new FileSystemException("a.yaml", null, "No space left on device")))
                .isEqualTo("the system says 'No space left on device'");
        assertThat(FileFault.why(new IOException("Is a directory"))).isEqualTo("the system says 'Is a directory'");
    }

    @Test
    void aReasonThatTheSystemKeepsToItselfIsNotMadeUp() {
        assertThat(FileFault.why(new IOException())).isEqualTo("the system gives no reason");
        assertThat(FileFault.why(new FileSystemException("a.yaml"))).isEqualTo("the system gives no reason");
    }
}
