package remit.pages.change;

/**
 * A change that a review copy marks in a page.
 *
 * @param href the link to the mark
 * @param place the words that name the part of the page; may be empty
 * @param sign what happened, in words of the interface
 * @param was the words before; empty for what is new
 * @param is the words now; empty for what is gone
 * @param comment the beginning of a comment on it, in words of the interface and of the handbook
 */
public record ReviewedChange(String href, String place, String sign, String was, String is, String comment) {}
