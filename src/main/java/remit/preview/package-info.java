/**
 * The preview of {@code remit serve}: {@link remit.preview.FolderWatch} notices a change of the files,
 * {@link remit.preview.Preview} makes the site anew in memory, and {@link remit.preview.PreviewServer} serves it and
 * tells open pages. Nothing is written.
 */
@NullMarked
package remit.preview;

import org.jspecify.annotations.NullMarked;
