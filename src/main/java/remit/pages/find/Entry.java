package remit.pages.find;

import remit.pages.link.PageLink;

/**
 * A name that readers may look for.
 *
 * @param link from the name to the thing that has it
 * @param kind what kind of thing that is, or its main name; shown in small print
 */
public record Entry(PageLink link, String kind) {}
