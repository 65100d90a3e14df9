package remit.pages.find;

import java.util.ArrayList;
import java.util.List;
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
 * A page with names under a letter, in a handbook with too many names for one page.
 *
 * @param index links to the first page of each letter
 * @param letters the letter with its names; several where they share their pages
 * @param near links to the page before this one and to the one after it, as far as the letter has them
 */
public record NamesPage(
        Address address,
        String source,
        Frame frame,
        List<PageLink> index,
        List<FindPage.Letter> letters,
        List<PageLink> near)
        implements FramedPage {

    static NamesPage of(Context context, NamesByLetter names, NamesByLetter.Group group, int part) {
        Here here = new Here(context, group.address(part));
        String letters = letters(group);
        String title = group.parts() == 1
                ? here.words().say("find.letter", "letter", letters)
                : here.words().say("find.part", "letter", letters, "part", part, "parts", group.parts());
        Frame frame = FrameBuilder.said(here, title)
                .belowFind()
                .style(Addresses.LIST_STYLE)
                .unlisted()
                .build();
        return new NamesPage(
                here.address(),
                RecordKind.HANDBOOK.file(),
                frame,
                names.sorted().stream()
                        .map(other -> new PageLink(letters(other), here.to(other.address(1))))
                        .toList(),
                group.letters(part).stream()
                        .map(letter -> new FindPage.Letter(letter.text(), letter.anchor(), null, letter.things()))
                        .toList(),
                near(here, group, part));
    }

    @Override
    public PageKind kind() {
        return PageKind.NAMES;
    }

    /** Returns a letter, or the first and the last of several that share their pages. */
    static String letters(NamesByLetter.Group group) {
        List<String> letters =
                group.letters().stream().map(Alphabet.Letter::text).toList();
        String first = letters.get(0);
        return letters.size() == 1 ? first : first + "–" + letters.get(letters.size() - 1);
    }

    /** Returns the link to a page of names, whose text is the first and the last of them. */
    static PageLink link(Here here, NamesByLetter.Group group, int part) {
        List<Alphabet.Letter<Entry>> letters = group.letters(part);
        List<Entry> end = letters.get(letters.size() - 1).things();
        String first = letters.get(0).things().get(0).link().text();
        String last = end.get(end.size() - 1).link().text();
        String href = here.to(group.address(part));
        return first.equals(last)
                ? new PageLink(first, href)
                : PageLink.said(here.words().say("find.range", "first", first, "last", last), href);
    }

    private static List<PageLink> near(Here here, NamesByLetter.Group group, int part) {
        List<PageLink> near = new ArrayList<>();
        if (part > 1) {
            near.add(link(here, group, part - 1));
        }
        if (part < group.parts()) {
            near.add(link(here, group, part + 1));
        }
        return near;
    }
}
