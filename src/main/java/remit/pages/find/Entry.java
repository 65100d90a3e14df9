package remit.pages.find;

import remit.pages.link.PageLink;

/**
 * A name to look for.
 *
 * @param link from the name to what has it
 * @param kind what that is, or under which other name it stands, in small words
 */
public record Entry(PageLink link, String kind) {}
