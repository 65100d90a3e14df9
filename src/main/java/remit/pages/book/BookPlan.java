package remit.pages.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remit.model.FreePage;
import remit.model.Handbook;
import remit.model.Section;
import remit.model.Topic;
import remit.pages.here.Context;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.words.Words;

/**
 * Which pages a book consists of, in the order of reading. Pages for editors, unlisted pages and the comparisons of pairs
 * that nobody declared are left out; the last only repeat what the parts of their roles say.
 *
 * @param chapters none is empty
 */
public record BookPlan(List<Chapter> chapters) {

    /**
     * A chapter.
     *
     * @param id its anchor in the book: {@code roles}
     * @param title words of the interface
     * @param index the page that lists what the chapter holds, whose links lead to the chapter; null where there is none
     * @param parts in order; a single one with the chapter's own id is the whole chapter
     */
    public record Chapter(String id, String title, @Nullable Address index, List<Part> parts) {

        /** Returns whether the chapter is one page. */
        public boolean isOnePage() {
            return parts.get(0).id().equals(id);
        }
    }

    /**
     * A page, or a part of one.
     *
     * @param id its anchor in the book, {@code roles-cio}, which with two hyphens begins the ids within it
     * @param only the id of the heading of the one section that is taken; empty for the whole page
     * @param without the ids of the headings of sections that are left out
     */
    public record Part(String id, Address page, String only, List<String> without) {

        private static Part whole(String id, Address page) {
            return new Part(id, page, "", List.of());
        }
    }

    private static final String CONTACTS = "contacts";

    /** Plans the book of a handbook. */
    public static BookPlan of(Context context) {
        Handbook handbook = context.handbook();
        Words words = context.words();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(
                "home",
                words.say("book.in_short"),
                null,
                List.of(new Part("home", Addresses.HOME, "", List.of("_decide", "_together")))));
        section(chapters, words, Section.ROLES, handbook.roles().keySet().stream(), Addresses::role);
        section(chapters, words, Section.COMPARE, handbook.comparisons().keySet().stream(), Addresses::comparison);
        section(chapters, words, Section.GUIDES, handbook.guides().keySet().stream(), Addresses::wholeGuide);
        section(
                chapters,
                words,
                Section.HELP,
                handbook.topics().values().stream()
                        .sorted(Comparator.comparing(Topic::urgent).reversed())
                        .map(Topic::id),
                Addresses::topic);
        if (!handbook.contacts().isEmpty()) {
            Part contacts = new Part(CONTACTS, Addresses.HELP, "_contacts", List.of());
            chapters.add(new Chapter(CONTACTS, words.say("topic_index.contacts"), null, List.of(contacts)));
        }
        onePage(chapters, words, handbook, Section.RESPONSIBILITIES);
        List<Part> pages = handbook.listedPages().stream()
                .filter(page -> !page.forEditors())
                .map(BookPlan::part)
                .toList();
        if (!pages.isEmpty()) {
            chapters.add(new Chapter("pages", words.say("book.pages"), null, pages));
        }
        onePage(chapters, words, handbook, Section.GLOSSARY);
        if (!handbook.sources().isEmpty()) {
            chapters.add(new Chapter(
                    "sources", words.say("sources.title"), null, List.of(Part.whole("sources", Addresses.SOURCES))));
        }
        return new BookPlan(chapters);
    }

    /** Returns the pages of all parts. */
    public Stream<Part> parts() {
        return chapters.stream().flatMap(chapter -> chapter.parts().stream());
    }

    /** Adds a chapter with a part for each record; none where there is no record. */
    private static void section(
            List<Chapter> chapters, Words words, Section section, Stream<String> ids, PageOfRecord page) {
        List<Part> parts =
                ids.map(id -> Part.whole(partId(section, id), page.of(id))).toList();
        if (!parts.isEmpty()) {
            chapters.add(new Chapter(section.word(), words.section(section), Addresses.of(section), parts));
        }
    }

    /** Gives the page of a record by its id. */
    private interface PageOfRecord {
        Address of(String id);
    }

    private static void onePage(List<Chapter> chapters, Words words, Handbook handbook, Section section) {
        if (section.hasContent(handbook)) {
            Part page = Part.whole(section.word(), Addresses.of(section));
            chapters.add(new Chapter(section.word(), words.section(section), null, List.of(page)));
        }
    }

    /** Returns the anchor of a record's part in the book. */
    public static String partId(Section section, String id) {
        return section.word() + "-" + id;
    }

    /** Returns the part of a free page; its anchor has a dot for each slash of the path. */
    private static Part part(FreePage page) {
        return Part.whole("pages-" + page.path().replace('/', '.'), Addresses.page(page.path()));
    }
}
