package remit.review;

/**
 * A mark in a page of the review copy.
 *
 * @param anchor its anchor in the page: {@code _change-3}
 * @param place the words that name the part of the page, such as a row or a heading; may be empty
 * @param sign what happened, in words of the interface
 * @param was the words before; empty for what is new or only moved
 * @param is the words now; empty for what is gone
 */
public record ReviewMark(String anchor, String place, String sign, String was, String is) {}
