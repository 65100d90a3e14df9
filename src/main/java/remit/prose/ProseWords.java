package remit.prose;

/**
 * The words of the interface that are shown within prose, in the handbook's language.
 *
 * @param footnotes names the footnotes as a whole: Footnotes
 * @param footnote names the link to one, with {@code {number}} for its number: Footnote {number}
 * @param ourView after the number of a footnote that names the handbook's own opinion as its source: our view
 * @param backToText names the link from a footnote back to the text; {@code {number}} as above
 * @param taskDone before a task with a tick: Done:
 * @param taskToDo before one without: To do:
 * @param table names a table that has no heading before it: Table
 * @param note the titles of the five alerts
 */
public record ProseWords(
        String footnotes,
        String footnote,
        String ourView,
        String backToText,
        String taskDone,
        String taskToDo,
        String table,
        String note,
        String tip,
        String important,
        String warning,
        String caution) {}
