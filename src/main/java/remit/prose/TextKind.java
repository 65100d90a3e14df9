package remit.prose;

/** How much of Markdown a text may use. */
enum TextKind {
    /** A value of one line: markup within the line, but no blocks. */
    LINE,

    /** A value of several lines: blocks, in which a heading is only a bold paragraph. */
    BLOCKS,

    /** A whole file: everything, including headings with ids and footnotes. */
    DOCUMENT
}
