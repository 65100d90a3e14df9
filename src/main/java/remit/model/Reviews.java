package remit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import remit.model.Upkeep.Place;

/**
 * When each part of a handbook was reviewed. A day at the top of a list or in {@code handbook.yaml} holds for many
 * records; it is one review, and is counted and reported once.
 *
 * @param overdue what was due before the day of the edition, longest overdue first
 * @param undated what has no day of review: each role, declared comparison, guide, page and topic, and the lists of
 *     contacts, duties and glossary terms as a whole; in this order
 * @param current everything else, in the order in which it is due; last what is never due
 */
public record Reviews(List<Review> overdue, List<Review> undated, List<Review> current) {

    public Reviews {
        overdue = List.copyOf(overdue);
        undated = List.copyOf(undated);
        current = List.copyOf(current);
    }

    /**
     * @param target the file of the record, relative to the content folder, with the record's id where the file is a
     *     list: {@code roles/treasurer.yaml}, {@code topics.yaml}, {@code topics.yaml#lost-key}
     * @param title null for a list as a whole
     * @param upkeep of the record, or of one of the records that the day holds for
     */
    public record Review(String target, @Nullable String title, Upkeep upkeep) {

        public @Nullable LocalDate due() {
            return upkeep.due();
        }
    }

    /** All reviews of a handbook; those that are due on the same day are in the order of their files. */
    public static Reviews of(Handbook handbook) {
        List<Review> overdue = new ArrayList<>();
        List<Review> undated = new ArrayList<>();
        List<Review> current = new ArrayList<>();
        for (Review review : new Collector(handbook).all()) {
            if (review.upkeep().reviewed() == null) {
                undated.add(review);
            } else {
                (review.upkeep().overdue(handbook.edition()) ? overdue : current).add(review);
            }
        }
        Comparator<Review> byDue =
                Comparator.comparing(Review::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        overdue.sort(byDue);
        current.sort(byDue);
        return new Reviews(overdue, undated, current);
    }

    /** Returns whether anything in the handbook has a day of review, overdue or not. */
    public boolean any() {
        return !overdue.isEmpty() || !current.isEmpty();
    }

    /** Collects the reviews of a handbook record by record. */
    private static final class Collector {

        private final Handbook handbook;

        /** The reviews by their place and their day, since the records of one place may be due on several days. */
        private final Map<List<@Nullable Object>, Review> reviews = new LinkedHashMap<>();

        Collector(Handbook handbook) {
            this.handbook = handbook;
        }

        List<Review> all() {
            if (handbook.upkeep().reviewed() != null) {
                addHandbook(handbook.upkeep());
            }
            handbook.roles().values().forEach(role -> add(role.title(), role.upkeep()));
            handbook.comparisons().values().forEach(one -> add(one.title(), one.upkeep()));
            handbook.guides().values().forEach(guide -> add(guide.title(), guide.upkeep()));
            handbook.pages().values().forEach(page -> add(page.title(), page.upkeep()));
            handbook.topics().values().forEach(topic -> add(topic.id(), topic.ask(), topic.upkeep(), true));
            handbook.contacts().values().forEach(one -> add(one.id(), one.title(), one.upkeep(), false));
            handbook.duties().values().forEach(duty -> add(duty.id(), duty.duty(), duty.upkeep(), false));
            handbook.terms().values().forEach(term -> add(term.id(), term.term(), term.upkeep(), false));
            handbook.sources().values().stream()
                    .filter(source -> source.upkeep().reviewed() != null)
                    .forEach(source -> add(source.id(), source.title(), source.upkeep(), false));
            return List.copyOf(reviews.values());
        }

        /** Adds a record that has its own file. */
        private void add(String title, Upkeep upkeep) {
            if (upkeep.reviewedIn() == Place.HANDBOOK) {
                addHandbook(upkeep);
            } else {
                add(upkeep.file(), title, upkeep);
            }
        }

        /**
         * Adds a record of a list.
         *
         * @param page whether it has a page of its own
         */
        private void add(String id, String title, Upkeep upkeep, boolean page) {
            Place place = upkeep.reviewedIn();
            if (place == Place.HANDBOOK) {
                addHandbook(upkeep);
            } else if (place == Place.RECORD || place == null && page) {
                add(upkeep.file() + "#" + id, title, upkeep);
            } else {
                add(upkeep.file(), null, upkeep);
            }
        }

        private void addHandbook(Upkeep upkeep) {
            add(handbook.upkeep().file(), handbook.title(), upkeep);
        }

        private void add(String target, @Nullable String title, Upkeep upkeep) {
            List<@Nullable Object> key = new ArrayList<>();
            key.add(target);
            key.add(upkeep.due());
            key.add(upkeep.reviewed());
            reviews.putIfAbsent(key, new Review(target, title, upkeep));
        }
    }
}
