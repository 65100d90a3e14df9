package remit.sheet;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens the archive that a workbook is. */
final class WorkbookParts {

    private WorkbookParts() {}

    /**
     * Opens a workbook.
     *
     * @throws IOException where the bytes are not an archive
     */
    static ZipFile open(byte[] workbook) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
    }
}
