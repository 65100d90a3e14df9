/** Who can help: problems in the asker's words, each with the party to ask, and the contacts. */
@NullMarked
package remit.pages.topic;

import org.jspecify.annotations.NullMarked;
