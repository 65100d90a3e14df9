/**
 * Makes a handbook from documents, or reports problems. {@link remit.check.ContentCheck} binds every file by its shape,
 * then follows every reference and link, then checks what only the whole content can show. There is a {@code Handbook}
 * only where nothing is wrong. May import {@code read}, {@code shape}, {@code decision}, {@code model}, {@code prose}
 * and {@code problem}.
 */
@NullMarked
package remit.check;

import org.jspecify.annotations.NullMarked;
