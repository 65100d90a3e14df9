package remit.pages.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.model.Handbook;
import remit.model.Reviews;
import remit.model.Reviews.Review;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.words.Alphabet;

/**
 * All reviews of a handbook that has too many for one page, kind by kind.
 *
 * @param groups in the order of the kinds; those that have reviews
 */
record ReviewsByKind(List<Group> groups) {

    /** The most reviews on one page, so that it stays light. */
    static final int MOST = 100;

    /** With at most this many, all are on the overview itself. */
    static final int UNDIVIDED = 200;

    /** The most that an overview shows of what is due, and of what was never reviewed. */
    static final int FIRST = 50;

    static boolean needed(Reviews reviews) {
        return reviews.overdue().size()
                        + reviews.undated().size()
                        + reviews.current().size()
                > UNDIVIDED;
    }

    /**
     * @param here of the page that names them
     */
    static ReviewsByKind of(Here here, Reviews reviews) {
        Handbook handbook = here.handbook();
        Map<ReviewKind, List<Review>> byKind = new TreeMap<>();
        for (List<Review> some : List.of(reviews.overdue(), reviews.undated(), reviews.current())) {
            some.forEach(review -> byKind.computeIfAbsent(ReviewKind.of(handbook, review), kind -> new ArrayList<>())
                    .add(review));
        }
        Alphabet alphabet = new Alphabet(handbook.titleOrder());
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, all) -> groups.add(new Group(
                kind,
                alphabet.sorted(
                        all, review -> ReviewRow.link(here, review).text(), Comparator.comparing(Review::target)))));
        return new ReviewsByKind(groups);
    }

    /**
     * The reviews of one kind.
     *
     * @param reviews sorted by the names of what was reviewed, from A to Z
     */
    record Group(ReviewKind kind, List<Review> reviews) {

        Group {
            reviews = List.copyOf(reviews);
        }

        /** Returns how many pages there are. */
        int parts() {
            return (reviews.size() + MOST - 1) / MOST;
        }

        /** Returns the address of a page, which counts from 1. */
        Address address(int part) {
            return Addresses.reviews(kind.word(), part);
        }

        /** Returns the reviews on a page, which counts from 1. */
        List<Review> reviews(int part) {
            return reviews.subList(begin(part), begin(part + 1));
        }

        /** Returns what the kind is called. */
        String name(Here here) {
            return here.words().say("reviews.kinds." + kind.word());
        }

        /** Returns the link to a page: the first and the last name on it; how many there are, where it is the only one. */
        PageLink link(Here here, int part) {
            String href = here.to(address(part));
            if (parts() == 1) {
                return PageLink.said(here.words().count("reviews.count", reviews.size()), href);
            }
            List<Review> shown = reviews(part);
            String first = ReviewRow.link(here, shown.get(0)).text();
            String last = ReviewRow.link(here, shown.get(shown.size() - 1)).text();
            return PageLink.said(here.words().say("find.range", "first", first, "last", last), href);
        }

        private int begin(int part) {
            return (int) ((long) reviews.size() * (part - 1) / parts());
        }
    }
}
