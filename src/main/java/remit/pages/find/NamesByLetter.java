package remit.pages.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.problem.Unicode;
import remit.words.Alphabet;

/**
 * All names of a handbook that has too many for one page, letter by letter. The names of a letter are sorted when they
 * are first asked for; several threads may ask at once.
 */
final class NamesByLetter {

    /** The most names on one page, so that it stays light. */
    private static final int MOST = 400;

    private static final int HEXADECIMAL = 16;

    private static final String OTHER = "other";

    private final Alphabet alphabet;
    private final List<Group> groups;

    private NamesByLetter(Alphabet alphabet, List<Entry> entries) {
        this.alphabet = alphabet;
        Map<String, List<Alphabet.Letter<Entry>>> byFile = new LinkedHashMap<>();
        alphabet.letters(entries, entry -> entry.link().text())
                .forEach(letter -> byFile.computeIfAbsent(file(letter.text()), file -> new ArrayList<>())
                        .add(letter));
        this.groups = byFile.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Gathers the names. Their links are relative to the pages of letters. */
    static NamesByLetter of(Context context) {
        Here here = new Here(context, Addresses.names("a", 1));
        return new NamesByLetter(new Alphabet(context.handbook().titleOrder()), Entries.unsorted(here));
    }

    /** Returns the letters in no particular order. */
    List<Group> groups() {
        return groups;
    }

    /** Returns the letters from A to Z, those without a letter last. */
    List<Group> sorted() {
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparing(Group::last).thenComparing(Group::first, alphabet));
        return sorted;
    }

    /**
     * Returns the name of a letter's file: the letter itself where it is one of A to Z, else the numbers of its
     * characters: {@code u0431}. All ideographs share the file {@code han}, since each of them is a letter for few names.
     *
     * @param letter in upper case; {@code #} for names without a letter
     */
    private static String file(String letter) {
        if (letter.equals(Alphabet.NO_LETTER)) {
            return OTHER;
        }
        String lower = Unicode.lower(letter);
        if (lower.length() == 1 && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z') {
            return lower;
        }
        if (Unicode.isIdeographic(lower.codePointAt(0))) {
            return "han";
        }
        StringBuilder file = new StringBuilder();
        lower.codePoints().forEach(sign -> {
            String digits = Integer.toString(sign, HEXADECIMAL);
            file.append('u')
                    .append("0".repeat(Math.max(0, 4 - digits.length())))
                    .append(digits);
        });
        return file.toString();
    }

    /** The names of a letter, or of several that share their pages. */
    final class Group {

        private final String file;
        private final int size;
        private final List<Alphabet.Letter<Entry>> unsorted;
        private List<Alphabet.Letter<Entry>> letters = List.of();

        private Group(String file, List<Alphabet.Letter<Entry>> unsorted) {
            this.file = file;
            this.size =
                    unsorted.stream().mapToInt(letter -> letter.things().size()).sum();
            this.unsorted = unsorted;
        }

        /** Returns how many pages there are. */
        int parts() {
            return (size + MOST - 1) / MOST;
        }

        /** Returns the address of a page, which counts from 1. */
        Address address(int part) {
            return Addresses.names(file, part);
        }

        /** Returns the letters with the names on a page, which counts from 1. */
        List<Alphabet.Letter<Entry>> letters(int part) {
            List<Alphabet.Letter<Entry>> shown = new ArrayList<>();
            int begin = begin(part);
            int end = begin(part + 1);
            for (Alphabet.Letter<Entry> letter : letters()) {
                int length = letter.things().size();
                int from = Math.max(0, Math.min(length, begin));
                int to = Math.max(0, Math.min(length, end));
                if (from < to) {
                    List<Entry> names = letter.things().subList(from, to);
                    shown.add(new Alphabet.Letter<>(letter.text(), letter.anchor(), names));
                }
                begin -= length;
                end -= length;
            }
            return shown;
        }

        /** Returns all letters with their names. */
        synchronized List<Alphabet.Letter<Entry>> letters() {
            if (letters.isEmpty()) {
                letters = unsorted.stream()
                        .map(letter -> new Alphabet.Letter<>(
                                letter.text(), letter.anchor(), Entries.sorted(alphabet, letter.things())))
                        .sorted(Comparator.comparing(
                                (Alphabet.Letter<Entry> letter) ->
                                        letter.things().get(0).link().text(),
                                alphabet))
                        .toList();
            }
            return letters;
        }

        private int begin(int part) {
            return (int) ((long) size * (part - 1) / parts());
        }

        private boolean last() {
            return file.equals(OTHER);
        }

        private String first() {
            return letters().get(0).things().get(0).link().text();
        }
    }
}
