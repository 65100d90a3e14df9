package remit.prose;

/** How much of Markdown a text may use. */
enum TextKind {
    /** A value of one line: markup within the line, and no block construct at all. */
    LINE,

    /** A value of several lines: blocks, in which a heading is only a bold paragraph. */
    BLOCKS,

    /** A whole file: everything, headings with ids and footnotes included. */
    DOCUMENT
}
