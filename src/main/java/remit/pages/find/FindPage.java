package remit.pages.find;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import remit.pages.frame.Frame;
import remit.pages.frame.FrameBuilder;
import remit.pages.frame.FramedPage;
import remit.pages.frame.PageKind;
import remit.pages.here.Context;
import remit.pages.here.Here;
import remit.pages.link.Address;
import remit.pages.link.Addresses;
import remit.pages.link.PageLink;
import remit.shape.RecordKind;
import remit.words.Alphabet;

/**
 * The page that lists everything by its names, A to Z. Where there are very many names, it leads to pages that list
 * them.
 *
 * @param index links to the letters
 * @param letters in the order of the handbook's language; empty where there are very many names
 * @param pages the pages of each letter, in that order; empty where the names are on this page
 */
public record FindPage(
        Address address,
        String source,
        Frame frame,
        List<PageLink> index,
        List<Letter> letters,
        List<LetterPages> pages)
        implements FramedPage {

    /** A letter with more entries than this is folded, so that the page of a thousand roles stays quick. */
    private static final int UNFOLDED = 300;

    /**
     * The names under one letter.
     *
     * @param anchor its id on the page: {@code _a}
     * @param folded how many names there are, in words, where they are too many to show at once; null otherwise
     */
    public record Letter(
            String text, String anchor, @Nullable String folded, List<Entry> entries) {}

    /**
     * The pages of one letter.
     *
     * @param text the letter; of several that share their pages, the first and the last
     * @param anchor the id on this page of the letter, or of the first
     * @param others the ids of the other letters; mostly empty
     * @param pages the links to the pages, whose texts are the first and the last name
     */
    public record LetterPages(String text, String anchor, List<String> others, List<PageLink> pages) {}

    static FindPage of(Context context) {
        Here here = new Here(context, Addresses.FIND);
        List<Letter> letters = new Alphabet(here.handbook().titleOrder())
                .letters(Entries.of(here), (Entry entry) -> entry.link().text()).stream()
                        .map(letter -> letter(here, letter))
                        .toList();
        List<PageLink> index = letters.stream()
                .map(letter -> new PageLink(letter.text(), here.to(here.address(), letter.anchor())))
                .toList();
        return new FindPage(here.address(), RecordKind.HANDBOOK.file(), frame(here), index, letters, List.of());
    }

    /** Returns the page of a handbook with very many names. */
    static FindPage of(Context context, NamesByLetter names) {
        Here here = new Here(context, Addresses.FIND);
        List<LetterPages> pages =
                names.sorted().stream().map(group -> pages(here, group)).toList();
        List<PageLink> index = pages.stream()
                .map(letter -> new PageLink(letter.text(), here.to(here.address(), letter.anchor())))
                .toList();
        return new FindPage(here.address(), RecordKind.HANDBOOK.file(), frame(here), index, List.of(), pages);
    }

    static Frame frame(Here here) {
        return FrameBuilder.said(here, here.words().say("find.title"))
                .lead(here.words().say("find.lead"))
                .style(Addresses.LIST_STYLE)
                .scripts(Addresses.LINES_SCRIPT, Addresses.RESULTS_SCRIPT)
                .build();
    }

    @Override
    public PageKind kind() {
        return PageKind.FIND;
    }

    private static LetterPages pages(Here here, NamesByLetter.Group group) {
        List<String> anchors =
                group.letters().stream().map(Alphabet.Letter::anchor).toList();
        List<PageLink> pages = IntStream.rangeClosed(1, group.parts())
                .mapToObj(part -> NamesPage.link(here, group, part))
                .toList();
        return new LetterPages(NamesPage.letters(group), anchors.get(0), anchors.subList(1, anchors.size()), pages);
    }

    private static Letter letter(Here here, Alphabet.Letter<Entry> letter) {
        int size = letter.things().size();
        return new Letter(
                letter.text(),
                letter.anchor(),
                size > UNFOLDED ? here.words().count("find.folded", size) : null,
                letter.things());
    }
}
